"""Where a paper can be opened: its page, its PDF. Only http and https ever reach the system's browser."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper

_PAGES = {
    "arxiv": "https://arxiv.org/abs/{}",
    "doi": "https://doi.org/{}",
    "openreview": "https://openreview.net/forum?id={}",
    "acl": "https://aclanthology.org/{}/",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/{}/",
}


def page(paper: Paper) -> str | None:
    """The web page of a paper: as the source links it, else by its best identifier, else any link."""
    linked = _linked(paper, LinkKind.PAGE)
    known = dict(paper.identifiers)
    by_id = [form.format(known[scheme]) for scheme, form in _PAGES.items() if scheme in known]
    others = [link.url for link in paper.links if link.kind is not LinkKind.PDF]
    return next(iter([*linked, *by_id, *others]), None)


def pdf(paper: Paper) -> str | None:
    """The PDF of a paper: as the source links it, else arXiv's."""
    arxiv = paper.identifier("arxiv")
    by_id = [f"https://arxiv.org/pdf/{arxiv}"] if arxiv else []
    return next(iter([*_linked(paper, LinkKind.PDF), *by_id]), None)


def open_in_browser(address: str) -> bool:
    """Hand a web address to the system; False if it is not one, or nobody takes it."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if url.scheme() not in ("http", "https") or not url.host():
        return False
    return QDesktopServices.openUrl(url)


def host(address: str) -> str:
    """The host of an address, without the `www.` that says nothing."""
    return QUrl(address).host().removeprefix("www.")


def _linked(paper: Paper, kind: LinkKind) -> list[str]:
    return [link.url for link in paper.links if link.kind is kind]
