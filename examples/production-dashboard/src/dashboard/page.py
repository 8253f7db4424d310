"""The one page. It is whole without JavaScript; with it, it keeps itself up to date."""

from __future__ import annotations

import datetime
from html import escape
from typing import Any

MARKER = "DuRi production dashboard"

STATES = {"ok": "Within limits", "warning": "Near a limit", "breach": "Over a limit", "stale": "No fresh reading", "unknown": "Nothing measured yet"}


def render(state: dict[str, Any], websocket_path: str, refresh_seconds: float) -> str:
    armed = state["kill_switch"]["armed"]
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{MARKER}</title>
<link rel="icon" href="/static/dashboard.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/dashboard.css">
<script src="/static/dashboard.js" defer></script>
</head>
<body data-websocket="{escape(websocket_path)}" data-refresh="{refresh_seconds:g}">
<header>
  <h1>{MARKER}</h1>
  <p class="where"><span>{escape(state["env"])}</span> <span>release {escape(state["release"])}</span> <span id="link" role="status">{_time(state["at"])}</span></p>
</header>
<div class="columns">
<aside aria-label="Kill switch">
  <h2>Kill switch</h2>
  <p id="kill-switch" class="badge {'bad' if armed else 'good'}" role="status">{'ARMED' if armed else 'Disarmed'}</p>
  <p id="kill-switch-says">{_says(state["kill_switch"])}</p>
  <button type="button" id="arm" class="danger" {'hidden' if armed else ''}>Arm the kill switch</button>
  <button type="button" id="reset" {'' if armed else 'hidden'}>Reset the kill switch</button>
  <noscript><p class="note">Arming and resetting need JavaScript, or the commands in DEPLOYMENT_GUIDE.md.</p></noscript>
  <h2>Risk</h2>
  <p id="risk" class="badge {_tone(state["risk"]["status"])}" role="status">{STATES[state["risk"]["status"]]}</p>
  <h2>Alerts and health</h2>
  <dl id="alerts">{_facts(state)}</dl>
</aside>
<main>
  <h2 id="readings-title">Risk readings</h2>
  <div class="scroll" role="region" aria-labelledby="readings-title" tabindex="0">
  <table>
    <thead><tr><th scope="col">Metric</th><th scope="col" class="number">Value</th><th scope="col" class="number">Limit</th><th scope="col">Used</th><th scope="col">State</th></tr></thead>
    <tbody id="readings">{_rows(state["risk"]["readings"])}</tbody>
  </table>
  </div>
  <h2 id="events-title">Last events</h2>
  <div class="scroll" role="region" aria-labelledby="events-title" tabindex="0">
  <table>
    <thead><tr><th scope="col">Time</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">Details</th></tr></thead>
    <tbody id="events">{_events(state["events"])}</tbody>
  </table>
  </div>
</main>
</div>
<dialog id="dialog" aria-labelledby="dialog-title">
  <form method="dialog" id="form">
    <h2 id="dialog-title">Kill switch</h2>
    <label for="reason">Reason</label>
    <input id="reason" name="reason" required minlength="8" maxlength="200" autocomplete="off">
    <div id="token-field"><label for="token">Reset token</label>
    <input id="token" name="token" type="password" autocomplete="off"></div>
    <p id="problem" role="alert"></p>
    <p class="buttons"><button type="button" id="cancel">Cancel</button> <button type="submit" id="confirm" class="danger">Confirm</button></p>
  </form>
</dialog>
</body>
</html>
"""


def _says(switch: dict[str, Any]) -> str:
    if not switch["at"]:
        return "Orders are taken."
    word = "Armed" if switch["armed"] else "Reset"
    return f"{word} by {escape(switch['by'])} at {_time(switch['at'])}: {escape(switch['reason'])}"


def _facts(state: dict[str, Any]) -> str:
    alerts, last = state["alerts"], state["alerts"]["last"]
    outcome = "none yet" if last is None else "delivered" if last["delivered"] else last["error"]
    age, most = state["secrets"]["age_days"], state["secrets"]["max_age_days"]
    facts = [
        ("Last alert", outcome, last is not None and not last["delivered"]),
        ("Delivered", str(alerts["delivered"]), False),
        ("Waiting", str(alerts["waiting"]), alerts["waiting"] > 0),
        ("Repeats held back", str(alerts["deduplicated"]), False),
        ("Files", state["integrity"]["status"], state["integrity"]["status"] == "tampered"),
        ("Secrets", f"{age} of {most} days old", age > most),
    ]
    return "".join(f"<dt>{escape(name)}</dt><dd{' class=wrong' if wrong else ''}>{escape(value)}</dd>" for name, value, wrong in facts)


def _events(events: list[dict[str, Any]]) -> str:
    if not events:
        return '<tr><td colspan="4" class="note">Nothing happened yet.</td></tr>'
    return "".join(
        f'<tr><td class="number">{_time(one["at"])}</td><td>{escape(one["kind"])}</td><td>{escape(one["actor"])}</td>'
        f'<td class="details">{escape(", ".join(f"{name} {value}" for name, value in one["facts"].items()))}</td></tr>'
        for one in events
    )


def _rows(readings: list[dict[str, Any]]) -> str:
    if not readings:
        return '<tr><td colspan="5" class="note">No reading yet. The first one comes by POST /api/risk.</td></tr>'
    return "".join(
        f'<tr><th scope="row">{escape(one["metric"])}</th><td class="number">{one["value"]:g}</td><td class="number">{one["limit"]:g}</td>'
        f'<td>{_meter(one)}</td><td><span class="state {_tone(one["state"])}">{escape(one["state"])}</span></td></tr>'
        for one in readings
    )


def _meter(one: dict[str, Any]) -> str:
    used = one["value"] / one["limit"] * 100 if one["limit"] > 0 else 100.0
    return f'<meter min="0" max="100" low="80" high="99.9" optimum="0" value="{max(0.0, min(100.0, used)):.0f}">{used:.0f} %</meter> <span class="number">{used:.0f}&nbsp;%</span>'


def _tone(state: str) -> str:
    return {"ok": "good", "breach": "bad", "unknown": "quiet"}.get(state, "fair")


def _time(at: float) -> str:
    return datetime.datetime.fromtimestamp(at, datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
