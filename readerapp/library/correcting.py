"""The reader's own word on a field: it stands beside what the sources claim, and is believed before it."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from readerapp.errors import AppError
from readerapp.library import facts
from readerapp.library.names import storable
from readerapp.library.patches import Patch, Recorder
from readerapp.library.settle import settle
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS, Values
from readerapp.model.comparing import CHOSEN
from readerapp.model.edits import CorrectFields

_WORDS = "SELECT field, value FROM correction WHERE paper_id = ?"


def correct(recorder: Recorder, edit: CorrectFields) -> None:
    """Take down what the reader says, or take it back, and believe it."""
    row = recorder.sql.execute("SELECT merged_into FROM paper WHERE id = ?", (edit.paper,)).fetchone()
    if row is None:
        return
    say(recorder, row[0] or edit.paper, edit.values)
    settle(recorder.sql, recorder.patch.papers_in("correction"))


def say(recorder: Recorder, paper: int, values: Iterable[tuple[str, str | None]]) -> None:
    """Take down the reader's word on fields of a paper, to be settled afterwards; None takes it back."""
    said: dict[int, str] = dict(recorder.sql.execute(_WORDS, (paper,)).fetchall())
    for name, word in values:
        number, text = FIELDS.index(name), None if word is None else storable(word)
        if said.get(number) == text:
            continue
        if name == "identifiers" and text:
            _refuse_ids_of_others(recorder.sql, paper, text)
        recorder.remove("correction", "paper_id = ? AND field = ?", (paper, number))
        if text is not None:
            recorder.add("correction", [{"paper_id": paper, "field": number, "value": text}])


def unite(recorder: Recorder, keep: int, gone: int) -> None:
    """The reader's word on one paper holds for the one it is merged into, where that one has none."""
    rows = recorder.sql.execute(_WORDS, (gone,)).fetchall()
    recorder.add("correction", [{"paper_id": keep, "field": field, "value": text} for field, text in rows])


def settle_patch(sql: sqlite3.Connection, patch: Patch) -> None:
    """Believe anew what a patch changed of the reader's words."""
    settle(sql, patch.papers_in("correction"))


def keep_chosen(
    recorder: Recorder, paper: int, chosen: Sequence[tuple[str, str]], parts: Sequence[Values]
) -> None:
    """Let the reader's choice of values hold for a merged paper, where it is not what is believed anyway.

    What only one of the `parts` knew is kept too, though a page that showed both speaks for the first alone.
    """
    believed = facts.load(recorder.sql, [paper])[paper]
    lost = {
        name: voices.encode(values[name]) for values in reversed(parts) for name in CHOSEN if name in values
    }
    wanted = {name: text for name, text in lost.items() if name not in believed} | dict(chosen)
    say(recorder, paper, ((n, text) for n, text in wanted.items() if voices.encode(believed.get(n)) != text))
    settle(recorder.sql, [paper])


def _refuse_ids_of_others(sql: sqlite3.Connection, paper: int, text: str) -> None:
    owner = "SELECT p.title FROM identifier i JOIN paper p ON p.id = i.paper_id "
    for scheme, value in json.loads(text):
        row = sql.execute(
            owner + "WHERE scheme = ? AND value = ? AND p.id <> ?", (scheme, value, paper)
        ).fetchone()
        if row:
            raise AppError(f"{scheme.upper()} {value} belongs to “{row[0]}”. If they are one, merge them.")
