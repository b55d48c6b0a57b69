"""What the addresses and identifiers of a feed's entry say: which paper it is, and where it can be read."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote, urlsplit

from readerapp.model.entry import Identifier, Link, LinkKind
from readerapp.model.identity import identifier

_DOI_IN_PATH = re.compile(r"^https?://[^?#\s]*?/(?P<doi>10\.\d{4,9}/[^?#\s]+)", re.IGNORECASE)
_DOI_IN_QUERY = re.compile(r"[?&](?:doi|id)=(?P<doi>10\.\d{4,9}/[^&#\s]+)", re.IGNORECASE)
_NATURE = re.compile(
    r"^https?://(?:www\.)?nature\.com/articles/(?P<id>[sn][a-z]?\d[\w-]+\d[\w-]*)(?:$|[?#/])"
)
_RXIV = re.compile(r"(10\.(?:1101|64898)/[\d.]+)v\d+(?:\.(?:full|abstract|short|full-text|full\.pdf))*$")
_TAIL = re.compile(r"(?:/(?:abstract|full|pdf|fulltext|meta|html?))+/?$|\.(?:pdf|html?)$")
# Publishers on Silverchair write the number of the article, and its title, behind the DOI.
_SILVERCHAIR = re.compile(r"(/article[\w-]*/doi/10\.\d{4,9}/[^?#\s]+?)/\d{5,9}(?:/[\w-]*)?/?(?=$|[?#])")
_LABELLED = re.compile(
    r"^(?:info:|urn:|https?://)?(?:(?:dx\.)?doi(?:\.org)?|DOI)\s*[:/]\s*(?:/)?(?=10\.)", re.IGNORECASE
)
_BARE_DOI = re.compile(r"^10\.\d{4,9}/\S+$")
_OPENREVIEW = re.compile(r"openreview\.net/(?:forum|pdf)\?id=([\w-]{5,30})")
_ACL = re.compile(r"aclanthology\.org/((?:\d{4}\.[\w-]+|[A-Z]\d\d-\d{4})(?:\.\d+)?)(?:\.pdf)?/?(?:$|[?#])")
_PUBMED = re.compile(
    r"(?:pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/|^pubmed:|^pmid:\s*)(\d{4,9})(?!\d)"
)
_ARXIV_HINT = re.compile(r"arxiv|huggingface\.co/papers/", re.IGNORECASE)
_CODE_WORDS = re.compile(r"(?:source )?code|github|gitlab|repo(?:sitory)?", re.IGNORECASE)
_PROJECT_WORDS = re.compile(r"project(?: ?page)?|(?:project )?website|homepage|demo", re.IGNORECASE)
_LONGEST = 2000


def web(address: str) -> str:
    """The address if it is one of the web, else nothing."""
    address = "".join(address.split())
    if len(address) > _LONGEST or not address.lower().startswith(("http://", "https://")):
        return ""
    try:
        return address if urlsplit(address).hostname else ""
    except ValueError:
        return ""


def identifiers(names: Iterable[str]) -> tuple[Identifier, ...]:
    """The identifiers in an entry's own addresses and names; no DOI that only goes on with another."""
    found = dict.fromkeys(one for name in names if name for one in _identifiers(name.strip()[:_LONGEST]))
    dois = [one.value for one in found if one.scheme == "doi"]
    longer = {value for value in dois for other in dois if value.startswith(f"{other}/")}
    return tuple(one for one in found if one.scheme != "doi" or one.value not in longer)


def links(pages: Sequence[str], files: Sequence[str]) -> tuple[Link, ...]:
    """The first address is the paper's page, unless it is a PDF; the rest are other ways to it."""
    found = [Link(_kind(url), url) for address in pages if (url := web(address))]
    found += [Link(LinkKind.PDF, url) for address in files if (url := web(address))]
    by_address: dict[str, Link] = {}
    for link in found:
        by_address.setdefault(link.url.partition("://")[2].rstrip("/"), link)
    return tuple(by_address.values())


def named_links(anchors: Iterable[tuple[str, str]]) -> tuple[Link, ...]:
    """Links that say themselves what they lead to: "Code", "Project page", "PDF"."""
    found = ((web(address), words.strip(" []():.")) for address, words in anchors)
    return tuple(dict.fromkeys(Link(kind, url) for url, words in found if url and (kind := _named(words))))


def _named(words: str) -> LinkKind | None:
    if _CODE_WORDS.fullmatch(words):
        return LinkKind.CODE
    if _PROJECT_WORDS.fullmatch(words):
        return LinkKind.PROJECT
    return LinkKind.PDF if words.lower() in ("pdf", "paper pdf", "download pdf") else None


def _kind(url: str) -> LinkKind:
    parts = urlsplit(url)
    path = parts.path.lower()
    is_pdf = path.endswith(".pdf") or (
        (parts.hostname or "").endswith("arxiv.org") and path.startswith("/pdf/")
    )
    return LinkKind.PDF if is_pdf else LinkKind.PAGE


def _identifiers(name: str) -> list[Identifier]:
    found = []
    if _ARXIV_HINT.search(name):
        found.append(identifier("arxiv", re.sub(r"^arxiv:\s+", "arxiv:", name, flags=re.IGNORECASE)))
    if doi := _doi(name):
        found.append(identifier("doi", doi))
    for scheme, pattern in (("openreview", _OPENREVIEW), ("acl", _ACL), ("pmid", _PUBMED)):
        if match := pattern.search(name):
            found.append(identifier(scheme, match[1]))
    return [one for one in found if one]


def _doi(name: str) -> str:
    """The DOI that a name is or that an address holds; empty if there is none."""
    bare = _LABELLED.sub("", name)
    if _BARE_DOI.match(bare):
        return unquote(bare.partition("?")[0]) if "?" in bare and "://" in name else bare
    if match := _NATURE.match(name):
        return f"10.1038/{match['id']}"
    name = _SILVERCHAIR.sub(r"\1", name)
    match = _DOI_IN_PATH.search(name) or _DOI_IN_QUERY.search(name)
    return _without_tail(unquote(match["doi"])) if match else ""


def _without_tail(doi: str) -> str:
    """The DOI without what an address adds: a version of bioRxiv, `/full`, `.pdf`."""
    if match := _RXIV.match(doi):
        return match[1]
    return _TAIL.sub("", doi).rstrip("/")
