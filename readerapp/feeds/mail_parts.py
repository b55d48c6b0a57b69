"""Saved mails (.eml) and web archives (.mht): the pages in them, as bytes in UTF-8."""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from readerapp.errors import AppError

if TYPE_CHECKING:
    from email.message import Message

_HEAD = 16_000
_PARTS = 2000
_FIRST = re.compile(rb"\s*(?:From [^\n]{1,200}\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]")
_HEADER = re.compile(
    rb"^(?:MIME-Version|Content-Type|Content-Transfer-Encoding):[ \t]", re.IGNORECASE | re.MULTILINE
)
_NO_PAGES = ("image", "audio", "video", "font")
_NO_TEXTS = frozenset(("text/css", "text/javascript", "application/javascript", "application/x-javascript"))
_ENDINGS = {"text/html": ".html", "text/plain": ".txt", "application/json": ".json"}


class Part(NamedTuple):
    """One page of a mail."""

    name: str
    data: bytes
    sent_on: date | None


def is_mail(data: bytes) -> bool:
    """True if the bytes begin with the headers of a mail."""
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").lstrip()
    if not _FIRST.match(head):
        return False
    headers = head.partition(b"\n\n")[0]
    return all(_is_header(line) for line in headers.split(b"\n")[:5]) and bool(_HEADER.search(headers))


def parts(data: bytes) -> Iterator[Part]:
    """The pages: of a web archive its first; of a mail its text (the HTML where it comes twice) and files."""
    from email import message_from_bytes
    from email.utils import parsedate_to_datetime

    try:
        mail = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip())
        found = _pages(mail)
    except RecursionError as error:
        raise AppError("This mail is nested too deeply to be read.") from error
    try:
        sent = parsedate_to_datetime(str(mail["Date"])).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        sent = None
    for number, part in enumerate(found, start=1):
        yield Part(_name(part, number), _content(part), sent)


def _is_header(line: bytes) -> bool:
    return line[:1] in (b" ", b"\t", b"") or line.startswith(b"From ") or b":" in line[:80]


def _pages(mail: "Message") -> list["Message"]:
    """The parts that may hold papers, without those that only repeat or adorn another."""
    if mail.get_content_type() == "multipart/related":
        return [part for part in _leaves(mail) if _may_be_page(part)][:1]
    if not mail.is_multipart():
        return [mail] if _may_be_page(mail) else []
    found: list[Message] = []
    for part in _inside(mail):
        found += _pages(part)
        if len(found) > _PARTS:
            raise AppError(f"This mail has more than {_PARTS:,} parts.")
    return _best(found) if mail.get_content_type() == "multipart/alternative" else found


def _inside(mail: "Message") -> list["Message"]:
    from email.message import Message

    inner = mail.get_payload()
    return [part for part in inner if isinstance(part, Message)] if isinstance(inner, list) else []


def _leaves(mail: "Message") -> Iterator["Message"]:
    stack = [mail]
    while stack:
        part = stack.pop()
        inside = _inside(part)
        if inside:
            stack.extend(reversed(inside))
        elif not part.is_multipart():
            yield part


def _best(alternatives: list["Message"]) -> list["Message"]:
    """Of one text in several forms: the page."""
    html = [part for part in alternatives if part.get_content_type() == "text/html"]
    return html[:1] or alternatives[:1]


def _may_be_page(part: "Message") -> bool:
    return part.get_content_maintype() not in _NO_PAGES and part.get_content_type() not in _NO_TEXTS


def _name(part: "Message", number: int) -> str:
    """The name of an attached file, or one made of its kind and number."""
    try:
        given = part.get_filename()
    except (LookupError, ValueError, TypeError, AttributeError):
        given = None
    if given:
        return str(given)
    return f"part {number}{_ENDINGS.get(part.get_content_type(), '')}"


def _content(part: "Message") -> bytes:
    """The bytes of a part; text in another encoding than UTF-8 as UTF-8 with a mark that says so."""
    try:
        data = part.get_payload(decode=True)
        charset = part.get_content_charset("utf-8")
    except (LookupError, ValueError, TypeError, AttributeError):
        return b""
    if not isinstance(data, bytes):
        return b""
    if part.get_content_maintype() != "text" or charset in ("utf-8", "us-ascii"):
        return data
    try:
        return b"\xef\xbb\xbf" + data.decode(charset).encode()
    except (LookupError, UnicodeError):
        return data
