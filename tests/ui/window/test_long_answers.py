"""A search that takes long shows what it has found so far, and says that it does not know yet how many."""

import pytest

from readerapp import tasks
from readerapp.library import expanding, pages
from readerapp.library.pages import Effort
from readerapp.model.lists import Found
from tests.ui.window.reader import Reader

PHRASE = '"language models"'


def test_the_list_grows_until_all_is_there(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    library = reader.window.desk.library
    assert library is not None
    whole = list(tasks.find(library, PHRASE).ids)
    assert len(whole) == 3
    monkeypatch.setattr(expanding, "FEW", -1)  # every word is a frequent one
    monkeypatch.setattr(pages, "ROWS", 1)
    monkeypatch.setattr(pages, "FURTHER", (Effort(2, 60),))
    answers: list[tuple[Found, bool, str]] = []

    def note(found: Found, fresh: bool) -> None:
        answers.append((found, fresh, reader.window.windowTitle()))

    reader.window.finder.found.connect(note)
    reader.ask(PHRASE)
    assert [len(found.ids) for found, *_ in answers] == [1, 2, 3]
    assert [found.more for found, *_ in answers] == [True, True, False]
    assert [fresh for _, fresh, _ in answers] == [True, False, False], "the list never jumps"
    assert ["…" in title for *_, title in answers] == [True, True, False]
    assert list(reader.window.list.table.papers.ids) == whole
