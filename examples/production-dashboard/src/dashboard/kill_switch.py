"""The kill switch: armed by anybody who is signed in, reset only by somebody who holds the reset token."""

from __future__ import annotations

import datetime
import hmac
import threading
from dataclasses import dataclass
from typing import Any, Callable

from .config import KillSwitch as KillSwitchConfig
from .config import Secrets
from .state import StateFile


class Refused(Exception):
    """Why the switch was not moved, with the HTTP status that says so."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Position:
    armed: bool
    reason: str
    actor: str
    at: float


class KillSwitch:
    """While it is armed no guarded action runs. It stays armed across restarts."""

    def __init__(self, config: KillSwitchConfig, secrets: Secrets, state: StateFile, clock: Callable[[], float]) -> None:
        self._config = config
        self._secrets = secrets
        self._state = state
        self._clock = clock
        self._lock = threading.Lock()
        self._wrong: list[float] = []
        saved: dict[str, Any] = state.section("kill_switch")
        self._position = Position(bool(saved.get("armed", False)), str(saved.get("reason", "")), str(saved.get("actor", "")), float(saved.get("at", 0)))

    @property
    def position(self) -> Position:
        return self._position

    @property
    def armed(self) -> bool:
        return self._position.armed

    def arm(self, reason: str, actor: str) -> bool:
        """Says whether it was disarmed before. Raises Refused when the reason is too short to help anybody."""
        if not self._config.enabled:
            raise Refused(409, "the kill switch is turned off by KILL_SWITCH_ENABLED")
        self._check_reason(reason)
        with self._lock:
            if self.armed:
                return False
            self._move(True, reason, actor)
            return True

    def reset(self, reason: str, actor: str, token: str) -> bool:
        """Says whether it was armed before. Raises Refused: 403 without the token, 429 after too many wrong ones."""
        with self._lock:
            self._check_token(token)
            self._check_reason(reason)
            if not self.armed:
                return False
            self._move(False, reason, actor)
            return True

    def _move(self, armed: bool, reason: str, actor: str) -> None:
        position = Position(armed, reason, actor, self._clock())
        # Saved first: a switch that only looks armed is worse than an error.
        self._state.save("kill_switch", position.__dict__)
        self._position = position

    def _check_reason(self, reason: str) -> None:
        if len(reason.strip()) < self._config.reason_min_length:
            raise Refused(422, f"the reason needs at least {self._config.reason_min_length} characters")

    def _check_token(self, token: str) -> None:
        now = self._clock()
        self._wrong = [at for at in self._wrong if at > now - self._config.lockout_seconds]
        if len(self._wrong) >= self._config.reset_attempts:
            raise Refused(429, "too many wrong tokens: wait a minute")
        if not any(hmac.compare_digest(token.encode(), good.encode()) for good in self._good_tokens(now)):
            self._wrong.append(now)
            raise Refused(403, "a reset needs the header X-Reset-Token with the right token")
        self._wrong = []

    def _good_tokens(self, now: float) -> list[str]:
        """The token, and during a rotation the one before it, until SECRETS_OVERLAP_UNTIL has passed."""
        tokens = [self._config.reset_token.reveal()]
        until = self._secrets.overlap_until
        if until is not None and datetime.datetime.fromtimestamp(now, datetime.timezone.utc).date() <= until:
            tokens.append(self._config.previous_reset_token.reveal())
        return [token for token in tokens if token]
