"""What the tests share: settings, a clock that stands still, and a real robot on loopback."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from src.dashboard.config import Config, load

SECRET = "SECtest"
TOKEN = "reset-token-of-tests"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Clock:
    """Tells the time it was set to."""

    def __init__(self, at: float = 1_767_600_000.0) -> None:
        self.at = at

    def __call__(self) -> float:
        return self.at


class Robot:
    """Answers what it is told to; keeps path and body of each post."""

    def __init__(self) -> None:
        self.replies: list[tuple[int, bytes]] = []
        self.posts: list[tuple[str, dict]] = []
        robot = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                robot.posts.append((self.path, json.loads(body)))
                status, reply = robot.replies.pop(0) if robot.replies else (200, b'{"errcode": 0, "errmsg": "ok"}')
                self.send_response(status)
                self.send_header("Content-Length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/robot/send?access_token=token-of-tests"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class DashboardTest(unittest.TestCase):
    """A folder of its own for each test, and a robot."""

    def setUp(self) -> None:
        self.folder = tempfile.mkdtemp(prefix="dashboard-test-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.robot = Robot()
        self.addCleanup(self.robot.close)
        self.clock = Clock()

    def config(self, **changes: str) -> Config:
        values = {
            "DASHBOARD_STATE_DIR": self.folder,
            "DINGTALK_WEBHOOK_URL": self.robot.url,
            "DINGTALK_SECRET": SECRET,
            "KILL_SWITCH_RESET_TOKEN": TOKEN,
        }
        return load({**values, **changes})
