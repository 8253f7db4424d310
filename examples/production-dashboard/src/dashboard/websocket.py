"""RFC 6455 for a server, without extensions: opening handshake, frames, fragments, ping, close. Bounds on everything."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import struct

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA


class ProtocolError(Exception):
    """What the peer did wrong, with the close code that tells it."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def accept_key(key: str) -> str:
    """Sec-WebSocket-Accept for a Sec-WebSocket-Key. Raises ProtocolError when the key is not 16 bytes in base64."""
    try:
        valid = len(base64.b64decode(key, validate=True)) == 16
    except ValueError:
        valid = False
    if not valid:
        raise ProtocolError(1002, "Sec-WebSocket-Key is not 16 bytes in base64")
    return base64.b64encode(hashlib.sha1((key + GUID).encode()).digest()).decode()


class WebSocket:
    """One open connection. Only one task may receive; any may send."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, max_bytes: int) -> None:
        self._reader = reader
        self._writer = writer
        self._max_bytes = max_bytes
        self._closing = False

    async def receive(self) -> str | bytes | None:
        """The next whole message; None once the peer has closed. Answers pings on the way. Raises ProtocolError."""
        opcode, pieces = None, b""
        while True:
            final, code, payload = await self._frame(self._max_bytes - len(pieces))
            if code == CLOSE:
                await self.close(1000)
                return None
            if code == PING:
                await self._send(PONG, payload)
            if code >= CLOSE:
                continue
            if (code == CONTINUATION) == (opcode is None):
                raise ProtocolError(1002, "a fragment came out of order")
            opcode = code if opcode is None else opcode
            pieces += payload
            if final:
                return _text(pieces) if opcode == TEXT else pieces

    async def send(self, message: str | bytes) -> None:
        await (self._send(TEXT, message.encode()) if isinstance(message, str) else self._send(BINARY, message))

    async def ping(self) -> None:
        await self._send(PING, b"")

    async def close(self, code: int) -> None:
        if not self._closing:
            self._closing = True
            await self._send(CLOSE, struct.pack("!H", code))
            if code != 1000:
                await self._linger()

    async def _linger(self) -> None:
        """Reads on for a moment: a connection that is closed over unread bytes is reset, and the peer never sees the code."""
        try:
            await asyncio.wait_for(self._discard(1 << 20), timeout=1)
        except (asyncio.TimeoutError, ConnectionError):
            pass

    async def _discard(self, most: int) -> None:
        while most > 0 and (piece := await self._reader.read(65_536)):
            most -= len(piece)

    async def _send(self, opcode: int, payload: bytes) -> None:
        length = len(payload)
        if length < 126:
            head = struct.pack("!BB", 0x80 | opcode, length)
        elif length < 65_536:
            head = struct.pack("!BBH", 0x80 | opcode, 126, length)
        else:
            head = struct.pack("!BBQ", 0x80 | opcode, 127, length)
        self._writer.write(head + payload)
        await self._writer.drain()

    async def _frame(self, room: int) -> tuple[bool, int, bytes]:
        first, second = await self._reader.readexactly(2)
        final, opcode, length = bool(first & 0x80), first & 0x0F, second & 0x7F
        if first & 0x70:
            raise ProtocolError(1002, "a reserved bit is set")
        if opcode not in (CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG):
            raise ProtocolError(1002, "the opcode is unknown")
        if not second & 0x80:
            raise ProtocolError(1002, "a client must mask its frames")
        if opcode >= CLOSE and (length > 125 or not final):
            raise ProtocolError(1002, "a control frame is long or fragmented")
        if length == 126:
            (length,) = struct.unpack("!H", await self._reader.readexactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", await self._reader.readexactly(8))
        if opcode < CLOSE and length > room:
            raise ProtocolError(1009, "the message is too long")
        mask = await self._reader.readexactly(4)
        payload = await self._reader.readexactly(length)
        return final, opcode, _unmask(payload, mask)


def _unmask(payload: bytes, mask: bytes) -> bytes:
    repeated = (mask * (len(payload) // 4 + 1))[: len(payload)]
    return (int.from_bytes(payload, "big") ^ int.from_bytes(repeated, "big")).to_bytes(len(payload), "big")


def _text(pieces: bytes) -> str:
    try:
        return pieces.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProtocolError(1007, "the text is not UTF-8") from error
