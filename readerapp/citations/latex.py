"""Plain text as LaTeX that prints as it reads and can do nothing else.

Every sign with a meaning for TeX is escaped; commands survive only inside formulas that `maths` accepts.
So no text of a feed can put a live command into a .bib.
"""

import re
from collections.abc import Callable, Iterator

from readerapp.citations import accents, maths
from readerapp.citations.text import one_line

# Replaced one after the other, which is safe since no spelling holds a later sign. `< > |` print as other
# signs in TeX's oldest font encoding, unless they stand in a formula.
_PLAIN = {
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "<": "{$<$}",
    ">": "{$>$}",
    "|": "{$|$}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
}
# By name and not as `\{`: BibTeX counts braces even behind a backslash.
_DEEP = {"\\": r"{\textbackslash}", "{": r"{\textbraceleft}", "}": r"{\textbraceright}", "$": r"\$"}
_ALL = str.maketrans(_PLAIN | _DEEP)

# A dollar sign opens a formula only before a non-blank, and closes one only after a non-blank and not before
# a digit: "from $5 to $10" is money.
_FORMULA = re.compile(r"\$(?<![\\$]\$)(?=[^\s$])([^$]*)(?<=[^\s\\])\$(?![\d$])")

# Greek letters that stand alone, and signs that pdfLaTeX cannot read as UTF-8, become formulas.
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩϵϑϕϱ",
        r"""alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau
        upsilon varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega epsilon
        vartheta phi varrho""".split(),
        strict=True,
    )
)
_SIGNS = {
    "≤": "leq", "≥": "geq", "≠": "neq", "≈": "approx", "≡": "equiv", "∼": "sim", "≃": "simeq",
    "≪": "ll", "≫": "gg", "∝": "propto", "∞": "infty", "∂": "partial", "∇": "nabla", "∑": "sum",
    "∏": "prod", "∫": "int", "√": "surd", "∈": "in", "∉": "notin", "⊂": "subset", "⊆": "subseteq",
    "∪": "cup", "∩": "cap", "∅": "emptyset", "∀": "forall", "∃": "exists", "→": "rightarrow",
    "←": "leftarrow", "↔": "leftrightarrow", "⇒": "Rightarrow", "⇔": "Leftrightarrow", "↑": "uparrow",
    "↓": "downarrow", "↦": "mapsto", "⊗": "otimes", "⊕": "oplus", "⊥": "perp", "∥": "parallel",
    "⟨": "langle", "⟩": "rangle", "ℓ": "ell", "ħ": "hbar", "∘": "circ", "⋅": "cdot", "∗": "ast",
    "★": "star", "♯": "sharp", "♭": "flat", "′": "prime", "∧": "wedge", "∨": "vee",
}  # fmt: skip
_RAISED = dict(zip("⁰⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0456789+-n", strict=True))
_LOWERED = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋", "0123456789+-", strict=True))
_SYMBOLS = (
    {sign: f"{{$\\{name}$}}" for sign, name in (_GREEK | _SIGNS).items()}
    | {sign: f"{{$^{digit}$}}" for sign, digit in _RAISED.items()}
    | {sign: f"{{$_{digit}$}}" for sign, digit in _LOWERED.items()}
    | {"−": "{$-$}"}
)
_SYMBOL = re.compile(f"[{''.join(_SYMBOLS)}]")

Encoder = Callable[[str], str]


def to_biblatex(text: str) -> str:
    """Text for a biblatex field: letters stay UTF-8, the signs of TeX are escaped."""
    return _with_formulas(one_line(text), escape)


def to_bibtex(text: str) -> str:
    """Text for a field of classic BibTeX: as for biblatex, and letters beyond ASCII as commands."""
    return _with_formulas(one_line(text), escape_ascii)


def escape(text: str) -> str:
    """Plain text with every sign that TeX would act on escaped; nothing is read as TeX."""
    text = escape_signs(text)
    return text if text.isascii() else _SYMBOL.sub(_spell_symbol, text)


def escape_ascii(text: str) -> str:
    """Plain text escaped for classic BibTeX."""
    text = escape_signs(text)
    if not text.isascii():
        text = accents.spell_punctuation(text)
    return text if text.isascii() else accents.spell(_SYMBOL.sub(_spell_symbol, text))


def escape_signs(text: str) -> str:
    """The signs of TeX alone: enough for names, whose letters are never formulas."""
    if has_tex(text):
        return text.translate(_ALL)
    for sign, spelled in _PLAIN.items():
        if sign in text:
            text = text.replace(sign, spelled)
    return text


def to_plain(text: str) -> str:
    """Text for formats without TeX: accents and escaped signs as letters, formulas between dollar signs."""
    text = one_line(text)
    if "\\" not in text:
        return text
    return "".join(f"${part}$" if formula else part for formula, part in pieces(text))


def has_tex(text: str) -> bool:
    """True if the text may hold formulas or commands, so that `pieces` has something to find."""
    return "$" in text or "\\" in text or "{" in text or "}" in text


def pieces(text: str) -> Iterator[tuple[bool, str]]:
    """The text in order, as (True, harmless formula without its dollar signs) and (False, plain text)."""
    start = 0
    for match in _FORMULA.finditer(text):
        formula = maths.accept(match[1])
        if formula is not None:
            yield False, _plain(text[start : match.start()])
            yield True, formula
            start = match.end()
    yield False, _plain(text[start:])


def _with_formulas(text: str, encode: Encoder) -> str:
    if not has_tex(text):
        return encode(text)
    return "".join([f"${part}$" if formula else encode(part) for formula, part in pieces(text)])


def _plain(text: str) -> str:
    return accents.read(text) if "\\" in text else text


def _spell_symbol(match: re.Match[str]) -> str:
    """A Greek letter beside another one is part of a word, not a formula."""
    sign = match[0]
    if sign in _GREEK and (_is_greek(match, -1) or _is_greek(match, 1)):
        return sign
    return _SYMBOLS[sign]


def _is_greek(match: re.Match[str], step: int) -> bool:
    at = match.start() + step
    beside = match.string[at : at + 1] if at >= 0 else ""
    return "\u0370" <= beside <= "\u03ff" or "\u1f00" <= beside <= "\u1fff"
