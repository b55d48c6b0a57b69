"""What can happen to a file on its way: each function damages its bytes in one manner, by chance."""

import random
from collections.abc import Callable

Mutation = Callable[[bytes, random.Random], bytes]

_MARKS = (b"\n", b"<", b">", b'"', b",", b"{", b"}", b"  - ")
_ODD = (
    "\x00", "\x07", "\x1b", "\x85", "\u2028", "\u202e", "\u2066", "\ufeff", "\ufffe", "\u00ad", "\U0010ffff",
)  # fmt: skip
_WORDS = (
    '"', "'", "\\", "\\ud800", "\\u0000", "{", "}", "[", "]", "<", ">", "</", "&", "&#0;", "&#xD800;",
    "&nbsp;",
    "<![CDATA[", "]]>", "<!--", "%", "$", "@", "·", "• 3 authors", "-", "12", "null", "TY  - ",
    "ER  - ", "·\nMay 296\n",
)  # fmt: skip
_ENCODINGS = "utf-16 utf-16-le utf-16-be utf-32 latin-1 cp1252 gb18030 koi8-r utf-8-sig".split()
_ENDS = (b"\r\n", b"\r", b"\n\r", b"\xc2\x85", b"\xe2\x80\xa8", b"\x0b", b"\n\n")


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def behead(data: bytes, chance: random.Random) -> bytes:
    return data[chance.randrange(len(data) + 1) :]


def flip(data: bytes, chance: random.Random) -> bytes:
    copy = bytearray(data or b" ")
    for _ in range(chance.randint(1, 30)):
        copy[chance.randrange(len(copy))] = chance.choice((chance.randrange(256), *b'<>"&{}[],@=#\\$%-:'))
    return bytes(copy)


def shuffle(data: bytes, chance: random.Random) -> bytes:
    parts = data.split(chance.choice(_MARKS))
    chance.shuffle(parts)
    return b"\n".join(parts)


def repeat(data: bytes, chance: random.Random) -> bytes:
    mark = chance.choice(_MARKS)
    parts = data.split(mark)
    at = chance.randrange(len(parts))
    parts[at:at] = parts[at : at + chance.randint(1, 20)] * chance.randint(1, 20)
    return mark.join(parts)


def drop(data: bytes, chance: random.Random) -> bytes:
    mark = chance.choice(_MARKS)
    return mark.join(part for part in data.split(mark) if chance.random() > 0.1)


def splice(data: bytes, chance: random.Random) -> bytes:
    start, end = sorted(chance.choices(range(len(data) + 1), k=2))
    return data[:start] + data[end:] + data[start:end]


def leave_open(data: bytes, chance: random.Random) -> bytes:
    """Some tags, brackets and braces are not closed."""
    for mark in (b"</", b"/>", b"}", b"]", b")"):
        if chance.random() < 0.4:
            parts = data.split(mark)
            data = parts[0] + b"".join((mark if chance.random() > 0.3 else b"") + part for part in parts[1:])
    return data


def insert(data: bytes, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(data) + 1)
        data = data[:at] + chance.choice((*_ODD, *_WORDS)).encode() * chance.choice((1, 1, 2, 40)) + data[at:]
    return data


def encode(data: bytes, chance: random.Random) -> bytes:
    """As if it had been saved in another encoding, by a program that tells nobody."""
    return data.decode("utf-8", "replace").encode(chance.choice(_ENCODINGS), "replace")


def end_lines(data: bytes, chance: random.Random) -> bytes:
    return data.replace(b"\n", chance.choice(_ENDS))


def nest(data: bytes, chance: random.Random) -> bytes:
    """Something is nested far too deeply."""
    opening = chance.choice((b"[", b"{", b'{"a":', b"<b>", b"<item>", b"<entry>", b"<div>", b"\\emph{", b"("))
    at = chance.randrange(len(data) + 1)
    return data[:at] + opening * 3000 + data[at:]


def swell(data: bytes, chance: random.Random) -> bytes:
    """One field becomes huge."""
    piece = chance.choice((b"x", b"x ", b" ", b"a-b.", b"\\'", b"<", b"&amp;", b"{\\'e}", b", A. B", b"\n "))
    at = chance.randrange(len(data) + 1)
    return data[:at] + piece * (100_000 // len(piece)) + data[at:]


LIGHT: tuple[Mutation, ...] = (
    cut, behead, flip, shuffle, repeat, drop, splice, leave_open, insert, encode, end_lines,
)  # fmt: skip
HEAVY: tuple[Mutation, ...] = (nest, swell)


def mutated(data: bytes, chance: random.Random, mutations: tuple[Mutation, ...] = LIGHT) -> bytes:
    """The data after one accident, or two."""
    for mutation in chance.choices(mutations, k=chance.choice((1, 1, 1, 2))):
        data = mutation(data, chance)
    return data
