"""Decides which event becomes an alert: the first one does, a repeat inside the window does not, the end is told once."""

from __future__ import annotations

import threading
from typing import Any, Callable

from .config import Alerts
from .notifier import DingTalkNotifier
from .risk import Verdict
from .state import StateFile


class AlertDesk:
    """Remembers in the state file what it told, so that a restart repeats nothing and forgets nothing."""

    def __init__(self, config: Alerts, notifier: DingTalkNotifier, state: StateFile, clock: Callable[[], float]) -> None:
        self._config = config
        self._notifier = notifier
        self._state = state
        self._clock = clock
        self._lock = threading.Lock()
        self._told: dict[str, dict[str, Any]] = state.section("alerts")
        self.deduplicated_total = 0

    def risk(self, verdict: Verdict, test: bool) -> str:
        """Gives `queued`, `deduplicated`, `resolved` or `none`."""
        reading = verdict.reading
        with self._lock:
            told = self._told.get(reading.metric)
            if not reading.breached:
                return self._resolve(verdict, told, test)
            if told is not None and self._clock() - told["at"] < self._config.dedup_seconds:
                told["repeats"] += 1
                self.deduplicated_total += 1
                self._save()
                return "deduplicated"
            # Into the outbox first: should we be killed between the two, an alert is told twice rather than never.
            self._notifier.send_risk_alert(reading.metric, reading.value, reading.limit, test=test)
            self._told[reading.metric] = {"at": self._clock(), "repeats": 0}
            self._save()
            return "queued"

    def kill_switch(self, action: str, reason: str, actor: str, test: bool) -> str:
        self._notifier.send_kill_switch_alert(action, reason, actor=actor, test=test)
        return "queued"

    def _resolve(self, verdict: Verdict, told: dict[str, Any] | None, test: bool) -> str:
        reading = verdict.reading
        if told is None:
            return "none"
        if self._config.resolved_enabled:
            self._notifier.send_risk_alert(reading.metric, reading.value, reading.limit, resolved=True, test=test)
        del self._told[reading.metric]
        self._save()
        return "resolved"

    def _save(self) -> None:
        self._state.save("alerts", self._told)
