"""How a snapshot goes to the reading process and what was understood comes back: no code, only values.

A message is its length in eight bytes and its content. A snapshot is two messages, a JSON head and its raw
bytes; an answer is one JSON message. Of a file that is read in parts only the head goes first; the reading
process then asks for each block (`wants`), and an empty block ends the file. Never pickle: what is read here
may come from a process that a hostile file has taken over.
"""

from datetime import date
from typing import BinaryIO, NamedTuple

import msgspec

from readerapp.model.entry import Reading
from readerapp.model.snapshot import Origin, Snapshot

_LENGTH = 8


class BadMessage(Exception):
    """The other side sent something that is no message."""


class Head(msgspec.Struct, frozen=True):
    """A snapshot without its bytes, and the seconds that reading it (or one block of it) may take."""

    name: str
    today: date
    origin: Origin
    given_on: date | None
    modified_on: date | None
    seconds: float
    in_parts: bool = False
    unpack: bool = False


class Asked(NamedTuple):
    """What the reading process is to read: a snapshot, whole or in blocks to come; or it unpacks one."""

    snapshot: Snapshot
    seconds: float
    in_parts: bool
    unpack: bool


class Contained(msgspec.Struct, frozen=True):
    """A file in a container, without its bytes; with an `error` it could not be unpacked."""

    name: str
    modified_on: date | None
    error: str


class Answer(msgspec.Struct, frozen=True):
    """What was understood, or one sentence that says why nothing was; `trouble` is for our own log.

    With `wants`, a request for the next block; with a `member`, one file of a container, whose bytes are the
    next message; with nothing at all, the end of a file read in parts or of a container.
    """

    reading: Reading | None = None
    error: str | None = None
    trouble: str = ""
    wants: bool = False
    member: Contained | None = None


def send(stream: BinaryIO, content: bytes) -> None:
    """Write one message."""
    stream.write(len(content).to_bytes(_LENGTH, "big"))
    stream.write(content)
    stream.flush()


def receive(stream: BinaryIO, limit: int) -> bytes | None:
    """Read one message of at most `limit` bytes; None at the end of the stream."""
    prefix = stream.read(_LENGTH)
    if not prefix:
        return None
    length = int.from_bytes(prefix, "big")
    if len(prefix) < _LENGTH or length > limit:
        raise BadMessage
    content = stream.read(length)
    if len(content) < length:
        raise BadMessage
    return content


def send_snapshot(
    stream: BinaryIO, snapshot: Snapshot, seconds: float, *, in_parts: bool = False, unpack: bool = False
) -> None:
    """Write a snapshot; of one that is read in parts, what is known before its first block."""
    name = snapshot.name.encode("utf-8", "replace").decode()
    days = (snapshot.given_on, snapshot.modified_on)
    head = Head(name, snapshot.today, snapshot.origin, *days, seconds, in_parts, unpack)
    send(stream, msgspec.json.encode(head))
    send(stream, snapshot.data)


def receive_snapshot(stream: BinaryIO, limit: int) -> Asked | None:
    """Read a snapshot and how to read it; None at the end of the stream."""
    content = receive(stream, limit)
    data = receive(stream, limit) if content is not None else None
    if content is None or data is None:
        return None
    head = msgspec.json.decode(content, type=Head)
    snapshot = Snapshot(head.name, data, head.today, head.origin, head.given_on, head.modified_on)
    return Asked(snapshot, head.seconds, head.in_parts, head.unpack)


def send_answer(stream: BinaryIO, answer: Answer) -> None:
    """Write an answer; in place of one that no message can hold, a sentence."""
    try:
        content = msgspec.json.encode(answer)
    except UnicodeEncodeError:
        content = msgspec.json.encode(Answer(error="This file holds characters that do not exist."))
    send(stream, content)


def receive_answer(stream: BinaryIO, limit: int) -> Answer:
    """Read an answer. Raises `BadMessage` for anything else."""
    content = receive(stream, limit)
    if content is None:
        raise BadMessage
    try:
        return msgspec.json.decode(content, type=Answer)
    except msgspec.MsgspecError as error:
        raise BadMessage from error
