"""Alerts that are not delivered yet, one file each: a crash or a silent webhook loses none."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import asdict, dataclass, replace

from .state import write_atomically


class OutboxFull(RuntimeError):
    """DINGTALK_OUTBOX_MAX messages wait already."""


@dataclass(frozen=True)
class Letter:
    """A message and how its delivery went so far. `body` is what is posted, without a signature."""

    id: str
    body: dict[str, object]
    created_at: float
    attempts: int = 0
    next_at: float = 0.0
    last_error: str = ""


class Outbox:
    """Oldest first. Safe to call from several threads."""

    def __init__(self, folder: str, most: int) -> None:
        self._folder = folder
        self._most = most
        self._lock = threading.Lock()
        self._count = 0
        os.makedirs(folder, mode=0o700, exist_ok=True)

    def add(self, body: dict[str, object], at: float, hold_seconds: float = 0.0) -> Letter:
        """`hold_seconds`: who adds it delivers it, and the rounds leave it alone for so long. Raises OutboxFull."""
        with self._lock:
            if len(self._names()) >= self._most:
                raise OutboxFull(f"{self._most} alerts wait in {self._folder}")
            self._count += 1
            letter = Letter(f"{int(at * 1000):015d}-{os.getpid()}-{self._count:06d}", body, at, next_at=at + hold_seconds)
            self._write(letter)
        return letter

    def failed(self, letter: Letter, error: str, next_at: float) -> Letter:
        later = replace(letter, attempts=letter.attempts + 1, last_error=error, next_at=next_at)
        with self._lock:
            self._write(later)
        return later

    def delivered(self, letter: Letter) -> None:
        with self._lock:
            try:
                os.unlink(self._path(letter.id))
            except FileNotFoundError:
                pass

    def waiting(self) -> list[Letter]:
        with self._lock:
            return [self._read(name) for name in self._names()]

    def __len__(self) -> int:
        return len(self._names())

    def _names(self) -> list[str]:
        return sorted(name for name in os.listdir(self._folder) if name.endswith(".json"))

    def _path(self, letter_id: str) -> str:
        return os.path.join(self._folder, f"{letter_id}.json")

    def _write(self, letter: Letter) -> None:
        write_atomically(self._path(letter.id), json.dumps(asdict(letter), ensure_ascii=False))

    def _read(self, name: str) -> Letter:
        with open(os.path.join(self._folder, name), encoding="utf-8") as file:
            return Letter(**json.load(file))
