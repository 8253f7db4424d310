"""Reads environment variables strictly: every malformed value is named, and no secret is ever shown."""

from __future__ import annotations

import math
import re
from typing import Mapping

DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
UNITS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
PLACEHOLDER = "CHANGE_ME"


class Secret:
    """A text that does not show itself: printing it, or an object that holds it, gives `***`."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __bool__(self) -> bool:
        return self._text != ""

    def __repr__(self) -> str:
        return "***"

    __str__ = __repr__


class BadEnvironment(ValueError):
    """What is wrong with the environment: one line for each variable."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Environment:
    """Variables by name. A problem is noted, not thrown, so that all of them are told at once by `check`."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.problems: list[str] = []
        self.names: list[str] = []

    def check(self) -> None:
        """Raises BadEnvironment when any variable read so far was wrong."""
        if self.problems:
            raise BadEnvironment(self.problems)

    def text(self, name: str, default: str) -> str:
        self.names.append(name)
        return self._values.get(name, default).strip()

    def choice(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        value = self.text(name, default)
        return value if value in allowed else self._refuse(name, f"is none of {', '.join(allowed)}", default)

    def flag(self, name: str, default: str) -> bool:
        return self.choice(name, default, ("true", "false")) == "true"

    def items(self, name: str, default: str) -> tuple[str, ...]:
        return tuple(item.strip() for item in self.text(name, default).split(",") if item.strip())

    def number(self, name: str, default: str, low: float, high: float) -> float:
        value = self.text(name, default)
        try:
            parsed = float(value)
        except ValueError:
            return float(self._refuse(name, "is no number", default))
        if not math.isfinite(parsed) or not low <= parsed <= high:
            return float(self._refuse(name, f"is not between {low:g} and {high:g}", default))
        return parsed

    def whole(self, name: str, default: str, low: int, high: int) -> int:
        value = self.text(name, default)
        if not re.fullmatch(r"\d{1,12}", value) or not low <= int(value) <= high:
            return int(self._refuse(name, f"is no whole number between {low} and {high}", default))
        return int(value)

    def port(self, name: str, default: str) -> int:
        return self.whole(name, default, 1, 65535)

    def seconds(self, name: str, default: str, high: float = 86400) -> float:
        """A duration with its unit, such as `5s`; at most `high` seconds."""
        value = self.text(name, default)
        match = DURATION.fullmatch(value)
        if match is None:
            self._refuse(name, "is no duration such as 5s, 500ms or 10m", default)
            match = DURATION.fullmatch(default)
        seconds = float(match[1]) * UNITS[match[2]] if match else 0.0
        if not 0 < seconds <= high:
            self._refuse(name, f"is not above 0 and at most {high:g} s", default)
        return seconds

    def secret(self, name: str, required: bool = True) -> Secret:
        value = self.text(name, "")
        if value == PLACEHOLDER or (required and value == ""):
            self._refuse(name, "has no value yet", "")
            return Secret("")
        return Secret(value)

    def _refuse(self, name: str, why: str, default: str) -> str:
        self.problems.append(f"{name} {why}")
        return default
