"""What a palette cannot say: rounded fields and buttons, thin scroll bars, quiet separators.

Native styles keep their own controls and get only the few rules at the top. With Fusion the boxes to tick get
our rules too, because in the dark it draws them black on black. Style sheets take pictures only from files:
`resources/themes` has them in both inks.
"""

from string import Template

from readerapp import resources
from readerapp.ui.colours import Theme, mix
from readerapp.ui.look import scaled

# Everywhere: kinds of button that no platform has, and separators as thin as a hair.
_COMMON = """
QToolTip { color: $text; background: $raised; border: ${w}px solid $border; padding: 4px 6px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar::item { border: none; }
QPushButton[kind="primary"] {
    color: $on_accent; background: $accent; border: ${w}px solid $accent; border-radius: 6px;
    padding: 5px 14px; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[kind="primary"]:disabled { color: $faint; background: $off; border-color: $off_edge; }
QPushButton[kind="quiet"] {
    color: $accent; background: transparent; border: ${w}px solid transparent; border-radius: 6px;
    padding: 5px 10px;
}
QPushButton[kind="quiet"]:hover { background: $hover_strong; }
QPushButton[kind="quiet"]:pressed { background: $select; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="inline"] {
    color: $accent; background: transparent; border: ${w}px solid transparent; border-radius: 6px;
    padding: 4px 8px 4px 0;
}
QPushButton[kind="inline"]:hover { background: $hover_strong; }
QPushButton[kind="inline"]:pressed { background: $select; }
QPushButton[kind="inline"]:disabled { color: $faint; }
"""

_FUSION = """
QPushButton {
    color: $text; background: $button; border: ${w}px solid $edge; border-radius: 6px; padding: 5px 14px;
}
QPushButton:hover { background: $hover_strong; }
QPushButton:pressed { background: $select; }
QPushButton:default { border-color: $accent; }
QPushButton:disabled { color: $faint; border-color: $line; }
QLineEdit, QPlainTextEdit[kind="field"], QTextEdit[kind="field"] {
    color: $text; background: $base; border: ${w}px solid $edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $select_strong; selection-color: $text; placeholder-text-color: $soft;
}
QLineEdit:focus, QPlainTextEdit[kind="field"]:focus, QTextEdit[kind="field"]:focus {
    border: 2px solid $accent; padding: ${focus_y}px ${focus_x}px;
}
QLineEdit:disabled { color: $faint; border-color: $line; }
QToolBar {
    background: $window; border: none; border-bottom: 1px solid $line; spacing: 4px; padding: 6px 8px;
}
QToolButton {
    color: $text; background: transparent; border: ${w}px solid transparent; border-radius: 6px;
    padding: 4px;
}
QToolButton[kind="fold"] { color: $soft; padding: 4px 8px 4px 0; margin-left: -4px; }
QToolButton[kind="fold"]:checked { background: transparent; border-color: transparent; }
QToolButton:hover { background: $hover_strong; }
QToolButton[kind="fold"]:hover { color: $text; background: transparent; }
QToolButton:pressed, QToolButton:checked { background: $select; }
QToolButton:checked { border-color: $tool_checked; }
TopBar QToolButton:checked { background: transparent; border-color: transparent; }
TopBar QToolButton:checked:hover { background: $hover_strong; }
QToolButton:disabled { color: $faint; }
QToolButton::menu-indicator { image: none; }
QMenuBar { background: $window; padding: 2px 4px; }
QMenuBar::item { color: $text; background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover_strong; }
QMenu { color: $text; background: $raised; border: ${w}px solid $menu_edge; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $select; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 8px; }
QMenu::indicator:checked { image: url("$pictures/check-$text_ink.svg"); }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QComboBox, QSpinBox {
    color: $text; background: $button; border: ${w}px solid $edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: $select_strong; selection-color: $text;
}
QComboBox:hover { background: $hover_strong; }
QComboBox:disabled, QSpinBox:disabled { color: $faint; border-color: $line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$pictures/down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: ${w}px solid $border; outline: none; }
QSpinBox { background: $base; padding-right: 24px; }
QSpinBox QLineEdit { border: none; padding: 0 6px; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; }
QSpinBox::up-arrow { image: url("$pictures/up.svg"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$pictures/down.svg"); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${box}px; height: ${box}px; background: $base; border: ${w}px solid $edge; border-radius: 4px;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$pictures/check-$ink.svg");
}
QCheckBox::indicator:indeterminate { image: url("$pictures/partly-$ink.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QRadioButton::indicator { border-radius: ${radio}px; }
QRadioButton::indicator:checked {
    width: ${dot}px; height: ${dot}px; background: $on_accent; border: ${ring}px solid $accent;
}
QProgressBar {
    background: $line; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QListWidget[kind="sections"] { background: transparent; border: none; outline: none; }
QListWidget[kind="sections"]::item { color: $text; padding: 0 10px; border-radius: 6px; }
QListWidget[kind="sections"]::item:hover { background: $hover_strong; }
QListWidget[kind="sections"]::item:selected { background: $select; }
QListWidget[kind="sections"]::item:focus { border: 2px solid $accent; padding: 0 8px; }
QLabel#recorder {
    color: $text; background: $base; border: ${w}px dashed $edge; border-radius: 6px; padding: 8px;
}
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab {
    color: $soft; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 8px 12px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QHeaderView::section {
    color: $soft; background: $base; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
}
"""


def style_sheet(theme: Theme, fusion: bool) -> str:
    """The rules for this theme, in full with Fusion or the few that native styles need too."""
    rules = Template(_COMMON + (_FUSION if fusion else ""))
    return rules.substitute(_values(theme))


def _values(theme: Theme) -> dict[str, str]:
    roles = (
        "window",
        "base",
        "raised",
        "line",
        "edge",
        "text",
        "soft",
        "faint",
        "accent",
        "on_accent",
        "select",
    )
    named = {role: getattr(theme, role).name() for role in roles}
    bold = theme.edge_width > 1
    toward = theme.text if bold else theme.base
    box = scaled(8) * 2  # even, so that a radio button's dot is in its middle
    return named | {
        "pictures": resources.path("themes").as_posix(),
        "menu_edge": (theme.edge if bold else mix(theme.line, theme.edge, 0.3)).name(),
        "text_ink": "white" if theme.dark else "black",
        "ink": "black" if theme.dark else "white",
        "off": (theme.base if bold else theme.line).name(),
        "off_edge": (theme.faint if bold else theme.line).name(),
        "box": str(box),
        "dot": str(box // 2),
        "radio": str(box // 2 + theme.edge_width),
        "ring": str((box - box // 2) // 2 + theme.edge_width),
        "w": str(theme.edge_width),
        "focus_y": str(3 if theme.edge_width == 1 else 4),
        "focus_x": str(7 if theme.edge_width == 1 else 8),
        "border": (theme.edge if bold else theme.line).name(),
        "button": (theme.raised if theme.dark else theme.base).name(),
        "hover_strong": mix(theme.window, theme.text, 0.08).name(),
        "accent_hover": mix(theme.accent, toward, 0.1).name(),
        "accent_press": mix(theme.accent, theme.text, 0.2).name(),
        "select_strong": mix(theme.select, theme.accent, 0.25).name(),
        "thumb": (theme.edge if bold else mix(theme.base, theme.edge, 0.6)).name(),
        "tool_checked": (theme.edge if bold else theme.select).name(),
    }
