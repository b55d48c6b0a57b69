"""A receipt in words: headline, numbers with the queries behind them, the whole as plain text."""

from collections.abc import Sequence

from readerapp.model.entry import Skipped
from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.tasks import Offered
from readerapp.ui.words import counted, day, number, translate

MOST_LINKED = 50  # files of which a number together is a link: a query has its limits


def how_known(captured_from: str | None) -> str:
    """How the day of a snapshot is known."""
    return {
        "given": translate("receipt", "as you said"),
        "file name": translate("receipt", "from the file’s name"),
        "text": translate("receipt", "from the text"),
        "file time": translate("receipt", "from the file’s date"),
        "import day": translate("receipt", "the day of the import"),
    }.get(captured_from or "", "")


def headline(receipt: Receipt) -> str:
    """The import in one sentence."""
    if receipt.cancelled:
        return translate("receipt", "Import cancelled. Nothing was changed.")
    updated = sum(file.updated for file in receipt.files)
    if receipt.failed and len(receipt.failed) == len(receipt.files):
        return translate("receipt", "Nothing could be imported")
    if not receipt.added and not updated:
        return translate("receipt", "Nothing new: every paper was there already")
    added = counted("receipt", "%n papers added", "1 paper added", receipt.added)
    if not updated:
        return added
    more = counted("receipt", "%n updated", "1 updated", updated)
    return translate("receipt", "{added}, {updated}").format(added=added, updated=more)


def numbers(file: FileReceipt) -> tuple[tuple[str, int], ...]:
    """The fates of the entries; together they are all of them."""
    return (
        (translate("receipt", "Added"), file.added),
        (translate("receipt", "Updated"), file.updated),
        (translate("receipt", "Already there"), file.already_there),
        (translate("receipt", "Merged"), file.merged),
        (translate("receipt", "Skipped"), len(file.skipped)),
    )


def queries(files: Sequence[FileReceipt]) -> tuple[str, ...]:
    """For each of these numbers the query that finds its papers; empty where there is none."""
    numbered = dict.fromkeys(file.snapshot_id for file in files if file.snapshot_id)
    if not numbered or len(numbered) > MOST_LINKED:
        return ("",) * 5
    fates = ("added", "updated", "known", "merged")
    return (*(" OR ".join(f"snapshot:{each}/{fate}" for each in numbered) for fate in fates), "")


def together(files: Sequence[FileReceipt]) -> FileReceipt:
    """Many files as one, so far as numbers go."""
    return FileReceipt(
        name=counted("receipt", "%n files", "1 file", len(files)),
        entries=sum(file.entries for file in files),
        added=sum(file.added for file in files),
        updated=sum(file.updated for file in files),
        already_there=sum(file.already_there for file in files),
        merged=sum(file.merged for file in files),
        skipped=tuple(each for file in files for each in file.skipped),
    )


def as_text(files: Sequence[FileReceipt]) -> str:
    """The receipt as plain text, for the clipboard."""
    return "\n\n".join("\n".join(_lines(file)) for file in files) + "\n"


def _lines(file: FileReceipt) -> list[str]:
    lines = [file.name]
    if file.error:
        return [*lines, file.error]
    lines.append(origin(file))
    lines += [f"{name}: {number(count)}" for name, count in numbers(file)]
    lines.append(counted("receipt", "%n entries in all", "1 entry in all", file.entries))
    lines += file.warnings
    lines += [skipped_line(skipped) for skipped in file.skipped]
    lines += [stray_line(each.line, each.text) for each in file.not_understood]
    return lines


def skipped_line(skipped: Skipped) -> str:
    """An entry that was left out, and why."""
    title = skipped.title or translate("receipt", "Without a title")
    return translate("receipt", "{title}: {reason}").format(title=title, reason=skipped.reason)


def stray_line(line: int, text: str) -> str:
    """A line that was not understood, with its place in the file."""
    return translate("receipt", "Line {number}: {text}").format(number=number(line), text=text)


def origin(file: FileReceipt) -> str:
    """Whence and of which day."""
    when = day(file.captured_on) if file.captured_on else ""
    how = how_known(file.captured_on_from)
    text = translate("receipt", "{source}, {day} ({how})")
    return text.format(source=file.source or "", day=when, how=how)


def in_short(file: FileReceipt) -> str:
    """A file of many on one line."""
    fates = [f"{name.lower()} {number(count)}" for name, count in numbers(file) if count]
    words = translate("receipt", "{file}: {numbers}")
    return words.format(file=file.name, numbers=", ".join(fates) or translate("receipt", "no entries"))


def offer_words(offered: Offered) -> str:
    """What the sender of a shared list has to offer, as the words of a button."""
    parts = (
        (offered.tags, counted("receipt", "%n tags", "1 tag", offered.tags)),
        (offered.stars, counted("receipt", "%n stars", "1 star", offered.stars)),
        (offered.notes, counted("receipt", "%n notes", "1 note", offered.notes)),
        (offered.highlights, counted("receipt", "%n highlights", "1 highlight", offered.highlights)),
    )
    listed = ", ".join(text for count, text in parts if count)
    return translate("receipt", "Take over the sender's {marks}").format(marks=listed)
