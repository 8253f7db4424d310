"""Starts the dashboard: `python3 -m src.dashboard.app`. Exit 0 after a signal, 2 when the settings are wrong, 3 when it must not start."""

from __future__ import annotations

import asyncio
import logging
import signal
import sys

from .config import load
from .core import Dashboard
from .environment import BadEnvironment
from .integrity import NotIntact
from .log import set_up
from .routes import Routes
from .state import BadState

log = logging.getLogger("dashboard")

OUTBOX_INTERVAL_SECONDS = 0.5


def main() -> int:
    try:
        config = load()
    except BadEnvironment as error:
        print(f"the environment is not valid:\n{error}", file=sys.stderr)
        return 2
    set_up(config.core)
    try:
        dashboard = Dashboard(config)
    except (NotIntact, BadState, OSError) as error:
        log.error("it does not start: %s", error)
        return 3
    try:
        asyncio.run(serve(dashboard))
    except OSError as error:
        log.error("it cannot listen: %s", error)
        return 3
    finally:
        dashboard.close()
    return 0


async def serve(dashboard: Dashboard) -> None:
    """Until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    routes = Routes(dashboard)
    await routes.server.start()
    deliveries = asyncio.ensure_future(deliver(dashboard))
    server = dashboard.config.server
    log.info("listening", extra={"facts": {"host": server.host, "port": server.port, "release": dashboard.config.core.release_id}})
    await stop.wait()
    deliveries.cancel()
    await routes.server.stop()
    log.info("stopped")


async def deliver(dashboard: Dashboard) -> None:
    """Posts what waits in the outbox, for as long as the dashboard runs. A failure of one round must not end the next ones."""
    deadline = dashboard.config.alerts.deadline_seconds
    while True:
        try:
            started = dashboard.clock()
            deliveries = await asyncio.to_thread(dashboard.notifier.flush)
            if deliveries and dashboard.clock() - started > deadline:
                log.warning("alerts took longer than ALERT_DEADLINE", extra={"facts": {"seconds": dashboard.clock() - started}})
        except Exception:
            log.exception("a round of deliveries failed")
        await asyncio.sleep(OUTBOX_INTERVAL_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
