"""What the tests of citations share: a tiny reader of .bib files, commands that may appear, hostile text.

The reader is written after the rules of BibTeX (braces count, whatever stands before them) and knows nothing
of the writer.
"""

import re
from dataclasses import dataclass

from hypothesis import strategies as st

from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper, TagMark


@dataclass(frozen=True)
class BibEntry:
    """One entry as read back."""

    kind: str
    key: str
    fields: dict[str, str]


def read_bib(text: str) -> list[BibEntry]:
    """The entries of a .bib; fails on anything that BibTeX would stumble over."""
    entries, at = [], 0
    while (at := text.find("@", at)) >= 0:
        head = re.compile(r"@(\w+)\{([^,{}\s]+),\n").match(text, at)
        assert head, text[at : at + 80]
        at, fields = head.end(), {}
        while text[at] != "}":
            name = re.compile(r"  (\w+) = ").match(text, at)
            assert name, text[at : at + 80]
            value, at = _value(text, name.end())
            assert name[1] not in fields
            fields[name[1]] = value
            assert text[at : at + 2] == ",\n"
            at += 2
        entries.append(BibEntry(head[1], head[2], fields))
        at += 1
    return entries


def _value(text: str, at: int) -> tuple[str, int]:
    if text[at] != "{":
        end = text.index(",", at)
        return text[at:end], end
    depth, start = 0, at
    while True:
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            return text[start + 1 : at - 1], at


HARMLESS = frozenset(
    r"""& % # $ _ textbackslash textbraceleft textbraceright textasciitilde textasciicircum ' ` ^ " ~ = .
    u v H c d k b r i j ss o O l L ae AE oe OE aa AA dj DJ dh DH th TH ng NG textcommabelow ensuremath
    ldots pounds S P copyright textregistered texttrademark texteuro textbullet dag ddag circ pm times
    div cdot mu neg ll gg alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa
    lambda nu xi pi rho varrho sigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi
    Pi Sigma Upsilon Phi Psi Omega leq geq neq approx equiv sim simeq propto infty partial nabla sum
    prod int surd in notin subset subseteq cup cap emptyset forall exists rightarrow leftarrow
    leftrightarrow Rightarrow Leftrightarrow uparrow downarrow mapsto otimes oplus perp parallel
    langle rangle ell hbar ast star sharp flat prime wedge vee lbrace rbrace mathcal mathbb mathrm
    mathbf frac sqrt left right text log""".split()
)


def commands(value: str) -> set[str]:
    """Every command in the text of a field, without its backslash."""
    return set(re.findall(r"\\([A-Za-z]+|[^A-Za-z])", value, re.DOTALL))


NASTY = (
    r"\input{/etc/passwd}", r"\write18{rm -rf /}", r"\csname end\endcsname", "^^5cinput", "^^M",
    r"\def\x{\x}\x", "{", "}", "}}", "{{", "\\", "\\\\", "$", "$$", r"$\input{x}$", r"$x$",
    r"$\frac{1}{2}$", r"$x_1^2$", "$_$", "$^^5c$", "%", "&", "#", "_", "~", "^", '"', "@",
    "@article{x,", "\n@misc{y,\n", "},\n}\n", ",", " and ", " AND ", "and", "others", "\x00",
    "\x1b[31m", "\u202e", "\u200b", "\ufeff", "\ud800", "\u2028", "\r\n", "\t", "\x85", "é", "E\u0301",
    "ß", "Łódź", "İstanbul", "中文", "한국어", "Ж", "α", "αβγ", "≤", "–", "“x”", "🎉",
    "a\u0301\u0323\u0300\u0301", "\u0301", r"\'e", r"{\"o}", r"\v{s}", r"\ss", r"\%",
    r"\begin{document}", r"$\def$", r"\end", r"$\left( x$", r"${\cal N}=4$", r"$\{a\}$", r"$a\$",
    "$5 and $10", "\\'", "\\c", "\\`{\\i}", "\\verb|x|", "=1+1", "<script>", "|",
)  # fmt: skip

hostile = st.one_of(
    st.lists(st.sampled_from(NASTY) | st.text(max_size=4), max_size=6).map("".join),
    st.text(max_size=40),
    st.text(alphabet="\\{}$^_%&#~@,\"'` \nabAB1", max_size=40),
)
_schemes = st.sampled_from(["arxiv", "doi", "openreview", "acl", "pmid"])
_days = st.none() | st.builds(
    Day, st.sampled_from(["2021", "2021-06", "2021-06-18", "2021-02-31", "", "21", "٢٠٢١"]) | hostile
)
_identifiers = st.lists(
    st.tuples(_schemes, hostile | st.sampled_from(["2106.10165", "10.1000/x{y}", "hep-th/9901001"])),
    max_size=3,
)
_links = st.lists(
    st.builds(Link, st.sampled_from(LinkKind), hostile.map("https://a.org/".__add__) | hostile), max_size=3
)
hostile_papers = st.builds(
    Paper,
    id=st.integers(1, 10**6),
    title=hostile,
    authors=st.lists(hostile, max_size=4).map(tuple),
    author_count=st.none() | st.integers(0, 9),
    organisation=st.none() | hostile,
    published=_days,
    abstract=hostile,
    identifiers=_identifiers.map(tuple),
    links=_links.map(tuple),
    venue=st.none() | hostile | hostile.map("Journal of ".__add__) | hostile.map("Proceedings of ".__add__),
    categories=st.lists(hostile | st.just("cs.LG"), max_size=2).map(tuple),
    extra=st.lists(
        st.tuples(st.sampled_from(["volume", "pages", "number", "publisher", "booktitle"]), hostile),
        max_size=3,
    ).map(tuple),
    tags=st.lists(st.builds(TagMark, hostile), max_size=2).map(tuple),
    note=hostile,
    citation_key=st.none() | hostile,
    key_aliases=st.lists(hostile, max_size=2).map(tuple),
)


def with_ids(papers: list[Paper]) -> list[Paper]:
    """The papers with ids and frozen keys of their own, as the library gives them."""
    from dataclasses import replace

    return [
        replace(paper, id=number, citation_key=f"key{number}", key_aliases=())
        for number, paper in enumerate(papers, start=1)
    ]
