"""What the acceptance tests talk with: an HTTP client, a websocket client, and a stand-in for the DingTalk robot."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import json
import os
import re
import socket
import ssl
import struct
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Mapping
from urllib.parse import parse_qs, urlsplit

HEADERS = ("X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy", "Strict-Transport-Security")
WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
MOST_SKEW_MS = 3_600_000
KEEP = object()


class Failed(AssertionError):
    """What the tested system did not do."""


@dataclass(frozen=True)
class Settings:
    base_url: str
    user: str
    password: str
    reset_token: str
    dingtalk_secret: str
    request_timeout: float
    websocket_hold: float
    websocket_path: str
    sink_port: int
    app_port: int
    marker: str
    deadline: float

    @staticmethod
    def from_environment(env: Mapping[str, str]) -> "Settings":
        """Raises ValueError, which names what is missing and no value."""
        needed = ("UAT_BASE_URL", "DASHBOARD_USER", "DASHBOARD_PASSWORD", "KILL_SWITCH_RESET_TOKEN", "DINGTALK_SECRET")
        missing = [name for name in needed if env.get(name, "") in ("", "CHANGE_ME")]
        if missing:
            raise ValueError(f"not set: {', '.join(missing)}")
        return Settings(
            base_url=env["UAT_BASE_URL"].rstrip("/"),
            user=env["DASHBOARD_USER"],
            password=env["DASHBOARD_PASSWORD"],
            reset_token=env["KILL_SWITCH_RESET_TOKEN"],
            dingtalk_secret=env["DINGTALK_SECRET"],
            request_timeout=_seconds(env.get("UAT_REQUEST_TIMEOUT") or "10s"),
            websocket_hold=_seconds(env.get("UAT_WEBSOCKET_HOLD") or "65s"),
            websocket_path=env.get("WEBSOCKET_PATH") or "/ws",
            sink_port=int(env.get("UAT_SINK_PORT") or 0),
            app_port=int(env.get("DASHBOARD_PORT") or 8501),
            marker=env.get("ALERT_TEST_MARKER") or "[UAT]",
            deadline=_seconds(env.get("ALERT_DEADLINE") or "10s"),
        )


def read_env_file(path: str) -> dict[str, str]:
    """NAME=value lines, values as they stand or in quotes; nothing is evaluated. Empty when there is no such file."""
    try:
        with open(path, encoding="utf-8") as file:
            lines = re.findall(r"^([A-Z][A-Z0-9_]*)=(.*)$", file.read(), re.MULTILINE)
    except FileNotFoundError:
        return {}
    return {name: value[1:-1] if re.fullmatch(r"\"[^\"]*\"|'[^']*'", value) else value for name, value in lines}


def _seconds(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s|m)", text)
    if match is None:
        raise ValueError(f"{text} is no duration such as 10s")
    return float(match[1]) * {"ms": 0.001, "s": 1, "m": 60}[match[2]]


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


@dataclass(frozen=True)
class Answer:
    path: str
    status: int
    headers: list[tuple[str, str]]
    text: str

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def header(self, name: str) -> str:
        return next(iter(self.all(name)), "")

    def json(self) -> dict:
        try:
            return json.loads(self.text)
        except ValueError as error:
            raise Failed(f"{self.path} answers {self.status} and no JSON") from error


class Client:
    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._own = basic(settings.user, settings.password)

    def get(self, path: str) -> Answer:
        return self.ask(path)

    def post(self, path: str, body: object, *, reset_token: str | None = None, token: bool = False, origin: str = "") -> Answer:
        headers = {"Content-Type": "application/json"}
        if token or reset_token is not None:
            headers["X-Reset-Token"] = self._settings.reset_token if token else str(reset_token)
        if origin:
            headers["Origin"] = origin
        return self.ask(path, method="POST", body=json.dumps(body), headers=headers)

    def ask(self, path: str, *, method: str = "GET", body: str | None = None, headers: dict | None = None, authorization: object = KEEP) -> Answer:
        """`authorization`: the right one, unless it is given; None sends none. Follows no redirect."""
        own = self._own if authorization is KEEP else authorization
        sent = {**(headers or {}), **({"Authorization": str(own)} if own is not None else {})}
        connection = _connect(self._settings)
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            return Answer(path, response.status, response.getheaders(), response.read(1_048_576).decode("utf-8", "replace"))
        finally:
            connection.close()

    def upstream_is_open_to_others(self) -> bool:
        """Does the app answer on an address of this machine that others can reach?"""
        if urlsplit(self._settings.base_url).hostname not in ("127.0.0.1", "localhost"):
            host = urlsplit(self._settings.base_url).hostname or ""
            return _opens(host, self._settings.app_port)
        return any(_opens(address, self._settings.app_port) for address in _own_addresses())


def _connect(settings: Settings) -> http.client.HTTPConnection:
    url = urlsplit(settings.base_url)
    kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    return kind(url.hostname or "", url.port, timeout=settings.request_timeout)


def _opens(host: str, port: int) -> bool:
    try:
        with socket.create_connection((host, port), timeout=2):
            return True
    except OSError:
        return False


def _own_addresses() -> list[str]:
    try:
        found = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    except OSError:
        return []
    return [address for address in found if not address.startswith("127.")]


class WebSocketClient:
    """Shakes hands when made. `status` is the answer's; messages of less than 126 bytes only."""

    def __init__(self, settings: Settings, *, authorized: bool) -> None:
        url = urlsplit(settings.base_url)
        port = url.port or (443 if url.scheme == "https" else 80)
        plain = socket.create_connection((url.hostname or "", port), timeout=settings.request_timeout)
        self._socket = ssl.create_default_context().wrap_socket(plain, server_hostname=url.hostname) if url.scheme == "https" else plain
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {settings.websocket_path} HTTP/1.1", f"Host: {url.netloc}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += ["Sec-WebSocket-Version: 13", f"Sec-WebSocket-Key: {key}"]
        lines += [f"Authorization: {basic(settings.user, settings.password)}"] if authorized else []
        self._socket.sendall("\r\n".join(lines).encode() + b"\r\n\r\n")
        self._file = self._socket.makefile("rb")
        first = self._file.readline(1000).split()
        self.status = int(first[1]) if len(first) > 1 else 0
        head = b"".join(iter(lambda: self._file.readline(8000), b"\r\n")).decode("latin-1") if self.status == 101 else ""
        expected = base64.b64encode(hashlib.sha1((key + WEBSOCKET_GUID).encode()).digest()).decode()
        self.accepted = any(line.lower().startswith("sec-websocket-accept:") and line.split(":", 1)[1].strip() == expected for line in head.splitlines())

    def __enter__(self) -> "WebSocketClient":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._socket.close()

    def echo(self, text: str) -> str:
        self._send(0x1, text.encode())
        while True:
            opcode, payload = self._receive()
            if opcode == 0x9:
                self._send(0xA, payload)
            elif opcode == 0x1:
                return payload.decode()
            elif opcode == 0x8:
                return ""

    def _send(self, opcode: int, payload: bytes) -> None:
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(payload))
        self._socket.sendall(bytes([0x80 | opcode, 0x80 | len(payload)]) + mask + masked)

    def _receive(self) -> tuple[int, bytes]:
        head = self._file.read(2)
        if len(head) < 2:
            return 0x8, b""
        length = head[1] & 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._file.read(2))
        return head[0] & 0x0F, self._file.read(length)


class Sink:
    """Plays the robot on UAT_SINK_PORT and judges every signature; without that port it is None inside its `with`."""

    def __init__(self, settings: Settings) -> None:
        self._secret = settings.dingtalk_secret
        self._port = settings.sink_port
        self._server: ThreadingHTTPServer | None = None
        self.received: list[dict] = []
        self.last_problem = ""
        self.refuse_next = 0

    def __enter__(self) -> "Sink | None":
        if self._port == 0:
            return None
        sink = self

        class Robot(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(min(int(self.headers.get("Content-Length", "0")), 65_536))
                reply = json.dumps(sink.judge(self.path, body)).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, *_: object) -> None:
                """The path holds a token: it is not printed."""

        self._server = ThreadingHTTPServer(("127.0.0.1", self._port), Robot)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    def judge(self, path: str, body: bytes) -> dict:
        """As DingTalk does it: HTTP 200 always, and errcode says how it went."""
        query = parse_qs(urlsplit(path).query)
        timestamp, sign = query.get("timestamp", [""])[0], query.get("sign", [""])[0]
        expected = base64.b64encode(hmac.new(self._secret.encode(), f"{timestamp}\n{self._secret}".encode(), hashlib.sha256).digest()).decode()
        problem = ""
        if not hmac.compare_digest(sign, expected):
            problem = "sign not match"
        elif abs(int(timestamp) - time.time() * 1000) > MOST_SKEW_MS:
            problem = "invalid timestamp"
        self.last_problem = problem or self.last_problem
        if problem or self.refuse_next:
            self.refuse_next = max(0, self.refuse_next - 1)
            return {"errcode": 310000, "errmsg": problem or "sign not match"}
        self.received.append(json.loads(body))
        return {"errcode": 0, "errmsg": "ok"}

    def titled(self, title: str, run: str) -> list[dict]:
        texts = [(message, json.dumps(message, ensure_ascii=False).replace("\\", "")) for message in self.received]
        return [message for message, text in texts if title in text and run in text]
