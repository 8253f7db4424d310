"""What each path does. Whoever gets here has been let in by nginx; what changes something is guarded against forged requests as well."""

from __future__ import annotations

import asyncio
import json
import os
from typing import Any, Callable
from urllib.parse import urlsplit

from . import metrics, page
from .core import Dashboard
from .kill_switch import Refused
from .push import StatusPush
from .risk import BadReading
from .server import BadRequest, HttpServer, Request, Response, as_json

STATIC_FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "static")
STATIC_TYPES = {"dashboard.css": "text/css; charset=utf-8", "dashboard.js": "text/javascript; charset=utf-8", "dashboard.svg": "image/svg+xml"}


class Routes:
    def __init__(self, dashboard: Dashboard) -> None:
        self._dashboard = dashboard
        self._push = StatusPush(dashboard)
        self.server = HttpServer(dashboard.config.server, self.handle)
        self._gets: dict[str, Callable[[Request], Response]] = {
            "/": self._page,
            "/healthz": lambda _: Response(200, b"ok\n", "text/plain"),
            "/api/state": lambda _: as_json(200, dashboard.state()),
            "/api/journal": lambda _: as_json(200, dashboard.journal.last(100)),
        }
        if dashboard.config.server.metrics_enabled:
            self._gets["/metrics"] = lambda _: Response(
                200, metrics.render(dashboard, self.server).encode(), "text/plain; version=0.0.4; charset=utf-8"
            )
        self._posts: dict[str, Callable[[dict[str, Any], Request], Any]] = {
            "/api/risk": self._risk,
            "/api/kill-switch": self._kill_switch,
            "/api/order": lambda body, request: dashboard.place_order(body, actor(request)),
        }

    async def handle(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Response | None:
        if request.path == self._dashboard.config.server.websocket_path:
            return await self._push.open(request, reader, writer)
        if request.path == "/echo":
            return as_json(200, {"method": request.method, "path": request.path, "headers": request.headers})
        if request.path == "/api/test-alert" or request.path in self._posts:
            return await self._change(request)
        if request.method not in ("GET", "HEAD"):
            return as_json(405, {"error": "only GET is understood here"})
        answer = self._gets.get(request.path)
        return answer(request) if answer is not None else _static(request.path)

    async def _change(self, request: Request) -> Response:
        if request.method != "POST":
            return as_json(405, {"error": "only POST is understood here"})
        try:
            body = guarded_body(request)
            if request.path == "/api/test-alert":
                return await self._test_alert()
            # Off the loop: each of them writes to the disk before it answers.
            value = await asyncio.to_thread(self._posts[request.path], body, request)
        except Refused as error:
            return as_json(error.status, {"error": str(error)})
        except BadReading as error:
            return as_json(422, {"error": str(error)})
        self._push.wake()
        return as_json(200, value)

    def _page(self, _: Request) -> Response:
        server = self._dashboard.config.server
        text = page.render(self._dashboard.state(), server.websocket_path, server.refresh_seconds)
        return Response(200, text.encode(), "text/html; charset=utf-8", {"Cache-Control": "no-store"})

    def _risk(self, body: dict[str, Any], request: Request) -> dict[str, Any]:
        metric = body.get("metric")
        if body.get("forget") is True and isinstance(metric, str) and self._dashboard.is_test(metric):
            self._dashboard.risk.forget(metric)
            return {"metric": metric, "forgotten": True}
        return self._dashboard.report_risk(metric, body.get("value"), body.get("limit"), actor(request))

    def _kill_switch(self, body: dict[str, Any], request: Request) -> dict[str, Any]:
        reason = body.get("reason", "")
        if not isinstance(reason, str) or len(reason) > 200:
            raise Refused(422, "reason is no text of at most 200 characters")
        if body.get("action") == "arm":
            return self._dashboard.arm(reason, actor(request))
        if body.get("action") == "reset":
            return self._dashboard.reset(reason, actor(request), request.headers.get("x-reset-token", ""))
        raise Refused(422, "action is neither arm nor reset")

    async def _test_alert(self) -> Response:
        """Sends one and waits for DingTalk's own answer: 502 when it was not taken, and then it waits in the outbox."""
        notifier = self._dashboard.notifier
        if not notifier.enabled:
            return as_json(409, {"delivered": False, "error": "alerts are turned off by DINGTALK_ENABLED"})
        letter = await asyncio.to_thread(notifier.send_test_alert)
        delivery = await asyncio.to_thread(notifier.deliver, letter)
        return as_json(200 if delivery.delivered else 502, {**delivery.__dict__, "waiting": len(notifier.outbox)})


def guarded_body(request: Request) -> dict[str, Any]:
    """
    The JSON object of a request that changes something. A browser adds the basic auth of another tab to a forged form,
    but it sends no JSON across origins without asking first, and it names the origin.
    """
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
        raise Refused(415, "the body must be application/json")
    if not same_origin(request):
        raise Refused(403, "the request comes from another origin")
    try:
        body = json.loads(request.body or b"{}")
    except ValueError as error:
        raise BadRequest(400, "the body is no JSON") from error
    if not isinstance(body, dict):
        raise BadRequest(400, "the body is no JSON object")
    return body


def same_origin(request: Request) -> bool:
    """True without an Origin, as programs send none. nginx passes the host without its port, so hosts are compared."""
    origin = request.headers.get("origin")
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    return origin is None or urlsplit(origin).hostname == urlsplit(f"//{request.headers.get('host', '')}").hostname


def actor(request: Request) -> str:
    """Who nginx let in."""
    return request.headers.get("x-remote-user", "") or "local"


def _static(path: str) -> Response:
    """Only the files of a fixed list: no path from outside ever reaches the file system."""
    name = path.removeprefix("/static/")
    if name == path or name not in STATIC_TYPES:
        return as_json(404, {"error": "there is nothing here"})
    with open(os.path.join(STATIC_FOLDER, name), "rb") as file:
        return Response(200, file.read(), STATIC_TYPES[name])
