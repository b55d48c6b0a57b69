"""The reader's notes and highlights, all in one place: listed, and taken out as Markdown."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from readerapp import citations
from readerapp.library import Library
from readerapp.model.annotations import Annotation, AnnotationOrder
from readerapp.tasks import files
from readerapp.tasks.exporting import Export, freeze

HEADING = "Notes and highlights"


def annotations(library: Library, order: AnnotationOrder = AnnotationOrder.NEWEST) -> list[Annotation]:
    """Every note and highlight; those of papers in the Trash are left out."""
    return library.annotations(order)


def annotations_text(library: Library, chosen: Sequence[Annotation]) -> Export:
    """These notes and highlights as Markdown, with the citation keys of their papers."""
    keyed, export = _keyed(library, chosen)
    return replace(export, text="".join(citations.annotation_chunks(keyed, heading=HEADING)))


def annotations_file(library: Library, chosen: Sequence[Annotation], path: Path) -> Export:
    """Write them into a file, which is replaced whole or not at all."""
    keyed, export = _keyed(library, chosen)
    files.write_text(path, citations.annotation_chunks(keyed, heading=HEADING))
    return export


def _keyed(library: Library, chosen: Sequence[Annotation]) -> tuple[list[Annotation], Export]:
    papers = list(dict.fromkeys(each.paper for each in chosen))
    changes = freeze(library, papers)
    keys = {paper.id: paper.citation_key or "" for paper in library.papers(papers, seen=False)}
    keyed = [replace(each, citation_key=keys.get(each.paper, "")) for each in chosen]
    return keyed, Export("", len(papers), changes)
