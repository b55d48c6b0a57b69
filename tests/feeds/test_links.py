"""Addresses inside abstracts: whole, without the punctuation around them, and nothing but http and https."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.feeds.links import links_in
from readerapp.model.entry import LinkKind


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Code: https://github.com/a/b.", "https://github.com/a/b"),
        ("(see https://github.com/a/b).", "https://github.com/a/b"),
        ("https://github.com/a/b{https://github.com/a/b}.", "https://github.com/a/b"),
        ("at https://en.wikipedia.org/wiki/A_(b), or", "https://en.wikipedia.org/wiki/A_(b)"),
        ("at “https://a.github.io/b/”!", "https://a.github.io/b/"),
        ("at https://a.org/x?y=1&z=2#top;", "https://a.org/x?y=1&z=2#top"),
        ("code at github.com/a/b.", "https://github.com/a/b"),
        ("code at www.github.com/a/b", "https://www.github.com/a/b"),
        ("code at huggingface.co/a/b,", "https://huggingface.co/a/b"),
        ("page: some-lab.github.io/work.", "https://some-lab.github.io/work"),
        ("HTTP://A.org/x", "HTTP://A.org/x"),
        ("<https://a.org/x>", "https://a.org/x"),
        ("[https://a.org/x]", "https://a.org/x"),
        ("https: //github.com/a/b", "https://github.com/a/b"),
    ],
)
def test_one_address(text: str, url: str) -> None:
    assert [link.url for link in links_in(text)] == [url]


@pytest.mark.parametrize(
    "text",
    [
        *("", "no address", "at this https URL", "github.com alone", "mail@github.com/a/b"),
        *("https://", "http://localhost/x", "https://[::1", "https://a.org" + "/x" * 400),
        *("ftp://a.org/x", "javascript:alert(1)", "file:///etc/passwd"),
    ],
)
def test_no_address(text: str) -> None:
    assert links_in(text) == ()


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://github.com/a/b", LinkKind.CODE),
        ("https://gitlab.com/a/b", LinkKind.CODE),
        ("https://huggingface.co/a/b", LinkKind.CODE),
        ("https://huggingface.co/papers/2507.06203", LinkKind.PAGE),
        ("https://arxiv.org/abs/2507.06203", LinkKind.PAGE),
        ("https://a.github.io/b", LinkKind.PROJECT),
        ("https://example.org", LinkKind.PROJECT),
    ],
)
def test_kinds(url: str, kind: LinkKind) -> None:
    assert links_in(url) == ((kind, url),)


def test_each_address_once_and_in_order() -> None:
    text = "https://b.org/x, https://a.org/x and again https://b.org/x."
    assert [link.url for link in links_in(text)] == ["https://b.org/x", "https://a.org/x"]


@given(st.text())
def test_every_link_is_http(text: str) -> None:
    assert all(link.url.lower().startswith(("http://", "https://")) for link in links_in(text))
