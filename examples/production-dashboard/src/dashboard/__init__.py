"""The production dashboard: risk monitor, kill switch and alerts, on the Python standard library only."""
