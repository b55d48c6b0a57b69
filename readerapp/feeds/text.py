"""Repair of text, once, on the way in: decoding, line ends, invisible characters, accents, entities."""

import codecs
import html
import re
import unicodedata
from contextlib import suppress

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# Zero-width and direction-changing characters: invisible, and able to make one text look like another.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# Every kind of white space but the line feed, every control character, and halves of characters: JSON can
# name one alone, and no file or message can then hold the text.
_BLANK = re.compile("[^\\S\n]|[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# What some databases write for an emoji: its two halves in three bytes each.
_HALVES = re.compile(rb"(?:\xed[\xa0-\xbf][\x80-\xbf])+")
# What becomes of the bytes 80 to BF of UTF-8 where they are taken for Latin-1 or Windows-1252.
_HIGH = (
    "\u0080-\u00bf\u20ac\u0192\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    "\u2022\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
_QUOTES = "\u2018-\u201e\u2013\u2014\u2026"
_MANGLED = re.compile(
    rf"[\u00c2\u00c3][{_HIGH}{_QUOTES}]|[\u00c4\u00c5\u00ce-\u00d1][{_HIGH}]"
    rf"|[\u00e1-\u00ef][{_HIGH}{_QUOTES}]{{2}}|\u00f0[{_HIGH}{_QUOTES}]{{3}}"
)
# Beyond this share of bytes that are not UTF-8 the file was written in another encoding.
_MOSTLY = 0.1


def decode(data: bytes) -> str:
    """The characters of a text file: a byte order mark decides, else UTF-8, UTF-16 or Windows-1252."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(_sided(encoding, mark), errors="replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, errors="replace")
    if b"\xed" in data and _HALVES.search(data):
        with suppress(UnicodeDecodeError):
            return _HALVES.sub(_joined, data).decode("utf-8")
    text = data.decode("utf-8", errors="replace")
    return text if _is_utf8(data, text) else data.decode("cp1252", errors="replace")


def _joined(match: re.Match[bytes]) -> bytes:
    wide = match[0].decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
    return wide.decode("utf-16-le", "replace").encode()


def _sided(encoding: str, mark: bytes) -> str:
    if encoding == "utf-8":
        return encoding
    return encoding + ("-le" if mark[0] == 0xFF else "-be")


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: Latin text then has a zero in every second byte."""
    head = data[:4096]
    if len(head) < 4 or 0 not in head:
        return None
    for encoding, zeros, letters in (
        ("utf-16-le", head[1::2], head[::2]),
        ("utf-16-be", head[::2], head[1::2]),
    ):
        if zeros.count(0) > 0.7 * len(zeros) and letters.count(0) == 0:
            return encoding
    return None


def _is_utf8(data: bytes, text: str) -> bool:
    """True if the few bytes that are not UTF-8 (a cut file, a bad paste) are accidents."""
    wrong = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    if wrong <= 0:
        return True
    right = sum(1 for character in text if character > "\x7f") - wrong
    return right > 0 and wrong <= max(1, _MOSTLY * right)


def unmangled(text: str) -> str:
    """The text with UTF-8 that was once read as Latin-1 put right: "RamÃ­rez" is Ramírez."""
    return _MANGLED.sub(_unmangle, text)


def _unmangle(match: re.Match[str]) -> str:
    try:
        return b"".join(_byte(character) for character in match[0]).decode("utf-8")
    except UnicodeError:
        return match[0]


def _byte(character: str) -> bytes:
    return character.encode("latin-1") if character <= "\xff" else character.encode("cp1252")


def repair(text: str) -> str:
    """The text in composed form with plain spaces and line feeds; the number of lines stays the same."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _BLANK.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", text)


def lines(text: str) -> list[str]:
    """The repaired lines of a text, with entities resolved and without space at either end."""
    return [one_line(line) for line in repair(text).split("\n")]


def one_line(text: str) -> str:
    """A text as one line: entities resolved, runs of white space as one space."""
    if "&" in text:
        text = _BLANK.sub(" ", _INVISIBLE.sub("", _ENTITY.sub(_entity, text)))
    return " ".join(text.split())


def _entity(match: re.Match[str]) -> str:
    return html.unescape(match[0])
