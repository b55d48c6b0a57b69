"""Atom, a feed or a single entry, whole, broken or cut off."""

from readerapp.feeds.feed_xml import first_element, read_feed
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

NAME = "feed-atom"

_ROOTS = frozenset(("feed", "entry"))


def recognise(probe: Probe) -> bool:
    """True if the first element is one of Atom."""
    return first_element(probe.head) in _ROOTS


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The entries of a feed, in its order."""
    return read_feed(NAME, snapshot, probe)
