"""What was done, in the reader's language.

The journal keeps each label as English text (`model.edits.label`): labels outlive the choice of a language.
They are known again here by their patterns, and said in the language of the window.
"""

import re
from functools import cache

from readerapp.ui.words import papers, translate


def N(_context: str, text: str) -> str:
    """Mark a text for translation; it is translated where it is shown."""
    return text


# {papers} stands for "1 paper" or "1,234 papers", {count} for a number, any other for text of the reader's.
PATTERNS = (
    N("deeds", "Star {papers}"),
    N("deeds", "Unstar {papers}"),
    N("deeds", "Mark {papers} as seen"),
    N("deeds", "Mark {papers} as unseen"),
    N("deeds", "Mark {papers} as done"),
    N("deeds", "Return {papers} to Inbox"),
    N("deeds", "Move {papers} to To read"),
    N("deeds", "Dismiss {papers}"),
    N("deeds", "Move {papers} to Trash"),
    N("deeds", "Restore {papers} from Trash"),
    N("deeds", "Tag {papers} “{tag}”"),
    N("deeds", "Remove tag “{tag}” from {papers}"),
    N("deeds", "Rename tag “{tag}” to “{name}”"),
    N("deeds", "Colour tag “{tag}”"),
    N("deeds", "Give key {key} to tag “{tag}”"),
    N("deeds", "Take the key of tag “{tag}”"),
    N("deeds", "Delete tag “{tag}”"),
    N("deeds", "Edit note"),
    N("deeds", "Edit note of {papers}"),
    N("deeds", "Add to note of {papers}"),
    N("deeds", "Correct paper"),
    N("deeds", "Set citation key"),
    N("deeds", "Merge {papers}"),
    N("deeds", "Keep {papers} apart"),
    N("deeds", "Split merged papers"),
    N("deeds", "Keep the capitals of “{word}”"),
    N("deeds", "Keep capitals"),
    N("deeds", "Ignore a finding"),
    N("deeds", "Show a finding"),
    N("deeds", "Ignore {count} findings"),
    N("deeds", "Show {count} findings"),
    N("deeds", "Change date of “{name}” to {day}"),
    N("deeds", "Save view “{view}”"),
    N("deeds", "Rename view “{view}” to “{name}”"),
    N("deeds", "Change view “{view}”"),
    N("deeds", "Delete view “{view}”"),
    N("deeds", "Move view “{view}”"),
    N("deeds", "Keep “{name}” up to date with “{view}”"),
    N("deeds", "Unbind “{name}”"),
    N("deeds", "Pause “{name}”"),
    N("deeds", "Resume “{name}”"),
    N("deeds", "Highlight “{words}”"),
    N("deeds", "Change highlight"),
    N("deeds", "Remove highlight"),
    N("deeds", "Import {count} files"),
    N("deeds", "Import {name}"),
)

_PLACE = re.compile(r"\{(\w+)\}")
_KINDS = {"papers": r"[\d,]+ papers?", "count": r"[\d,]+"}


def said(label: str) -> str:
    """A label of the journal as the reader is told; one that nobody knows stays as it is."""
    for pattern in PATTERNS:
        if found := _expression(pattern).fullmatch(label):
            shown = translate("deeds", pattern)
            if shown == pattern:
                return label
            values = found.groupdict()
            if number := values.pop("papers", None):
                values["papers"] = papers(int(number.split()[0].replace(",", "")))
            return shown.format(**values)
    return label


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    parts = _PLACE.split(pattern)
    return re.compile(
        "".join(
            f"(?P<{part}>{_KINDS.get(part, '.+')})" if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        ),
        re.DOTALL,
    )
