"""The text of a bibliography: the encoding that its first lines name is believed only where it fits."""

import codecs
import re

from readerapp.feeds.feed_encoding import guess
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import repair

_DECLARED = re.compile(
    rb"^[%\s]*(?:encoding\s*[:=]|!tex\s+encoding\s*=|@comment\s*\{\s*x-kbibtex-encoding\s*=|.*?coding[:=]"
    rb"|saved with string encoding)\s*(?P<name>[^\r\n}]{2,60})",
    re.IGNORECASE | re.MULTILINE,
)
# What programs call encodings that Python knows under another name.
_NAMES = (
    ("mac os roman", "mac_roman"),
    ("macroman", "mac_roman"),
    ("applemac", "mac_roman"),
    ("utf-8", "utf-8"),
    ("utf8", "utf-8"),
    ("ansinew", "cp1252"),
    ("windows latin 1", "cp1252"),
    ("iso latin 1", "cp1252"),
    ("latin1", "cp1252"),
    ("latin-1", "cp1252"),
    ("iso-8859-1", "cp1252"),
    ("iso8859_1", "cp1252"),
    ("ascii", "cp1252"),
)


def text_of(probe: Probe) -> tuple[str, tuple[str, ...]]:
    """The repaired text, and a sentence if the file names an encoding that it is not in."""
    data = probe.data
    if (
        data.isascii()
        or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
        or b"\x00" in data[:100]
    ):
        return probe.text, ()
    match = _DECLARED.search(data[:2000])
    declared = _known(match["name"].decode("latin-1")) if match else None
    if _fits(data, "utf-8"):  # no text of another encoding is UTF-8 by accident
        return probe.text, _lie(declared, "utf-8", "UTF-8")
    if declared and declared != "utf-8" and _fits(data, declared):
        return repair(data.decode(declared)), ()
    return _guessed(probe, declared)


def _guessed(probe: Probe, declared: str | None) -> tuple[str, tuple[str, ...]]:
    found = guess(probe.data)
    if found:
        return repair(probe.data.decode(found, "replace")), _lie(declared, found, found.upper())
    western = "\ufffd" not in probe.text
    return probe.text, _lie(declared, "cp1252", "Windows-1252") if western else ()


def _lie(declared: str | None, found: str, shown: str) -> tuple[str, ...]:
    if not declared or declared == found:
        return ()
    return (f"This file says that it is in {declared.upper()}, but it is not; it was read as {shown}.",)


def _known(name: str) -> str | None:
    """Python's name of a declared encoding; None if it is none of text."""
    small = name.lower().strip(" \t\"'*-")
    for part, encoding in _NAMES:
        if part in small:
            return encoding
    try:
        found = codecs.lookup(small.split()[0]).name if small.split() else ""
        "a".encode(found).decode(found)  # refuses those that are no encodings of text, like zip
    except (LookupError, UnicodeError, ValueError):
        return None
    return None if found.startswith(("utf-16", "utf-32", "utf-7")) else found


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True
