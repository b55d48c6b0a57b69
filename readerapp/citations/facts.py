"""What every format asks of a paper: its kind, its date, its identifiers and its address, checked.

A value that is not what it should be (a day of the 40th, an arXiv id with a blank) is left out, not mended.
"""

import re
from calendar import monthrange
from typing import NamedTuple
from urllib.parse import quote

from readerapp.citations.text import one_line
from readerapp.citations.venues import Kind, kind, venue
from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper


class Issued(NamedTuple):
    """A date in parts, each a string of digits, empty where unknown."""

    year: str = ""
    month: str = ""
    day: str = ""

    @property
    def iso(self) -> str:
        """The date as ISO, cut to what is known."""
        return "-".join(part for part in (self.year, self.month, self.day) if part)


_DATE = re.compile(r"([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)", re.ASCII)
_ARXIV = re.compile(r"(\d\d)(\d\d)\.\d{4,5}|[a-z-]+(?:\.[A-Za-z]{2})?/(\d\d)(\d\d)\d{3}", re.ASCII)
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+)", re.IGNORECASE)
_CLASS = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[A-Za-z]+)*)?")
_DOI = re.compile(r"10\.\d{4,9}/\S+", re.ASCII)
_VERSION = re.compile(r"arxiv\.org/(?:abs|pdf|html)/[^?#]*?(v\d{1,3})(?:\.pdf)?(?:[?#]|$)", re.IGNORECASE)
_ARXIV_PREFIX = "10.48550/arXiv."
_ARXIV_PAGE = "https://arxiv.org/abs/"
_PAGES = {
    "openreview": "https://openreview.net/forum?id=",
    "acl": "https://aclanthology.org/",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/",
}


class Known(NamedTuple):
    """What can be said for citing one paper, asked once an entry. Empty means: not known.

    `doi` is the publisher's, or else the one that arXiv gives. Addresses are ready for a verbatim field:
    `own_url` is the paper's page or PDF unless that only repeats an identifier; `url` is the best there is.
    """

    kind: Kind
    date: Issued
    venue: str
    arxiv: str
    doi: str
    own_url: str
    url: str

    @property
    def has_publisher_doi(self) -> bool:
        """True if the DOI is not merely arXiv's."""
        return bool(self.doi) and not self.doi.startswith(_ARXIV_PREFIX)


def known(paper: Paper) -> Known:
    """All of it, for one paper."""
    names = dict(paper.identifiers)
    arxiv, where = _arxiv(names), venue(paper)
    how = kind(paper, where, arxiv)
    doi = _doi(names, arxiv)
    own = _own_url(paper, names, arxiv, doi)
    return Known(how, _issued(paper, how, where, arxiv), where, arxiv, doi, own, _url(how, own, arxiv, doi))


def arxiv_version(paper: Paper) -> str:
    """`v5` if a link of the paper names the version; empty otherwise."""
    found = [match[1] for link in paper.links if (match := _VERSION.search(link.url))]
    return found[0].lower() if found else ""


def arxiv_class(paper: Paper) -> str:
    """The primary category if it is one of arXiv (`cs.CL`, `hep-th`); empty otherwise."""
    category = paper.category or ""
    return category if _CLASS.fullmatch(category) else ""


def is_web(address: str) -> bool:
    """True for http and https: nothing else may become a link."""
    return address[:8].lower().startswith(("http://", "https://"))


def verbatim(address: str, safe: str = "") -> str:
    """A web address or DOI in ASCII, with every sign percent-encoded that could end a field or act on TeX."""
    if _VERBATIM.fullmatch(address):
        return address
    return quote(_LONE_PERCENT.sub("%25", address.encode("utf-8", "ignore").decode()), safe=_SAFE + safe)


_SAFE = "-._~:/?#[]@!$&'()*+,;=%"
_VERBATIM = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def _issued(paper: Paper, how: Kind, where: str, arxiv: str) -> Issued:
    """The year that the venue names, else the date, else the month in the arXiv id."""
    date = _date(paper.published.on) if paper.published else Issued()
    date = date if date.year else _arxiv_month(arxiv)
    if how in (Kind.JOURNAL, Kind.PROCEEDINGS):
        years = set(_YEAR.findall(where))
        if len(years) == 1 and date.year not in years:
            return Issued(years.pop())  # "ICLR 2018" of a preprint of 2017 is cited as 2018
    return date


def _date(text: str) -> Issued:
    match = _DATE.fullmatch(text)
    if not match:
        return Issued()
    year, month, day = match[1], match[2] or "", match[3] or ""
    if day > "28" and int(day) > monthrange(int(year), int(month))[1]:
        day = ""  # biber refuses the 30th of February, and so may any reader
    return Issued(year, month, day)


def _arxiv_month(arxiv: str) -> Issued:
    """An arXiv id begins with the year and month of its first version."""
    match = _ARXIV.fullmatch(arxiv)
    if not match:
        return Issued()
    year, month = (match[1], match[2]) if match[1] else (match[3], match[4])
    if not "01" <= month <= "12":
        return Issued()
    return Issued(("19" if year >= "91" else "20") + year, month)


def _arxiv(identifiers: dict[str, str]) -> str:
    """The arXiv id without version, also out of an arXiv DOI."""
    given = identifiers.get("arxiv", "")
    if not given and (match := _ARXIV_DOI.fullmatch(identifiers.get("doi", ""))):
        given = match[1]
    return given if _ARXIV.fullmatch(given) else ""


def _doi(identifiers: dict[str, str], arxiv: str) -> str:
    given = identifiers.get("doi")
    if given and _DOI.fullmatch(given) and not _ARXIV_DOI.fullmatch(given):
        return verbatim(given, safe="<>")  # DOIs of the 1990s hold them
    return _ARXIV_PREFIX + arxiv if arxiv else ""


def _own_url(paper: Paper, identifiers: dict[str, str], arxiv: str, doi: str) -> str:
    by_kind = {link.kind: link.url for link in reversed(paper.links) if is_web(link.url)}
    page = by_kind.get(LinkKind.PAGE) or _known_page(identifiers) or by_kind.get(LinkKind.PDF, "")
    return "" if not page or _repeats_identifier(page, arxiv, doi) else verbatim(page)


def _url(how: Kind, own: str, arxiv: str, doi: str) -> str:
    page = _ARXIV_PAGE + arxiv if arxiv else ""
    if page and how in (Kind.PREPRINT, Kind.OTHER):
        return page  # rather than that of a feed which shows it
    return own or page or (f"https://doi.org/{doi}" if doi else "")


def _known_page(identifiers: dict[str, str]) -> str:
    for scheme, page in _PAGES.items():
        if value := identifiers.get(scheme):
            return page + quote(one_line(value), safe="._-")
    return ""


def _repeats_identifier(address: str, arxiv: str, doi: str) -> bool:
    host = address.split("/", 3)[2].lower()
    if arxiv:
        return host.endswith(("arxiv.org", "huggingface.co", "doi.org"))
    return bool(doi) and host.endswith("doi.org")
