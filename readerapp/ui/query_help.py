"""Help → Search syntax: made from the tables that the parser reads, so that it cannot lie."""

from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from readerapp.model import query_fields as fields
from readerapp.ui import theme
from readerapp.ui.words import translate

WIDTH, HEIGHT = 640, 640


class QueryHelp(QDialog):
    """`wanted` carries an example that was clicked. The dialog lives until it is closed."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Search syntax"))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.tr("Search syntax"))
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.anchorClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.finished.connect(self.deleteLater)
        theme.LOOK.changed.connect(self._write)
        self.resize(theme.scaled(WIDTH), HEIGHT)
        self._write()

    def _write(self) -> None:
        self.page.document().setDocumentMargin(theme.SPACE_6)
        self.page.setHtml(page())

    def _clicked(self, link: QUrl) -> None:
        self.wanted.emit(link.toString(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix("q:"))


def page() -> str:
    """The whole page as HTML in the theme's colours."""
    named = [(f"{field.name}:{field.example}", field.help) for field in fields.FIELDS]
    sections = (
        (translate("QueryHelp", "Words"), list(fields.RULES)),
        (translate("QueryHelp", "Fields"), named),
        (translate("QueryHelp", "Where a paper stands"), _with("is", fields.STATE_HELP)),
        (translate("QueryHelp", "What it has"), _with("has", fields.THING_HELP)),
        (translate("QueryHelp", "Dates"), _with("added", fields.DATE_HELP)),
        (translate("QueryHelp", "Order"), _with("sort", fields.SORT_HELP)),
    )
    first = translate(
        "QueryHelp",
        "Case and accents do not count. What is not understood is underlined, explained below the field, and "
        "searched as text. Click an example to try it.",
    )
    return f"<p>{escape(first)}</p>" + "".join(_section(title, rows) for title, rows in sections)


def _with(field: str, values: dict[str, str]) -> list[tuple[str, str]]:
    return [(f"{field}:{value}", text) for value, text in values.items()]


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    look = theme.current()
    lines = "".join(
        f'<tr><td style="padding: 3px 24px 3px 0; white-space: nowrap">'
        f'<a style="color: {look.accent.name()}; text-decoration: none" href="q:{escape(query, quote=True)}">'
        f"{escape(query)}</a></td>"
        f'<td style="padding: 3px 0; color: {look.text.name()}">{escape(translate("query", text))}</td></tr>'
        for query, text in rows
    )
    return f'<h3 style="color: {look.soft.name()}">{escape(title)}</h3><table width="100%">{lines}</table>'
