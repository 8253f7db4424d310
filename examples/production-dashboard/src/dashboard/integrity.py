"""Are the files that run those that were deployed? The deploy script lists their SHA-256 digests; this compares them."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
from dataclasses import dataclass

from .config import Integrity

LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


class NotIntact(RuntimeError):
    """Files differ from the manifest, and INTEGRITY_MODE is strict."""


@dataclass(frozen=True)
class Report:
    """`status`: verified, tampered, unlisted (there is no manifest, as in development) or off."""

    status: str
    files: int
    changed: tuple[str, ...]
    spike: bool


def check(config: Integrity) -> Report:
    """Raises NotIntact in strict mode when a listed file is changed or missing, or the manifest itself is missing or empty."""
    if config.mode == "off":
        return Report("off", 0, (), False)
    if config.manifest_file == "":
        return Report("unlisted", 0, (), False)
    report = _compare(config)
    if config.mode == "strict" and report.status != "verified":
        raise NotIntact(f"{len(report.changed)} of {report.files} files are not what {config.manifest_file} lists: {', '.join(report.changed[:5])}")
    return report


def _compare(config: Integrity) -> Report:
    folder = os.path.dirname(config.manifest_file)
    listed = _read_manifest(config.manifest_file)
    changed = tuple(path for path, digest in listed.items() if not _is(os.path.join(folder, path), digest))
    spike = len(changed) > config.spike_threshold * max(1, len(listed))
    return Report("tampered" if changed or not listed else "verified", len(listed), changed, spike)


def _read_manifest(path: str) -> dict[str, str]:
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
    except OSError as error:
        raise NotIntact(f"{path} cannot be read: {error.strerror}") from error
    matches = [LINE.fullmatch(line) for line in lines]
    if not all(matches):
        raise NotIntact(f"{path} holds a line that is no digest and path")
    return {match[2]: match[1] for match in matches if match}


def _is(path: str, digest: str) -> bool:
    try:
        with open(path, "rb") as file:
            return hmac.compare_digest(hashlib.sha256(file.read()).hexdigest(), digest)
    except OSError:
        return False
