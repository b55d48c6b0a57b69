"""How a snapshot goes to the reading process and what was understood comes back: no code, only values.

A message is its length in eight bytes and its content. A snapshot is two messages, a JSON head and its raw
bytes; an answer is one JSON message. Never pickle: what is read here may come from a process that a hostile
file has taken over.
"""

from datetime import date
from typing import BinaryIO

import msgspec

from readerapp.model.entry import Reading
from readerapp.model.snapshot import Origin, Snapshot

_LENGTH = 8


class BadMessage(Exception):
    """The other side sent something that is no message."""


class Head(msgspec.Struct, frozen=True):
    """A snapshot without its bytes, and the seconds that reading it may take."""

    name: str
    today: date
    origin: Origin
    given_on: date | None
    modified_on: date | None
    seconds: float


class Answer(msgspec.Struct, frozen=True):
    """What was understood, or one sentence that says why nothing was; `trouble` is for our own log."""

    reading: Reading | None = None
    error: str | None = None
    trouble: str = ""


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


def send_snapshot(stream: BinaryIO, snapshot: Snapshot, seconds: float) -> None:
    """Write a snapshot."""
    name = snapshot.name.encode("utf-8", "replace").decode()
    head = Head(name, snapshot.today, snapshot.origin, snapshot.given_on, snapshot.modified_on, seconds)
    send(stream, msgspec.json.encode(head))
    send(stream, snapshot.data)


def receive_snapshot(stream: BinaryIO, limit: int) -> tuple[Snapshot, float] | None:
    """Read a snapshot and its time limit; None at the end of the stream."""
    content = receive(stream, limit)
    data = receive(stream, limit) if content is not None else None
    if content is None or data is None:
        return None
    head = msgspec.json.decode(content, type=Head)
    snapshot = Snapshot(head.name, data, head.today, head.origin, head.given_on, head.modified_on)
    return snapshot, head.seconds


def send_answer(stream: BinaryIO, answer: Answer) -> None:
    """Write an answer."""
    send(stream, msgspec.json.encode(answer))


def receive_answer(stream: BinaryIO, limit: int) -> Answer:
    """Read an answer. Raises `BadMessage` for anything else."""
    content = receive(stream, limit)
    if content is None:
        raise BadMessage
    try:
        return msgspec.json.decode(content, type=Answer)
    except msgspec.MsgspecError as error:
        raise BadMessage from error
