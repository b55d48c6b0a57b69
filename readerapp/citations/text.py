"""Text of unknown origin made fit for any export: one line, composed letters, nothing invisible."""

import re
import unicodedata

# What no bibliography needs and what can hide or reorder text: C0/C1 controls (but not white space, which
# `split` turns into blanks), soft hyphen, zero-width and bidirectional marks, U+FEFF, annotation marks, tag
# characters, halves of surrogate pairs (they cannot be written as UTF-8), private use and non-characters.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


def one_line(text: str) -> str:
    """The text on one line, in composed form (NFC), without control or invisible characters."""
    clean = text.isprintable()  # then its only white space is the plain blank
    if not clean:
        text = _UNWANTED.sub("", text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not clean or "  " in text or text[:1] == " " or text[-1:] == " ":
        return " ".join(text.split())
    return text


def lines(text: str) -> list[str]:
    """The lines of a longer text, each cleaned at its end but with its indentation kept."""
    return [_indent(line) + one_line(line) for line in text.splitlines()]


def _indent(line: str) -> str:
    return " " * (len(line) - len(line.lstrip(" ")))
