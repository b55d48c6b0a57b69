"""Letters beyond ASCII and their LaTeX spelling, in both directions.

Every spelling stands in braces of its own: BibTeX then sorts and abbreviates it as one letter, and a
protecting brace around it never turns it into a "special character" whose case BibTeX may change.
"""

import re
import unicodedata

_MARKS = {
    "\u0300": "`", "\u0301": "'", "\u0302": "^", "\u0303": "~", "\u0304": "=", "\u0306": "u",
    "\u0307": ".", "\u0308": '"', "\u030a": "r", "\u030b": "H", "\u030c": "v", "\u0323": "d", "\u0327": "c",
    "\u0328": "k", "\u0331": "b", "\u0326": "textcommabelow",
}  # fmt: skip
_COMMANDS = {command: mark for mark, command in _MARKS.items() if len(command) == 1}
_LETTERS = {
    "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
    "å": "aa", "Å": "AA", "ı": "i", "ȷ": "j", "đ": "dj", "Đ": "DJ", "ð": "dh", "Ð": "DH", "þ": "th",
    "Þ": "TH", "ŋ": "ng", "Ŋ": "NG",
}  # fmt: skip
_LETTER_OF = {command: letter for letter, command in _LETTERS.items()}
# Signs that UTF-8 input of every LaTeX knows, so that only classic BibTeX needs them spelled out.
_SIGNS = {
    "–": "--", "—": "---", "‐": "-", "‑": "-", "‒": "--", "―": "---", "‘": "`", "’": "'", "“": "``",
    "”": "''", "‚": ",", "„": ",,", "…": r"{\ldots}", "¡": "{!`}", "¿": "{?`}", "£": r"{\pounds}",
    "§": r"{\S}", "¶": r"{\P}", "©": r"{\copyright}", "®": r"{\textregistered}",
    "™": r"{\texttrademark}", "€": r"{\texteuro}", "•": r"{\textbullet}", "†": r"{\dag}",
    "‡": r"{\ddag}", "°": r"{$^\circ$}", "±": r"{$\pm$}", "×": r"{$\times$}", "÷": r"{$\div$}",
    "·": r"{$\cdot$}", "µ": r"{$\mu$}", "¬": r"{$\neg$}", "¹": "{$^1$}", "²": "{$^2$}", "³": "{$^3$}",
    "ª": "{$^a$}", "º": "{$^o$}", "¼": "1/4", "½": "1/2", "¾": "3/4", "«": "{$\\ll$}", "»": "{$\\gg$}",
    "‹": "{$<$}", "›": "{$>$}", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "\ufe0e": "",
    "\ufe0f": "",
}  # fmt: skip

_FOREIGN = re.compile("[A-Za-z0-9ıȷ]?[\u0300-\u036f]+|[^\x00-\x7f]")
_spelled: dict[str, str] = dict(_SIGNS) | {letter: f"{{\\{name}}}" for letter, name in _LETTERS.items()}

_ACCENT = r"""\\(?P<%s>['`^"~=.]|[uvHcdbkr](?![A-Za-z]))\s*(?:\{\s*(?P<%s>\\[ij]|[A-Za-z])\s*\}"""
_BARE = r"|(?P<%s>\\[ij](?![A-Za-z])|[A-Za-z]))"
_TEX_ACCENT = re.compile(
    r"\{" + (_ACCENT + _BARE) % ("c1", "a1", "b1") + r"\}|" + (_ACCENT + _BARE) % ("c2", "a2", "b2")
)
_NAMES = "|".join(sorted(_LETTER_OF, key=len, reverse=True))
_TEX_LETTER = re.compile(rf"\{{\\({_NAMES})\s*\}}|\\({_NAMES})(?![A-Za-z])(?:\{{\}}|\s)?")
_TEX_ESCAPED = re.compile(r"\\([&%$#_{}])")


def spell(text: str) -> str:
    """The text in ASCII, by LaTeX commands; letters that LaTeX has no command for stay as they are."""
    return text if text.isascii() else _FOREIGN.sub(_spell_match, text)


def spell_punctuation(text: str) -> str:
    """Dashes and quotation marks alone: most texts hold nothing else beyond ASCII."""
    for sign in "–—‘’“”…":
        if sign in text:
            text = text.replace(sign, _SIGNS[sign])
    return text


def read(text: str) -> str:
    r"""The text with LaTeX accents, letters and escaped signs (`\'e`, `{\ss}`, `\%`) as plain letters."""
    text = _TEX_ACCENT.sub(_read_accent, text)
    text = _TEX_LETTER.sub(lambda match: _LETTER_OF[match[1] or match[2]], text)
    return _TEX_ESCAPED.sub(r"\1", text)


def _spell_match(match: re.Match[str]) -> str:
    found = match[0]
    if found not in _spelled:
        if len(_spelled) > 20_000:  # a hostile text may hold any number of combinations
            return _spell_letter(found)
        _spelled[found] = _spell_letter(found)
    return _spelled[found]


def _spell_letter(letter: str) -> str:
    """`é` as `{\\'e}`, marks nested from the inside out; unchanged if a mark has no command."""
    base, *marks = list(unicodedata.normalize("NFD", letter))
    if unicodedata.combining(base):
        base, marks = "{}", [base, *marks]  # marks without a letter: LaTeX prints them on their own
    inner = {"i": r"\i", "j": r"\j", "ı": r"\i", "ȷ": r"\j"}.get(base, base)
    if not (inner != base or base.isascii()) or not 0 < len(marks) <= 3:
        return letter
    below = {"\u0323", "\u0327", "\u0328", "\u0331", "\u0326"}
    if marks[0] in below:
        inner = base  # under a letter, its dot stays
    for mark in marks:
        if mark not in _MARKS:
            return letter
        inner = _accented(_MARKS[mark], inner)
    return inner


def _accented(command: str, inner: str) -> str:
    if command.isalpha() and not inner.startswith(("{", "\\")):
        return f"{{\\{command} {inner}}}" if len(command) == 1 else f"{{\\{command}{{{inner}}}}}"
    return f"{{\\{command}{inner}}}"


def _read_accent(match: re.Match[str]) -> str:
    command = match["c1"] or match["c2"]
    base = (match["a1"] or match["b1"] or match["a2"] or match["b2"]).lstrip("\\")
    letter = unicodedata.normalize("NFC", base + _COMMANDS[command])
    return letter if len(letter) == 1 else match[0]
