"""Which paper is this? Identifiers out of text, and titles folded for comparison."""

import hashlib
import re
import unicodedata
from functools import lru_cache

from readerapp.model.entry import Identifier

_NEW_ARXIV = r"\d{4}\.\d{4,5}"
_OLD_ARXIV = r"[a-z\-]+(?:\.[a-z\-]{2,10})?/\d{7}"
_SUBJECT_CLASS = re.compile(r"\.[a-z\-]+(?=/)")  # "math.GT/0309136" is another way to write "math/0309136"
_ARXIV = re.compile(rf"(?P<id>{_NEW_ARXIV}|{_OLD_ARXIV})(?:v(?P<version>\d+))?$", re.IGNORECASE)
_ARXIV_URL = re.compile(
    rf"(?:arxiv\.org/(?:abs|pdf|html)/|huggingface\.co/papers/|oai:arxiv\.org:|^arxiv:)"
    rf"(?P<id>{_NEW_ARXIV}|{_OLD_ARXIV})(?:v\d+)?(?:\.pdf)?(?=$|[/?#\s])",
    re.IGNORECASE,
)
_DOI = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(?P<doi>10\.\d{4,9}/\S+)$", re.IGNORECASE)
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(?P<id>.+)$", re.IGNORECASE)
_BETWEEN = re.compile(r"[\W_]+")  # all but letters and digits; ten times as fast as asking each character
_ASCII = {code: chr(code).lower() if chr(code).isalnum() else None for code in range(128)}
_LATEX_COMMAND = re.compile(r"\\[A-Za-z]+\*?|\\.")


def identifier(scheme: str, text: str) -> Identifier | None:
    """One identifier in the form in which the library compares it, or None if it is malformed.

    `text` may be a bare value, a web address or a `scheme:value`. A version (`v2`) is dropped; the
    DOI of an arXiv paper becomes its arXiv id, so that both forms are one paper.
    """
    text = text.strip()
    if scheme == "arxiv":
        return _arxiv(text)
    if scheme == "doi":
        return _doi(text)
    return Identifier(scheme, text) if text else None


@lru_cache(maxsize=8192)  # an import asks several times for the same title
def fold_title(title: str) -> str:
    """A title reduced to what two printings of it share: NFKD, letters and digits, lower case.

    A title without any letter or digit ("∞") stays as it is, so that it is still a title.
    """
    if title.isascii() and "\\" not in title:  # nearly all, in a fifth of the time
        return title.translate(_ASCII) or "".join(title.split())
    bare = _LATEX_COMMAND.sub("", title) if "\\" in title else title
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", bare).casefold())
    return _BETWEEN.sub("", spread) or "".join(spread.split())


@lru_cache(maxsize=8192)
def title_hash(title: str) -> int:
    """A signed 64-bit number that equal folded titles share, for the index; never trusted alone."""
    digest = hashlib.blake2b(fold_title(title).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _arxiv(text: str) -> Identifier | None:
    match = _ARXIV_URL.search(text) or _ARXIV.match(text)
    return Identifier("arxiv", _SUBJECT_CLASS.sub("", match["id"].lower())) if match else None


def _doi(text: str) -> Identifier | None:
    match = _DOI.match(text)
    if not match:
        return None
    doi = match["doi"].lower().rstrip(".,;")
    if arxiv := _ARXIV_DOI.match(doi):
        return _arxiv(arxiv["id"])
    return Identifier("doi", doi)
