r"""The LaTeX of BibTeX fields as plain text: `{\"o}` is ö, `{DNA}` is DNA; mathematics stays as it is.

What cannot be read stays too: an unknown command with its braces, `\$` and `\{`, which mean something else
without their backslash. Web addresses are never changed but for the backslashes that LaTeX needs in them.
"""

import re
import unicodedata
from functools import lru_cache

from readerapp.feeds.latex_names import plain_accents

_NEEDED = re.compile(r"[\\{}~]|--|``|''|\n")
_TOKEN = re.compile(
    r"(?P<math>\$\$[^$]{0,20000}\$\$|\$(?:[^$\\]|\\.)*+\$|\\\(.{0,300}?\\\)|\\\[.{0,300}?\\\])"
    r"|\\(?:url|nolinkurl|path)\s*\{(?P<url>[^{}]*)\}"
    r"|\\href\s*\{(?P<href>[^{}]*)\}\s*\{(?P<words>[^{}]*)\}"
    r"|\\text(?P<shift>super|sub)script\s*\{(?P<shifted>[^{}]*)\}"
    r"|\\(?:noopsort|SortNoop|label|index)\s*\{[^{}]*\}"
    r"|(?P<web>https?://[^\s{}<>\"]+)"
    r"|\\(?P<command>[A-Za-z]+)\*?(?P<gap>[^\S\n]*\n?[^\S\n]*)"
    r"|\\(?P<sign>.)"
    r"|(?P<open>\{)|(?P<close>\})|(?P<other>~|---?|``|'')",
    re.DOTALL,
)
_SIGNS = {sign: sign for sign in "&%_#'`^\"~=."}  # an accent that has a letter is on it already
_SPACES = dict.fromkeys(" ,;:\\\n\t", " ") | dict.fromkeys("/!-@*", "")
_OTHERS = {"~": " ", "--": "–", "---": "—", "``": "“", "''": "”"}
_SYMBOLS = {
    "textendash": "–", "textemdash": "—", "ldots": "…", "dots": "…", "textellipsis": "…", "copyright": "©",
    "textcopyright": "©", "textregistered": "®", "texttrademark": "™", "pounds": "£", "textsterling": "£",
    "euro": "€", "texteuro": "€", "S": "§", "P": "¶", "dag": "†", "ddag": "‡", "textdegree": "°",
    "degree": "°", "textbullet": "•", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
    "textquotedblright": "”", "quotedblbase": "„", "quotesinglbase": "‚", "guillemotleft": "«",
    "guillemotright": "»", "textquotesingle": "'", "textquotedbl": '"', "textunderscore": "_",
    "textasciitilde": "~", "textasciicircum": "^", "textless": "<", "textgreater": ">", "textbar": "|",
    "textmu": "µ", "texttimes": "×", "textpm": "±", "textexclamdown": "¡", "textquestiondown": "¿",
    "TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX", "XeTeX": "XeTeX",
    "slash": "/", "hyphen": "-", "nbhyphen": "-", "textbackslash": "\\", "textasteriskcentered": "*",
    "quad": " ", "qquad": " ", "space": " ", "thinspace": " ", "enspace": " ", "newline": " ",
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ",
    "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ",
    "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ",
}  # fmt: skip
# Commands that only change how their text looks: the text is kept.
_LOOKS = frozenset(
    """emph textit textbf textsc texttt textrm textsf textsl textup textmd textnormal text mbox hbox fbox
    textmainfont underline uline mkbibemph mkbibbold mkbibitalic mkbibparens textquote em it bf sc tt rm sf sl
    bfseries itshape scshape ttfamily rmfamily sffamily slshape upshape mdseries normalfont protect relax
    autocap small normalsize large noindent unskip ignorespaces selectlanguage ensuremath nobreak
    allowbreak MakeUppercase MakeLowercase uppercase lowercase foreignlanguage""".split()
)
_QUOTES = {"mkbibquote": ("“", "”"), "enquote": ("“", "”")}
_RAISED = {"super": dict(zip("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", strict=True)),
           "sub": dict(zip("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋", strict=True))}  # fmt: skip
_URL_COMMANDS = re.compile(
    r"\\(?P<sign>[_%&#~$])(?:\{\})?|\{?\\text(?P<word>asciitilde|underscore|less|greater)(?:\{\}|\s)?\}?"
    r"|\$\\(?P<tilde>sim)\$|\$(?P<angle>[<>])\$|\\url"
)
_URL_WORDS = {"asciitilde": "~", "underscore": "_", "less": "<", "greater": ">", "sim": "~"}
_MATH = re.compile(r"(?s)(?<!\\)(\$(?:[^$\\]|\\.)*+\$)")


@lru_cache(maxsize=4096)  # journals, publishers and people repeat
def plain(text: str) -> str:
    """The text without its LaTeX, as far as that has a meaning in plain text; line ends become spaces."""
    if not _NEEDED.search(text):
        return text
    if "\\" in text:
        text = _accents(text)
    return " ".join(_Reader().read(text).split())


def prose(text: str) -> str:
    """The same for a long text; blank lines part its paragraphs."""
    parts = (plain(part) for part in re.split(r"\n(?:[^\S\n]*\n)+", text))
    return "\n\n".join(part for part in (part.strip() for part in parts) if part)


def verbatim(text: str) -> str:
    """An address or identifier without the backslashes and braces that LaTeX needs in it."""
    if "\\" in text or "$" in text:
        text = _URL_COMMANDS.sub(_url_sign, text)
    return text.replace("{", "").replace("}", "").strip()


def _url_sign(match: re.Match[str]) -> str:
    word = match["word"] or match["tilde"]
    return match["sign"] or match["angle"] or (_URL_WORDS[word] if word else "")


def _accents(text: str) -> str:
    """Accents put onto their letters, outside of mathematics, where `\\'` means nothing of the kind."""
    parts = _MATH.split(text)
    parts[::2] = [plain_accents(plain_accents(part)) if "\\" in part else part for part in parts[::2]]
    return unicodedata.normalize("NFC", "".join(parts))


class _Reader:
    """Goes through a text once; `_ends` is what becomes of the braces that are still open."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._ends: list[str] = []
        self._next: tuple[str, str] = ("", "")  # what becomes of the next pair of braces

    def read(self, text: str) -> str:
        at, raw_until = 0, -1
        for token in _TOKEN.finditer(text):
            self._out.append(text[at : token.start()])
            if token.start() > at and text[at : token.start()].strip():
                self._next = ("", "")
            if token["open"] and raw_until == token.start():
                self._next = ("{", "}")
            at = token.end()
            raw_until = at if self._take(token) else -1
        self._out.append(text[at:])
        return "".join(self._out)

    def _take(self, token: re.Match[str]) -> bool:
        """Read one token; True if braces that follow at once belong to an unknown command."""
        if token["open"]:
            before, after = self._next
            self._next = ("", "")
            self._out.append(before)
            self._ends.append(after)
            return False
        if token["close"]:
            end = self._ends.pop() if self._ends else ""
            self._out.append(end)
            return end == "}"
        self._next = ("", "")
        if token["command"]:
            return self._command(token["command"], token["gap"])
        self._out.append(_simple(token))
        return False

    def _command(self, name: str, gap: str) -> bool:
        if name in _SYMBOLS:
            self._out.append(_SYMBOLS[name])
        elif name in _QUOTES:
            self._next = _QUOTES[name]
        elif name not in _LOOKS:
            self._out.append(f"\\{name}{gap}")
            return True
        return False


def _simple(token: re.Match[str]) -> str:
    """What becomes of a token whatever stands around it."""
    if token["math"] or token["web"]:
        return token["math"] or verbatim(token["web"])
    if token["url"] is not None:
        return verbatim(token["url"])
    if token["href"] is not None:
        url, words = verbatim(token["href"]), plain(token["words"])
        return url if not words or words == url else f"{words} ({url})"
    if token["shift"]:
        return _shifted(token["shift"], plain(token["shifted"]))
    if token["sign"]:
        sign = token["sign"]
        return _SPACES[sign] if sign in _SPACES else _SIGNS.get(sign, f"\\{sign}")
    return _OTHERS[token["other"]] if token["other"] else ""


def _shifted(how: str, text: str) -> str:
    """Raised or lowered digits as such; other text as LaTeX writes it in formulas."""
    letters = _RAISED[how]
    if all(letter in letters for letter in text):
        return "".join(letters[letter] for letter in text)
    return f"{'^' if how == 'super' else '_'}{text}" if len(text) == 1 else text
