"""Lines that look like a paper and are none: "Sign in to vote" between two papers.

A page of titles alone is a page of papers. But where nearly every paper has a long abstract, a short line
that has neither one nor any mark of a paper is something else; it is named in the receipt, not made a paper.
"""

from collections.abc import Sequence

from readerapp.feeds.huggingface_lines import Line
from readerapp.feeds.huggingface_page import Draft

_ABSTRACT = (
    200  # characters: of 5,680 real abstracts none is shorter than 100, nearly all are longer than this
)
_NO_ABSTRACT = 60
_ENOUGH = 5  # papers, below which a page says too little about what is usual on it
_NEARLY_ALL = 0.8


def sift(drafts: Sequence[Draft]) -> tuple[tuple[Draft, ...], tuple[Line, ...]]:
    """The papers, and the lines of the strangers among them. The last paper of a page may have been cut."""
    papers = [draft for draft in drafts if _length(draft) >= _ABSTRACT]
    if len(papers) < max(_ENOUGH, _NEARLY_ALL * len(drafts)):
        return tuple(drafts), ()
    strangers = [draft for draft in drafts[:-1] if _is_stranger(draft)]
    kept = tuple(draft for draft in drafts if not any(draft is stranger for stranger in strangers))
    return kept, tuple(line for draft in strangers for line in (*draft.title, *draft.abstract))


def _is_stranger(draft: Draft) -> bool:
    return _length(draft) < _NO_ABSTRACT and not (draft.marks or draft.organisation or draft.before)


def _length(draft: Draft) -> int:
    return sum(len(line.text) for line in draft.abstract)
