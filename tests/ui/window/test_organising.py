"""Many papers at once, papers that are one, corrections, tags: by key and by button."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import TypeVar

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from readerapp import tasks
from readerapp.model import edits
from readerapp.model.lists import TagCount
from readerapp.model.paper import Sighting, Status
from readerapp.ui.authors_line import author_query
from readerapp.ui.duplicates_view import DuplicatesView
from readerapp.ui.rank_picture import RankPicture, worth_drawing
from readerapp.ui.tag_manager import TagManager
from tests.ui.window.reader import Reader

BOOK = """
@article{a, title={Counting Sheep at Scale}, author={Doe, Jane}, year={2023}, journal={ACL}}
@article{b, title={Counting Sheeps at Scale}, author={Doe, Jane and Roe, Richard}, year={2023}}
@article{c, title={Counting Goats}, author={Doe, Jane}, year={2021}, doi={10.1000/goats}}
"""
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def shepherd(reader: Reader) -> Reader:
    """Three papers about animals, two of which look alike, are shown."""
    reader.window.bringing.text(BOOK)
    reader.settle()
    reader.ask("counting")
    assert len(reader.titles()) == 3
    reader.window.table.setFocus()
    return reader


@contextmanager
def opened(reader: Reader, action: str, kind: type[D]) -> Iterator[D]:
    reader.trigger(action)
    dialog = next(each for each in reader.window.findChildren(kind) if each.isVisible())
    yield dialog
    dialog.close()


def ids(reader: Reader, *titles: str) -> list[int]:
    return [next(iter(reader.found(f'title:"{title}"'))) for title in titles]


def do(reader: Reader, edit: edits.Edit) -> None:
    reader.window.desk.do(edit)
    reader.settle()


def test_the_tags_of_many_have_three_states(shepherd: Reader) -> None:
    papers = reader_papers(shepherd)
    do(shepherd, edits.AddTag(papers, "animals"))
    do(shepherd, edits.AddTag(papers[:1], "wool"))
    shepherd.trigger("select-all")
    many = shepherd.window.detail.many
    boxes = {box.tag: box for box in many.tags.boxes()}
    assert boxes["animals"].checkState() is Qt.CheckState.Checked
    assert boxes["wool"].checkState() is Qt.CheckState.PartiallyChecked
    assert "1 of 3" in boxes["wool"].text()
    boxes["wool"].click()
    shepherd.settle()
    assert len(shepherd.found("tag:wool")) == 3
    next(box for box in many.tags.boxes() if box.tag == "animals").click()
    shepherd.settle()
    assert not shepherd.found("tag:animals")
    shepherd.trigger("undo")
    assert len(shepherd.found("tag:animals")) == 3


def reader_papers(reader: Reader) -> tuple[int, ...]:
    return tuple(reader.window.table.papers.ids)


def test_many_are_counted_wherever_something_acts_on_them(shepherd: Reader) -> None:
    do(shepherd, edits.SetStatus(reader_papers(shepherd)[:1], Status.DONE))
    shepherd.trigger("select-all")
    many = shepherd.window.detail.many
    assert many.title.text() == "3 papers"
    assert many.standing.text() == "Inbox 2 · Done 1"
    labels = [button.text() for button in (many.export, many.copy, many.merge, many.trash, many.append)]
    assert all("3" in label for label in [*labels, many.states.star.text()])


def test_a_note_is_added_to_all(shepherd: Reader) -> None:
    shepherd.trigger("select-all")
    many = shepherd.window.detail.many
    assert not many.append.isEnabled()
    many.note.setFocus()
    QTest.keyClicks(many.note, "for the talk")
    many.append.click()
    shepherd.settle()
    assert {shepherd.paper(number).note for number in reader_papers(shepherd)} == {"for the talk"}
    assert many.note.toPlainText() == ""
    shepherd.trigger("undo")
    assert {shepherd.paper(number).note for number in reader_papers(shepherd)} == {""}


def test_duplicates_are_merged_by_keys_with_the_chosen_value(shepherd: Reader) -> None:
    with opened(shepherd, "duplicates", DuplicatesView) as view:
        assert view.why.text() == "The titles are nearly the same."
        assert view.focusWidget() is view.grid.first_stop()
        QTest.keyClick(view.grid.first_stop(), Qt.Key.Key_Right)
        other = view.grid.cards[0][2]
        assert other.isChecked()
        assert view.focusWidget() is other
        QTest.keyClick(other, Qt.Key.Key_M)
        shepherd.settle()
        assert view.heading.text() == "No two papers look alike."
        assert not view.merge.isEnabled()
    (merged,) = shepherd.found('title:"Counting Sheeps"')
    paper = shepherd.paper(merged)
    assert (paper.venue, [said.field for said in paper.said if said.by_reader]) == ("ACL", ["title"])
    shepherd.window.table.select_papers([merged])
    shepherd.settle()
    sources = shepherd.window.detail.view.sources
    sources.set_open(True)
    assert not sources.split.isHidden()
    assert "by you" in sources.merged.text()
    sources.split.click()
    shepherd.settle()
    assert len(shepherd.found("counting")) == 3
    assert shepherd.paper(merged).title == "Counting Sheep at Scale"


def test_not_the_same_is_remembered_and_undone(shepherd: Reader) -> None:
    with opened(shepherd, "duplicates", DuplicatesView) as view:
        assert view.pair() is not None
        QTest.keyClick(view.grid.first_stop(), Qt.Key.Key_N)
        shepherd.settle()
        assert view.pair() is None
        assert not shepherd.found("is:duplicate")
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        shepherd.settle()
        assert view.pair() is not None
    assert len(shepherd.found("is:duplicate")) == 2


def test_two_selected_papers_are_compared_and_three_merged(shepherd: Reader) -> None:
    papers = reader_papers(shepherd)
    shepherd.window.table.select_papers(papers[:2])
    shepherd.settle()
    with opened(shepherd, "merge", DuplicatesView) as view:
        assert view.pair() is not None
        assert view.skip.isHidden()
    shepherd.window.table.select_papers(papers)
    shepherd.settle()
    shepherd.trigger("merge")
    assert len(shepherd.found("counting")) == 1
    shepherd.trigger("undo")
    assert len(shepherd.found("counting")) == 3
    shepherd.window.table.select_papers(papers[:1])
    shepherd.settle()
    shepherd.trigger("split")
    assert len(shepherd.found("counting")) == 3


def test_a_paper_is_corrected_and_the_correction_taken_back(shepherd: Reader) -> None:
    (goats,) = ids(shepherd, "Counting Goats")
    shepherd.window.table.select_papers([goats])
    shepherd.settle()
    shepherd.trigger("correct")
    form, view = shepherd.window.detail.view.form, shepherd.window.detail.view
    assert form.isVisible()
    assert view.title.isHidden()
    form.fields["title"].setPlainText("Counting Goats Twice")  # type: ignore[union-attr]
    year = form.fields["published"]
    assert isinstance(year, QLineEdit)
    year.setText("soon")
    QTest.keyClick(year, Qt.Key.Key_Return)
    assert form.isVisible()
    assert "2025-07" in form.problem.text()
    year.setText("2020-05")
    QTest.keyClick(year, Qt.Key.Key_Return)
    shepherd.settle()
    assert form.isHidden()
    assert view.title.text() == "Counting Goats Twice"
    paper = shepherd.paper(goats)
    assert (paper.title, paper.published_on) == ("Counting Goats Twice", "2020-05")
    view.sources.back.click()
    shepherd.settle()
    assert shepherd.paper(goats).title == view.title.text() == "Counting Goats"
    shepherd.trigger("undo")
    assert shepherd.paper(goats).title == "Counting Goats Twice"


def test_escape_leaves_the_form_without_a_trace(shepherd: Reader) -> None:
    (goats,) = ids(shepherd, "Counting Goats")
    shepherd.window.table.select_papers([goats])
    shepherd.settle()
    shepherd.trigger("correct")
    form = shepherd.window.detail.view.form
    form.fields["title"].setPlainText("Other")  # type: ignore[union-attr]
    QTest.keyClick(form.fields["title"], Qt.Key.Key_Escape)
    shepherd.settle()
    assert form.isHidden()
    assert shepherd.window.detail.view.title.text() == shepherd.paper(goats).title == "Counting Goats"


def test_what_was_typed_is_saved_when_another_paper_is_selected(shepherd: Reader) -> None:
    (goats,) = ids(shepherd, "Counting Goats")
    shepherd.window.table.select_papers([goats])
    shepherd.settle()
    shepherd.trigger("correct")
    form = shepherd.window.detail.view.form
    form.fields["venue"].setText("Farm")  # type: ignore[union-attr]
    shepherd.window.table.setFocus()
    other = next(paper for paper in reader_papers(shepherd) if paper != goats)
    shepherd.window.table.select_papers([other])
    shepherd.settle()
    assert shepherd.paper(goats).venue == "Farm"
    assert form.isHidden()
    assert shepherd.window.detail.view.title.text() == shepherd.paper(other).title
    assert shepherd.window.detail.view.title.isVisible()
    assert shepherd.window.focusWidget() is shepherd.window.table


def test_an_author_leads_to_their_papers(shepherd: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    # Qt remembers the keys held at the last event, of an earlier test if need be.
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: Qt.KeyboardModifier.NoModifier)
    (goats,) = ids(shepherd, "Counting Goats")
    shepherd.window.table.select_papers([goats])
    shepherd.settle()
    line = shepherd.window.detail.view.authors
    line.wanted.emit(author_query("Doe, Jane"), True)
    shepherd.settle()
    assert len(shepherd.titles()) == 3
    assert "counting" in shepherd.window.finder.query
    line.linkActivated.emit("0")
    shepherd.settle()
    assert shepherd.window.finder.query == author_query("Doe, Jane")
    assert len(shepherd.titles()) == 3


def test_an_id_is_copied_by_its_button(shepherd: Reader) -> None:
    (goats,) = ids(shepherd, "Counting Goats")
    shepherd.window.table.select_papers([goats])
    shepherd.settle()
    shown = shepherd.window.detail.view.ids
    stops = shown.tab_stops()
    QTest.mouseClick(stops[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "10.1000/goats"
    assert shown.correct in stops[1:]
    assert all(one.nextInFocusChain() is other for one, other in pairwise(stops))


def test_the_tag_manager_renames_merges_colours_and_deletes(shepherd: Reader) -> None:
    papers = reader_papers(shepherd)
    for tag, wearing in (("animals", papers), ("animals/sheep", papers[:1]), ("beasts", papers[1:])):
        do(shepherd, edits.AddTag(wearing, tag))
    with opened(shepherd, "manage-tags", TagManager) as manager:
        assert [shown(manager, row) for row in range(3)] == ["animals", "animals/sheep", "beasts"]
        manager.field.setText("EAST")
        assert [shown(manager, row) for row in range(manager.tags.rowCount())] == ["beasts"]
        manager.merge_into("animals")
        shepherd.settle()
        assert {tag.name for tag in known(shepherd)} == {"animals", "animals/sheep"}
        manager.field.clear()
        manager.view.choose({"animals"})
        manager.tags.item(0, 0).setText("fauna")
        shepherd.settle()
        assert {tag.name for tag in known(shepherd)} == {"fauna", "fauna/sheep"}
        manager.view.choose({"fauna/sheep"})
        next(action for action in manager.colour.menu().actions() if action.text() == "Green").trigger()
        shepherd.settle()
        assert {tag.colour for tag in known(shepherd)} == {None, "green"}
        manager.key.menu().aboutToShow.emit()
        manager.key.menu().actions()[2].trigger()
        shepherd.settle()
        assert {tag.name: tag.favourite for tag in known(shepherd)} == {"fauna": None, "fauna/sheep": 3}
        QTest.keyClick(manager.view, Qt.Key.Key_Delete)
        shepherd.settle()
        assert [tag.name for tag in known(shepherd)] == ["fauna"]
    shepherd.trigger("undo")
    assert len(known(shepherd)) == 2


def shown(manager: TagManager, row: int) -> str:
    return str(manager.tags.item(row, 0).text())


def known(reader: Reader) -> tuple[TagCount, ...]:
    assert reader.window.desk.library is not None
    return tasks.sidebar(reader.window.desk.library).tags


def test_the_place_over_time_leads_to_its_snapshot(reader: Reader) -> None:
    seen = [Sighting(7, "2025-12-12", "HF", "a", 9), Sighting(8, "2025-12-20", "HF", "b", 2)]
    assert worth_drawing(seen)
    assert not worth_drawing([seen[0], Sighting(9, "2025-12-20", "Other", "c", 1)])
    picture = RankPicture(reader.window)
    picture.resize(300, 56)
    picture.show_sightings(seen)
    picture.show()
    first, second = picture.points()
    assert first.x() < second.x()
    assert first.y() > second.y()
    chosen: list[int] = []
    picture.chosen.connect(chosen.append)
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=(second + QPointF(2, 2)).toPoint())
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Left)
    QTest.keyClick(picture, Qt.Key.Key_Left)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert chosen == [8, 7]
    assert "place 9" in picture.accessibleDescription()
