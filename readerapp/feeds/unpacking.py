"""A gzip file that comes in blocks, unpacked piece by piece: never more than a few megabytes at once."""

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain

from readerapp.errors import AppError

MAGIC = b"\x1f\x8b"

_PIECE = 4 * 1024 * 1024
_GZIP = 31  # zlib's number for "with gzip's head and check sum"


def unpacked(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The blocks as they are, or what is packed in them if they are gzip."""
    blocks = iter(blocks)
    first = next(blocks, b"")
    whole = chain((first,), blocks)
    return _gunzipped(whole) if first.startswith(MAGIC) else whole


def beginning(data: bytes, most: int = 64 * 1024) -> bytes:
    """The first bytes of what is packed in the first bytes of a file; of any other file, those themselves."""
    if not data.startswith(MAGIC):
        return data[:most]
    try:
        return zlib.decompressobj(_GZIP).decompress(data, most)
    except zlib.error:
        return b""


def _gunzipped(blocks: Iterable[bytes]) -> Iterator[bytes]:
    packed = zlib.decompressobj(_GZIP)
    try:
        for block in blocks:
            rest = block
            while rest:
                if packed.eof:  # a file may be several, one after the other
                    rest = rest.lstrip(b"\x00")
                    packed = zlib.decompressobj(_GZIP)
                    continue
                while piece := packed.decompress(rest, _PIECE):
                    yield piece
                    rest = packed.unconsumed_tail
                rest = packed.unused_data
    except zlib.error as error:
        raise AppError("This compressed file is damaged.") from error
    if not packed.eof:
        raise AppError("This compressed file ends in the middle; bring it again when it is complete.")
