r"""Which formulas may pass into a .bib as they are: only what compiles and can do no harm.

A formula passes if it is built from characters and commands of the lists below, with braces, scripts and
`\left`/`\right` in their places. The commands need nothing but LaTeX itself and amsmath/amssymb.
"""

import re
from functools import lru_cache

_SYMBOLS = frozenset(
    r"""\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \vartheta \iota \kappa \lambda
    \mu \nu \xi \pi \varpi \rho \varrho \sigma \varsigma \tau \upsilon \phi \varphi \chi \psi \omega
    \Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma \Upsilon \Phi \Psi \Omega \ell \infty \partial \nabla
    \hbar \imath \jmath \Re \Im \emptyset \forall \exists \neg \prime \aleph \top \bot \angle
    \triangle \square \star \circ \bullet \cdot \ast \times \div \pm \mp \cup \cap \oplus \otimes
    \odot \wedge \vee \setminus \dagger \ddagger \le \leq \ge \geq \ne \neq \ll \gg \lesssim \gtrsim
    \approx \sim \simeq \cong \equiv \propto \in \notin \ni \subset \subseteq \supset \supseteq \mid
    \parallel \perp \vdash \models \to \rightarrow \leftarrow \leftrightarrow \Rightarrow \Leftarrow
    \Leftrightarrow \mapsto \longrightarrow \uparrow \downarrow \nearrow \searrow \langle \rangle
    \lfloor \rfloor \lceil \rceil \lbrace \rbrace \lvert \rvert \lVert \rVert \vert \Vert \sum \prod
    \int \oint \lim \max \min \sup \inf \arg \log \ln \exp \sin \cos \tan \sinh \cosh \tanh \det \dim
    \ker \deg \gcd \Pr \dots \ldots \cdots \vdots \ddots \colon \quad \, \; \: \! \{ \} \|""".split()
)
# Commands that TeX takes as a script without braces: each is a single sign, not a macro of several.
_SCRIPTS = frozenset(
    r"""\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \kappa \lambda \mu \nu \xi \pi
    \rho \sigma \tau \phi \varphi \chi \psi \omega \Gamma \Delta \Theta \Lambda \Sigma \Phi \Psi
    \Omega \ell \infty \ast \star \prime \dagger \perp \top \circ \bullet \pm \times""".split()
)
_ARGUMENTS = dict.fromkeys(
    r"""\mathcal \mathbb \mathrm \mathbf \mathit \mathsf \mathtt \mathfrak \boldsymbol \hat \widehat \bar
    \tilde \widetilde \vec \dot \ddot \check \breve \acute \grave \overline \underline \sqrt""".split(),
    1,
) | {r"\frac": 2, r"\binom": 2}
_WORDS = frozenset({r"\text", r"\textrm", r"\textit", r"\textbf", r"\mbox", r"\operatorname"})
_DELIMITERS = frozenset(
    r"( ) [ ] | / . < > \{ \} \| \langle \rangle \lfloor \rfloor \lceil \rceil \lvert \rvert \lVert \rVert "
    r"\vert \Vert \lbrace \rbrace".split()
)
_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-*/=<>()[]|.,:;!?")

_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|\S", re.DOTALL)
_SPELLED_WORD = re.compile(r"\{[A-Za-z0-9 .,\-]{1,80}\}")
_OLD_FONT = re.compile(r"\{\\(cal|rm|bf|it|sf|tt)(?![A-Za-z])\s*([A-Za-z0-9]+)\s*\}")
_BRACE = re.compile(r"\\([{}])(?=(\s*[A-Za-z])?)")
_LONGEST = 2_000
_DEEPEST = 30

Tokens = list[str]


class _RefusedError(Exception):
    """This formula does not pass."""


@lru_cache(maxsize=2_000)  # the same few formulas fill most abstracts: $n$, $k$, $O(n^2)$
def accept(formula: str) -> str | None:
    r"""The formula as it may be written between dollar signs, or None if it must be escaped.

    `\{` becomes `\lbrace`, since BibTeX counts braces even behind a backslash; `{\cal N}` becomes
    `\mathcal{N}`, since several document classes no longer know the old form.
    """
    if len(formula) > _LONGEST or not formula.isascii():
        return None
    formula = _OLD_FONT.sub(r"\\math\1{\2}", formula)
    try:
        tokens = _tokens(formula)
        _group(tokens, 0, "", 0)
    except _RefusedError:
        return None
    return _BRACE.sub(_brace_word, formula)


def _brace_word(match: re.Match[str]) -> str:
    word = r"\lbrace" if match[1] == "{" else r"\rbrace"
    return word + " " if match[2] and not match[2][0].isspace() else word


def _tokens(formula: str) -> Tokens:
    """The formula cut into commands and characters; the words of `\\text{…}` become one token."""
    tokens, at = [], 0
    while match := _TOKEN.search(formula, at):
        tokens.append(match[0])
        at = match.end()
        if match[0] in _WORDS:
            words = _SPELLED_WORD.match(formula, at)
            if not words:
                raise _RefusedError
            at = words.end()
    return [*tokens, ""]


def _group(tokens: Tokens, at: int, end: str, depth: int) -> int:
    """Read items up to the token `end`; the place behind it. Only the first item may lack a base."""
    if depth > _DEEPEST:
        raise _RefusedError
    if tokens[at] in ("_", "^"):
        at = _scripts(tokens, at, depth)
    while tokens[at] != end:
        at = _scripts(tokens, _item(tokens, at, depth), depth)
    return at + 1


def _item(tokens: Tokens, at: int, depth: int) -> int:
    token = tokens[at]
    if token == "{":
        return _group(tokens, at + 1, "}", depth + 1)
    if token in _CHARACTERS or token in _SYMBOLS or token in _WORDS:
        return at + 1
    if token in _ARGUMENTS:
        return _arguments(tokens, at, depth)
    if token == r"\left" and tokens[at + 1] in _DELIMITERS:
        at = _group(tokens, at + 2, r"\right", depth + 1)
        if tokens[at] in _DELIMITERS:
            return at + 1
    raise _RefusedError


def _arguments(tokens: Tokens, at: int, depth: int) -> int:
    command = tokens[at]
    at += 1
    if command == r"\sqrt" and tokens[at] == "[":
        while tokens[at] != "]":
            if tokens[at] not in _CHARACTERS:
                raise _RefusedError
            at += 1
        at += 1
    for _ in range(_ARGUMENTS[command]):
        at = _argument(tokens, at, depth)
    return at


def _argument(tokens: Tokens, at: int, depth: int) -> int:
    """A group, or a single letter or digit."""
    if tokens[at] == "{":
        return _group(tokens, at + 1, "}", depth + 1)
    if tokens[at].isalnum():
        return at + 1
    raise _RefusedError


def _scripts(tokens: Tokens, at: int, depth: int) -> int:
    """Primes, then at most one script below and one above: TeX refuses a second one."""
    while tokens[at] == "'":
        at += 1
    seen = ""
    while tokens[at] in ("_", "^") and tokens[at] not in seen:
        seen += tokens[at]
        at = _script(tokens, at + 1, depth)
    if tokens[at] in ("_", "^", "'"):
        raise _RefusedError
    return at


def _script(tokens: Tokens, at: int, depth: int) -> int:
    """What a script holds: a group, a character, a symbol, or letters in another font."""
    token = tokens[at]
    if token == "{":
        return _group(tokens, at + 1, "}", depth + 1)
    if token.startswith(r"\math") and token in _ARGUMENTS:
        return _arguments(tokens, at, depth)
    if token in _CHARACTERS or token in _SCRIPTS:
        return at + 1
    raise _RefusedError
