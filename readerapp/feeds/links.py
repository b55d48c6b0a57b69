"""Web addresses inside running text: where the code of a paper is, and its project page."""

import re
from urllib.parse import urlsplit

from readerapp.model.entry import Link, LinkKind

_HOSTS = r"(?:github\.com|gitlab\.com|huggingface\.co|bitbucket\.org|codeberg\.org|gitee\.com)"
_ADDRESS = re.compile(
    r"https?:\s?//[^\s<>\"“”‘’。，）|\\^`{}]+"
    rf"|(?<![\w./@:-])(?:www\.)?{_HOSTS}/[\w.-]+/[\w./-]+"
    r"|(?<![\w./@:-])[\w-]+\.github\.io(?:/[\w./~-]*)?",
    re.IGNORECASE,
)
_CODE_HOSTS = frozenset(
    ("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com", "huggingface.co", "hf.co")
)
_PAPER_HOSTS = frozenset(("arxiv.org", "doi.org", "dx.doi.org", "openreview.net"))
_TAIL = ".,;:!?'*_…·•"
_PAIRS = (("(", ")"), ("[", "]"))
_LONGEST = 500


def links_in(text: str) -> tuple[Link, ...]:
    """The addresses in a text, in order, each once."""
    found = (_link(match[0]) for match in _ADDRESS.finditer(text))
    return tuple(dict.fromkeys(link for link in found if link))


def _link(raw: str) -> Link | None:
    url = _trimmed(raw.replace(" ", ""))
    if not url.lower().startswith(("http://", "https://")):
        url = "https://" + url
    host = _host(url)
    if len(url) > _LONGEST or "." not in host.strip("."):
        return None
    return Link(_kind(host, url), url)


def _trimmed(url: str) -> str:
    """The address without the full stop or the closing bracket of the sentence around it."""
    while True:
        shorter = url.rstrip(_TAIL)
        for opening, closing in _PAIRS:
            if shorter.endswith(closing) and shorter.count(closing) > shorter.count(opening):
                shorter = shorter[:-1]
        if shorter == url:
            return url
        url = shorter


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _kind(host: str, url: str) -> LinkKind:
    if host in _PAPER_HOSTS or "huggingface.co/papers/" in url:
        return LinkKind.PAGE
    return LinkKind.CODE if host in _CODE_HOSTS else LinkKind.PROJECT
