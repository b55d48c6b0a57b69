"""Accents of LaTeX in names: `Andr\\'e` is André. Only names; titles and abstracts keep their LaTeX."""

import re
import unicodedata

_MARKS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
    "b": "\u0331",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
}  # fmt: skip
_LETTER = r"(\\[ij](?![A-Za-z])|[^\W\d_])"
_SPECIAL = re.compile(r"\\(ss|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|dj|DJ|[oOlL])(?![A-Za-z])(?:\{\}| (?=\S))?")
_SIGN = re.compile(rf"\\(['`^\"~=.])\s*(?:\{{\s*{_LETTER}\s*\}}|{_LETTER})")
_WORD = re.compile(rf"\\([uvHckrdb])(?:\s*\{{\s*{_LETTER}\s*\}}|\s+{_LETTER})")


def plain_name(name: str) -> str:
    """The name with the letters that its LaTeX stands for; as it is where it has none."""
    if "\\" in name:
        name = plain_accents(name)
        name = _SPECIAL.sub(lambda match: _LETTERS[match[1]], name)
        name = name.replace("\\ ", " ").replace("\\-", "")
    if "{" in name or "~" in name:
        name = name.replace("{", "").replace("}", "").replace("~", " ")
    return name


def plain_accents(text: str) -> str:
    """The text with its accents on their letters, and all its other LaTeX as it was."""
    return _WORD.sub(_accented, _SIGN.sub(_accented, text))


def _accented(match: re.Match[str]) -> str:
    letter = next(part for part in match.groups()[1:] if part)
    letter = {"\\i": "i", "\\j": "j"}.get(letter, letter)
    return unicodedata.normalize("NFC", letter + _MARKS[match[1]])
