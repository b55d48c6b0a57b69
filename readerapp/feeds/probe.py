"""What a format looks at to recognise itself: the bytes, and the text in them."""

from dataclasses import dataclass

from readerapp.feeds.text import decode, repair

_HEAD = 20_000


@dataclass(frozen=True, slots=True)
class Probe:
    """A snapshot's bytes with their text (repaired, lines ended by line feeds) and its beginning."""

    data: bytes
    text: str
    head: str

    @property
    def start(self) -> str:
        """The first characters that are no space, in lower case: where markup shows itself."""
        return self.head.lstrip()[:2000].lower()


def probe(data: bytes) -> Probe:
    """Decode the bytes once, for all formats."""
    text = repair(decode(data))
    return Probe(data, text, text[:_HEAD])
