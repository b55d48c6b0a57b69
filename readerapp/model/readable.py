r"""Formulas as people read them: `$\alpha_s \le 10^{-3}$` → αₛ ≤ 10⁻³. What is stored stays as it was.

A formula of which a single sign is not known stays raw, dollars and all: half of a formula misleads. Text
without `$` or a backslash passes through untouched.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

_FORMULA = re.compile(r"\$\$(?P<display>[^$]{1,400})\$\$|(?<!\\)\$(?P<inline>[^$\n]{1,400}?)(?<!\\)\$")
_PAREN = re.compile(r"\\\((.{1,400}?)\\\)")
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}^_]|\s+|.", re.DOTALL)
_STYLED = re.compile(r"\\(?:textbf|textit|emph|texttt|textsc|textrm|text|mbox)\{([^{}$\\]*)\}")
_ESCAPED = re.compile(r"\\([%&#_$])")

_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
    "lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω "
    "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω"
)
_SIGNS = (
    "ell ℓ infty ∞ partial ∂ nabla ∇ hbar ℏ emptyset ∅ forall ∀ exists ∃ neg ¬ prime ′ star ⋆ circ ∘ "
    "bullet • cdot · ast ∗ times × div ÷ pm ± mp ∓ cup ∪ cap ∩ oplus ⊕ otimes ⊗ odot ⊙ wedge ∧ vee ∨ "
    "setminus ∖ dagger † le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ "
    "approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ "
    "supseteq ⊇ mid ∣ parallel ∥ perp ⊥ to → "
    "rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftrightarrow ⇔ mapsto ↦ uparrow ↑ downarrow ↓ "
    "langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ sum ∑ prod ∏ int ∫ dots … ldots … cdots ⋯ "
    "lVert ‖ rVert ‖ Vert ‖ vert | lvert | rvert | degree °"
)
_WORDS = "log ln exp sin cos tan max min sup inf lim det dim ker deg gcd Pr arg".split()
_COMMANDS = {
    **dict(zip(_GREEK.split()[::2], _GREEK.split()[1::2], strict=True)),
    **dict(zip(_SIGNS.split()[::2], _SIGNS.split()[1::2], strict=True)),
    **{word: word for word in _WORDS},
    **dict.fromkeys(("left", "right", "big", "Big", "bigl", "bigr", "displaystyle"), ""),
    **dict.fromkeys(("quad", "qquad", ",", ";", ":", " "), " "),
    **{sign: sign for sign in "{}%&#_$"},
    "!": "",
    "|": "‖",
}
_PLAIN = ("mathrm", "mathit", "mathsf", "mathtt", "operatorname", "text", "textbf", "textit", "mathbf", "bm")
_FACES = {"mathbb": "DOUBLE-STRUCK", "mathcal": "SCRIPT", "mathfrak": "FRAKTUR"}
_MARKS = {"hat": "\u0302", "tilde": "\u0303", "bar": "\u0304", "vec": "\u20d7", "dot": "\u0307"}
_UP = dict(
    zip(
        "0123456789+-=()niTabcdefghjklmoprstuvwxyz∗′",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ*′",
        strict=True,
    )
)
_DOWN = dict(zip("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_DEEPEST = 6


class _UnknownSign(Exception):
    """A formula that cannot be shown without its LaTeX."""


@lru_cache(maxsize=2048)
def readable(text: str) -> str:
    """Text with its formulas in Unicode, as far as they are simple enough."""
    if "$" not in text and "\\" not in text:
        return text
    for pattern, shown in PASSES:
        text = pattern.sub(shown or r"\1", text)
    return text


def _shown(raw: str, formula: str) -> str:
    if re.fullmatch(r"[\d.,]+\s.*", formula):  # "$5 and $6" are prices
        return raw
    try:
        tokens = _TOKEN.findall(formula.strip())[::-1]
        return " ".join(_row(tokens, 0, stop=None).split())
    except _UnknownSign:
        return raw


PASSES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str] | None], ...] = (
    (_FORMULA, lambda found: _shown(found[0], found["display"] or found["inline"])),
    (_PAREN, lambda found: _shown(found[0], found[1])),
    (_STYLED, None),
    (_ESCAPED, None),
)
"""What becomes readable, one after the other; None keeps the first group, letter by letter."""


def _row(tokens: list[str], depth: int, stop: str | None) -> str:
    """Signs up to a closing brace, or the end. `tokens` has the next one last."""
    parts: list[str] = []
    while tokens and tokens[-1] != stop:
        token = tokens.pop()
        if token in "^_":
            parts.append(_script(_argument(tokens, depth), _UP if token == "^" else _DOWN, token))
        else:
            parts.append(_sign(token, tokens, depth))
    if stop is not None:
        if not tokens:
            raise _UnknownSign
        tokens.pop()
    return "".join(parts)


def _argument(tokens: list[str], depth: int) -> str:
    while tokens and tokens[-1].isspace():
        tokens.pop()
    if not tokens or depth > _DEEPEST:
        raise _UnknownSign
    token = tokens.pop()
    return _row(tokens, depth + 1, "}") if token == "{" else _sign(token, tokens, depth + 1)


def _sign(token: str, tokens: list[str], depth: int) -> str:
    if token == "{":
        return _row(tokens, depth + 1, "}") if depth <= _DEEPEST else _refuse()
    if not token.startswith("\\"):
        return _refuse() if token in "}&" else " " if token.isspace() or token == "~" else token
    name = token[1:]
    if name in _COMMANDS:
        return _COMMANDS[name]
    return _command(name, tokens, depth)


def _command(name: str, tokens: list[str], depth: int) -> str:
    """A command that has arguments."""
    if name in _PLAIN:
        return _argument(tokens, depth)
    if name in _FACES:
        return "".join(_faced(letter, _FACES[name]) for letter in _argument(tokens, depth))
    if name in _MARKS:
        return _marked(_argument(tokens, depth), _MARKS[name])
    if name == "sqrt":
        return f"√{_bracketed(_argument(tokens, depth))}"
    if name in ("frac", "tfrac", "dfrac"):
        over = _bracketed(_argument(tokens, depth))
        return f"{over}/{_bracketed(_argument(tokens, depth))}"
    return _refuse()


def _bracketed(text: str) -> str:
    return text if len(text) == 1 or text.isalnum() else f"({text})"


def _script(text: str, letters: dict[str, str], mark: str) -> str:
    """Raised or lowered letters where Unicode has all of them; else the mark, and brackets if need be."""
    if text and all(letter in letters for letter in text):
        return "".join(letters[letter] for letter in text)
    if text in ("∘", "′", "⋆", "†") and mark == "^":
        return {"∘": "°"}.get(text, text)
    return f"{mark}{_bracketed(text)}"


def _faced(letter: str, face: str) -> str:
    case = "CAPITAL" if letter.isupper() else "SMALL"
    for name in (
        f"{face} {case} {letter}",
        f"MATHEMATICAL {face} {case} {letter}",
        f"BLACK-LETTER {case} {letter}",
    ):
        try:
            return unicodedata.lookup(name)
        except KeyError:
            continue
    return letter


def _marked(text: str, mark: str) -> str:
    if len(text) != 1:
        raise _UnknownSign
    return unicodedata.normalize("NFC", text + mark)


def _refuse() -> str:
    raise _UnknownSign
