"""The risk monitor: compares what is measured with its limit, and remembers what is breached."""

from __future__ import annotations

import math
import re
import threading
from dataclasses import dataclass
from typing import Any, Callable

from .config import Risk
from .state import StateFile

METRIC = re.compile(r"[A-Za-z0-9_.\[\] -]{1,64}")
MAX_METRICS = 200


class BadReading(ValueError):
    """A reading that means nothing, such as a limit that is no number."""


@dataclass(frozen=True)
class Reading:
    metric: str
    value: float
    limit: float
    at: float

    @property
    def breached(self) -> bool:
        return self.value > self.limit


@dataclass(frozen=True)
class Verdict:
    """`changed`: this reading began or ended a breach."""

    reading: Reading
    changed: bool
    breaches_in_a_row: int


class RiskMonitor:
    def __init__(self, config: Risk, state: StateFile, clock: Callable[[], float]) -> None:
        self._config = config
        self._state = state
        self._clock = clock
        self._lock = threading.Lock()
        saved: dict[str, Any] = state.section("risk")
        self._latest = {name: Reading(name, one["value"], one["limit"], one["at"]) for name, one in saved.get("latest", {}).items()}
        self._in_a_row: dict[str, int] = dict(saved.get("in_a_row", {}))

    def observe(self, metric: object, value: object, limit: object = None) -> Verdict:
        """
        Takes a reading in. A limit may be tighter than the configured one of that metric, never looser.
        Raises BadReading.
        """
        reading = self._parse(metric, value, limit)
        with self._lock:
            before = self._latest.get(reading.metric)
            if before is None and len(self._latest) >= MAX_METRICS:
                raise BadReading(f"there are {MAX_METRICS} metrics already")
            row = self._in_a_row.get(reading.metric, 0) + 1 if reading.breached else 0
            self._latest[reading.metric] = reading
            self._in_a_row[reading.metric] = row
            self._save()
        return Verdict(reading, reading.breached != (before is not None and before.breached), row)

    def forget(self, metric: str) -> None:
        """For tests that clean up after themselves."""
        with self._lock:
            self._latest.pop(metric, None)
            self._in_a_row.pop(metric, None)
            self._save()

    def readings(self) -> list[Reading]:
        return sorted(self._latest.values(), key=lambda reading: (not reading.breached, reading.metric))

    def breaches(self) -> list[Reading]:
        return [reading for reading in self.readings() if reading.breached]

    def state_of(self, reading: Reading) -> str:
        """`breach`, `stale` (no reading for RISK_STALE_TIMEOUT), `warning` (near its limit) or `ok`."""
        if reading.breached:
            return "breach"
        if self._clock() - reading.at > self._config.stale_seconds:
            return "stale"
        return "warning" if reading.limit > 0 and reading.value / reading.limit + 1e-9 >= self._config.warn_ratio else "ok"

    def status(self) -> str:
        """The worst state of all; `unknown` while nothing was measured."""
        states = {self.state_of(reading) for reading in self.readings()}
        return next((state for state in ("breach", "stale", "warning", "ok") if state in states), "unknown")

    def must_kill(self, verdict: Verdict) -> bool:
        """Do that many breaches in a row arm the kill switch by themselves?"""
        return self._config.auto_kill_enabled and verdict.breaches_in_a_row >= self._config.auto_kill_breaches

    def _parse(self, metric: object, value: object, limit: object) -> Reading:
        if not self._config.enabled:
            raise BadReading("the risk monitor is turned off by RISK_ENABLED")
        if not isinstance(metric, str) or not METRIC.fullmatch(metric):
            raise BadReading("metric is no name of at most 64 letters, digits, spaces and _ . - [ ]")
        configured = self._config.limits.get(metric)
        if limit is None and configured is None:
            raise BadReading(f"limit is missing, and {metric} has none of its own")
        asked = configured if limit is None else _finite("limit", limit)
        effective = asked if configured is None else min(asked, configured)  # type: ignore[type-var]
        return Reading(metric, _finite("value", value), float(effective), self._clock())  # type: ignore[arg-type]

    def _save(self) -> None:
        latest = {name: {"value": one.value, "limit": one.limit, "at": one.at} for name, one in self._latest.items()}
        self._state.save("risk", {"latest": latest, "in_a_row": self._in_a_row})


def _finite(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise BadReading(f"{name} is no finite number")
    return float(value)
