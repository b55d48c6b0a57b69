"""Invented papers and pages for hypothesis: every trap of the layout, with the truth beside it."""

import textwrap
from datetime import date, timedelta

from hypothesis import strategies as st

from tests.feeds.layout import FOOTER, HEADER, Look, Truth

CAPTURED = date(2025, 12, 12)
_TITLE_WORDS = (
    "Neural Sparse Diffusion Learning Models Attention Depth Video Reasoning Benchmark Scaling Agents Latent "
    "Transformers Efficient Robust Training Retrieval Graph Infinite Memory Policy Kernel é ü Schrödinger 3D"
).split()
_SMALL_WORDS = ("for", "with", "of", "in", "via", "and", "the", "to")
_WORDS = (
    "model models data training sequence depth layers results method approach error loss sparse scale tokens "
    "attention image video graph memory policy naïve baseline benchmark quality speed context window learning"
).split()
_OPENINGS = (
    "We show that",
    "This paper studies how",
    "Large models often fail when",
    "Recent work on",
    "The",
)
_VERBS = ("improves", "reduces", "explains", "replaces", "matches", "needs", "outperforms", "learns from")
ORGANISATIONS = (
    ("epfl-vita EPFL VITA Lab", "EPFL VITA Lab"),
    ("apple Apple", "Apple"),
    ("snap-inc Snap Inc.", "Snap Inc."),
    ("UWaterloo University of Waterloo", "University of Waterloo"),
    ("Peking University", "Peking University"),
    ("allenai Ai2", "Ai2"),
)
_INTRUDERS = ("·", "• first of all, a list", "3 authors", "42", "2025", "- and a dash", "* * *")

_titles = st.builds(
    lambda head, small, tail, end: f"{' '.join(head)}{small}{' '.join(tail)}{end}",
    st.lists(st.sampled_from(_TITLE_WORDS), min_size=2, max_size=7),
    st.sampled_from([": ", " for ", " with the ", " via ", ": A Study of "]),
    st.lists(st.sampled_from(_TITLE_WORDS), min_size=1, max_size=9),
    st.sampled_from(["", "", "", "?", "!"]),
)
_clauses = st.lists(st.sampled_from(_WORDS), min_size=3, max_size=12).map(" ".join)
_sentences = st.builds(
    "{} {} {} {}.".format, st.sampled_from(_OPENINGS), _clauses, st.sampled_from(_VERBS), _clauses
)
_links = st.sampled_from(
    ["", "", " Code: https://github.com/some-lab/some-code.", " See https://some-lab.github.io/x"]
)
_paragraphs = st.builds(
    lambda sentences, link: " ".join(sentences) + link, st.lists(_sentences, min_size=3, max_size=9), _links
)


@st.composite
def truths(draw: st.DrawFn, *, marked: bool = True, traps: bool = True) -> Truth:
    """One paper with its marks."""
    title = draw(_titles)
    paragraphs = draw(st.lists(_paragraphs, min_size=1, max_size=3 if traps else 1))
    abstract = [textwrap.wrap(paragraph, 78, break_long_words=False) for paragraph in paragraphs]
    if traps and draw(st.booleans()):
        lines = draw(st.sampled_from(abstract))
        lines.insert(draw(st.integers(1, len(lines))), draw(st.sampled_from(_INTRUDERS)))
    organisation = draw(st.sampled_from([None, None, *(line for line, _ in ORGANISATIONS)]))
    return Truth(
        title=tuple(textwrap.wrap(title, 72)),
        abstract=tuple(map(tuple, abstract)),
        authors=None if organisation else draw(st.sampled_from([None, 1, 3, 8, 671])),
        organisation=organisation,
        day=CAPTURED - timedelta(draw(st.integers(0, 3000))) if marked else None,
        votes=draw(st.integers(0, 900)),
        comments=draw(st.sampled_from([None, None, 1, 2, 7, 14])),
    )


def looks(**fixed: object) -> st.SearchStrategy[Look]:
    """Ways to write a page down."""
    choices: dict[str, st.SearchStrategy[object]] = {
        "header": st.permutations(HEADER).map(tuple)
        | st.sampled_from([HEADER, HEADER[:2], (*HEADER, "infinite depth")]),
        "votes": st.booleans(),
        "comments": st.sampled_from(["same line", "next line", "none"]),
        "wrapped": st.booleans(),
        "indented": st.booleans(),
        "bullets": st.integers(0, 3),
        "flat_marks": st.booleans(),
        "footer": st.sampled_from([(), FOOTER]),
        "end": st.sampled_from(["\n", "\r\n", "\r"]),
        "bom": st.booleans(),
        "decomposed": st.booleans(),
        "hard_spaces": st.booleans(),
        "last_newline": st.booleans(),
    }
    return st.builds(Look, **{**choices, **{name: st.just(value) for name, value in fixed.items()}})
