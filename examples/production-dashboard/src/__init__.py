"""Root package of the dashboard, so that `python3 -m src.dashboard.app` works from this folder."""
