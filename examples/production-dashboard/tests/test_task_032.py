"""TASK #032: risk monitor, kill switch, what survives a restart, and the settings that all of it takes."""

from __future__ import annotations

import json
import os
import re
import unittest

from src.dashboard.config import load
from src.dashboard.core import Dashboard
from src.dashboard.environment import BadEnvironment, Secret
from src.dashboard.integrity import NotIntact
from src.dashboard.kill_switch import Refused
from src.dashboard.risk import BadReading
from src.dashboard.state import BadState
from tests.support import ROOT, TOKEN, DashboardTest


class RiskTest(DashboardTest):
    def setUp(self) -> None:
        super().setUp()
        self.dashboard = self.open()

    def open(self, **changes: str) -> Dashboard:
        dashboard = Dashboard(self.config(**changes), self.clock)
        self.addCleanup(dashboard.close)
        return dashboard

    def report(self, value: float, limit: float | None = None, metric: str = "drawdown") -> str:
        return self.dashboard.report_risk(metric, value, limit, "test")["alert"]

    def test_a_value_at_its_limit_is_no_breach_and_one_above_is(self) -> None:
        self.assertEqual(self.report(0.10), "none")
        self.assertEqual(self.report(0.1001), "queued")

    def test_a_reading_may_tighten_its_limit_but_not_loosen_it(self) -> None:
        self.assertEqual(self.dashboard.report_risk("drawdown", 0.06, 0.05, "test")["limit"], 0.05)
        self.assertEqual(self.dashboard.report_risk("drawdown", 0.06, 99, "test")["limit"], 0.10)

    def test_a_breach_alerts_once_in_the_window_and_its_end_once(self) -> None:
        self.assertEqual([self.report(value) for value in (0.2, 0.3, 0.05, 0.05)], ["queued", "deduplicated", "resolved", "none"])
        self.assertEqual(len(self.dashboard.notifier.outbox), 2)

    def test_a_breach_that_lasts_longer_than_the_window_alerts_again(self) -> None:
        self.report(0.2)
        self.clock.at += 301
        self.assertEqual(self.report(0.2), "queued")

    def test_a_restart_neither_repeats_an_alert_nor_forgets_its_end(self) -> None:
        self.report(0.2)
        self.dashboard = self.open()
        self.assertEqual(self.report(0.2), "deduplicated")
        self.assertEqual(self.report(0.05), "resolved")

    def test_nonsense_is_refused(self) -> None:
        for metric, value, limit in (("drawdown", float("nan"), None), ("drawdown", True, None), ("a/b", 1, 1), ("unheard", 1, None), ("x", "1", 1), (7, 1, 1)):
            with self.subTest(metric=metric, value=value), self.assertRaises(BadReading):
                self.dashboard.report_risk(metric, value, limit, "test")

    def test_states_are_ok_warning_breach_and_stale(self) -> None:
        states = []
        for value in (0.05, 0.08, 0.2):
            self.report(value)
            states.append(self.dashboard.risk.status())
        self.report(0.05)
        self.clock.at += 301
        self.assertEqual([*states, self.dashboard.risk.status()], ["ok", "warning", "breach", "stale"])

    def test_breaches_in_a_row_arm_the_kill_switch_where_that_is_allowed(self) -> None:
        self.dashboard = self.open(RISK_AUTO_KILL_ENABLED="true", RISK_AUTO_KILL_BREACHES="2")
        self.report(0.2)
        self.assertFalse(self.dashboard.kill_switch.armed)
        self.report(0.2)
        self.assertTrue(self.dashboard.kill_switch.armed)


class KillSwitchTest(DashboardTest):
    REASON = "a reason that is long enough"

    def open(self, **changes: str) -> Dashboard:
        dashboard = Dashboard(self.config(**changes), self.clock)
        self.addCleanup(dashboard.close)
        return dashboard

    def refused(self, status: int, action: object) -> None:
        with self.assertRaises(Refused) as caught:
            action()  # type: ignore[operator]
        self.assertEqual(caught.exception.status, status)

    def test_while_it_is_armed_no_order_is_taken(self) -> None:
        dashboard = self.open()
        self.assertEqual(dashboard.place_order({}, "test")["order"], 1)
        dashboard.arm(self.REASON, "test")
        self.refused(423, lambda: dashboard.place_order({}, "test"))
        dashboard.reset(self.REASON, "test", TOKEN)
        self.assertEqual(dashboard.place_order({}, "test")["order"], 2)

    def test_it_stays_armed_across_a_restart(self) -> None:
        self.open().arm(self.REASON, "test")
        again = self.open()
        self.assertTrue(again.kill_switch.armed)
        self.assertEqual(again.kill_switch.position.reason, self.REASON)

    def test_only_the_token_resets_it_and_wrong_ones_lock_it(self) -> None:
        dashboard = self.open()
        dashboard.arm(self.REASON, "test")
        self.refused(403, lambda: dashboard.reset(self.REASON, "test", ""))
        for _ in range(4):
            self.refused(403, lambda: dashboard.reset(self.REASON, "test", TOKEN + "x"))
        self.refused(429, lambda: dashboard.reset(self.REASON, "test", TOKEN))
        self.clock.at += 61
        self.assertFalse(dashboard.reset(self.REASON, "test", TOKEN)["armed"])

    def test_the_previous_token_is_taken_until_the_overlap_ends(self) -> None:
        dashboard = self.open(KILL_SWITCH_PREVIOUS_RESET_TOKEN="old-token", SECRETS_OVERLAP_UNTIL="2026-01-05")
        dashboard.arm(self.REASON, "test")
        dashboard.reset(self.REASON, "test", "old-token")
        dashboard.arm(self.REASON, "test")
        self.clock.at += 86_400
        self.refused(403, lambda: dashboard.reset(self.REASON, "test", "old-token"))

    def test_arming_twice_alerts_once_and_needs_a_reason(self) -> None:
        dashboard = self.open()
        self.refused(422, lambda: dashboard.arm("short", "test"))
        self.assertEqual([dashboard.arm(self.REASON, "test")["alert"] for _ in range(2)], ["queued", "none"])
        self.assertEqual(len(dashboard.notifier.outbox), 1)

    def test_a_broken_state_file_keeps_it_from_starting_disarmed(self) -> None:
        with open(os.path.join(self.folder, "state.json"), "w", encoding="utf-8") as file:
            file.write('{"kill_switch": {"armed": true')
        with self.assertRaises(BadState):
            self.open()

    def test_the_journal_says_who_did_what(self) -> None:
        dashboard = self.open()
        dashboard.arm(self.REASON, "anna")
        self.assertEqual([(one["kind"], one["actor"], one["facts"]) for one in dashboard.journal.last(1)], [("kill_switch.arm", "anna", {"reason": self.REASON})])

    def test_orders_are_bounded(self) -> None:
        dashboard = self.open(TRADING_ORDERS_PER_MINUTE="1")
        for order in ({"symbol": "XXX"}, {"side": "hold"}, {"quantity": 11}, {"quantity": 5, "price": 50_000}, {"quantity": 0.0005}, {"quantity": -1}, {"price": float("inf")}):
            with self.subTest(order=order):
                self.refused(422, lambda order=order: dashboard.place_order(order, "test"))
        dashboard.place_order({}, "test")
        self.refused(429, lambda: dashboard.place_order({}, "test"))


class SettingsTest(DashboardTest):
    def test_all_that_is_wrong_is_named_and_no_value_is_shown(self) -> None:
        with self.assertRaises(BadEnvironment) as caught:
            self.config(DASHBOARD_PORT="70000", DINGTALK_TIMEOUT="5", DASHBOARD_HOST="0.0.0.0", DINGTALK_WEBHOOK_URL="http://evil.example/hidden")
        text = str(caught.exception)
        for name in ("DASHBOARD_PORT", "DINGTALK_TIMEOUT", "DASHBOARD_HOST", "DINGTALK_WEBHOOK_URL"):
            self.assertIn(name, text)
        self.assertNotIn("hidden", text)

    def test_production_refuses_debugging_lax_integrity_and_placeholders(self) -> None:
        for name, value in (("DEBUG", "true"), ("INTEGRITY_MODE", "warn"), ("KILL_SWITCH_RESET_TOKEN", "CHANGE_ME"), ("DINGTALK_SECRET", "")):
            with self.subTest(name=name), self.assertRaisesRegex(BadEnvironment, name):
                self.config(**{name: value})

    def test_a_secret_does_not_show_itself(self) -> None:
        self.assertEqual(f"{Secret('s3cret')} {Secret('s3cret')!r}", "*** ***")
        self.assertNotIn(TOKEN, repr(self.config()))

    def test_template_and_schema_name_the_same_86_variables(self) -> None:
        with open(os.path.join(ROOT, ".env.production.example"), encoding="utf-8") as file:
            template = dict(re.findall(r"^([A-Z][A-Z0-9_]*)=(.*)$", file.read(), re.MULTILINE))
        with open(os.path.join(ROOT, "env.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        self.assertEqual(len(template), 86)
        self.assertEqual(list(template), list(schema["properties"]))
        self.assertEqual(list(template), schema["required"])
        for name, value in template.items():
            with self.subTest(name=name):
                rule = schema["properties"][name]
                self.assertRegex(value, rule.get("pattern", "^"))
                self.assertIn(value, rule.get("enum", [value]))
        template |= {name: "x" for name, value in template.items() if value == "CHANGE_ME"}
        load({**template, "DINGTALK_WEBHOOK_URL": self.robot.url})

    def test_defaults_of_the_code_are_the_values_of_the_template(self) -> None:
        with open(os.path.join(ROOT, ".env.production.example"), encoding="utf-8") as file:
            template = dict(re.findall(r"^([A-Z][A-Z0-9_]*)=(.*)$", file.read(), re.MULTILINE))
        with open(os.path.join(ROOT, "src", "dashboard", "config.py"), encoding="utf-8") as file:
            defaults = dict(re.findall(r'(?:\.[a-z]+|_date)\((?:env, )?"([A-Z][A-Z0-9_]*)", "([^"]*)"', file.read()))
        self.assertGreater(len(defaults), 50)
        # Of a checkout, not of a server: there is nothing deployed, nothing below /var, and no name of its own.
        of_a_checkout = {"DASHBOARD_STATE_DIR", "DASHBOARD_PUBLIC_URL", "INTEGRITY_MANIFEST_FILE", "RELEASE_ID", "ALERT_RUNBOOK_URL"}
        differing = {name for name, value in defaults.items() if template.get(name) != value}
        self.assertEqual(differing, of_a_checkout)


class IntegrityTest(DashboardTest):
    def manifest(self, digest: str) -> str:
        path = os.path.join(self.folder, "SHA256SUMS")
        with open(os.path.join(self.folder, "file"), "w", encoding="utf-8") as file:
            file.write("content\n")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"{digest}  file\n")
        return path

    GOOD = "434728a410a78f56fc1b5899c3593436e61ab0c731e9072d95e96db290205e53"

    def test_files_as_they_were_deployed_are_verified(self) -> None:
        dashboard = Dashboard(self.config(INTEGRITY_MANIFEST_FILE=self.manifest(self.GOOD)), self.clock)
        self.addCleanup(dashboard.close)
        self.assertEqual(dashboard.integrity.status, "verified")

    def test_a_changed_a_missing_and_an_unlisted_file_keep_it_from_starting(self) -> None:
        changed = self.manifest("0" * 64)
        empty = os.path.join(self.folder, "empty")
        open(empty, "w", encoding="utf-8").close()
        for path in (changed, empty, os.path.join(self.folder, "none"), os.path.join(self.folder, "file")):
            with self.subTest(path=path), self.assertRaises(NotIntact):
                Dashboard(self.config(INTEGRITY_MANIFEST_FILE=path), self.clock)


if __name__ == "__main__":
    unittest.main()
