"""The guarded action: an order is taken only while the kill switch is disarmed and inside the configured bounds."""

from __future__ import annotations

import math
import threading
from collections import deque
from typing import Any, Callable

from .config import Trading
from .kill_switch import KillSwitch, Refused

SIDES = ("buy", "sell")


class OrderDesk:
    """Takes orders on paper; a live desk would hand them on after the same checks."""

    def __init__(self, config: Trading, kill_switch: KillSwitch, clock: Callable[[], float]) -> None:
        self._config = config
        self._kill_switch = kill_switch
        self._clock = clock
        self._lock = threading.Lock()
        self._times: deque[float] = deque()
        self._taken = 0

    def place(self, order: dict[str, Any]) -> dict[str, Any]:
        """Gives the order as it was taken. Raises Refused: 423 while armed, 422 out of bounds, 429 too fast."""
        if self._kill_switch.armed:
            raise Refused(423, "the kill switch is armed")
        if not self._config.enabled:
            raise Refused(409, "trading is turned off by TRADING_ENABLED")
        symbol, side = order.get("symbol", self._first_symbol()), order.get("side", "buy")
        quantity, price = _positive(order, "quantity", self._config.lot_size), _positive(order, "price", 1.0)
        if symbol not in self._config.symbols:
            raise Refused(422, "symbol is not in TRADING_SYMBOLS")
        if side not in SIDES:
            raise Refused(422, "side is neither buy nor sell")
        if quantity > self._config.max_quantity or quantity * price > self._config.max_notional:
            raise Refused(422, "the order is larger than TRADING_MAX_QUANTITY or TRADING_MAX_NOTIONAL allows")
        lots = quantity / self._config.lot_size
        if abs(lots - round(lots)) > 1e-6:
            raise Refused(422, "quantity is no multiple of TRADING_LOT_SIZE")
        with self._lock:
            self._check_rate()
            self._taken += 1
            number = self._taken
        return {"order": number, "mode": self._config.mode, "symbol": symbol, "side": side, "quantity": quantity, "price": price}

    def _first_symbol(self) -> str:
        return self._config.symbols[0] if self._config.symbols else ""

    def _check_rate(self) -> None:
        now = self._clock()
        while self._times and self._times[0] <= now - 60:
            self._times.popleft()
        if len(self._times) >= self._config.orders_per_minute:
            raise Refused(429, "more orders in a minute than TRADING_ORDERS_PER_MINUTE allows")
        self._times.append(now)


def _positive(order: dict[str, Any], name: str, default: float) -> float:
    value = order.get(name, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value) or value <= 0:
        raise Refused(422, f"{name} is no number above 0")
    return float(value)
