"""How files that follow views are spoken of."""

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QTime

from readerapp.model.bibliographies import Bibliography, Outcome
from readerapp.settings import EXPORT_FORMATS
from readerapp.ui.words import counted, number, recent_day, translate


def file_name(path: str) -> str:
    """The name of a file without its folder."""
    return Path(path).name


def folder_name(path: str) -> str:
    """The folder of a file, from the reader's own folder on."""
    folder = Path(path).parent
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def counts(done: Outcome) -> str:
    """For example "3 new, 1 changed, 0 keys changed"."""
    told = [
        translate("LiveBib", "{count} new").format(count=number(done.new)),
        translate("LiveBib", "{count} changed").format(count=number(done.changed + done.corrected)),
    ]
    if done.removed:
        told.append(translate("LiveBib", "{count} removed").format(count=number(done.removed)))
    told.append(counted("LiveBib", "%n keys changed", "1 key changed", done.rekeyed))
    return ", ".join(told)


def written(one: Bibliography) -> str:
    """What was done to a file last, and when."""
    if not one.written_at:
        return translate("LiveBib", "Not written yet.")
    words = translate("LiveBib", "{counts} · written {moment}")
    return words.format(counts=counts(one.outcome), moment=moment(one.written_at))


def also(one: Bibliography) -> str:
    """What stands in a file that is not ours; empty if there is nothing to say."""
    told = []
    if one.outcome.foreign:
        many = "%n entries of others in it are kept to the letter."
        told.append(
            counted("LiveBib", many, "1 entry of others in it is kept to the letter.", one.outcome.foreign)
        )
    if one.outcome.left_out:
        words = translate("LiveBib", "Left out, because the file has these keys for other papers: {keys}.")
        told.append(words.format(keys=", ".join(one.outcome.left_out)))
    return " ".join(told)


def about(one: Bibliography) -> str:
    """Where a file is, and what it follows."""
    words = translate("LiveBib", "{folder} · follows “{view}” · {format}")
    return words.format(folder=folder_name(one.path), view=one.view, format=EXPORT_FORMATS[one.format])


def moment(at: str) -> str:
    """The reader's own day and time, in the middle of a sentence."""
    when = datetime.fromisoformat(at).astimezone()
    time = QLocale().toString(QTime(when.hour, when.minute), translate("LiveBib", "HH:mm"))
    day = recent_day(when.date().isoformat(), date.today())  # noqa: DTZ011 - the reader's day
    near = day[:1].lower() + day[1:]
    return translate("LiveBib", "{day}, {time}").format(day=near, time=time)
