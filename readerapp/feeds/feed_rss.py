"""RSS 0.90 to 2.0 and RDF, whole, single, broken or cut off."""

from readerapp.feeds.feed_xml import first_element, read_feed
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

NAME = "feed-rss"

_ROOTS = frozenset(("rss", "rdf:rdf", "rdf", "channel", "item"))


def recognise(probe: Probe) -> bool:
    """True if the first element is one that a feed of RSS or RDF begins with."""
    return first_element(probe.head) in _ROOTS


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The items of a feed, in its order."""
    return read_feed(NAME, snapshot, probe)
