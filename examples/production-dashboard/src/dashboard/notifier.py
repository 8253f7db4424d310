"""Alerts to a DingTalk group robot: signed, written to disk before they are sent, and delivered only when errcode says so."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import logging
import re
import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import Callable
from urllib.parse import quote_plus, urlsplit

from .config import Config
from .messages import Message, as_body
from .outbox import Letter, Outbox

log = logging.getLogger("dashboard.notifier")

MAX_REPLY_BYTES = 65_536
LONGEST_WAIT_SECONDS = 300
SENT_TOO_FAST = (130101, 410100)
BUSY = -1


@dataclass(frozen=True)
class Delivery:
    """How one attempt went. Without delivery the message stays in the outbox, whatever the error is."""

    delivered: bool
    errcode: int | None
    error: str
    attempts: int


def sign(timestamp_ms: int, secret: str) -> str:
    """base64(HMAC-SHA256(secret, "timestamp\\nsecret")), as the robot's security settings demand; not yet URL-encoded."""
    digest = hmac.new(secret.encode(), f"{timestamp_ms}\n{secret}".encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


class DingTalkNotifier:
    """Sends alerts. `send_…` writes to the outbox and returns at once; `deliver` and `flush` post, and block."""

    def __init__(self, config: Config, clock: Callable[[], float] = time.time) -> None:
        self._config = config.dingtalk
        self._public_url = config.server.public_url
        self._runbook_url = config.alerts.runbook_url
        self._marker = config.alerts.test_marker
        self._clock = clock
        self._posted: deque[float] = deque()
        self._lock = threading.Lock()
        self.outbox = Outbox(self._config.outbox_dir, self._config.outbox_max)
        self.delivered_total = 0
        self.failed_total = 0
        self.last: Delivery | None = None

    @property
    def enabled(self) -> bool:
        return self._config.enabled

    def send_risk_alert(self, metric: str, value: float, limit: float, *, resolved: bool = False, test: bool = False) -> Letter:
        """A limit is breached, or holds again."""
        word = "resolved" if resolved else "breach"
        facts = (("Metric", metric), ("Value", f"{value:g}"), ("Limit", f"{limit:g}"), ("State", word))
        return self._put(Message(f"Risk {word}: {metric}", facts), test)

    def send_kill_switch_alert(self, action: str, reason: str, *, actor: str = "unknown", test: bool = False) -> Letter:
        """The switch was armed or reset."""
        word = {"arm": "armed", "reset": "reset"}.get(action, action)
        return self._put(Message(f"Kill switch {word}", (("Action", action), ("Reason", reason), ("By", actor))), test)

    def send_test_alert(self, text: str = "The alert channel works") -> Letter:
        return self._put(Message("Test alert", (("Text", text),)), True, hold_seconds=2 * self._config.timeout_seconds)

    def deliver(self, letter: Letter) -> Delivery:
        """Posts one message once."""
        with self._lock:
            now = self._clock()
            if not self._may_post(now):
                return self._keep(letter, None, "the rate of DINGTALK_RATE_PER_MINUTE is used up", now)
            errcode, error = self._post(json.dumps(letter.body, ensure_ascii=False).encode(), now)
            if errcode != 0:
                return self._keep(letter, errcode, error, now)
            self.outbox.delivered(letter)
            self.delivered_total += 1
            self.last = Delivery(True, 0, "", letter.attempts + 1)
        log.info("alert delivered", extra={"facts": {"letter": letter.id, "attempts": letter.attempts + 1}})
        return self.last

    def flush(self) -> list[Delivery]:
        """Posts every message that is due, oldest first."""
        if not self.enabled:
            return []
        return [self.deliver(letter) for letter in self.outbox.waiting() if letter.next_at <= self._clock()]

    def _put(self, message: Message, test: bool, hold_seconds: float = 0.0) -> Letter:
        at = self._clock()
        marked = message.marked(self._marker) if test else message
        return self.outbox.add(as_body(marked, self._config, self._public_url, self._runbook_url, at), at, hold_seconds)

    def _may_post(self, now: float) -> bool:
        while self._posted and self._posted[0] <= now - 60:
            self._posted.popleft()
        if len(self._posted) >= self._config.per_minute:
            return False
        self._posted.append(now)
        return True

    def _keep(self, letter: Letter, errcode: int | None, error: str, now: float) -> Delivery:
        """Doubles the pause for each attempt; after DINGTALK_MAX_ATTEMPTS, or when throttled, the longest pause holds."""
        tries = letter.attempts + 1
        patient = tries >= self._config.max_attempts or errcode in SENT_TOO_FAST
        pause = LONGEST_WAIT_SECONDS if patient else min(LONGEST_WAIT_SECONDS, self._config.retry_seconds * 2 ** (tries - 1))
        self.outbox.failed(letter, error, now + pause)
        self.failed_total += 1
        self.last = Delivery(False, errcode, error, tries)
        log.warning("alert not delivered", extra={"facts": {"letter": letter.id, "attempts": tries, "errcode": errcode, "error": error, "pause_seconds": pause}})
        return self.last

    def _post(self, body: bytes, now: float) -> tuple[int | None, str]:
        """The robot's errcode, None when there was none. Nothing that holds the token or the secret is ever returned."""
        timestamp = int(now * 1000)
        url = urlsplit(self._config.webhook_url.reveal())
        signature = quote_plus(sign(timestamp, self._config.secret.reveal()))
        path = f"{url.path or '/'}?{url.query + '&' if url.query else ''}timestamp={timestamp}&sign={signature}"
        kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
        connection = kind(url.hostname or "", url.port, timeout=self._config.timeout_seconds)
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json; charset=utf-8"})
            response = connection.getresponse()
            return judge(response.status, self._read(response))
        except (OSError, http.client.HTTPException) as error:
            return None, f"no answer: {_spoken(error)}"
        finally:
            connection.close()

    def _read(self, response: http.client.HTTPResponse) -> bytes:
        """At most 64 KiB, and never longer than the time-out in all: a webhook that drips must not hold us."""
        until = time.monotonic() + self._config.timeout_seconds
        reply = b""
        while len(reply) < MAX_REPLY_BYTES:
            if time.monotonic() > until:
                raise TimeoutError
            piece = response.read1(MAX_REPLY_BYTES - len(reply))
            if not piece:
                break
            reply += piece
        return reply


def _spoken(error: Exception) -> str:
    """`ConnectionRefusedError` as "connection refused". Never its text, which may hold the address."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(error).__name__).removesuffix(" Error").lower()


def judge(status: int, reply: bytes) -> tuple[int | None, str]:
    """DingTalk answers 200 to a refusal too: only errcode 0 is a delivery."""
    if status != 200:
        return None, f"HTTP {status}"
    try:
        answer = json.loads(reply)
        errcode = answer["errcode"]
    except (ValueError, KeyError, TypeError):
        return None, "the answer holds no errcode"
    if isinstance(errcode, bool) or not isinstance(errcode, int):
        return None, "errcode is no number"
    return errcode, "" if errcode == 0 else f"errcode {errcode}: {str(answer.get('errmsg', ''))[:200]}"
