"""What the sidebar shows, as values."""

import pytest
from PySide6.QtWidgets import QApplication

from readerapp.model.lists import Sidebar, SnapshotLine, TagCount
from readerapp.ui.sidebar_tree import flat, tree, view_name

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
    tags = {line.text: [child.text for child in line.children] for line in sections[1].children}
    assert tags == {"ml": ["nlp"], "Physics": ["optics"], "two words": []}
    assert lines()["tag:ml/nlp"] == ("nlp", "tag:ml/nlp", 1)
    assert lines()["tag:two words"][1] == 'tag:"two words"'


def test_snapshots_name_their_feed_only_if_there_are_several() -> None:
    assert lines()["snapshot:7"] == ("12 Dec 2025 · Hugging Face Daily Papers", "snapshot:7", 21)
    one = Sidebar(KNOWN.shelves, (), KNOWN.snapshots[:1])
    assert tree(one)[1].children[0].text == "12 Dec 2025"


def test_before_the_counts_are_known_the_shelves_are_there() -> None:
    (library,) = tree(None)
    assert [line.count for line in library.children] == [None] * 7


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
