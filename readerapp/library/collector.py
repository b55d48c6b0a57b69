"""Python's collector of cyclic garbage, told to wait while thousands of values are made that hold no cycle.

It looks through all young values each time that some hundreds came, and finds nothing: an eighth of the time
of an import, and more of an export the more papers are in memory already.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """Keep the collector waiting in this block. For all threads: keep the block short."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
