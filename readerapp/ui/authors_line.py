"""The authors of a paper, each a link to what else they wrote."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from readerapp.model import query as queries
from readerapp.model.names import natural, unbraced
from readerapp.model.paper import Paper
from readerapp.ui import theme, words
from readerapp.ui.row_text import clean, isolated

SHOWN = 24  # names: a collaboration has hundreds, and the abstract should be in sight
_MORE = "more"


class AuthorsLine(QLabel):
    """`wanted` carries the query of an author, and whether it is to be joined to the one that is shown."""

    wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self._all = False
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.linkActivated.connect(self._activate)
        self.linkHovered.connect(self._hover)
        theme.LOOK.changed.connect(self._show)

    def show_paper(self, paper: Paper) -> None:
        """Show the authors of a paper, or what is known instead of them."""
        if self._paper is None or paper.id != self._paper.id:
            self._all = False
        self._paper = paper
        self._show()

    def _show(self) -> None:
        paper = self._paper
        if paper is None:
            return
        self.setFont(theme.text_font("body"))
        plain = words.authors(paper) or paper.organisation or ""
        self.setText(self._linked(paper) if paper.authors else escape(clean(plain)))
        self.setAccessibleName(words.translate("AuthorsLine", "Authors: {names}").format(names=plain[:2000]))
        self.setVisible(bool(plain))

    def _linked(self, paper: Paper) -> str:
        colour = theme.current().text.name()
        shown = paper.authors if self._all else paper.authors[:SHOWN]
        names = [_link(str(at), isolated(clean(natural(name))), colour) for at, name in enumerate(shown)]
        more = len(paper.authors) - len(shown)
        if more > 0:
            text = words.counted("AuthorsLine", "and %n more", "and 1 more", more)
            names.append(_link(_MORE, text, theme.current().accent.name()))
        grouped = any("," in natural(name) for name in shown)  # a comma would not tell them apart
        line = ("; " if grouped else ", ").join(names)
        if (paper.author_count or 0) > len(paper.authors):
            line = words.translate("words", "{names} et al.").format(names=line)
        return line

    def _activate(self, link: str) -> None:
        if link == _MORE:
            self._all = True
            self._show()
        elif self._paper is not None:
            held = QGuiApplication.keyboardModifiers()
            join = bool(held & Qt.KeyboardModifier.ControlModifier)
            self.wanted.emit(author_query(self._paper.authors[int(link)]), join)

    def _hover(self, link: str) -> None:
        if link.isdigit() and self._paper is not None:
            tip = words.translate("AuthorsLine", "Papers by {name}; with Ctrl, only those in this list")
            self.setToolTip(tip.format(name=isolated(clean(natural(self._paper.authors[int(link)])))))
        else:
            self.setToolTip("")


def author_query(name: str) -> str:
    """The query for the papers of an author."""
    return queries.to_text(queries.Text((unbraced(name) or name).replace('"', " "), "author", quoted=True))


def _link(target: str, text: str, colour: str) -> str:
    return f'<a href="{target}" style="color:{colour};text-decoration:none">{escape(text)}</a>'
