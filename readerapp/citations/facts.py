"""What every format asks of a paper: its kind, its date, its identifiers and its address, checked.

A value that is not what it should be (a day of the 40th, an arXiv id with a blank) is left out, not mended.
"""

import re
from enum import Enum, auto
from typing import NamedTuple
from urllib.parse import quote

from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper


class Kind(Enum):
    """How a paper was published."""

    PREPRINT = auto()
    JOURNAL = auto()
    PROCEEDINGS = auto()
    OTHER = auto()


class Issued(NamedTuple):
    """A date in parts, each a string of digits, empty where unknown."""

    year: str = ""
    month: str = ""
    day: str = ""

    @property
    def iso(self) -> str:
        """The date as ISO, cut to what is known."""
        return "-".join(part for part in (self.year, self.month, self.day) if part)


_DATE = re.compile(r"([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_YEAR = re.compile(r"(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)")
_ARXIV = re.compile(r"(\d\d)(\d\d)\.\d{4,5}|[a-z-]+(?:\.[A-Za-z]{2})?/(\d\d)(\d\d)\d{3}")
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

# A journal may call itself proceedings, and its name may hold that of a conference: strong words first.
_STRONG_JOURNAL = re.compile(
    r"\b(?:journal|transactions|trans\.|proceedings of the (?:national academy|ieee|royal society|vldb)|pnas|"
    r"proc\. natl|j\.)",
    re.IGNORECASE,
)
_PROCEEDINGS = re.compile(
    r"\b(?:proceedings|proc\.|conference|conf\.|workshops?|symposium|meeting|"
    r"advances in neural information processing systems|findings of)(?!\w)",
    re.IGNORECASE,
)
_PROCEEDINGS_NAMES = re.compile(
    r"\b(?:NeurIPS|NIPS|ICLR|ICML|CVPR|ICCV|ECCV|WACV|BMVC|ACL|EMNLP|NAACL|EACL|AACL|COLING|LREC|CoNLL|COLM|AAAI|"
    r"IJCAI|AISTATS|UAI|COLT|ALT|KDD|WSDM|CIKM|SIGIR|RecSys|ECIR|WWW|SIGGRAPH|CHI|UIST|INTERSPEECH|Interspeech|"
    r"ICASSP|ISMIR|MICCAI|ISBI|CoRL|ICRA|IROS|RSS|MLSys|SOSP|OSDI|NSDI|ASPLOS|ISCA|HPCA|USENIX|NDSS|CCS|STOC|"
    r"FOCS|SODA|ITCS|POPL|PLDI|ICSE|FSE|ASE|VLDB|SIGMOD|ICDE|ICDM|MIDL|TheWebConf)\b"
)
_JOURNAL = re.compile(
    r"\b(?:letters?|lett\.|reviews?|rev\.|annals|ann\.|magazine|bulletin|acta|archives?|nature|science|plos|cell|"
    r"lancet|jmlr|tmlr|tacl|tpami|ijcv|physica|phys\.|communications|commun\.|quarterly|astrophys|mathematics|"
    r"math\.)(?!\w)",
    re.IGNORECASE,
)
_PREPRINT = re.compile(r"\b(?:arxiv|corr|[a-z]+rxiv|ssrn|preprints?)\b", re.IGNORECASE)


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
    kind = _kind(paper, where, arxiv)
    doi = _doi(names, arxiv)
    own = _own_url(paper, names, arxiv, doi)
    return Known(kind, _issued(paper, kind, where, arxiv), where, arxiv, doi, own, _url(kind, own, arxiv, doi))


def field(paper: Paper, *names: str) -> str:
    """The first of these extra fields that the sources gave, in any case; empty if none."""
    if not paper.extra:
        return ""
    given = {name.lower(): value for name, value in paper.extra}
    return next((given[name] for name in names if given.get(name)), "")


def venue(paper: Paper) -> str:
    """Where it appeared; empty if no source says."""
    return paper.venue or field(paper, "journal", "journaltitle", "booktitle", "journal_ref", "journal-ref")


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
    return address.lower().startswith(("http://", "https://"))


def verbatim(address: str) -> str:
    """A web address or DOI in ASCII, with every sign percent-encoded that could end a field or act on TeX."""
    if _VERBATIM.fullmatch(address):
        return address
    return quote(_LONE_PERCENT.sub("%25", address.encode("utf-8", "ignore").decode()), safe=_SAFE)


_SAFE = "-._~:/?#[]@!$&'()*+,;=%<>"
_VERBATIM = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=<>]|%[0-9A-Fa-f]{2})*")
_LONE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def _kind(paper: Paper, where: str, arxiv: str) -> Kind:
    """Told from the fields and words of the venue; OTHER if nothing tells."""
    if not where:
        return Kind.PREPRINT if arxiv else Kind.OTHER
    if _PREPRINT.search(where):
        return Kind.PREPRINT
    if field(paper, "booktitle"):
        return Kind.PROCEEDINGS
    if field(paper, "journal", "journaltitle", "volume") or _STRONG_JOURNAL.search(where):
        return Kind.JOURNAL
    if _PROCEEDINGS.search(where) or _PROCEEDINGS_NAMES.search(where):
        return Kind.PROCEEDINGS
    return Kind.JOURNAL if _JOURNAL.search(where) else Kind.OTHER


def _issued(paper: Paper, kind: Kind, where: str, arxiv: str) -> Issued:
    """The year that the venue names, else the date, else the month in the arXiv id."""
    match = _DATE.fullmatch(paper.published.on) if paper.published else None
    date = Issued(match[1], match[2] or "", match[3] or "") if match else _arxiv_month(arxiv)
    if kind in (Kind.JOURNAL, Kind.PROCEEDINGS):
        years = set(_YEAR.findall(where))
        if len(years) == 1 and date.year not in years:
            return Issued(years.pop())  # "ICLR 2018" of a preprint of 2017 is cited as 2018
    return date


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
        return verbatim(given)
    return _ARXIV_PREFIX + arxiv if arxiv else ""


def _own_url(paper: Paper, identifiers: dict[str, str], arxiv: str, doi: str) -> str:
    by_kind = {link.kind: link.url for link in reversed(paper.links) if is_web(link.url)}
    page = by_kind.get(LinkKind.PAGE) or _known_page(identifiers) or by_kind.get(LinkKind.PDF, "")
    return "" if not page or _repeats_identifier(page, arxiv, doi) else verbatim(page)


def _url(kind: Kind, own: str, arxiv: str, doi: str) -> str:
    page = _ARXIV_PAGE + arxiv if arxiv else ""
    if page and kind in (Kind.PREPRINT, Kind.OTHER):
        return page  # rather than that of a feed which shows it
    return own or page or (f"https://doi.org/{doi}" if doi else "")


def _known_page(identifiers: dict[str, str]) -> str:
    for scheme, page in _PAGES.items():
        if value := identifiers.get(scheme):
            return page + quote(value, safe="._-")
    return ""


def _repeats_identifier(address: str, arxiv: str, doi: str) -> bool:
    host = address.split("/", 3)[2].lower()
    if arxiv:
        return host.endswith(("arxiv.org", "huggingface.co", "doi.org"))
    return bool(doi) and host.endswith("doi.org")
