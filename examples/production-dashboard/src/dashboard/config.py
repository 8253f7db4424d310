"""Every setting of the dashboard, read once from the environment. What is not valid keeps it from starting."""

from __future__ import annotations

import datetime
import ipaddress
import os
from dataclasses import dataclass
from typing import Mapping
from urllib.parse import urlsplit

from .environment import Environment, Secret


@dataclass(frozen=True)
class Core:
    env: str
    debug: bool
    release_id: str
    log_level: str
    log_format: str


@dataclass(frozen=True)
class Integrity:
    mode: str
    manifest_file: str
    spike_threshold: float


@dataclass(frozen=True)
class Server:
    host: str
    port: int
    public_url: str
    state_dir: str
    refresh_seconds: float
    request_seconds: float
    max_body_bytes: int
    max_connections: int
    websocket_path: str
    websocket_ping_seconds: float
    websocket_max_bytes: int
    websocket_max_clients: int
    metrics_enabled: bool


@dataclass(frozen=True)
class DingTalk:
    enabled: bool
    webhook_url: Secret
    secret: Secret
    allowed_hosts: tuple[str, ...]
    timeout_seconds: float
    max_attempts: int
    retry_seconds: float
    per_minute: int
    message_type: str
    mention_all: bool
    outbox_dir: str
    outbox_max: int


@dataclass(frozen=True)
class Alerts:
    dedup_seconds: float
    deadline_seconds: float
    resolved_enabled: bool
    runbook_url: str
    test_marker: str


@dataclass(frozen=True)
class Risk:
    enabled: bool
    limits: Mapping[str, float]
    warn_ratio: float
    stale_seconds: float
    auto_kill_enabled: bool
    auto_kill_breaches: int


@dataclass(frozen=True)
class KillSwitch:
    enabled: bool
    reset_token: Secret
    previous_reset_token: Secret
    reason_min_length: int
    reset_attempts: int
    lockout_seconds: float


@dataclass(frozen=True)
class Trading:
    enabled: bool
    mode: str
    symbols: tuple[str, ...]
    max_quantity: float
    max_notional: float
    lot_size: float
    orders_per_minute: int


@dataclass(frozen=True)
class Database:
    file: str
    synchronous: str
    busy_seconds: float
    retention_days: int


@dataclass(frozen=True)
class Secrets:
    rotated_at: datetime.date
    max_age_days: int
    overlap_until: datetime.date | None


@dataclass(frozen=True)
class Config:
    core: Core
    integrity: Integrity
    server: Server
    dingtalk: DingTalk
    alerts: Alerts
    risk: Risk
    kill_switch: KillSwitch
    trading: Trading
    database: Database
    secrets: Secrets


def load(values: Mapping[str, str] = os.environ) -> Config:
    """Reads all sections. Raises BadEnvironment, which names every wrong variable and never its value."""
    env = Environment(values)
    config = Config(
        core=_core(env),
        integrity=_integrity(env),
        server=_server(env),
        dingtalk=_dingtalk(env),
        alerts=_alerts(env),
        risk=_risk(env),
        kill_switch=_kill_switch(env),
        trading=_trading(env),
        database=_database(env),
        secrets=_secrets(env),
    )
    if config.core.env == "prod":
        if config.core.debug:
            env.problems.append("DEBUG is true in production")
        if config.integrity.mode != "strict":
            env.problems.append("INTEGRITY_MODE is not strict in production")
    env.check()
    return config


def _core(env: Environment) -> Core:
    return Core(
        env=env.choice("ENV", "prod", ("prod", "staging", "dev")),
        debug=env.flag("DEBUG", "false"),
        release_id=env.text("RELEASE_ID", "unreleased"),
        log_level=env.choice("LOG_LEVEL", "INFO", ("DEBUG", "INFO", "WARNING", "ERROR")),
        log_format=env.choice("LOG_FORMAT", "json", ("json", "text")),
    )


def _integrity(env: Environment) -> Integrity:
    return Integrity(
        mode=env.choice("INTEGRITY_MODE", "strict", ("strict", "warn", "off")),
        manifest_file=env.text("INTEGRITY_MANIFEST_FILE", ""),
        spike_threshold=env.number("INTEGRITY_SPIKE_THRESHOLD", "0.3", 0, 1),
    )


def _server(env: Environment) -> Server:
    return Server(
        host=_loopback(env, env.text("DASHBOARD_HOST", "127.0.0.1")),
        port=env.port("DASHBOARD_PORT", "8501"),
        public_url=env.text("DASHBOARD_PUBLIC_URL", "http://127.0.0.1:8080").rstrip("/"),
        state_dir=_in_state_dir(env, ""),
        refresh_seconds=env.seconds("DASHBOARD_REFRESH_INTERVAL", "5s", 3600),
        request_seconds=env.seconds("DASHBOARD_REQUEST_TIMEOUT", "10s", 300),
        max_body_bytes=env.whole("DASHBOARD_MAX_BODY_BYTES", "65536", 1024, 10_485_760),
        max_connections=env.whole("DASHBOARD_MAX_CONNECTIONS", "256", 1, 10_000),
        websocket_path=env.text("WEBSOCKET_PATH", "/ws"),
        websocket_ping_seconds=env.seconds("WEBSOCKET_PING_INTERVAL", "20s", 3600),
        websocket_max_bytes=env.whole("WEBSOCKET_MAX_MESSAGE_BYTES", "65536", 128, 10_485_760),
        websocket_max_clients=env.whole("WEBSOCKET_MAX_CLIENTS", "64", 1, 10_000),
        metrics_enabled=env.flag("METRICS_ENABLED", "true"),
    )


def _dingtalk(env: Environment) -> DingTalk:
    enabled = env.flag("DINGTALK_ENABLED", "true")
    allowed = env.items("DINGTALK_ALLOWED_HOSTS", "oapi.dingtalk.com")
    webhook = env.secret("DINGTALK_WEBHOOK_URL", required=enabled)
    if webhook and not _may_be_called(webhook.reveal(), allowed):
        env.problems.append("DINGTALK_WEBHOOK_URL is no https address of a host in DINGTALK_ALLOWED_HOSTS")
    return DingTalk(
        enabled=enabled,
        webhook_url=webhook,
        secret=env.secret("DINGTALK_SECRET", required=enabled),
        allowed_hosts=allowed,
        timeout_seconds=env.seconds("DINGTALK_TIMEOUT", "5s", 10),
        max_attempts=env.whole("DINGTALK_MAX_ATTEMPTS", "4", 1, 20),
        retry_seconds=env.seconds("DINGTALK_RETRY_INTERVAL", "1s", 60),
        per_minute=env.whole("DINGTALK_RATE_PER_MINUTE", "18", 1, 600),
        message_type=env.choice("DINGTALK_MESSAGE_TYPE", "actionCard", ("actionCard", "markdown", "text")),
        mention_all=env.flag("DINGTALK_MENTION_ALL_ENABLED", "false"),
        outbox_dir=_in_state_dir(env, env.text("DINGTALK_OUTBOX_DIR", "outbox")),
        outbox_max=env.whole("DINGTALK_OUTBOX_MAX", "1000", 1, 100_000),
    )


def _alerts(env: Environment) -> Alerts:
    return Alerts(
        dedup_seconds=env.seconds("ALERT_DEDUP_WINDOW", "300s"),
        deadline_seconds=env.seconds("ALERT_DEADLINE", "10s", 60),
        resolved_enabled=env.flag("ALERT_RESOLVED_ENABLED", "true"),
        runbook_url=env.text("ALERT_RUNBOOK_URL", ""),
        test_marker=env.text("ALERT_TEST_MARKER", "[UAT]"),
    )


def _risk(env: Environment) -> Risk:
    return Risk(
        enabled=env.flag("RISK_ENABLED", "true"),
        limits={
            "drawdown": env.number("RISK_MAX_DRAWDOWN", "0.10", 0, 1),
            "daily_loss": env.number("RISK_MAX_DAILY_LOSS", "10000", 0, 1e12),
            "leverage": env.number("RISK_MAX_LEVERAGE", "3", 0, 1000),
            "position": env.number("RISK_MAX_POSITION", "1000000", 0, 1e12),
        },
        warn_ratio=env.number("RISK_WARN_RATIO", "0.8", 0, 1),
        stale_seconds=env.seconds("RISK_STALE_TIMEOUT", "300s"),
        auto_kill_enabled=env.flag("RISK_AUTO_KILL_ENABLED", "false"),
        auto_kill_breaches=env.whole("RISK_AUTO_KILL_BREACHES", "3", 1, 100),
    )


def _kill_switch(env: Environment) -> KillSwitch:
    enabled = env.flag("KILL_SWITCH_ENABLED", "true")
    return KillSwitch(
        enabled=enabled,
        reset_token=env.secret("KILL_SWITCH_RESET_TOKEN", required=enabled),
        previous_reset_token=env.secret("KILL_SWITCH_PREVIOUS_RESET_TOKEN", required=False),
        reason_min_length=env.whole("KILL_SWITCH_REASON_MIN_LENGTH", "8", 1, 200),
        reset_attempts=env.whole("KILL_SWITCH_RESET_ATTEMPTS", "5", 1, 100),
        lockout_seconds=env.seconds("KILL_SWITCH_LOCKOUT_TIMEOUT", "60s"),
    )


def _trading(env: Environment) -> Trading:
    return Trading(
        enabled=env.flag("TRADING_ENABLED", "true"),
        mode=env.choice("TRADING_MODE", "paper", ("paper", "live")),
        symbols=env.items("TRADING_SYMBOLS", "BTC-USD,ETH-USD"),
        max_quantity=env.number("TRADING_MAX_QUANTITY", "10", 0, 1e9),
        max_notional=env.number("TRADING_MAX_NOTIONAL", "100000", 0, 1e12),
        lot_size=env.number("TRADING_LOT_SIZE", "0.001", 1e-9, 1e6),
        orders_per_minute=env.whole("TRADING_ORDERS_PER_MINUTE", "60", 1, 10_000),
    )


def _database(env: Environment) -> Database:
    return Database(
        file=_in_state_dir(env, env.text("DATABASE_FILE", "journal.sqlite3")),
        synchronous=env.choice("DATABASE_SYNCHRONOUS", "FULL", ("FULL", "NORMAL", "EXTRA")),
        busy_seconds=env.seconds("DATABASE_BUSY_TIMEOUT", "5s", 60),
        retention_days=env.whole("DATABASE_RETENTION_DAYS", "180", 1, 3650),
    )


def _secrets(env: Environment) -> Secrets:
    rotated = _date(env, "SECRETS_ROTATED_AT", "2026-01-05")
    return Secrets(
        rotated_at=rotated or datetime.date(2026, 1, 5),
        max_age_days=env.whole("SECRETS_MAX_AGE_DAYS", "90", 1, 365),
        overlap_until=_date(env, "SECRETS_OVERLAP_UNTIL", ""),
    )


def _in_state_dir(env: Environment, path: str) -> str:
    """An absolute path stays; any other lies below DASHBOARD_STATE_DIR."""
    return os.path.join(env.text("DASHBOARD_STATE_DIR", "state"), path)


def _date(env: Environment, name: str, default: str) -> datetime.date | None:
    value = env.text(name, default)
    try:
        return datetime.date.fromisoformat(value) if value else None
    except ValueError:
        env.problems.append(f"{name} is no date such as 2026-01-05")
        return None


def _loopback(env: Environment, host: str) -> str:
    """The dashboard trusts whoever reaches it, so only nginx on this machine may."""
    try:
        if ipaddress.ip_address(host).is_loopback:
            return host
    except ValueError:
        pass
    env.problems.append("DASHBOARD_HOST is no loopback address: the dashboard must not be reached but through nginx")
    return "127.0.0.1"


def _may_be_called(url: str, allowed: tuple[str, ...]) -> bool:
    """https to a host on the list, or plain http that never leaves this machine (for rehearsals)."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        parts.port
    except ValueError:
        return False
    return (parts.scheme == "https" and host in allowed) or (parts.scheme == "http" and host in ("127.0.0.1", "::1", "localhost"))
