"""The websocket: with the subprotocol duri.status.v1 it pushes the state; without one it gives back what it gets."""

from __future__ import annotations

import asyncio
import json

from .core import Dashboard
from .server import Request, Response, as_json
from .websocket import ProtocolError, WebSocket, accept_key

STATUS_PROTOCOL = "duri.status.v1"


class StatusPush:
    def __init__(self, dashboard: Dashboard) -> None:
        self._dashboard = dashboard
        self._config = dashboard.config.server
        self._clients = 0
        self._changed = asyncio.Condition()

    def wake(self) -> None:
        """Something changed: tell those who watch at once."""
        asyncio.ensure_future(self._notify())

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def open(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Response | None:
        """Shakes hands and talks until the peer leaves. A Response says why there was no handshake."""
        from .routes import same_origin

        headers = request.headers
        if request.method != "GET" or headers.get("upgrade", "").lower() != "websocket" or "upgrade" not in headers.get("connection", "").lower():
            return Response(426, b'{"error": "this path speaks websocket only"}\n', headers={"Upgrade": "websocket"})
        if headers.get("sec-websocket-version") != "13":
            return Response(426, b'{"error": "only version 13 is spoken"}\n', headers={"Sec-WebSocket-Version": "13"})
        if not same_origin(request):
            return as_json(403, {"error": "the request comes from another origin"})
        if self._clients >= self._config.websocket_max_clients:
            return as_json(503, {"error": "too many websockets"})
        try:
            key = accept_key(headers.get("sec-websocket-key", ""))
        except ProtocolError as error:
            return as_json(400, {"error": str(error)})
        watches = STATUS_PROTOCOL in [name.strip() for name in headers.get("sec-websocket-protocol", "").split(",")]
        lines = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Accept: {key}"]
        lines += [f"Sec-WebSocket-Protocol: {STATUS_PROTOCOL}"] if watches else []
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n")
        self._clients += 1
        try:
            await self._talk(WebSocket(reader, writer, self._config.websocket_max_bytes), watches)
        finally:
            self._clients -= 1
        return None

    async def _talk(self, socket: WebSocket, watches: bool) -> None:
        background = [asyncio.ensure_future(self._ping(socket))]
        if watches:
            background.append(asyncio.ensure_future(self._watch(socket)))
        try:
            while (message := await socket.receive()) is not None:
                if not watches:
                    await socket.send(message)
        except ProtocolError as error:
            await socket.close(error.code)
        except asyncio.CancelledError:
            await socket.close(1001)
            raise
        finally:
            for task in background:
                task.cancel()

    async def _ping(self, socket: WebSocket) -> None:
        """Keeps proxies from taking an idle connection for a dead one."""
        while True:
            await asyncio.sleep(self._config.websocket_ping_seconds)
            await socket.ping()

    async def _watch(self, socket: WebSocket) -> None:
        while True:
            await socket.send(json.dumps(self._dashboard.state()))
            async with self._changed:
                try:
                    await asyncio.wait_for(self._changed.wait(), self._config.refresh_seconds)
                except asyncio.TimeoutError:
                    pass
