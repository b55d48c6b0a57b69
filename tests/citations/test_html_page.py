"""A reading list as one page: readable, complete, and nothing in it acts but the script that filters."""

import base64
import hashlib
import re
from collections.abc import Sequence
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp import resources
from readerapp.citations import PageLook, PageWords, shared_page
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper, TagMark
from tests.citations.samples import ALL, PREPRINT

LOOK = PageLook(resources.text("page", "page.css"), resources.text("page", "page.js"))
EVIL = [
    "<script>alert(1)</script>",
    "</title></style><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "</details></article></main><iframe src=javascript:alert(1)>",
    "javascript:alert(1)",
    "&lt;script&gt;",
]
ALLOWED = frozenset(
    "html head meta title style body header h1 p a input main article h2 span details summary div blockquote "
    "script".split()
)


class Seen(HTMLParser):
    """The tags of a page with their attributes, and how many scripts it has."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def page(papers: Sequence[Paper], **words: object) -> str:
    return "".join(shared_page(papers, PageWords(**{"title": "My list"} | words), LOOK))  # type: ignore[arg-type]


def is_harmless(text: str) -> bool:
    """Only tags of ours, no attribute that acts, one script, and links to the web or to the data alone."""
    seen = Seen()
    seen.feed(text)
    for tag, attributes in seen.tags:
        assert tag in ALLOWED, tag
        assert not any(name.startswith("on") for name in attributes), attributes
        href = attributes.get("href") or "https://"
        assert href.startswith(("http://", "https://", "data:text/x-bibtex;", "data:application/json;")), href
    return [tag for tag, _ in seen.tags].count("script") == 1


def test_a_page_shows_what_there_is_and_no_note_unasked() -> None:
    text = page(ALL, description="For <newcomers>", made_on="2025-12-10")
    assert is_harmless(text)
    assert "My list" in text
    assert "For &lt;newcomers&gt;" in text
    assert text.count("<article>") == len(ALL)
    assert "Read again" not in text
    assert base64.b64encode(b'"note"').decode()[:6] not in text
    assert "Read again" in page([PREPRINT], notes=True)


def test_nothing_is_loaded_and_only_the_script_of_the_page_may_run() -> None:
    text = page(ALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    assert policy[1].startswith("default-src 'none'")
    for part, kind in ((LOOK.script, "script-src"), (LOOK.css, "style-src")):
        digest = base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy[1]
    assert not re.search(r"<(?:img|link|iframe|object)\b|@import|url\(", text)


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_text_stays_text_wherever_it_stands(evil: str) -> None:
    paper = Paper(
        1,
        evil,
        (evil, "Ada Lovelace"),
        abstract=evil,
        venue=evil,
        note=evil,
        tags=(TagMark(evil),),
        links=(Link(LinkKind.CODE, f"https://a.example/{evil}"), Link(LinkKind.PAGE, "javascript:alert(1)")),
        published=Day("2020"),
        organisation=evil,
    )
    assert is_harmless(page([paper], title=evil, description=evil, notes=True))


@settings(max_examples=60, deadline=None)
@given(text=st.text(alphabet=st.sampled_from("<>\"'&/= scriptonlad:;()\n\x00\u202e-!"), max_size=60))
def test_any_text_stays_text(text: str) -> None:
    paper = Paper(1, text, (text,), abstract=text, note=text, tags=(TagMark(text),), venue=text)
    assert is_harmless(page([paper], title=text, description=text, notes=True))


def test_authors_are_counted_where_they_have_no_names() -> None:
    assert "12 authors" in page([Paper(1, "A", author_count=12)])
    many = tuple(f"Ada{chr(97 + number)} Lovelace" for number in range(10))
    assert "and 2 more" in page([Paper(1, "A", many)])
