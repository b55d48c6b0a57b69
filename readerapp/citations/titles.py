"""Titles whose capitals survive any style: just the words that need it are braced, nothing is re-cased.

A style that writes titles in sentence case keeps the first letter of a title and lowers the rest, unless it
stands in braces. Braced are: inner capitals (ImageNet), all capitals (GAN), letters with digits (T5), single
capitals (U-Net's U), formulas, well-known proper names (Bayesian), acronyms that the abstract defines
("Low-Rank Adaptation (Lora)"), and words that the abstract itself treats as names.
"""

import re
from collections.abc import Iterator, Sequence

from readerapp.citations import latex
from readerapp.citations.latex import Encoder
from readerapp.citations.text import one_line

Words = Sequence[str]

_COMPOUND = re.compile(r"[^\W_][\w'’.+]*(?:-[\w'’.+]+)*")
_PLAIN_BEGIN = re.compile(r"[^\W\d_]+(?:[ :,]|\Z)").match
_SPELLED_OUT = re.compile(r"[^.()]{0,60}\([A-Z]")
_NAMES = frozenset(
    """Abel Abelian African American Android Arabic Asian Bayes Bayesian Bellman Bernoulli Bloch
    Boltzmann Boolean Bose Bregman Brownian Byzantine Cartesian Cauchy Chebyshev Chinese Cholesky
    Coulomb Dirac Dirichlet Doppler Earth Einstein English Erlang Euclidean Euler Eulerian European
    Fermi Feynman Fisher Fourier French Frobenius Galerkin Gaussian German Gibbs Google Greek Hadamard
    Hamilton Hamiltonian Hawkes Hermitian Hessian Higgs Hilbert Hopfield Hubble Indian Internet Ising
    Italian Jacobi Jacobian Japanese Java Jupiter Kalman Kolmogorov Korean Krylov Kullback Lagrangian
    Langevin Laplace Laplacian Latin Lebesgue Lévy Linux Lipschitz Lorentz Lyapunov Markov Markovian
    Mars Maxwell Milky Minkowski Nash Navier Nesterov Newton Newtonian Nobel Nyquist Occam Pareto
    Pauli Poincaré Poisson Portuguese Python Reddit Riemann Riemannian Russian Rényi Schrödinger
    Shannon Shapley Sinkhorn Sobolev Spanish Stein Stokes Taylor Turing Turkish Twitter Voronoi
    Wasserstein Wikipedia Windows Yukawa""".split()
)


def braced(title: str, abstract: str, encode: Encoder, kept: Words = ()) -> str:
    """The title in LaTeX, with braces around the words that would lose their capitals.

    `encode` writes a piece of plain text in LaTeX, its outer blanks included. `kept` are words of which the
    reader said that they keep their capitals.
    """
    title = one_line(title)
    if not latex.has_tex(title):
        return _brace_words(title, abstract, encode, kept, first=True)
    return "".join(
        f"{{${part}$}}" if formula else _brace_words(part, abstract, encode, kept, first=not index)
        for index, (formula, part) in enumerate(latex.pieces(title))
    )


def _brace_words(text: str, abstract: str, encode: Encoder, kept: Words, *, first: bool) -> str:
    """`first` says that the text begins the title: every style keeps that one capital."""
    written, done = [], 0
    for start, end in protected(text, abstract, first=first, kept=kept):
        written += [encode(text[done:start]), "{", encode(text[start:end]), "}"]
        done = end
    written.append(encode(text[done:]))
    return "".join(written)


def protected(
    title: str, abstract: str, *, first: bool = True, kept: Words = ()
) -> Iterator[tuple[int, int]]:
    """Where the words stand whose capitals must be kept, as (start, end) in order, without overlaps."""
    found = _protected(title, abstract, first=first)
    return _joined([*found, *_spans_of(kept, title)]) if kept else found


def _spans_of(kept: Words, title: str) -> Iterator[tuple[int, int]]:
    """Where the words stand that the reader named, whole."""
    for word in kept:
        for at in _places(word, title) if word else ():
            end = at + len(word)
            if not title[end : end + 1].isalnum() and (at == 0 or not title[at - 1].isalnum()):
                yield at, end


def _joined(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places in order; what overlaps is one."""
    begin, end = -1, -1
    for start, stop in sorted(spans):
        if start >= end:
            if begin >= 0:
                yield begin, end
            begin, end = start, stop
        end = max(end, stop)
    if begin >= 0:
        yield begin, end


def _protected(title: str, abstract: str, *, first: bool) -> Iterator[tuple[int, int]]:
    if first and title[1:] == title[1:].lower() and _PLAIN_BEGIN(title):
        return  # no capital but the one that every style keeps
    shouting = is_shouting(title)
    for match in _COMPOUND.finditer(title):
        word, at = match[0], match.start()
        if word == word.lower():
            continue
        if shouting:
            if _has_digit(word) or _stands_in(word, abstract):
                yield at, match.end()
        elif first and at == 0 and _is_plain(word):
            continue
        elif _is_name(bare(word), abstract):
            yield at, at + len(bare(word))
        else:
            yield from ((at + start, at + end) for start, end in _parts(word))


def _parts(compound: str) -> Iterator[tuple[int, int]]:
    """The parts between hyphens that need braces; neighbours, and a number behind a hyphen, share a pair."""
    begin, end, at = -1, 0, 0
    for part in compound.split("-"):
        core = bare(part)
        if _loses(core) or (begin >= 0 and end == at - 1 and core.isdigit()):
            begin = at if begin < 0 or end != at - 1 else begin
            end = at + len(core)
        elif core.isdigit() and at and begin < 0:
            begin, end = 0, at + len(core)  # "Qwen-2": a mix of letters and digits
        elif begin >= 0:
            yield begin, end
            begin = -1
        at += len(part) + 1
    if begin >= 0:
        yield begin, end


def _loses(word: str) -> bool:
    """True if lower case would take something from this word."""
    if word == word.lower() or word == "A":
        return False
    rest = word[1:]
    return not rest or rest != rest.lower() or _has_digit(word) or word in _NAMES


def _is_name(word: str, abstract: str) -> bool:
    """True if the abstract defines the word as an acronym or writes it with a capital in mid-sentence."""
    if len(word) < 3 or not word[0].isupper() or word not in abstract:
        return False
    if f"({word})" in abstract or f"({word}s)" in abstract:
        return True
    return not _stands_in(word.lower(), abstract) and _is_capital_in_sentence(word, abstract)


def _is_capital_in_sentence(word: str, abstract: str) -> bool:
    """True if it stands alone among lower-case words: "Large Language Models" is a name in no part.

    Nor is any word of an acronym spelled out: "Models of human Notions of Interestingness (OMNI)".
    """
    for at in _places(f" {word}", abstract):
        before = abstract[abstract.rfind(" ", 0, at) + 1 : at]
        after = abstract[at + 1 + len(word) : at + 3 + len(word)]
        alone = not after[:1].isalnum() and not after.strip(" -")[:1].isupper()
        spelled_out = _SPELLED_OUT.match(abstract, at + 1 + len(word))
        if alone and before[:1].islower() and before[-1] not in ".:!?" and not spelled_out:
            return True
    return False


def _stands_in(word: str, text: str) -> bool:
    """True if the text holds the word as a whole word."""
    return any(
        not text[at + len(word) : at + len(word) + 1].isalnum() and (at == 0 or not text[at - 1].isalnum())
        for at in _places(word, text)
    )


def _places(part: str, text: str) -> Iterator[int]:
    """Where the text holds the part; the first fifty are enough, whatever a hostile text repeats."""
    at = text.find(part)
    for _ in range(50):
        if at < 0:
            return
        yield at
        at = text.find(part, at + 1)


def is_shouting(title: str) -> bool:
    """True for three words or more without a small letter: such capitals say nothing."""
    return title.isupper() and title.count(" ") >= 2


def _is_plain(word: str) -> bool:
    """True if only its first letter is a capital, as of any word that begins a title."""
    return "-" not in word and not _has_digit(word) and word[1:] == word[1:].lower()


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(sign.isdigit() for sign in word)


def bare(word: str) -> str:
    """The word without a possessive or a full stop at its end."""
    word = word.rstrip(".'’+")
    return word[:-2] if word.endswith(("'s", "’s")) else word
