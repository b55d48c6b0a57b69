"""What was done is said in the language of the window."""

import re

import pytest

from readerapp.model import edits
from readerapp.model.paper import Status
from readerapp.ui import deeds

EDITS: tuple[edits.Edit, ...] = (
    *(edits.SetStatus((1, 2), status) for status in Status),
    edits.SetStarred((1,), starred=True),
    edits.SetStarred(tuple(range(1234)), starred=False),
    edits.SetSeen((1,), seen=True),
    edits.SetTrashed((1,), trashed=True),
    edits.SetTrashed((1,), trashed=False),
    edits.AddTag((1, 2), "ml/nlp"),
    edits.RemoveTag((1,), "from 2 papers"),
    edits.SetNote((1,), "x"),
    edits.SetNote((1, 2), "x"),
    edits.AppendNote((1, 2), "x"),
    edits.RenameTag("a", "b"),
    edits.SetTagColour("a", "blue"),
    edits.SetTagFavourite("a", 3),
    edits.SetTagFavourite("a", None),
    edits.DeleteTag("a\nb"),
    edits.SetKey(1, "key"),
    edits.MergePapers(1, 2),
    edits.SplitPaper(1),
    edits.NotDuplicates((1, 2)),
)
LABELS = [edits.label(edit) for edit in EDITS]


@pytest.mark.parametrize("label", [*LABELS, "Import 2 files", "Import page.html", "Save view “x”"])
def test_every_label_is_known_again(label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deeds, "translate", lambda _context, text: f"<{text}>")
    said = deeds.said(label)
    assert said != label
    assert re.sub("[<>]", "", said) == label.replace("1,234", "1234")


def test_what_nobody_knows_stays() -> None:
    assert deeds.said("Paint the fence") == "Paint the fence"


def test_numbers_are_counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    spoken = {"Star {papers}": "{papers} mit Stern"}
    monkeypatch.setattr(deeds, "translate", lambda _context, text: spoken.get(text, text))
    monkeypatch.setattr(deeds, "papers", lambda number: f"{number} Arbeiten")
    assert deeds.said("Star 1,234 papers") == "1234 Arbeiten mit Stern"
