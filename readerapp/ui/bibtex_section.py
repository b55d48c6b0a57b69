"""The BibTeX entry of a paper. It is shown once its key is fixed: looking must not choose a key for ever."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.paper import Paper
from readerapp.ui import theme
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.reading_text import ReadingText
from readerapp.ui.widgets import FoldingSection, Label, make_button
from readerapp.ui.words import translate


class BibtexSection(FoldingSection):
    """`copy_wanted` and `key_wanted` come from its buttons, the latter from F2, too."""

    copy_wanted = Signal()
    key_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._paper: Paper | None = None
        self._content = QWidget()
        super().__init__(translate("paper", "BibTeX"), self._content, False, parent)
        self.text = ReadingText("row-second", code=True)
        self.text.setAccessibleName(translate("paper", "BibTeX entry"))
        words = translate("paper", "Its citation key is fixed when you first copy or export it.")
        self.hint = Label(words, "row-second", "soft")
        self.hint.setWordWrap(True)
        copy = make_button(translate("paper", "Copy BibTeX"), "quiet", "cite")
        copy.clicked.connect(self.copy_wanted)
        self.change = make_button(translate("paper", "Change key…"), "quiet", "note")
        self.change.clicked.connect(self.key_wanted)
        rename = QShortcut(QKeySequence("F2"), self, self.key_wanted.emit)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.aliases = Label("", "row-second", "soft")
        self.aliases.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addWidget(self.change)
        buttons.addStretch(1)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(theme.SPACE_4, 0, 0, 0)
        column.setSpacing(theme.SPACE_1)
        column.addWidget(self.text)
        column.addWidget(self.hint)
        column.addWidget(self.aliases)
        column.addLayout(buttons)
        self.toggled.connect(self._load)

    def show_paper(self, paper: Paper) -> None:
        """Show the entry of a paper, as soon as the section is open."""
        self._paper = paper
        self.text.setVisible(paper.citation_key is not None)
        self.hint.setVisible(paper.citation_key is None)
        others = ", ".join(paper.key_aliases)
        self.aliases.setVisible(bool(others))
        self.aliases.setText(translate("paper", "Other keys that go on working: {keys}").format(keys=others))
        self._load()

    def _load(self) -> None:
        paper = self._paper
        if paper is not None and paper.citation_key is not None and self.is_open():
            self._desk.run(
                lambda library: tasks.export_text(library, [paper.id], "bibtex", abstracts=False),
                then=self._show,
                latest="bibtex",
                lane=Lane.ROWS,
            )

    def _show(self, export: tasks.Export) -> None:
        self.text.show_text(export.text.strip())
