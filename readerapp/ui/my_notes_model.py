"""All notes and highlights as rows, and those of them in which some words stand."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from readerapp.model.annotations import Annotation
from readerapp.model.readable import readable
from readerapp.ui.highlight_look import colour_name
from readerapp.ui.row_text import clean
from readerapp.ui.words import translate

ANNOTATION_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MyNotesModel(QAbstractListModel):
    """Ten thousand rows cost no more than those that are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Annotation] = ()
        self._shown: Sequence[Annotation] = ()
        self._texts: list[str] = []
        self._words: list[str] = []

    def show_all(self, annotations: Sequence[Annotation]) -> None:
        """Show these, as far as the words that are looked for stand in them."""
        self._all = annotations
        self._texts = []
        self._choose()

    def search(self, words: str) -> None:
        """Show only what has all of these words, or what begins so, in itself, its title or its authors."""
        self._words = _plain(words).split()
        self._choose()

    def shown(self) -> Sequence[Annotation]:
        """What is shown now, in order."""
        return self._shown

    def total(self) -> int:
        """How many there are in all."""
        return len(self._all)

    def at(self, index: _Index) -> Annotation | None:
        """What a row shows."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = self._all
        if self._words:
            self._texts = self._texts or [_searched(each) for each in self._all]
            pairs = zip(self._all, self._texts, strict=True)
            self._shown = [each for each, text in pairs if all(word in text for word in self._words)]
        self.endResetModel()

    # Overrides of Qt

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.at(index)
        if one is None:
            return None
        if role == ANNOTATION_ROLE:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(one)
        return None


def spoken(one: Annotation) -> str:
    """A row as it is read out."""
    title = clean(readable(one.title))
    if not one.is_highlight:
        return translate("MyNotes", "Note on {title}: {words}").format(title=title, words=clean(one.text))
    pattern = translate("MyNotes", "{colour} highlight in {title}: {words}")
    words = ". ".join(filter(None, (clean(readable(one.quote)), clean(one.text))))
    return pattern.format(colour=colour_name(one.colour), title=title, words=words)


def _searched(one: Annotation) -> str:
    return _plain("\n".join((one.title, *one.authors, one.text, one.quote, one.citation_key)))


def _plain(text: str) -> str:
    """Without case and accents; all at once, since there may be ten thousand texts."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
