"""What happened, when, by whom: an append-only table in SQLite, kept for DATABASE_RETENTION_DAYS."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from typing import Any

from .config import Database

DAY = 86400


class Journal:
    """Safe to call from several threads."""

    def __init__(self, config: Database) -> None:
        self._lock = threading.Lock()
        self._retention_seconds = config.retention_days * DAY
        os.makedirs(os.path.dirname(config.file) or ".", mode=0o700, exist_ok=True)
        self._db = sqlite3.connect(config.file, timeout=config.busy_seconds, check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        # The word comes from a fixed list in config.py: a pragma takes no parameters.
        self._db.execute(f"PRAGMA synchronous = {config.synchronous}")
        self._db.execute("CREATE TABLE IF NOT EXISTS event (at REAL NOT NULL, kind TEXT NOT NULL, actor TEXT NOT NULL, facts TEXT NOT NULL)")
        self._db.execute("CREATE INDEX IF NOT EXISTS event_at ON event (at)")

    def add(self, at: float, kind: str, actor: str, facts: dict[str, Any]) -> None:
        with self._lock:
            self._db.execute("INSERT INTO event VALUES (?, ?, ?, ?)", (at, kind, actor, json.dumps(facts, sort_keys=True)))
            self._db.execute("DELETE FROM event WHERE at < ?", (at - self._retention_seconds,))

    def last(self, count: int) -> list[dict[str, Any]]:
        """The newest first."""
        with self._lock:
            rows = self._db.execute("SELECT at, kind, actor, facts FROM event ORDER BY at DESC, rowid DESC LIMIT ?", (count,)).fetchall()
        return [{"at": at, "kind": kind, "actor": actor, "facts": json.loads(facts)} for at, kind, actor, facts in rows]

    def close(self) -> None:
        with self._lock:
            self._db.close()
