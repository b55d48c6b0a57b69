"""Tells the reader what has been done: in the status bar, in a toast, with a receipt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from readerapp import tasks
from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.ui.deeds import said
from readerapp.ui.desk import Desk, Done
from readerapp.ui.importing import Bringing
from readerapp.ui.list_pane import ListPane
from readerapp.ui.messages import Messages
from readerapp.ui.receipt_words import offer_words
from readerapp.ui.receipts import FEW, ReceiptSheet, headline
from readerapp.ui.row_text import clean, isolated
from readerapp.ui.status_bar import StatusBar
from readerapp.ui.widgets import inform
from readerapp.ui.words import translate

MANY = 2  # from so many papers on, what was done is said aloud, with its undo at hand


class News(QObject):
    """Stands between the desk and what shows its news. Its signals are what a receipt leads to."""

    query_wanted = Signal(str)
    source_wanted = Signal(int, int, str)
    date_wanted = Signal(int)
    dropped = Signal(QMimeData)

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        bringing: Bringing,
        messages: Messages,
        pane: ListPane,
        status: StatusBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._messages = messages
        self._pane = pane
        self._status = status
        self._receipt: ReceiptSheet | None = None
        self._told: int | None = None
        self._waiting: list[Callable[[], None]] = []
        messages.told.connect(self._tell)
        messages.refused.connect(self._refuse)
        desk.refused.connect(messages.refuse)
        desk.full.connect(self._keep_waiting)
        desk.done.connect(self._show_done)
        for signal in (desk.done, desk.undone, desk.redone):
            signal.connect(pane.message.pass_by)
        desk.undone.connect(self._say_undone)
        for signal in (desk.undone, desk.redone):
            signal.connect(pane.toast.withdraw)
            signal.connect(self._renew_if_changed)
        pane.toast.acted.connect(self._undo_told)
        status.undo_wanted.connect(desk.undo_last)
        status.redo_wanted.connect(desk.redo)
        bringing.began.connect(status.begin_progress)
        bringing.progressed.connect(status.show_progress)
        bringing.ended.connect(self._show_import)
        status.cancel_wanted.connect(bringing.cancel)
        status.cancel_wanted.connect(status.cancelling)

    def show_receipt_of(self, snapshot: int) -> None:
        """Show the receipt that was kept with a snapshot."""
        self._desk.run(lambda library: tasks.receipt(library, snapshot), then=self._show_kept)

    def _renew_if_changed(self, done: Done) -> None:
        if done.changes.snapshots:
            self.renew_receipt()

    def renew_receipt(self) -> None:
        """A snapshot may have another day: the receipt on the screen says what is so now."""
        sheet = self._receipt
        if sheet is None:
            return
        numbers = [file.snapshot_id for file in sheet.receipt.files if file.snapshot_id][:FEW]

        def show(kept: dict[int, FileReceipt | None]) -> None:
            files = tuple(kept.get(file.snapshot_id or 0) or file for file in sheet.receipt.files)
            if self._receipt is sheet and files != sheet.receipt.files:
                place = sheet.pos()
                self.show_receipt(replace(sheet.receipt, files=files))
                self._receipt.move(place)

        self._desk.run(lambda library: {each: tasks.receipt(library, each) for each in numbers}, then=show)

    def _show_kept(self, file: FileReceipt | None) -> None:
        if file is not None:
            self.show_receipt(Receipt((file,)))

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what an import did, in place of an older receipt."""
        if self._receipt is not None:
            self._receipt.close()
        sheet = ReceiptSheet(receipt, self._window)
        sheet.undo_wanted.connect(self._desk.undo)
        sheet.query_wanted.connect(self.query_wanted)
        sheet.source_wanted.connect(self.source_wanted)
        sheet.date_wanted.connect(self.date_wanted)
        sheet.dropped.connect(self.dropped)
        sheet.marks_wanted.connect(self._take_marks)
        sheet.destroyed.connect(lambda: self._forget(sheet))
        self._receipt = sheet
        sheet.show()
        for file in receipt.files:
            if file.format == tasks.SHARED_PAGE and file.snapshot_id is not None:
                self._offer_marks(sheet, file.snapshot_id)

    def _offer_marks(self, sheet: ReceiptSheet, snapshot: int) -> None:
        """Whoever shared a list may have tagged, starred and noted: offered, never taken unasked."""

        def show(offered: tasks.Offered) -> None:
            if self._receipt is sheet and offered:
                sheet.offer_marks(snapshot, offer_words(offered))

        self._desk.run(lambda library: tasks.offered_marks(library, snapshot), then=show)

    def _take_marks(self, snapshot: int) -> None:
        def tell(done: Done) -> None:
            self._desk.done.emit(done)
            if self._receipt is not None:
                self._receipt.offer_marks(snapshot, "")

        self._desk.write(lambda library: tasks.take_marks(library, snapshot), then=tell)

    def _forget(self, sheet: ReceiptSheet) -> None:
        if self._receipt is sheet:  # another may stand in its place by now
            self._receipt = None

    def _show_done(self, done: Done) -> None:
        if done.label:
            self._pane.toast.withdraw()
        if done.label and len(done.papers) >= MANY:
            self._told = done.action_id
            self._messages.tell(said(done.label), undoable=True)
        elif done.label:  # others see it happen
            self._messages.announce(f"{said(done.label)}. {translate('messages', 'Undo available')}")

    def _say_undone(self, done: Done) -> None:
        if done.label:
            self._messages.announce(translate("News", "Undone: {action}").format(action=said(done.label)))

    def _undo_told(self) -> None:
        """Take back what the toast speaks of, and nothing else."""
        if self._told is not None:
            self._desk.undo(self._told)

    def _show_import(self, brought: tasks.Import | None) -> None:
        self._status.end_progress()
        if brought is None:
            return
        if brought.receipt.cancelled:
            self._messages.tell(headline(brought.receipt))
        else:
            self.show_receipt(brought.receipt)

    def tell_recovered(self, taken_back: Sequence[str]) -> None:
        """The last time ended in a crash: say what that means, with the details a click away."""
        words = translate("News", "Recovered after an unexpected stop. Nothing that was saved is lost.")
        show = partial(self._show_recovered, taken_back)
        self._pane.message.say(words, "good", translate("News", "Details…"), show)
        self._messages.announce(words)

    def _show_recovered(self, taken_back: Sequence[str]) -> None:
        inform(self._window, translate("News", "Recovered"), recovery_report(taken_back))

    def _keep_waiting(self, sentence: str, again: Callable[[], None]) -> None:
        """An action found no room on the disk: it waits here until the reader has made some."""
        self._waiting.append(again)
        self._messages.refuse(sentence, translate("News", "Retry"), self._try_again)

    def _try_again(self) -> None:
        waiting, self._waiting = self._waiting, []
        for again in waiting:
            again()

    def _refuse(self, sentence: str, button: str, act: Callable[[], object]) -> None:
        if not button and self._pane.message.says(sentence):
            return  # it stands there already, perhaps with a way out

        def act_and_go_on() -> None:
            act()
            if act != self._try_again:  # a note and a star may wait for room on the disk together
                self._try_again()

        self._pane.message.say(sentence, "bad", button, act_and_go_on, passing=not button)

    def _tell(self, sentence: str, undoable: bool) -> None:
        self._pane.toast.say(sentence, translate("News", "Undo") if undoable else "")


def recovery_report(taken_back: Sequence[str]) -> str:
    """What a crash has cost, as sentences."""
    lines = [translate("News", "ReaderApp, or the computer, stopped without closing the library.")]
    if taken_back:
        cut = translate(
            "News", "These pages were being imported and have been taken back; import them again:"
        )
        lines += [cut, *(f"  • {isolated(clean(name))}" for name in taken_back)]
    else:
        lines.append(translate("News", "No import was cut off."))
    lines.append(
        translate("News", "All stars, tags, notes and other changes that were shown as done are here.")
    )
    return "\n".join(lines)
