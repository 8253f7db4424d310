"""Logging: one JSON object a line, or plain text; to stdout, which systemd keeps. Nothing secret is ever a fact of a record."""

from __future__ import annotations

import json
import logging
import sys
import time

from .config import Core


class JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)), "level": record.levelname, "logger": record.name}
        line |= {"message": record.getMessage(), **getattr(record, "facts", {})}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def set_up(config: Core) -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines() if config.log_format == "json" else logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.DEBUG if config.debug else config.log_level)
