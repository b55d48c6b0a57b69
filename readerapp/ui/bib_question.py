"""Asks what is to become of a .bib in which others wrote, before an export goes into it."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from readerapp.ui.words import translate


def ask_what_becomes_of(name: str, window: QWidget, answered: Callable[[bool], None]) -> QMessageBox:
    """Merge or replace? `answered` gets True for replace; nothing is called if the reader cancels."""
    box = QMessageBox(window)
    box.setWindowTitle(translate("ExportDialog", "Export"))
    box.setText(translate("ExportDialog", "“{file}” holds what ReaderApp did not write.").format(file=name))
    box.setInformativeText(
        translate(
            "ExportDialog",
            "Merging keeps that to the letter and changes only ReaderApp’s entries. Replacing keeps nothing.",
        )
    )
    merge = box.addButton(translate("ExportDialog", "Merge"), QMessageBox.ButtonRole.AcceptRole)
    replace = box.addButton(translate("ExportDialog", "Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(merge)
    merge.clicked.connect(lambda: answered(False))
    replace.clicked.connect(lambda: answered(True))
    box.finished.connect(box.deleteLater)
    box.open()
    return box
