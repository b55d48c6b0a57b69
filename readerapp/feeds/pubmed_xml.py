"""PubMed's XML: articles and book chapters of a PubmedArticleSet."""

from collections.abc import Iterator

from readerapp.feeds import bib_dates, bibliography
from readerapp.feeds.arxiv_reading import breaks_off
from readerapp.feeds.bibliography import Found, Record, tidy
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import Element, child, child_text, children, name_of, text_of, xml_document
from readerapp.model.entry import Day, Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "pubmed-xml"
SOURCE = "PubMed file"

_ARTICLES = ("PubmedArticle", "PubmedBookArticle", "MedlineCitation")
_CUT = "the file ends in the middle of this paper"


def recognise(probe: Probe) -> bool:
    """True for XML whose articles are PubMed's."""
    head = probe.head
    return probe.start.startswith("<") and ("<PubmedArticle" in head or "<PubmedBookArticle" in head)


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The articles of a set, in its order."""
    document = xml_document(probe)
    found = Found(NAME, SOURCE)
    articles = [each for each in document.root.iter() if name_of(each) in _ARTICLES[:2]]
    for element in articles:
        record = _record(element)
        last = document.cut and element is articles[-1]
        if last and document.open & {"ArticleTitle", "PMID", "LastName", "ForeName"}:
            found.skipped.append(Skipped(record.title, _CUT, element.sourceline))
        elif record.title:
            found.records.append(record)
        else:
            found.skipped.append(Skipped(record.stand_in, "it has no title", element.sourceline))
    if document.cut:
        found.warnings.append(breaks_off(()))
    return bibliography.reading(found, snapshot)


def _record(element: Element) -> Record:
    pmid = _text(element, "PMID")
    article = _find(element, "Article")
    article = _find(element, "BookDocument") if article is None else article
    journal = _find(element, "Journal")
    days = (_day(_find(element, name)) for name in ("PubDate", "ArticleDate"))
    return Record(
        title=(_text(article, "ArticleTitle") or _text(article, "BookTitle")).removesuffix(".").strip("[]"),
        stand_in=f"[PMID {pmid}]",
        line=element.sourceline,
        authors=tuple(_authors(_find(article, "AuthorList"))),
        abstract=_abstract(_find(article, "Abstract")),
        published=next((day for day in days if day), None),
        venue=_text(journal, "Title") or _text(article, "BookTitle"),
        names=(f"pmid:{pmid}", *_dois(element)),
        pages=(f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/",) if pmid else (),
        extra=tuple(_extra(element)),
    )


def _find(element: Element | None, name: str) -> Element | None:
    """The first element of that name anywhere inside."""
    if element is None:
        return None
    return next((each for each in element.iter() if name_of(each) == name), None)


def _text(element: Element | None, name: str) -> str:
    return tidy(text_of(_find(element, name)))


def _authors(listed: Element | None) -> Iterator[str]:
    """Each author as "Last, First"; groups whole."""
    for author in () if listed is None else children(listed, "Author"):
        group, last = _text(author, "CollectiveName"), child_text(author, "LastName")
        first = child_text(author, "ForeName") or child_text(author, "Initials")
        suffix = child_text(author, "Suffix")
        name = one_line(", ".join(part for part in (last, suffix, first) if part.strip()))
        if group or name:
            yield group or name


def _abstract(abstract: Element | None) -> str:
    """The parts of the abstract, each with its heading, as paragraphs."""
    if abstract is None:
        return ""
    parts = []
    for part in children(abstract, "AbstractText"):
        label, text = part.get("Label", ""), tidy(text_of(part))
        parts.append(f"{label}: {text}" if label and label != "UNLABELLED" else text)
    return "\n\n".join(part for part in parts if part)


def _day(element: Element | None) -> Day | None:
    if element is None:
        return None
    year = child_text(element, "Year") or child_text(element, "MedlineDate")
    return bib_dates.in_parts(year, child_text(element, "Month"), child_text(element, "Day"))


def _dois(element: Element) -> Iterator[str]:
    """The paper's own: the lists of what it cites hold others."""
    data = child(element, "PubmedData")
    ids = None if data is None else child(data, "ArticleIdList")
    found = [] if ids is None else [each for each in ids if each.get("IdType") == "doi"]
    found += [each for each in element.iter() if name_of(each) == "ELocationID"]
    yield from (
        one_line(text_of(each)) for each in found if "doi" in (each.get("IdType"), each.get("EIdType"))
    )


def _extra(element: Element) -> Iterator[tuple[str, str]]:
    issue = _find(element, "JournalIssue")
    yield from (
        (name, text)
        for name, text in (
            ("volume", _text(issue, "Volume")),
            ("number", _text(issue, "Issue")),
            ("pages", _text(element, "MedlinePgn")),
            ("issn", _text(element, "ISSN")),
            ("language", _text(element, "Language")),
            (
                "keywords",
                "; ".join(tidy(text_of(each)) for each in element.iter() if name_of(each) == "Keyword"),
            ),
        )
        if text
    )
