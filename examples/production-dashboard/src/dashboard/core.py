"""Everything the dashboard knows and does, without HTTP: built once from the configuration."""

from __future__ import annotations

import datetime
import os
import time
from typing import Any, Callable

from . import integrity
from .alerts import AlertDesk
from .config import Config
from .journal import Journal
from .kill_switch import KillSwitch
from .notifier import DingTalkNotifier
from .risk import RiskMonitor
from .state import StateFile
from .trading import OrderDesk

SHOWN_EVENTS = 8


class Dashboard:
    """Raises NotIntact or BadState when it must not start."""

    def __init__(self, config: Config, clock: Callable[[], float] = time.time) -> None:
        self.config = config
        self.clock = clock
        self.integrity = integrity.check(config.integrity)
        state = StateFile(os.path.join(config.server.state_dir, "state.json"))
        self.kill_switch = KillSwitch(config.kill_switch, config.secrets, state, clock)
        self.risk = RiskMonitor(config.risk, state, clock)
        self.orders = OrderDesk(config.trading, self.kill_switch, clock)
        self.notifier = DingTalkNotifier(config, clock)
        self.alerts = AlertDesk(config.alerts, self.notifier, state, clock)
        self.journal = Journal(config.database)

    def report_risk(self, metric: object, value: object, limit: object, actor: str) -> dict[str, Any]:
        """Takes a reading in, and does what follows from it. Raises BadReading."""
        verdict = self.risk.observe(metric, value, limit)
        reading = verdict.reading
        alert = self.alerts.risk(verdict, self.is_test(reading.metric))
        if verdict.changed:
            self.journal.add(reading.at, "risk", actor, {"metric": reading.metric, "value": reading.value, "limit": reading.limit, "breached": reading.breached})
        if self.risk.must_kill(verdict) and not self.kill_switch.armed:
            self.arm(f"{verdict.breaches_in_a_row} breaches of {reading.metric} in a row", "risk monitor")
        return {"metric": reading.metric, "value": reading.value, "limit": reading.limit, "breached": reading.breached, "alert": alert}

    def arm(self, reason: str, actor: str) -> dict[str, Any]:
        """Raises Refused."""
        return self._moved("arm", self.kill_switch.arm(reason, actor), reason, actor)

    def reset(self, reason: str, actor: str, token: str) -> dict[str, Any]:
        """Raises Refused."""
        return self._moved("reset", self.kill_switch.reset(reason, actor, token), reason, actor)

    def place_order(self, order: dict[str, Any], actor: str) -> dict[str, Any]:
        """Raises Refused."""
        taken = self.orders.place(order)
        self.journal.add(self.clock(), "order", actor, taken)
        return taken

    def is_test(self, text: str) -> bool:
        return text.startswith(self.config.alerts.test_marker)

    def state(self) -> dict[str, Any]:
        """What the page, /api/state and the status push show. Holds no secret."""
        position = self.kill_switch.position
        last = self.notifier.last
        return {
            "release": self.config.core.release_id,
            "env": self.config.core.env,
            "at": self.clock(),
            "kill_switch": {"armed": position.armed, "reason": position.reason, "by": position.actor, "at": position.at},
            "risk": {"status": self.risk.status(), "readings": self._readings()},
            "alerts": {
                "enabled": self.notifier.enabled,
                "delivered": self.notifier.delivered_total,
                "failed": self.notifier.failed_total,
                "deduplicated": self.alerts.deduplicated_total,
                "waiting": len(self.notifier.outbox),
                "last": None if last is None else last.__dict__,
            },
            "events": self.journal.last(SHOWN_EVENTS),
            "integrity": {"status": self.integrity.status, "files": self.integrity.files},
            "secrets": {"age_days": self.secrets_age_days(), "max_age_days": self.config.secrets.max_age_days},
        }

    def secrets_age_days(self) -> int:
        today = datetime.datetime.fromtimestamp(self.clock(), datetime.timezone.utc).date()
        return (today - self.config.secrets.rotated_at).days

    def close(self) -> None:
        self.journal.close()

    def _moved(self, action: str, changed: bool, reason: str, actor: str) -> dict[str, Any]:
        alert = "none"
        if changed:
            alert = self.alerts.kill_switch(action, reason, actor, self.is_test(reason))
            self.journal.add(self.clock(), f"kill_switch.{action}", actor, {"reason": reason})
        return {"armed": self.kill_switch.armed, "changed": changed, "alert": alert}

    def _readings(self) -> list[dict[str, Any]]:
        return [
            {"metric": one.metric, "value": one.value, "limit": one.limit, "at": one.at, "state": self.risk.state_of(one)} for one in self.risk.readings()
        ]
