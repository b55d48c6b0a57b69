"""What time it is: the one place, so that a test can turn the clock instead of waiting."""

import time
from datetime import UTC, datetime


def seconds() -> float:
    """Seconds since 1970."""
    return time.time()


def iso() -> str:
    """ISO in UTC, to the second."""
    return datetime.fromtimestamp(seconds(), UTC).isoformat(timespec="seconds")
