"""What an alert says, in the three forms that a DingTalk robot takes. A form that it does not know arrives empty, so none other is sent."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace

from .config import DingTalk

MAX_VALUE_CHARACTERS = 500


@dataclass(frozen=True)
class Message:
    title: str
    facts: tuple[tuple[str, str], ...]

    def marked(self, marker: str) -> "Message":
        """So that nobody is alarmed by a test."""
        return replace(self, title=f"{marker} {self.title}")


def as_body(message: Message, config: DingTalk, link: str, runbook: str, at: float) -> dict[str, object]:
    when = datetime.datetime.fromtimestamp(at, datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
    facts = [*message.facts, ("Time", when), ("Dashboard", link)]
    if runbook:
        facts.append(("Runbook", runbook))
    if config.message_type == "actionCard":
        text = _markdown(message.title, facts)
        return {"msgtype": "actionCard", "actionCard": {"title": message.title, "text": text, "singleTitle": "Open the dashboard", "singleURL": link}}
    mention = {"at": {"isAtAll": config.mention_all}}
    if config.message_type == "markdown":
        return {"msgtype": "markdown", "markdown": {"title": message.title, "text": _markdown(message.title, facts)}, **mention}
    lines = "\n".join(f"{name}: {_plain(value)}" for name, value in facts)
    return {"msgtype": "text", "text": {"content": f"{message.title}\n{lines}"}, **mention}


def _markdown(title: str, facts: list[tuple[str, str]]) -> str:
    lines = "\n".join(f"- **{name}**: {_escaped(_plain(value))}" for name, value in facts)
    return f"### {_escaped(title)}\n\n{lines}"


def _plain(value: str) -> str:
    """One line without control characters, of bounded length."""
    return "".join(" " if character < " " else character for character in value)[:MAX_VALUE_CHARACTERS]


def _escaped(value: str) -> str:
    """A reason that somebody typed must not become a link or an image in the group."""
    return "".join(f"\\{character}" if character in "\\`*!<>#|" or character == "(" else character for character in value)
