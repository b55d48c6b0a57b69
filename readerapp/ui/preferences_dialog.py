"""The preferences, made from the settings: a page for each section, a search field, and the keys."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from readerapp.settings import SECTIONS, Settings, options
from readerapp.tasks import Style
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.key_pattern import KeyPatternField
from readerapp.ui.key_table import KeyTable
from readerapp.ui.library_section import LibraryButtons, usual_folder
from readerapp.ui.preferences import Preferences
from readerapp.ui.setting_row import SettingRow, words_of
from readerapp.ui.style_choice import StyleButtons, own_styles
from readerapp.ui.widgets import Label, make_button

WIDTH, HEIGHT, NAVIGATION = 880, 640, 190


class PreferencesDialog(QDialog):
    """Not modal: the window behind it shows what a choice does."""

    def __init__(self, preferences: Preferences, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the preferences"))
        self.field.setClearButtonEnabled(True)
        self.sections = QListWidget()
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFrameShape(QFrame.Shape.NoFrame)
        self.sections.setProperty("kind", "sections")
        self.keys = KeyTable(preferences)
        self.rows = [
            SettingRow(option, getattr(preferences.now, option.name), usual_folder(option.name, desk))
            for option in options()
        ]
        self._pages = QStackedWidget()
        for section, name in SECTIONS:
            self._add_page(section, words_of(name), desk)
        self.nothing = Label(self.tr("Nothing is called so"), "body", "soft")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.nothing)
        self._lay_out()
        self._connect()
        self.sections.setCurrentRow(0)
        self.field.setFocus()
        self._fit()
        self.resize(min(theme.scaled(WIDTH), 1160), min(theme.scaled(HEIGHT), 860))

    def _add_page(self, section: str, name: str, desk: Desk) -> None:
        """A page with the rows of one section."""
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, section)
        self.sections.addItem(item)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_4)
        column.setSpacing(0)
        column.addWidget(Label(name, "empty-title"))
        column.addSpacing(theme.SPACE_2)
        for row in self.rows:
            if row.option.section == section:
                column.addWidget(row)
                if row.option.name == "library_folder":
                    row.add_below(LibraryButtons(desk, self._preferences))
                if row.option.name == "key_pattern":
                    self._add_pattern(row)
                if row.option.name == "citation_style":
                    self._add_styles(row, desk)
        if section == "keys":
            column.addSpacing(theme.SPACE_3)
            column.addWidget(self.keys, 1)
        else:
            column.addStretch(1)
        self._pages.addWidget(_scrolled(page))

    def _add_pattern(self, row: SettingRow) -> None:
        """A pattern of one's own."""
        field = KeyPatternField(self._preferences.now.key_pattern)
        row.add_below(field)
        field.chosen.connect(lambda pattern: self._preferences.change(key_pattern=pattern))
        self._preferences.changed.connect(lambda now: field.show_pattern(now.key_pattern))

    def _add_styles(self, row: SettingRow, desk: Desk) -> None:
        """The styles that the reader has brought, and a way to bring more."""
        self.style_buttons = StyleButtons(desk)
        row.add_below(self.style_buttons)

        def offer() -> None:
            row.offer(own_styles())
            row.show_value(self._preferences.now.citation_style)

        def choose(style: Style) -> None:
            row.offer([(style.name, style.title)])
            self._preferences.change(citation_style=style.name)

        self.style_buttons.added.connect(choose)
        offer()

    def _lay_out(self) -> None:
        self.reset = make_button(self.tr("Usual settings"), "quiet")
        self.reset.setToolTip(self.tr("Every setting but the folders and the keys as it was at first"))
        close = make_button(self.tr("Close"))
        close.clicked.connect(self.close)
        close.setAutoDefault(False)
        self.reset.setAutoDefault(False)
        side = QVBoxLayout()
        side.setContentsMargins(theme.SPACE_3, theme.SPACE_4, theme.SPACE_3, theme.SPACE_3)
        side.setSpacing(theme.SPACE_3)
        side.addWidget(self.field)
        side.addWidget(self.sections, 1)
        frame = QWidget()
        frame.setLayout(side)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_6, theme.SPACE_2, theme.SPACE_6, theme.SPACE_3)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(close)
        right = QWidget()
        right.setAutoFillBackground(True)
        right.setBackgroundRole(QPalette.ColorRole.Base)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(frame)
        whole.addWidget(right, 1)
        self._frame = frame

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.sections.currentRowChanged.connect(self._pages.setCurrentIndex)
        self.reset.clicked.connect(self._reset)
        self._preferences.changed.connect(self._show)
        theme.LOOK.changed.connect(self._fit)
        for row in self.rows:
            row.chosen.connect(self._change)

    def _change(self, name: str, value: object) -> None:
        self._preferences.change(**{name: value})

    def _show(self, now: Settings) -> None:
        for row in self.rows:
            row.show_value(getattr(now, row.option.name))

    def _reset(self) -> None:
        """The folders stay: they are where things are, not how one likes them."""
        usual = {option.name: option.default for option in options() if not option.is_folder()}
        self._preferences.change(**usual)

    def _fit(self) -> None:
        """The list of sections grows with the text, and no more than half of the dialog is its."""
        self._frame.setFixedWidth(min(theme.scaled(NAVIGATION), 300) + 2 * theme.SPACE_3)
        height = QFontMetrics(theme.text_font("body")).height() + theme.SPACE_3
        for at in range(self.sections.count()):
            self.sections.item(at).setSizeHint(QSize(0, height))

    def _search(self, typed: str) -> None:
        """Leave the rows and sections that have what was typed, and show the first of them."""
        wanted = typed.strip()
        for row in self.rows:
            row.setVisible(row.fits(wanted))
        some_keys = self.keys.look_for(wanted)
        first = -1
        for at in range(self.sections.count()):
            item = self.sections.item(at)
            section = item.data(Qt.ItemDataRole.UserRole)
            fits = any(row.option.section == section and row.fits(wanted) for row in self.rows)
            item.setHidden(not (fits or (section == "keys" and some_keys)))
            first = at if first < 0 and not item.isHidden() else first
        if first < 0:
            self._pages.setCurrentWidget(self.nothing)
        elif self.sections.currentItem() is None or self.sections.currentItem().isHidden():
            self.sections.setCurrentRow(first)
        else:
            self._pages.setCurrentIndex(self.sections.currentRow())


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
