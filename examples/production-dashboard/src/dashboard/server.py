"""A small HTTP/1.1 server on asyncio: enough for an app behind nginx, with bounds on size, number and time."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Awaitable, Callable

from .config import Server as ServerConfig

log = logging.getLogger("dashboard.server")

MAX_HEAD_BYTES = 16_384
IDLE_SECONDS = 75
SHUTDOWN_SECONDS = 10

#: The five headers that nginx sets as well: whoever reaches the app without nginx gets them too.
SECURITY_HEADERS = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}


class BadRequest(Exception):
    """A request that cannot be understood, with its status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Request:
    """Names of headers are in small letters; repeated ones are joined by a comma."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Response:
    status: int
    body: bytes
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)


def as_json(status: int, value: object) -> Response:
    return Response(status, json.dumps(value, ensure_ascii=False).encode() + b"\n", headers={"Cache-Control": "no-store"})


#: Answers a request; None when it took the connection over, as a websocket does.
Handler = Callable[[Request, asyncio.StreamReader, asyncio.StreamWriter], Awaitable["Response | None"]]


class HttpServer:
    def __init__(self, config: ServerConfig, handle: Handler) -> None:
        self._config = config
        self._handle = handle
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self.requests: dict[int, int] = {}

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._accept, self._config.host, self._config.port, limit=MAX_HEAD_BYTES)

    async def stop(self) -> None:
        """Takes no more connections, and gives those that are open ten seconds to end."""
        if self._server is not None:
            self._server.close()
        open_ones = list(self._connections)
        for task in open_ones:
            task.cancel()
        if open_ones:
            await asyncio.wait(open_ones, timeout=SHUTDOWN_SECONDS)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            if len(self._connections) > self._config.max_connections:
                await self._reply(writer, as_json(503, {"error": "too many connections"}), False)
            else:
                await self._converse(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.TimeoutError, asyncio.CancelledError):
            pass
        finally:
            self._connections.discard(task)
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        keep = True
        while keep:
            try:
                request = await self._read(reader)
                if request is None:
                    return
                keep = request.headers.get("connection", "").lower() != "close"
                response = await self._answer(request, reader, writer)
            except BadRequest as error:
                keep, response = False, as_json(error.status, {"error": str(error)})
                request = None
            if response is None:
                return
            await self._reply(writer, response, keep, with_body=request is None or request.method != "HEAD")

    async def _answer(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Response | None:
        try:
            return await self._handle(request, reader, writer)
        except (BadRequest, ConnectionError, asyncio.IncompleteReadError):
            raise
        except Exception:
            # Its text may hold what nobody outside should read: it goes to the log only.
            log.exception("a request failed")
            return as_json(500, {"error": "internal error"})

    async def _read(self, reader: asyncio.StreamReader) -> Request | None:
        """None when the connection ended between two requests."""
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), IDLE_SECONDS)
        except asyncio.IncompleteReadError as error:
            if error.partial:
                raise BadRequest(400, "the request ends early") from error
            return None
        except asyncio.LimitOverrunError as error:
            raise BadRequest(431, "the head is too long") from error
        method, target, headers = _parse_head(head)
        body = await asyncio.wait_for(self._read_body(reader, headers), self._config.request_seconds)
        path, _, query = target.partition("?")
        return Request(method, path, query, headers, body)

    async def _read_body(self, reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
        if "transfer-encoding" in headers:
            raise BadRequest(411, "a body needs a Content-Length")
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit() and len(length) < 10):
            raise BadRequest(400, "Content-Length is no number")
        if int(length) > self._config.max_body_bytes:
            raise BadRequest(413, "the body is too long")
        return await reader.readexactly(int(length))

    async def _reply(self, writer: asyncio.StreamWriter, response: Response, keep: bool, with_body: bool = True) -> None:
        self.requests[response.status] = self.requests.get(response.status, 0) + 1
        headers = {
            **SECURITY_HEADERS,
            "Content-Type": response.content_type,
            "Content-Length": str(len(response.body)),
            "Connection": "keep-alive" if keep else "close",
            **response.headers,
        }
        lines = [f"HTTP/1.1 {response.status} {HTTPStatus(response.status).phrase}", *(f"{name}: {value}" for name, value in headers.items())]
        writer.write("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + (response.body if with_body else b""))
        await asyncio.wait_for(writer.drain(), self._config.request_seconds)


def _parse_head(head: bytes) -> tuple[str, str, dict[str, str]]:
    lines = head.decode("latin-1").split("\r\n")[:-2]
    parts = lines[0].split(" ")
    if len(parts) != 3 or parts[2] not in ("HTTP/1.0", "HTTP/1.1") or not parts[1].startswith("/"):
        raise BadRequest(400, "the request line is malformed")
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise BadRequest(400, "a header is malformed")
        key = name.lower()
        if key in headers and key in ("content-length", "host"):
            raise BadRequest(400, f"{name} is given twice")
        headers[key] = f"{headers[key]}, {value.strip()}" if key in headers else value.strip()
    return parts[0], parts[1], headers
