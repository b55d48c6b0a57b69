"""The window: the only place that knows Qt.

Everything is asked of `tasks` through the `Desk`, off the GUI thread; nothing here opens the library. A view
learns from `Desk.changed` that something was written and asks again: no view patches itself from what it
hopes the library did. Actions are one table (`actions.py`), and `main_window.py` only connects the parts.
"""
