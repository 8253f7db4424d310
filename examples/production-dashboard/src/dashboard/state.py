"""State that survives a restart: one JSON file, replaced in one step."""

from __future__ import annotations

import json
import os
import tempfile
from typing import Any


class BadState(RuntimeError):
    """The state file is there and cannot be trusted. Starting anew would silently disarm the kill switch."""


class StateFile:
    """Sections by name, kept in memory and written through."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._sections: dict[str, Any] = self._read()

    def section(self, name: str) -> dict[str, Any]:
        """A copy of a section; empty when it was never saved."""
        return json.loads(json.dumps(self._sections.get(name, {})))

    def save(self, name: str, value: dict[str, Any]) -> None:
        self._sections = {**self._sections, name: value}
        write_atomically(self._path, json.dumps(self._sections, indent=1, sort_keys=True) + "\n")

    def _read(self) -> dict[str, Any]:
        try:
            with open(self._path, encoding="utf-8") as file:
                sections = json.load(file)
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise BadState(f"{self._path} is no JSON: put the last backup back, or remove it and arm the kill switch by hand") from error
        if not isinstance(sections, dict):
            raise BadState(f"{self._path} holds no object")
        return sections


def write_atomically(path: str, text: str) -> None:
    """Readers see the old text or the new one, and after a power cut it is one of both. Mode 600."""
    folder = os.path.dirname(path) or "."
    os.makedirs(folder, mode=0o700, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    directory = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
