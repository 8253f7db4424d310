"""Metrics in the Prometheus text format, for a scrape on loopback."""

from __future__ import annotations

from .core import Dashboard
from .server import HttpServer


def render(dashboard: Dashboard, server: HttpServer) -> str:
    """Ends with a line feed. Names keep to the rules of `promtool check metrics`."""
    state = dashboard.state()
    alerts = state["alerts"]
    risk_states = {name: 1 if state["risk"]["status"] == name else 0 for name in ("ok", "warning", "breach", "stale", "unknown")}
    families = [
        ("dashboard_build_info", "gauge", "The release that runs.", {f'release="{_label(state["release"])}"': 1}),
        ("dashboard_kill_switch_armed", "gauge", "1 while the kill switch is armed.", {"": int(state["kill_switch"]["armed"])}),
        ("dashboard_risk_status", "gauge", "1 for the worst state of all risk metrics.", {f'status="{name}"': value for name, value in risk_states.items()}),
        ("dashboard_risk_breaches", "gauge", "Risk metrics that are over their limit.", {"": len(dashboard.risk.breaches())}),
        ("dashboard_alerts_delivered_total", "counter", "Alerts that DingTalk took.", {"": alerts["delivered"]}),
        ("dashboard_alert_failures_total", "counter", "Attempts that DingTalk did not take.", {"": alerts["failed"]}),
        ("dashboard_alerts_deduplicated_total", "counter", "Repeats inside the window.", {"": alerts["deduplicated"]}),
        ("dashboard_outbox_messages", "gauge", "Alerts that wait for delivery.", {"": alerts["waiting"]}),
        ("dashboard_integrity_verified", "gauge", "1 when the files are those that were deployed.", {"": int(state["integrity"]["status"] == "verified")}),
        ("dashboard_secrets_age_seconds", "gauge", "Time since the secrets were rotated.", {"": state["secrets"]["age_days"] * 86400}),
        ("dashboard_http_requests_total", "counter", "Answers by status.", {f'status="{status}"': count for status, count in sorted(server.requests.items())}),
    ]
    lines: list[str] = []
    for name, kind, text, samples in families:
        lines += [f"# HELP {name} {text}", f"# TYPE {name} {kind}"]
        lines += [f"{name}{{{labels}}} {value}" if labels else f"{name} {value}" for labels, value in samples.items()]
    return "\n".join(lines) + "\n"


def _label(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
