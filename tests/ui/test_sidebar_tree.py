"""What the sidebar shows, as values."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from readerapp.model.lists import SavedView, Sidebar, SnapshotLine, TagCount
from readerapp.ui.sidebar import combined, parts_of
from readerapp.ui.sidebar_tree import flat, queries_to_count, tree, view_name

KNOWN = Sidebar(
    shelves={"inbox": 3, "to-read": 0, "starred": 1, "all": 9, "done": 5, "dismissed": 1, "trash": 2},
    tags=(
        TagCount("ml", "blue", 2),
        TagCount("ml/nlp", None, 1),
        TagCount("Physics/optics", None, 4),
        TagCount("two words", "red", 1),
    ),
    snapshots=(
        SnapshotLine(7, "b.txt", "Hugging Face Daily Papers", "2025-12-12", "text", "2025-12-13", 21),
        SnapshotLine(6, "a.xml", "arXiv cs.CL", "2025-12-01", "text", "2025-12-13", 30),
    ),
    views=(SavedView("To review", "is:inbox"), SavedView("Mine", "is:starred")),
)


def lines() -> dict[str, tuple[str, str, int | None]]:
    return {line.key: (line.text, line.query, line.count) for line in flat(tree(KNOWN))}


def test_shelves_have_their_counts() -> None:
    shown = lines()
    assert shown["shelf:inbox"] == ("Inbox", "is:inbox", 3)
    assert shown["shelf:all"] == ("All papers", "", 9)
    assert shown["shelf:trash"] == ("Trash", "is:trashed", 2)


def test_tags_are_nested_on_slashes_and_parents_are_made_up_where_they_lack() -> None:
    sections = tree(KNOWN)
    tags = {line.text: [child.text for child in line.children] for line in sections[2].children}
    assert tags == {"ml": ["nlp"], "Physics": ["optics"], "two words": []}
    assert lines()["tag:ml/nlp"] == ("nlp", "tag:ml/nlp", 1)
    assert lines()["tag:two words"][1] == 'tag:"two words"'


def test_each_feed_is_one_line_with_its_snapshots_below() -> None:
    feeds = tree(KNOWN, counts={'feed:"arXiv cs.CL"': 30})[-1]
    assert [(line.text, line.detail, line.count, line.folded) for line in feeds.children] == [
        ("Hugging Face Daily Papers", "12 Dec 2025", None, True),
        ("arXiv cs.CL", "1 Dec 2025", 30, True),
    ]
    assert [line.key for line in feeds.children[0].children] == ["snapshot:7"]
    assert lines()["snapshot:7"] == ("12 Dec 2025", "snapshot:7", 21)


def test_the_only_feed_is_open_and_two_pages_of_a_day_say_their_files() -> None:
    twice = (KNOWN.snapshots[0], replace(KNOWN.snapshots[0], id=8, name="c.txt"))
    feeds = tree(Sidebar(KNOWN.shelves, (), twice))[1]
    assert not feeds.children[0].folded
    assert [line.detail for line in feeds.children[0].children] == ["b.txt", "c.txt"]


def test_saved_views_stand_in_the_readers_order_with_their_counts() -> None:
    shown = [line for line in flat(tree(KNOWN, counts={"view:Mine": 4})) if line.kind == "view"]
    assert [(line.text, line.query, line.count) for line in shown] == [
        ("To review", 'view:"To review"', None),
        ("Mine", "view:Mine", 4),
    ]
    assert queries_to_count(KNOWN) == (
        ('view:"To review"', "view:Mine"),
        ('feed:"Hugging Face Daily Papers"', 'feed:"arXiv cs.CL"'),
    )


@pytest.mark.parametrize(
    ("query", "clicked", "held", "expected"),
    [
        ("is:inbox", "tag:a", "", "tag:a"),
        ("", "tag:a", "ctrl", "tag:a"),
        ("is:inbox", "tag:a", "ctrl", "is:inbox tag:a"),
        ("is:inbox tag:a", "tag:a", "ctrl", "is:inbox"),
        ("is:inbox -tag:a", "tag:a", "ctrl", "is:inbox tag:a"),
        ("a OR b", "tag:a", "ctrl", "(a OR b) tag:a"),
        ("is:inbox", "tag:a", "alt", "is:inbox -tag:a"),
        ("is:inbox tag:a", "tag:a", "alt", "is:inbox -tag:a"),
        ("is:inbox -tag:a", "tag:a", "alt", "is:inbox"),
        ("tag:b", "tag:a", "shift", "tag:b OR tag:a"),
        ("", "tag:a", "shift", "tag:a"),
        ("tag:a", "", "ctrl", "tag:a"),
        ("tag:a", "", "alt", "tag:a"),
        ("words", 'view:"x y"', "ctrl", 'words view:"x y"'),
    ],
)
def test_clicks_with_keys_write_a_query(query: str, clicked: str, held: str, expected: str) -> None:
    keys = Qt.KeyboardModifier
    modifiers = {"ctrl": keys.ControlModifier, "alt": keys.AltModifier, "shift": keys.ShiftModifier}
    assert combined(query, clicked, modifiers.get(held, keys.NoModifier)) == expected


def test_a_query_says_which_lines_it_names() -> None:
    assert parts_of("is:inbox (tag:a OR -tag:b) words") == {
        "is:inbox": True,
        "tag:a": True,
        "tag:b": False,
        "words": True,
    }


def test_before_the_counts_are_known_the_shelves_are_there() -> None:
    (library,) = tree(None)
    assert [line.count for line in library.children if line.kind == "shelf"] == [None] * 7


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        ("nlp", ["tag:ml", "tag:ml/nlp"]),
        ("ml", ["tag:ml", "tag:ml/nlp"]),
        ("OPT", ["tag:Physics", "tag:Physics/optics"]),
        ("arxiv", ["snapshot:6"]),
        ("nothing", []),
    ],
)
def test_the_filter_keeps_what_leads_to_a_match(wanted: str, keys: list[str]) -> None:
    shown = [line.key for line in flat(tree(KNOWN, wanted)) if line.kind in ("tag", "snapshot")]
    assert shown == keys


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("is:inbox", "Inbox"),
        ("", "All papers"),
        ("tag:ml/nlp", "ml/nlp"),
        ("snapshot:6", "1 Dec 2025 · arXiv cs.CL"),
        ("is:inbox words", "is:inbox words"),
    ],
)
def test_a_list_has_a_name(query: str, name: str, qapp: QApplication) -> None:
    assert view_name(query, KNOWN) == name
