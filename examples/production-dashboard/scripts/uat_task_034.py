#!/usr/bin/env python3
"""
The eight user acceptance tests of TASK #034, against a running dashboard behind nginx. Python standard library only.

Settings come from the environment, and what is not set there from .env.production; never from arguments: UAT_BASE_URL, DASHBOARD_USER, DASHBOARD_PASSWORD,
KILL_SWITCH_RESET_TOKEN, DINGTALK_SECRET, and those that have a default: UAT_REQUEST_TIMEOUT, UAT_WEBSOCKET_HOLD,
UAT_SINK_PORT, WEBSOCKET_PATH, DASHBOARD_PORT, ALERT_TEST_MARKER, ALERT_DEADLINE.
With UAT_SINK_PORT the tests play the DingTalk robot themselves and verify each signature; the dashboard's
DINGTALK_WEBHOOK_URL then has to point there. Without it, what DingTalk answered is judged.

Exit: 0 all eight passed, 1 one failed, 2 called wrongly or a setting is missing.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import signal
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from uat_client import HEADERS, Client, Failed, Settings, Sink, WebSocketClient, basic, read_env_file  # noqa: E402

PAGE_MARKER = "DuRi production dashboard"
ENV_FILE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), ".env.production")


class Uat:
    """One method for each test. `check` counts, because a test that checked nothing has proven nothing."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.client = Client(settings)
        self.sink: Sink | None = None
        self.checks = 0
        self.run = f"{int(time.time()) % 1_000_000}-{os.getpid()}"

    def check(self, holds: bool, message: str) -> None:
        self.checks += 1
        if not holds:
            raise Failed(message)

    def status(self, expected: int, path: str, **request: object) -> "object":
        answer = self.client.ask(path, **request)
        self.check(answer.status == expected, f"{path} answers {answer.status}, not {expected}{_hint(answer.status)}")
        return answer

    def eventually(self, what: str, holds: "object", seconds: float) -> None:
        until = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > until:
                raise Failed(f"{what} did not happen within {seconds:g} s")
            time.sleep(0.1)
        self.checks += 1

    def uat_1(self) -> None:
        """No credentials, no entry"""
        for path in ("/", "/api/state", "/static/dashboard.css", self.settings.websocket_path):
            answer = self.status(401, path, authorization=None)
            self.check(answer.header("www-authenticate").startswith("Basic realm="), f"{path} does not ask for a password")
            self.check(PAGE_MARKER not in answer.text.replace("realm", ""), f"{path} shows the dashboard")
        for path in ("/%2e%2e/", "/static/../", "//"):
            self.check(self.client.ask(path, authorization=None).status in (400, 401), f"{path} gets past the password")
        self.status(200, "/healthz", authorization=None)

    def uat_2(self) -> None:
        """The right credentials open the dashboard, and the app never sees them"""
        self.check(PAGE_MARKER in self.status(200, "/").text, "the page is not the dashboard")
        seen = self.status(200, "/echo").json()["headers"]
        self.check("authorization" not in seen, "the app gets the password: proxy_set_header Authorization is missing")
        self.check(seen.get("x-remote-user") == self.settings.user, "the app does not learn who signed in")
        self.check(not self.client.upstream_is_open_to_others(), "the app can be reached without nginx from another machine")

    def uat_3(self) -> None:
        """Wrong credentials, no entry"""
        user, password = self.settings.user, self.settings.password
        wrong = [basic(user, f"{password}{index}") for index in range(3)]
        wrong += [basic("nobody-of-this-name", password), basic(user, ""), "Basic %%%", "Basic", "Bearer abc", base64.b64encode(b"x").decode()]
        sizes = {len(self.status(401, "/", authorization=header).text) for header in wrong}
        self.check(len(sizes) == 1, "answers differ in length, so names can be told from passwords")

    def uat_4(self) -> None:
        """Five security headers on every answer"""
        answers = [self.client.ask(path) for path in ("/", "/no-such-page", "/static/dashboard.css", "/healthz", self.settings.websocket_path)]
        answers += [self.client.ask("/", authorization=None), self.client.ask("/.env")]
        for answer in answers:
            for name in HEADERS:
                self.check(len(answer.all(name)) == 1, f"{answer.path} ({answer.status}) has {len(answer.all(name))} times {name}")
            self.check(not re.search(r"\d", answer.header("server")), f"{answer.path} tells the version of the server")
        self.check(answers[-1].status in (403, 404), "/.env is served")

    def uat_5(self) -> None:
        """The websocket needs the password, echoes, and outlives an idle minute"""
        with WebSocketClient(self.settings, authorized=False) as socket:
            self.check(socket.status == 401, f"without a password it answers {socket.status}, not 401")
        with WebSocketClient(self.settings, authorized=True) as socket:
            self.check(socket.status == 101, f"it answers {socket.status}, not 101: are Upgrade and Connection passed on?")
            self.check(socket.accepted, "Sec-WebSocket-Accept does not fit the key")
            self.check(socket.echo("one") == "one", "it does not echo")
            time.sleep(self.settings.websocket_hold)
            self.check(socket.echo("two") == "two", "it was cut while idle")

    def uat_6(self) -> None:
        """A signed alert is delivered, and a refusal is told as one"""
        answer = self.client.post("/api/test-alert", {})
        self.check(answer.status == 200 and answer.json()["delivered"] is True, f"the alert was not delivered: {answer.text[:200]}")
        self.check(answer.json()["errcode"] == 0, "errcode is not 0")
        if self.sink is None:
            return
        self.check(self.sink.last_problem == "", f"the robot would refuse it: {self.sink.last_problem}")
        self.check(self.sink.received[-1].get("msgtype") == "actionCard", "it is no actionCard")
        self.check(self.settings.marker in json.dumps(self.sink.received[-1], ensure_ascii=False), "it is not marked as a test")
        self.sink.refuse_next = 1
        refused = self.client.post("/api/test-alert", {})
        self.check(refused.status == 502 and refused.json()["errcode"] == 310000, f"errcode 310000 is not told as a failure: {refused.text[:200]}")
        before = len(self.sink.received)
        self.eventually("the second attempt at a refused alert", lambda: len(self.sink.received) > before, self.settings.deadline)

    def uat_7(self) -> None:
        """A risk breach alerts once within ten seconds, and its end once"""
        metric = f"{self.settings.marker} check {self.run}"
        try:
            self.check(self._risk(metric, 120)["alert"] == "queued", "a breach makes no alert")
            self._arrives(f"breach: {metric}", (metric, "120", "100", "http"))
            self.check(self._risk(metric, 130)["alert"] == "deduplicated", "a repeat makes a second alert")
            self.check(self.client.get("/api/state").json()["risk"]["status"] == "breach", "the dashboard does not show the breach")
            self.check(self._risk(metric, 50)["alert"] == "resolved", "the end of a breach is not told")
            self._arrives(f"resolved: {metric}", (metric,))
            self.check(self._risk(metric, 50)["alert"] == "none", "the end of a breach is told twice")
        finally:
            self._risk(metric, 50)
            self.client.post("/api/risk", {"metric": metric, "forget": True})

    def uat_8(self) -> None:
        """The kill switch stops orders, alerts, shows, and only the token resets it"""
        reason = f"{self.settings.marker} check {self.run}"
        was_armed = self.client.get("/api/state").json()["kill_switch"]["armed"]
        try:
            if not was_armed:
                self.check(self.client.post("/api/order", {}).status == 200, "an order is refused although the switch is disarmed")
                self.check(self._switch("arm", reason).json()["armed"] is True, "it does not arm")
                self._arrives("switch armed", (reason, "arm"))
            self.check(self.client.post("/api/order", {}).status == 423, "an order is taken although the switch is armed")
            self.check("ARMED" in self.client.get("/").text, "the dashboard does not show it")
            self.check(self._switch("reset", reason).status == 403, "it is reset without the token")
            self.check(self._switch("reset", reason, "wrong").status == 403, "it is reset with a wrong token")
            forged = self.client.post("/api/kill-switch", {"action": "reset", "reason": reason}, token=True, origin="https://evil.example")
            self.check(forged.status == 403, "it is reset by a request from another site")
            if was_armed:
                return
            self.check(self._switch("reset", reason, self.settings.reset_token).json().get("armed") is False, "the token does not reset it")
            self._arrives("switch reset", (reason, "reset"))
            self.check(self.client.post("/api/order", {}).status == 200, "orders stay refused after the reset")
        finally:
            if not was_armed and self.client.get("/api/state").json()["kill_switch"]["armed"]:
                self._switch("reset", reason, self.settings.reset_token)

    def _risk(self, metric: str, value: float) -> dict:
        return self.client.post("/api/risk", {"metric": metric, "value": value, "limit": 100}).json()

    def _switch(self, action: str, reason: str, token: str | None = None) -> "object":
        return self.client.post("/api/kill-switch", {"action": action, "reason": reason}, reset_token=token)

    def _arrives(self, title: str, words: tuple[str, ...]) -> None:
        """Exactly one message with this title, signed, in time; without a sink: nothing waits for delivery any more."""
        sink = self.sink
        if sink is None:
            self.eventually("the delivery of every alert", lambda: self.client.get("/api/state").json()["alerts"]["waiting"] == 0, self.settings.deadline)
            return
        self.eventually(f'the alert "{title}"', lambda: sink.titled(title, self.run), self.settings.deadline)
        found = sink.titled(title, self.run)
        self.check(len(found) == 1, f'the alert "{title}" came {len(found)} times')
        self.check(sink.last_problem == "", f"the robot would refuse it: {sink.last_problem}")
        text = json.dumps(found[0], ensure_ascii=False).replace("\\", "")
        self.check(all(word in text for word in words), f'the alert "{title}" does not name all of {", ".join(words)}')


def _hint(status: int) -> str:
    return {403: ": nginx does not find its password file", 500: ": nginx may not read its password file", 502: ": the app does not answer"}.get(status, "")


def run_all(settings: Settings) -> list[dict]:
    uat = Uat(settings)
    results = []
    with Sink(settings) as sink:
        uat.sink = sink
        for number in range(1, 9):
            test = getattr(uat, f"uat_{number}")
            uat.checks, started, problem = 0, time.monotonic(), ""
            try:
                test()
                problem = "" if uat.checks else "it checked nothing"
            except Failed as failure:
                problem = str(failure)
            except Exception as error:  # a test that cannot be run has not passed
                problem = f"{type(error).__name__} in {traceback.extract_tb(error.__traceback__)[-1].name}: {error}"
            title = (test.__doc__ or "").strip()
            results.append({"id": f"UAT-{number}", "title": title, "passed": problem == "", "checks": uat.checks, "seconds": round(time.monotonic() - started, 3), "problem": problem})
    return results


def as_tap(results: list[dict]) -> str:
    lines = ["TAP version 14", f"1..{len(results)}"]
    for number, one in enumerate(results, 1):
        lines.append(f"{'ok' if one['passed'] else 'not ok'} {number} - {one['id']} {one['title']}")
        lines += ["  ---", f"  checks: {one['checks']}", f"  seconds: {one['seconds']}"]
        lines += [f"  message: {json.dumps(one['problem'])}"] if one["problem"] else []
        lines.append("  ...")
    return "\n".join(lines)


def as_text(results: list[dict]) -> str:
    lines = [f"{'passed' if one['passed'] else 'FAILED'}  {one['id']}  {one['title']}{': ' + one['problem'] if one['problem'] else ''}" for one in results]
    return "\n".join([*lines, f"{sum(one['passed'] for one in results)} of {len(results)} passed"])


def main() -> int:
    parser = argparse.ArgumentParser(description="The eight acceptance tests of TASK #034.")
    parser.add_argument("--format", choices=("tap", "json", "text"), default="tap")
    parser.add_argument("--env-file", default=ENV_FILE, help="settings that the environment does not hold")
    arguments = parser.parse_args()
    try:
        settings = Settings.from_environment({**read_env_file(arguments.env_file), **os.environ})
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    # Ending by an exception lets each test put back what it changed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    results = run_all(settings)
    print({"tap": as_tap, "text": as_text}.get(arguments.format, lambda all_: json.dumps(all_, indent=1))(results))
    return 0 if len(results) == 8 and all(one["passed"] for one in results) else 1


if __name__ == "__main__":
    sys.exit(main())
