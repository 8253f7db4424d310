"""TASK #033: the seven DingTalk tests, against a real robot on loopback."""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import unittest
from unittest.mock import patch
from urllib.parse import parse_qs, urlsplit

from src.dashboard.notifier import DingTalkNotifier, judge, sign
from tests.support import SECRET, DashboardTest


class DingTalkTest(DashboardTest):
    def setUp(self) -> None:
        super().setUp()
        logging.disable(logging.CRITICAL)
        self.addCleanup(logging.disable, logging.NOTSET)

    def notifier(self, **changes: str) -> DingTalkNotifier:
        return DingTalkNotifier(self.config(**changes), self.clock)

    def test_1_the_signature_is_the_one_that_dingtalk_computes(self) -> None:
        self.assertEqual(sign(1_700_000_000_000, "SECtest"), "aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=")
        notifier = self.notifier()
        notifier.send_risk_alert("drawdown", 0.2, 0.1)
        self.assertTrue(notifier.flush()[0].delivered)
        query = parse_qs(urlsplit(self.robot.posts[0][0]).query)
        self.assertEqual(query["access_token"], ["token-of-tests"])
        self.assertEqual(query["timestamp"], [str(int(self.clock.at * 1000))])
        expected = hmac.new(SECRET.encode(), f"{query['timestamp'][0]}\n{SECRET}".encode(), hashlib.sha256).digest()
        self.assertEqual(base64.b64decode(query["sign"][0]), expected)

    def test_2_a_risk_alert_names_metric_value_limit_and_link(self) -> None:
        for form, key in (("actionCard", "text"), ("markdown", "text"), ("text", "content")):
            with self.subTest(form=form):
                notifier = self.notifier(DINGTALK_MESSAGE_TYPE=form, DASHBOARD_PUBLIC_URL="https://dashboard.example.com")
                notifier.send_risk_alert("daily_loss", 12_000, 10_000, test=True)
                notifier.flush()
                body = self.robot.posts[-1][1]
                self.assertEqual(body["msgtype"], form)
                for word in ("[UAT]", "daily_loss", "12000", "10000", "https://dashboard.example.com"):
                    self.assertIn(word, body[form][key].replace("\\", ""))
        notifier.send_risk_alert("daily_loss", 9_000, 10_000, resolved=True)
        notifier.flush()
        self.assertIn("resolved", self.robot.posts[-1][1]["text"]["content"])

    def test_3_a_kill_switch_alert_names_action_reason_and_actor_and_takes_no_markup(self) -> None:
        notifier = self.notifier()
        notifier.send_kill_switch_alert("arm", "![x](http://evil.example)\nsecond line", actor="anna")
        notifier.flush()
        card = self.robot.posts[0][1]["actionCard"]
        self.assertEqual(card["title"], "Kill switch armed")
        self.assertIn("anna", card["text"])
        self.assertNotIn("](http://evil", card["text"])
        self.assertIn("second line", card["text"].splitlines()[3])

    def test_4_only_errcode_0_is_a_delivery(self) -> None:
        self.assertEqual(judge(200, b'{"errcode": 0, "errmsg": "ok"}'), (0, ""))
        for status, reply in (
            (200, b'{"errcode": 310000, "errmsg": "sign not match"}'),
            (200, b'{"errcode": 130101, "errmsg": "send too fast"}'),
            (200, b'{"errcode": -1}'),
            (200, b'{"errcode": "0"}'),
            (200, b'{"errcode": false}'),
            (200, b'{"status": 1111, "punish": "deny"}'),
            (200, b"<html>login</html>"),
            (200, b"[0]"),
            (200, b""),
            (302, b""),
            (500, b'{"errcode": 0}'),
        ):
            with self.subTest(reply=reply):
                errcode, error = judge(status, reply)
                self.assertNotEqual(errcode, 0)
                self.assertNotEqual(error, "")

    def test_5_a_refused_alert_waits_survives_a_restart_and_is_sent_again(self) -> None:
        self.robot.replies = [(200, b'{"errcode": 310000, "errmsg": "sign not match"}'), (200, b"<html>")]
        notifier = self.notifier()
        notifier.send_risk_alert("drawdown", 0.2, 0.1)
        self.assertEqual(notifier.flush()[0].errcode, 310_000)
        self.assertEqual(notifier.flush(), [], "it is tried again without a pause")
        again = self.notifier()
        self.clock.at += 1
        self.assertEqual(again.flush()[0].attempts, 2)
        self.clock.at += 1
        self.assertEqual(again.flush(), [], "the pause does not double")
        self.clock.at += 1
        self.assertTrue(again.flush()[0].delivered)
        self.assertEqual(len(again.outbox), 0)

    def test_6_a_silent_or_absent_robot_costs_no_alert_and_shows_no_secret(self) -> None:
        notifier = self.notifier(DINGTALK_TIMEOUT="200ms")
        notifier.send_risk_alert("drawdown", 0.2, 0.1)
        with patch("http.client.HTTPConnection.getresponse", side_effect=TimeoutError(f"reading {self.robot.url}")):
            self.assertEqual(notifier.flush()[0].error, "no answer: timeout")
        self.robot.close()
        self.clock.at += 1
        with self.assertNoLogs("nothing"), patch("src.dashboard.notifier.log") as log:
            self.assertFalse(notifier.flush()[0].delivered)
        self.assertEqual(len(notifier.outbox), 1)
        for secret in ("token-of-tests", SECRET):
            self.assertNotIn(secret, repr(log.mock_calls))
        self.robot = type(self.robot)()

    def test_7_no_more_than_the_allowed_rate_and_the_longest_pause_when_throttled(self) -> None:
        notifier = self.notifier(DINGTALK_RATE_PER_MINUTE="2")
        for value in (1, 2, 3):
            notifier.send_risk_alert("leverage", 3 + value, 3)
        self.assertEqual([one.delivered for one in notifier.flush()], [True, True, False])
        self.assertEqual(len(self.robot.posts), 2)
        self.clock.at += 61
        self.robot.replies = [(200, b'{"errcode": 130101, "errmsg": "send too fast"}')]
        self.assertEqual(notifier.flush()[0].errcode, 130_101)
        self.clock.at += 299
        self.assertEqual(notifier.flush(), [])
        self.clock.at += 1
        self.assertTrue(notifier.flush()[0].delivered)


if __name__ == "__main__":
    unittest.main()
