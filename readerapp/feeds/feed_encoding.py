"""The text of a feed, whatever encoding it is in: what it declares is believed only where it fits."""

import codecs
import re

from readerapp.feeds.probe import Probe
from readerapp.feeds.text import repair

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:\-]{2,40})[\"']")
_SAMPLE = 200_000
_HIGH = re.compile(rb"[\x80-\xff]+")
# What a name stands for in files that people write: the larger set that includes it.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "cp950",
    "tis-620": "cp874",
}


def text_of(probe: Probe) -> str:
    """The repaired text of a feed."""
    encoding = _encoding(probe)
    return repair(probe.data.decode(encoding, "replace")) if encoding else probe.text


def _encoding(probe: Probe) -> str | None:
    """The encoding if it is another one than the probe found by itself."""
    data = probe.data
    if data.isascii() and b"\x1b" not in data:
        return None
    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")) or b"\x00" in data[:100]:
        return None
    declared = _declared(data)
    if not declared or declared == "utf-8":
        return None if _is_mostly_utf8(probe) else guess(data)
    if _fits(data, "utf-8") and not data.isascii():
        return None  # UTF-8 under a wrong name: no other text looks like it by accident
    if _fits(data, declared):
        return declared
    return guess(data) or declared


def _declared(data: bytes) -> str | None:
    """The Python name of the encoding that the XML declaration names, if it is one of text."""
    match = _DECLARED.search(data[:2000])
    if not match:
        return None
    try:
        name = codecs.lookup(match[1].decode().lower()).name
        "a".encode(name).decode(name)  # refuses those that are no encodings of text, like zip
    except (LookupError, UnicodeError):
        return None
    return None if name.startswith(("utf-16", "utf-32", "utf-7")) else _MEANT.get(name, name)


def _fits(data: bytes, encoding: str) -> bool:
    """True if (nearly) every byte has a meaning in this encoding."""
    try:
        wrong = data.decode(encoding, "replace").count("\ufffd")
    except UnicodeError:
        return False
    return wrong <= len(data) // 2000 + (wrong == 1)


def _is_mostly_utf8(probe: Probe) -> bool:
    """True if the probe kept UTF-8 (and only fell back to Windows-1252 where nothing else fitted)."""
    return _fits(probe.data, "utf-8")


def guess(data: bytes) -> str | None:
    """The likeliest encoding of text that is not UTF-8, by the letters it would hold; None: Western."""
    runs = _HIGH.findall(data[:_SAMPLE])
    high = b"".join(runs)
    if not high:
        return None
    if len(high) >= 8 and len(high) / len(runs) >= 2:
        return _east_asian(data[:_SAMPLE], high) or _cyrillic(high, runs)
    return None


def _east_asian(data: bytes, high: bytes) -> str | None:
    """By the first bytes of the pairs: every script has its place in the tables."""
    if all(len(run) % 2 == 0 for run in _HIGH.findall(data)) and min(high) >= 0xA1:
        firsts = high[::2]
        if _share(firsts, 0xA4, 0xA5) > 0.2:
            return "euc_jp"
        if _share(firsts, 0xB0, 0xC8) > 0.9:
            return "cp949"
        return "gb18030" if _share(firsts, 0xB0, 0xF7) + _share(firsts, 0xA1, 0xA3) > 0.9 else None
    pairs = re.findall(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]", data)
    firsts = bytes(pair[0] for pair in pairs)
    if _whole(data, "cp932") and _share(firsts, 0x82, 0x83) > 0.3:
        return "cp932"
    return "cp950" if _whole(data, "big5") and _share(firsts, 0xA4, 0xC6) > 0.6 else None


def _cyrillic(high: bytes, runs: list[bytes]) -> str | None:
    """Whole words of high bytes: small letters are the upper half in Windows-1251, the lower in KOI8-R."""
    letters = sum(byte >= 0xC0 for byte in high)
    if letters < 0.9 * len(high) or len(high) < 4 * len(runs):
        return None
    return "cp1251" if _share(high, 0xE0, 0xFF) > 0.5 else "koi8_r"


def _share(data: bytes, first: int, last: int) -> float:
    return sum(first <= byte <= last for byte in data) / max(1, len(data))


def _whole(data: bytes, encoding: str) -> bool:
    """True if the data can be read in this encoding; the last character may be cut."""
    try:
        data[:-1].decode(encoding)
    except UnicodeError as error:
        return getattr(error, "start", 0) >= len(data) - 4
    return True
