"""What every format asks of a paper: its kind, its date, its identifiers and its address, checked.

A value that is not what it should be (a day of the 40th, an arXiv id with a blank) is left out, not mended.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from urllib.parse import quote

from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper


class Kind(Enum):
    """How a paper was published."""

    PREPRINT = auto()
    JOURNAL = auto()
    PROCEEDINGS = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Issued:
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


def field(paper: Paper, *names: str) -> str:
    """The first of these extra fields that the sources gave, in any case; empty if none."""
    if not paper.extra:
        return ""
    given = {name.lower(): value for name, value in paper.extra}
    return next((given[name] for name in names if given.get(name)), "")


def venue(paper: Paper) -> str:
    """Where it appeared; empty if no source says."""
    return paper.venue or field(paper, "journal", "journaltitle", "booktitle", "journal_ref", "journal-ref")


def kind(paper: Paper) -> Kind:
    """How it was published, told from the fields and words of its venue; OTHER if nothing tells."""
    where = venue(paper)
    if not where or _PREPRINT.search(where):
        return Kind.PREPRINT if arxiv_id(paper) or where else Kind.OTHER
    if field(paper, "booktitle"):
        return Kind.PROCEEDINGS
    if field(paper, "journal", "journaltitle", "volume") or _STRONG_JOURNAL.search(where):
        return Kind.JOURNAL
    if _PROCEEDINGS.search(where) or _PROCEEDINGS_NAMES.search(where):
        return Kind.PROCEEDINGS
    return Kind.JOURNAL if _JOURNAL.search(where) else Kind.OTHER


def issued(paper: Paper) -> Issued:
    """When it was published: the year its venue names, else its date, else the month of its arXiv id."""
    match = _DATE.fullmatch(paper.published.on) if paper.published else None
    date = Issued(match[1], match[2] or "", match[3] or "") if match else _arxiv_month(paper)
    years = _YEAR.findall(venue(paper)) if paper.venue or paper.extra else []
    if len(set(years)) == 1 and years[0] != date.year and kind(paper) in (Kind.JOURNAL, Kind.PROCEEDINGS):
        return Issued(years[0])  # "ICLR 2018" of a preprint of 2017 is cited as 2018
    return date


def arxiv_id(paper: Paper) -> str:
    """The arXiv id without version, also out of an arXiv DOI; empty if there is none."""
    given = paper.identifier("arxiv") or ""
    if not given and (match := _ARXIV_DOI.fullmatch(paper.identifier("doi") or "")):
        given = match[1]
    return given if _ARXIV.fullmatch(given) else ""


def arxiv_version(paper: Paper) -> str:
    """`v5` if a link of the paper names the version; empty otherwise."""
    found = [match[1] for link in paper.links if (match := _VERSION.search(link.url))]
    return found[0].lower() if found else ""


def arxiv_class(paper: Paper) -> str:
    """The primary category if it is one of arXiv (`cs.CL`, `hep-th`); empty otherwise."""
    category = paper.category or ""
    return category if _CLASS.fullmatch(category) else ""


def doi(paper: Paper) -> str:
    """The publisher's DOI; the one arXiv gives only where there is none."""
    given = paper.identifier("doi") or ""
    if _DOI.fullmatch(given) and not _ARXIV_DOI.fullmatch(given):
        return given
    arxiv = arxiv_id(paper)
    return f"10.48550/arXiv.{arxiv}" if arxiv else ""


def own_url(paper: Paper) -> str:
    """An address that says more than arXiv id and DOI: the paper's page, or its PDF."""
    by_kind = {link.kind: link.url for link in reversed(paper.links) if is_web(link.url)}
    page = by_kind.get(LinkKind.PAGE) or _known_page(paper) or by_kind.get(LinkKind.PDF, "")
    return "" if _repeats_identifier(page, paper) else page


def url(paper: Paper) -> str:
    """The best address of the paper; empty if there is none."""
    arxiv = arxiv_id(paper)
    if arxiv and kind(paper) in (Kind.PREPRINT, Kind.OTHER):
        return f"https://arxiv.org/abs/{arxiv}"  # rather than the page of a feed that shows it
    if own := own_url(paper):
        return own
    if arxiv:
        return f"https://arxiv.org/abs/{arxiv}"
    return f"https://doi.org/{doi(paper)}" if doi(paper) else ""


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


def _arxiv_month(paper: Paper) -> Issued:
    """An arXiv id begins with the year and month of its first version."""
    match = _ARXIV.fullmatch(arxiv_id(paper))
    if not match:
        return Issued()
    year, month = (match[1], match[2]) if match[1] else (match[3], match[4])
    if not "01" <= month <= "12":
        return Issued()
    return Issued(("19" if year >= "91" else "20") + year, month)


def _known_page(paper: Paper) -> str:
    for scheme, page in (
        ("openreview", "https://openreview.net/forum?id="),
        ("acl", "https://aclanthology.org/"),
        ("pmid", "https://pubmed.ncbi.nlm.nih.gov/"),
    ):
        if value := paper.identifier(scheme):
            return page + quote(value, safe="._-")
    return ""


def _repeats_identifier(address: str, paper: Paper) -> bool:
    host = address.split("/", 3)[2].lower() if is_web(address) else ""
    if arxiv_id(paper):
        return host.endswith(("arxiv.org", "huggingface.co", "doi.org"))
    return host.endswith("doi.org") and bool(doi(paper))
