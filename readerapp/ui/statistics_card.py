"""A chart with its sentence, its legend, the same numbers as a table, and ways to take it along."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp.ui import charts_paint, theme
from readerapp.ui.charts import ChartData, Kind, as_csv
from readerapp.ui.charts_view import ChartView
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.widgets import Label

SHARPNESS = 2  # of a copied picture: it may be printed
TABLE = 220


class LegendEntry(QWidget):
    """The pattern and the name of a series."""

    def __init__(self, at: int, name: str, *, lines: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._name, self._lines = at, name, lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        theme.LOOK.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        return QSize(self._side() + 6 + metrics.horizontalAdvance(self._name) + 8, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, width = self._side(), self.width()
        box = QRectF(width - side if rtl else 0, 0, side, self.height())
        charts_paint.paint_sample(painter, box, self._at, lines=self._lines)
        painter.setFont(theme.text_font("row-second"))
        painter.setPen(theme.current().text)
        words = QRectF(0 if rtl else side + 6, 0, width - side - 6, self.height())
        across = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(across | Qt.AlignmentFlag.AlignVCenter), self._name)

    def _side(self) -> int:
        return 28 if self._lines else 14

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.text_font("row-second"))


class StatisticsCard(QWidget):
    """`query_wanted` carries the list behind a bar, `told` what was copied."""

    query_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, data: ChartData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self.title = Label(data.title, "row-title-unseen")
        self.title.setWordWrap(True)
        self.caption = Label(data.caption, "row-second", "soft")
        self.caption.setWordWrap(True)
        self.caption.setVisible(bool(data.caption))
        self.chart = ChartView(data)
        self.table = _table(data)
        self.as_table = _tool(self.tr("Table"))
        self.as_table.setCheckable(True)
        self.csv = _tool(self.tr("Copy as CSV"))
        self.png = _tool(self.tr("Copy as picture"))
        self._lay_out()
        self._connect()

    def tab_stops(self) -> list[QWidget]:
        """The chart, its table, the buttons."""
        return [self.chart, self.table, self.as_table, self.csv, self.png]

    def picture(self) -> QImage:
        """The sentence, the legend and the chart as a picture with sharp edges."""
        size = self._shown.size()
        image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(SHARPNESS)
        image.fill(theme.current().base)
        at, self.chart.at = self.chart.at, -1
        self._shown.render(image)
        self.chart.at = at
        return image

    def _lay_out(self) -> None:
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(theme.SPACE_4, theme.SPACE_3, theme.SPACE_4, theme.SPACE_1)
        column.setSpacing(theme.SPACE_1)
        column.addWidget(self.title)
        column.addWidget(self.caption)
        if len(self.data.series) > 1:
            column.addWidget(self._legend())
        column.addSpacing(theme.SPACE_1)
        column.addWidget(self.chart)
        column.addWidget(self.table)
        column.addStretch(1)
        self.table.hide()
        self.chart.setVisible(not self.data.is_empty())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, theme.SPACE_1)
        layout.setSpacing(0)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self._foot())

    def _legend(self) -> QWidget:
        legend = QWidget()
        flow = FlowLayout(legend, theme.SPACE_2)
        lines = self.data.kind is Kind.LINES
        for at, (name, _) in enumerate(self.data.series):
            flow.addWidget(LegendEntry(at, name, lines=lines))
        return legend

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.SPACE_3, 0, theme.SPACE_3, theme.SPACE_1)
        row.setSpacing(theme.SPACE_1)
        for button in (self.as_table, self.csv, self.png):
            button.setAccessibleDescription(self.data.title)
            row.addWidget(button)
        row.addStretch(1)
        foot.setVisible(not self.data.is_empty())
        return foot

    def _connect(self) -> None:
        self.as_table.toggled.connect(self._show_table)
        self.csv.clicked.connect(self._copy_csv)
        self.png.clicked.connect(self._copy_picture)
        self.chart.chosen.connect(self._open)
        self.table.cellActivated.connect(lambda row, _column: self._open(row))

    def _show_table(self, on: bool) -> None:
        self.table.setVisible(on)
        self.chart.setVisible(not on)

    def _open(self, at: int) -> None:
        if at < len(self.data.queries):
            self.query_wanted.emit(self.data.queries[at])

    def _copy_csv(self) -> None:
        QGuiApplication.clipboard().setText(as_csv(self.data))
        self.told.emit(self.tr("Copied as CSV"))

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.picture())
        self.told.emit(self.tr("Copied as picture"))

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.line, look.edge_width))
        painter.setBrush(look.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _tool(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFont(theme.text_font("row-second"))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _table(data: ChartData) -> QTableWidget:
    """The same numbers, a row for each label; the newest days first would hide how they go on."""
    rows = data.rows() if not data.is_empty() else []
    table = QTableWidget(len(rows), len(data.heads))
    table.setAccessibleName(data.title)
    table.setHorizontalHeaderLabels(data.heads)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setFrameShape(QTableWidget.Shape.NoFrame)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)  # Tab goes on to the buttons
    table.setFixedHeight(theme.scaled(TABLE))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            item = QTableWidgetItem(cell)
            side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, column, item)
    header = table.horizontalHeader()
    for column in range(len(data.heads)):
        wide = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(column, wide)
        side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
        if head := table.horizontalHeaderItem(column):
            head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return table
