"""Where a paper appeared, and what kind of publication that makes it."""

import re
from enum import Enum, auto

from readerapp.citations.text import one_line
from readerapp.model.paper import Paper


class Kind(Enum):
    """How a paper was published."""

    PREPRINT = auto()
    JOURNAL = auto()
    PROCEEDINGS = auto()
    OTHER = auto()


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
_DASH = re.compile(r"\s*[-–—]+\s*")
_PREPRINT = re.compile(r"\b(?:arxiv|corr|[a-z]+rxiv|ssrn|preprints?)\b", re.IGNORECASE)


def field(paper: Paper, *names: str) -> str:
    """The first of these extra fields that the sources gave, in any case; empty if none."""
    if not paper.extra:
        return ""
    given = {name.lower(): value for name, value in paper.extra}
    for name in names:  # asked three times a paper: a generator would take as long again
        if value := given.get(name):
            return value
    return ""


def venue(paper: Paper) -> str:
    """Where it appeared; empty if no source says."""
    return paper.venue or field(paper, "journal", "journaltitle", "booktitle", "journal_ref", "journal-ref")


def page_range(pages: str, dash: str) -> str:
    """Pages as "7-19", with the dash of the format between the numbers."""
    return _DASH.sub(dash, one_line(pages))


def kind(paper: Paper, where: str, arxiv: str) -> Kind:
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
