"""BibTeX, RIS and CSL-JSON: real samples, dialects, round trips, damage, and no slow spot."""

import contextlib
import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readerapp.citations import Format, Options, render
from readerapp.errors import AppError
from readerapp.feeds import bib_dates, bib_names, bibliography, csl_json, read, ris
from readerapp.feeds.bib_latex import plain, verbatim
from readerapp.feeds.probe import probe
from readerapp.model.entry import Day, Entry, Link, LinkKind, Reading
from readerapp.model.paper import Paper
from readerapp.model.snapshot import CapturedFrom, Snapshot
from tests.feeds.golden import pages

FILES = pages("bibtex", "ris", "csl-json")
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "bib"
TODAY = date(2026, 1, 31)
with_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the real samples are not beside this checkout"
)


def bring(data: bytes | str, name: str = "file") -> Reading:
    return read(Snapshot(name, data.encode() if isinstance(data, str) else data, TODAY))


def entry(fields: str, kind: str = "article") -> Entry:
    (found,) = bring(f"@{kind}{{key, title = {{T}}, {fields}}}").entries
    return found


def record(lines: str, kind: str = "JOUR") -> Entry:
    (found,) = bring(f"TY  - {kind}\nTI  - T\n{lines}\nER  - \n").entries
    return found


def item(**fields: Any) -> Entry:
    (found,) = bring(json.dumps([{"type": "article-journal", "title": "T", **fields}])).entries
    return found


def on(found: Entry) -> str | None:
    return found.facts.published.on if found.facts.published else None


# --- real samples ------------------------------------------------------------------------------


@with_samples
@pytest.mark.parametrize(
    ("name", "format_", "count"),
    [
        ("bibtex/jr_complex.bib", "bibtex", 20),
        ("bibtex/jr_crossref.bib", "bibtex", 4),
        ("bibtex/bt_biblatex_biblatex-examples.bib", "bibtex", 92),
        ("bibtex/bt_biber_names.bib", "bibtex", 37),
        ("bibtex/bt_python-bibtexparser_traps.bib", "bibtex", 1),
        ("bibtex/bbt_154_string.bib", "bibtex", 1),
        ("bibtex/bbt_871_round_braces.bib", "bibtex", 1),
        ("bibtex/bbt_472_math.bib", "bibtex", 2),
        ("bibtex/pybtex_xampl.bib", "bibtex", 36),
        ("ris/jr_RisImporterTest3.ris", "ris", 1),
        ("ris/jr_RisImporterTestScopus.ris", "ris", 1),
        ("ris/ri_example_basic.ris", "ris", 1),
        ("ris/ri_example_full.ris", "ris", 2),
        ("csl/bbt_1178_ordering.csl.json", "csl-json", 26),
        ("csl/bbt_860_seasons.csl.json", "csl-json", 6),
    ],
)
def test_the_counts_of_real_files(name: str, format_: str, count: int) -> None:
    """Every entry is read; only biblatex's two @set, which are no papers, are set aside with a reason."""
    reading = bring((SAMPLES / name).read_bytes(), Path(name).name)
    assert (reading.format, len(reading.entries) + len(reading.skipped)) == (format_, count)
    assert [each.title for each in reading.skipped] == (["set", "stdmodel"] if count == 92 else [])


@with_samples
def test_the_examples_of_biblatex() -> None:
    reading = bring((SAMPLES / "bibtex/bt_biblatex_biblatex-examples.bib").read_bytes())
    found = {dict(each.facts.extra)["citation key"]: each for each in reading.entries}
    assert found["aksin"].facts.authors[0] == "Aksın, Özge"
    assert found["aksin"].facts.venue == "J. Organomet. Chem."
    assert found["westfahl:space"].facts.venue == "Space and Beyond"
    assert found["baez/article"].identifiers == (("arxiv", "math/0307200"),)
    assert found["sigfridsson"].identifiers[0].value.startswith("10.1002/(sici)1096-987x(199803)19:4<377")
    assert found["spiegelberg"].facts.title.startswith("“Intention” und “Intentionalität”")


@with_samples
def test_the_names_of_biber() -> None:
    reading = bring((SAMPLES / "bibtex/bt_biber_names.bib").read_bytes())
    found = {dict(each.facts.extra)["citation key"]: each.facts.authors for each in reading.entries}
    assert found["L10a"] == ("Pimentel, Jr., Joseph J.",)
    assert found["L12"] == ("Charles Louis Xavier Joseph de la Vallée Poussin",)
    assert found["L15"] == ("Roger P. G. van Gompel",)
    assert found["L22"] == ("Someone Šmith",)
    assert found["L26"] == ("{Sci-Art Publishers}",)  # else it would be Ms Publishers
    assert found["upa4"] == ("Deutsch, J. A.", "Deutsch, Diana")


@with_samples
def test_a_scopus_export_names_its_day() -> None:
    reading = bring((SAMPLES / "ris/jr_RisImporterTestScopus.ris").read_bytes())
    assert (reading.captured_on, reading.captured_on_from) == (date(2016, 4, 1), CapturedFrom.TEXT)
    assert reading.entries[0].facts.authors == ("Federico, S.", "Grillo, A.", "Herzog, W.")


# --- BibTeX ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read_"),
    [
        (r"{\"o}sterreich, M{\"u}ller, \'{e}t\'e, {\'\i}", "österreich, Müller, été, í"),
        (r"\v{S}, {\c c}, \c{C}, {\H{o}}", "Š, ç, Ç, ő"),
        (r"{\ss} {\O}re \aa{} {\L}ód\'z \AE", "ß Øre å Łódź Æ"),
        (r"\'{\^e} and $\'e$", r"ế and $\'e$"),
        (r"{DNA} {{Double}} \emph{an \textbf{old} one} {\em x} {\sc Foo}", "DNA Double an old one x Foo"),
        (r"100\% of A\&B\_c \#1 cost \$5 in \{a\}", r"100% of A&B_c #1 cost \$5 in \{a\}"),
        (r"pages 1--2---3~and ``this''", "pages 1–2—3 and “this”"),
        (r"$x_{1}--\%$ and \(a--b\)", r"$x_{1}--\%$ and \(a--b\)"),
        (r"\unknown{a {B}} and \alpha", r"\unknown{a B} and \alpha"),
        (r"H\textsubscript{2}O m\textsuperscript{2} x\textsuperscript{th}", "H₂O m² xth"),
        (r"\mkbibquote{So} \enquote{it} is", "“So” “it” is"),
        (r"\url{http://a.b/c%20d_e--f} \href{http://x.y}{here}", "http://a.b/c%20d_e--f here (http://x.y)"),
        (r"see http://a.b/c\_d--e%20 now", "see http://a.b/c_d--e%20 now"),
        (r"{\noopsort{1973b}}1973", "1973"),
        (r"The {\TeX}book of \LaTeX{} fans", "The TeXbook of LaTeX fans"),
        (r"un}balanced {br{aces", "unbalanced braces"),
        ("plain", "plain"),
    ],
)  # fmt: skip
def test_latex(written: str, read_: str) -> None:
    assert plain(written) == read_


def test_addresses_keep_their_signs() -> None:
    assert verbatim(r"http://a.b/x\_y\%20z?a=1\&b={\textasciitilde}c") == "http://a.b/x_y%20z?a=1&b=~c"
    found = entry(
        "url = {https://e.org/a%20b--c_d~e}, doi = {10.1002/(SICI)1\\_2{\\textless}3{\\textgreater}}"
    )
    assert found.facts.links == (Link(LinkKind.PAGE, "https://e.org/a%20b--c_d~e"),)
    assert found.identifiers == (("doi", "10.1002/(sici)1_2<3>"),)


@pytest.mark.parametrize(
    ("written", "names", "more"),
    [
        ("Doe, Jane and Smith, John", ("Doe, Jane", "Smith, John"), False),
        ("Jane Doe AND\n John Smith and others", ("Jane Doe", "John Smith"), True),
        ("{Barnes and Noble} and {{The X, Y and Z}}", ("Barnes and Noble", "The X, Y and Z"), False),
        ("van der Berg, Jr., Ann and Ludwig van B", ("van der Berg, Jr., Ann", "Ludwig van B"), False),
        ("family=Doe, given={Jane, M.}, prefix={von der}", ("von der Doe, Jane, M.",), False),
        ("Doe,Jane", ("Doe, Jane",), False),
        ("Doe, J.; Smith, A.", ("Doe, J.", "Smith, A."), False),
        ("J. Doe, A. Low, B. Poe, C. Moe, D. Roe", ("J. Doe", "A. Low", "B. Poe", "C. Moe", "D. Roe"), False),
        ("Hand, Anderson", ("Hand, Anderson",), False),
        ("{\\'E}douard Masterly", ("Édouard Masterly",), False),
        ("", (), False),
    ],
)  # fmt: skip
def test_names(written: str, names: tuple[str, ...], more: bool) -> None:
    assert bib_names.people(written) == bib_names.People(names, more)


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ("year = 2017, month = jun", "2017-06"),
        ('year = "2017", month = "10~" # jun', "2017-06-10"),
        ("year = 2017, month = {May}, day = 4", "2017-05-04"),
        ("year = 2017, month = 11", "2017-11"),
        ('year = 2017, month = apr # "-" # may', "2017-04"),
        ("year = 2017, month = {Spring}", "2017"),
        ("year = 2017, month = {June 4--8}", "2017-06"),
        ("year = {c. 1850}", "1850"),
        ("year = {2018a}", "2018"),
        ("year = {in press}", None),
        ("date = {1984/1986}", "1984"),
        ("date = {2004-04-05T14:34:00}", "2004-04-05"),
        ("date = {2010-06~}", "2010-06"),
        ("date = {2016-21}", "2016"),
        ("date = {2015-02-31}", "2015-02"),
        ("date = {/2010}", "2010"),
        ("month = jun", None),
    ],
)
def test_dates_of_bibtex(fields: str, day: str | None) -> None:
    assert on(entry(fields)) == day


@pytest.mark.parametrize(
    "fields",
    [
        "eprint = {1706.03762}, archivePrefix = {arXiv}",
        "eprint = {arXiv:1706.03762v5}",
        "eprint = 1706.03762, eprinttype = {arxiv}",
        "arxivId = {1706.03762}",
        "journal = {arXiv preprint arXiv:1706.03762}",
        "journal = {CoRR}, volume = {abs/1706.03762}",
        "note = {arXiv: 1706.03762 [cs]}",
        "howpublished = {arXiv:1706.03762 [cs.CL]}",
        "url = {http://arxiv.org/abs/1706.03762v1}",
        "doi = {10.48550/arXiv.1706.03762}",
        "journal = {ArXiv e-prints, 1706.03762}",
        "publisher = {arXiv}, number = {arXiv:1706.03762}",
    ],
)
def test_arxiv_ids(fields: str) -> None:
    assert entry(fields).identifiers == (("arxiv", "1706.03762"),)


@pytest.mark.parametrize(
    ("fields", "ids"),
    [
        ("eprint = {9711200}, archivePrefix = {hep-th}", (("arxiv", "hep-th/9711200"),)),
        ("eprint = {0307200}, eprinttype = {arxiv}, eprintclass = {math.QA}", (("arxiv", "math/0307200"),)),
        ("eprint = {1706.3762}, archivePrefix = {arXiv}", ()),
        ("eprint = {12345678}, eprinttype = {pubmed}", (("pmid", "12345678"),)),
        ("pmid = 12345678", (("pmid", "12345678"),)),
        ("url = {https://aclanthology.org/2020.acl-main.1}", (("acl", "2020.acl-main.1"),)),
        ("url = {https://openreview.net/forum?id=AbCdEf1234}", (("openreview", "AbCdEf1234"),)),
        ("doi = {https://doi.org/10.1000/ABC}", (("doi", "10.1000/abc"),)),
        ("doi = {10/fqd6hj}", ()),
        ("note = {Compare with 10.1000/182}", ()),
    ],
)  # fmt: skip
def test_identifiers(fields: str, ids: tuple[tuple[str, str], ...]) -> None:
    found = {(each.scheme, each.value.lower()) for each in entry(fields).identifiers}
    assert found == {(scheme, value.lower()) for scheme, value in ids}


def test_what_is_kept_by_name() -> None:
    found = entry(
        'doi = {10/fqd6hj}, keywords = {a}, Keywords = "b", file = {:C\\:/x_y.pdf:PDF}, x-odd = {{\\"u}}'
    )
    assert found.facts.extra == (
        ("entry type", "article"),
        ("citation key", "key"),
        ("doi", "10/fqd6hj"),
        ("keywords", "a; b"),
        ("file", ":C\\:/x_y.pdf:PDF"),
        ("x-odd", "ü"),
    )  # fmt: skip


def test_journals_of_astronomers() -> None:
    found = entry("journal = {\\apjl}")
    assert (found.facts.venue, dict(found.facts.extra)["journal"]) == (
        "The Astrophysical Journal Letters",
    ) * 2


def test_one_broken_entry_costs_only_itself() -> None:
    good = "@misc{%s, title = {%s}}\n"
    text = good % ("a", "One") + "@misc{b, title = {{Two}, year = 1}\n" + good % ("c", "Three")
    text += '@misc{d, title = "Four}\n' + good % ("e", "Five") + "@misc{f, title = {Cut o"
    reading = bring(text)
    assert [each.facts.title for each in reading.entries] == ["One", "Three", "Five"]
    assert [(each.title, each.line) for each in reading.skipped] == [("b", 2), ("d", 4), ("f", 6)]
    assert all(each.reason.endswith("do not match.") for each in reading.skipped)


def test_a_brace_too_many_is_told() -> None:
    reading = bring("@misc{a, title = {One}},\n  year = {2001}\n}\n@misc{b, title = {Two}}")
    assert [each.facts.title for each in reading.entries] == ["One", "Two"]
    assert "line 2" in reading.warnings[0]
    assert [each.line for each in reading.not_understood] == [2, 3]


def test_entries_of_all_shapes() -> None:
    text = """@comment{ @misc{no, title = {No}} }
    @MISC{a,title={mail me@example.org @ home},}@misc(b, title = "x } y")
    @misc{c
      , title = {C} # " and " # 7 , % a remark
      % year = 1999,
      year = {2000} month = may }
    @misc{title = {No key at all}}
    @misc{d}"""
    reading = bring(text)
    assert [each.facts.title for each in reading.entries] == [
        "mail me@example.org @ home",
        "C and 7",
        "No key at all",
    ]
    assert [each.title for each in reading.skipped] == ["b", "d"]
    assert on(reading.entries[1]) == "2000-05"


def test_what_the_whole_gives_to_its_parts() -> None:
    reading = bring(
        """@inproceedings{p, title = {P}, crossref = {V}}
        @misc{q, title = {Q}, crossref = {nowhere}}
        @proceedings{v, title = {V of 2001}, crossref = {p}, year = 2001, doi = {10.1000/v}, url = {http://v.org}}"""
    )
    part = reading.entries[0]
    assert (part.facts.venue, on(part), part.identifiers, part.facts.links) == ("V of 2001", "2001", (), ())
    assert reading.warnings == ("Entries that others refer to and that are not in this file: nowhere.",)


def test_papers_that_share_the_identifier_of_their_book() -> None:
    text = "".join(
        f"@incollection{{k{n}, title = {{{title}}}, author = {{{author}}}, doi = {{10.1000/book}}}}\n"
        for n, (title, author) in enumerate((("One thing", "A. Doe"), ("Another matter", "B. Poe")))
    )
    reading = bring(text)
    assert [each.identifiers for each in reading.entries] == [(), ()]
    assert dict(reading.entries[0].facts.extra)["doi"] == "10.1000/book"
    assert "10.1000/book" in reading.warnings[0]
    same = bring(text.replace("Another matter", "One thing (extended)").replace("B. Poe", "A. Doe"))
    assert [len(each.identifiers) for each in same.entries] == [1, 1]


@pytest.mark.parametrize(
    ("encoding", "declared", "warned"),
    [
        ("utf-8", "UTF-8", False),
        ("utf-8", "ISO-8859-1", True),
        ("cp1252", "ISO8859_1", False),
        ("cp1252", "UTF-8", True),
        ("mac_roman", "Western (Mac OS Roman)", False),
        ("utf-8-sig", "Cp1252", False),
        ("utf-16", "UTF-8", False),
    ],
)
def test_encodings(encoding: str, declared: str, warned: bool) -> None:
    text = f"% Encoding: {declared}\n@misc{{a, title = {{Ärger über Öl}}, author = {{Müller, É.}}}}"
    reading = bring(text.encode(encoding))
    assert reading.entries[0].facts.title == "Ärger über Öl"
    assert bool(reading.warnings) == warned


def test_abbreviations_do_not_explode() -> None:
    doubling = "".join(f"@string{{a{n + 1} = a{n} # a{n}}}\n" for n in range(60))
    reading = bring("@string{a0 = {xxxxxxxx}}\n" + doubling + "@misc{k, title = a10, note = {n}}")
    assert len(reading.entries[0].facts.title) == 8 * 1024
    assert "is broken" in reading.warnings[0]


# --- RIS ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("PY  - 2004", "2004"),
        ("PY  - 1948/07//", "1948-07"),
        ("Y1  - 2014/05/01/spring", "2014-05-01"),
        ("PY  - 2014\nDA  - 2014/06/02/", "2014-06-02"),
        ("PY  - 2014\nDA  - 2013/12/30/", "2014"),
        ("PY  - 2014\nDA  - Jun", "2014-06"),
        ("PY  - 2010/May/3", "2010-05-03"),
        ("DA  - 12 May 2010", "2010-05-12"),
        ("PY  - 2004///", "2004"),
        ("PY  - n.d.", None),
    ],
)
def test_dates_of_ris(lines: str, day: str | None) -> None:
    assert on(record(lines)) == day


@pytest.mark.parametrize(
    ("kind", "lines", "venue"),
    [
        ("JOUR", "JF  - Full Name\nJA  - F. N.", "Full Name"),
        ("JOUR", "T2  - Journal\nJ2  - J.", "Journal"),
        ("JOUR", "JA  - Abbr.", "Abbr."),
        ("CHAP", "T2  - The Book\nT3  - Series", "The Book"),
        ("CONF", "T2  - Series\nC3  - Proceedings", "Proceedings"),
        ("CPAPER", "BT  - Meeting", "Meeting"),
        ("BOOK", "T2  - Series", None),
        ("XYZ", "T2  - Whatever", "Whatever"),
    ],
)
def test_venues_of_ris(kind: str, lines: str, venue: str | None) -> None:
    assert record(lines, kind).facts.venue == venue


def test_dialects_of_ris() -> None:
    text = "\ufeffProvider: Someone\nContent: text/plain\n\nTY - JOUR\nTI - One\nAU - Doe, J\nUR - x\n"
    text += "TY  - JOUR\r\nT1  - Two"
    reading = bring(text)
    assert [each.facts.title for each in reading.entries] == ["One", "Two"]
    assert (reading.not_understood, reading.entries[0].line) == ((), 4)


def test_remarks_of_ris() -> None:
    assert record("N1  - mine\nN1  - <p>Comment: 15 pages</p>").facts.comment == "15 pages"


def test_identifiers_of_ris() -> None:
    assert record("M3  - doi: 10.1000/xyz").identifiers == (("doi", "10.1000/xyz"),)
    assert record("N1  - 10.1000/xyz is discussed").identifiers == ()
    assert record("UR  - http://arxiv.org/abs/1706.03762").identifiers == (("arxiv", "1706.03762"),)
    assert record("DB  - PubMed\nAN  - 12345678").identifiers == (("pmid", "12345678"),)


# --- CSL-JSON ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issued", "day"),
    [
        ({"date-parts": [[2017, 6, 12]]}, "2017-06-12"),
        ({"date-parts": [["2017", "06"]]}, "2017-06"),
        ({"date-parts": [[2017, 14], [2017, 15]]}, "2017"),
        ({"date-parts": [[None]]}, None),
        ({"date-parts": []}, None),
        ({"date-parts": [["-12", 13]]}, None),
        ({"raw": "2017-06-12"}, "2017-06-12"),
        ({"literal": "June 2017"}, "2017-06"),
        ("2017-06", "2017-06"),
        (2017, "2017"),
        ({"date-parts": [2017, 6]}, "2017"),
        ([], None),
    ],
)
def test_dates_of_csl(issued: object, day: str | None) -> None:
    assert on(item(issued=issued)) == day


def test_shapes_of_csl() -> None:
    one = {"type": "article-journal", "title": "One", "DOI": "10.1000/1", "container-title": "J"}
    for shape in ([one], one, {"items": [one]}, {"message": one, "message-type": "work"}, [{"message": one}]):
        assert [each.facts.title for each in bring(json.dumps(shape)).entries] == ["One"]
    lines = bring("\n".join(json.dumps({**one, "title": str(n)}) for n in range(3)))
    assert [(each.facts.title, each.line) for each in lines.entries] == [("0", 1), ("1", 2), ("2", 3)]


def test_a_file_that_is_cut() -> None:
    whole = json.dumps([{"type": "article-journal", "title": str(n)} for n in range(3)], indent=2)
    reading = bring(whole[:-40])
    assert [each.facts.title for each in reading.entries] == ["0", "1"]
    assert (len(reading.skipped), reading.warnings[0][:19]) == (1, "This file is cut of")


# --- what is no bibliography -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("@string{a = {b}}\n@comment{x}", "holds no entries"),
        ("% nothing\n@comment{only}", "holds no entries"),
        ('{"status": "ok", "message-type": "work-list", "message": {"items": []}}', "holds no entries"),
    ],
)
def test_a_sentence_for_what_is_empty(text: str, sentence: str) -> None:
    with pytest.raises(AppError, match=sentence):
        bring(text)


def test_other_text_is_not_taken_for_a_bibliography() -> None:
    for text in ("Write to me@example.org (today).", "TY for reading - bye", "[1, 2]", "@a"):
        seen = probe(text.encode())
        assert not ris.recognise(seen)
        assert not csl_json.recognise(seen)
        with pytest.raises(AppError):
            bring(text)


# --- round trips -------------------------------------------------------------------------------

PAPERS = (
    Paper(
        1, "Attention Is All You Need: 50% of $x^2$ & more_or_less", ("Vaswani, Ashish", "Łukasz Kaiser"),
        published=Day("2017-06-12"), identifiers=(("arxiv", "1706.03762"),), categories=("cs.CL",),
        abstract="We propose a thing.", citation_key="vaswani2017attention",
    ),
    Paper(
        2, "Über {braces} and \"quotes\"", ("de Beumont, Jr., Simon", "The ATLAS Collaboration"),
        published=Day("2020-03"), venue="Journal of Things", identifiers=(("doi", "10.1000/a_b"),),
        extra=(("volume", "3"), ("pages", "1-10")), citation_key="beumont2020uber",
    ),
)  # fmt: skip


@pytest.mark.parametrize("format_", [Format.BIBTEX, Format.BIBLATEX, Format.RIS, Format.CSL_JSON])
def test_what_was_exported_comes_back(format_: Format) -> None:
    reading = bring(render(PAPERS, format_, Options(abstracts=True)))
    back = {dict(each.facts.extra)["citation key"]: each for each in reading.entries}
    for paper in PAPERS:
        found = back[paper.citation_key or ""]
        assert set(found.identifiers) >= set(paper.identifiers)
        assert (on(found) or "")[:7] == (paper.published_on or "")[:7]
        assert len(found.facts.authors) == len(paper.authors)
        if paper.abstract:
            assert found.facts.abstract == paper.abstract
    assert back["beumont2020uber"].facts.authors[1] == "The ATLAS Collaboration"
    assert back["beumont2020uber"].facts.venue == "Journal of Things"
    assert back["vaswani2017attention"].facts.title.startswith("Attention Is All You Need: 50% of")


# --- damage ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "piece",
    [
        "@a{b,c={", "\n@a{b,c={", '\n@a{b,c="', "\n@a{b,%\nc={", "@comment{", "\n@string{a={", "{", "}", '"',
        "\n@a{k,a=b#", "$", "\\(", '{\\"', "\\emph{", "\\x{", " ", "\n", "%\n", ",", " and ", "arxiv ", "https://",
        "TY  - JOUR\n", "AU  - a;b\n", ";", "<p>", "[{", '{"a":', "\n{", "},{", "10.1000/",
    ],
)  # fmt: skip
def test_nothing_is_slow(piece: str) -> None:
    many = piece * (60_000 // len(piece))
    texts = [f"@article{{x, {name} = {{{many.replace('{', '').replace('}', '')}}}}}" for name in FIELDS]
    texts += [f"@article{{x, title = {{y}}{end}{many}" for end in (", author = {", "}\n", ', note = "', ",")]
    texts += [f"TY  - JOUR\nTI  - x\n{tag}  - {many}" for tag in ("AU", "UR", "DO", "N1", "AB", "PY", "M3")]
    texts += [json.dumps([{"type": "article-journal", name: many}]) for name in ("title", "abstract", "URL")]
    texts.append(f'[{{"type": "article-journal", "issued": {many}')
    for text in texts:
        begun = time.process_time()
        with contextlib.suppress(AppError):
            bring(text)
        assert time.process_time() - begun < 20


FIELDS = ("title", "author", "abstract", "year", "month", "note", "url", "doi", "journal", "date", "eprint")


def test_months_in_other_languages() -> None:
    assert [bib_dates.month_of(name)[0] for name in ("März", "août", "dez.", "Ene", "may")] == [
        3,
        8,
        12,
        1,
        5,
    ]
    assert bib_dates.month_of("Michaelmas") == (0, 0)


def test_many_stray_lines_are_counted() -> None:
    reading = bring("@misc{a, title = {A}}\n" + "stray\n" * 700)
    assert len(reading.not_understood) == bibliography.MOST_LINES
    assert reading.warnings[-1].startswith("200 more lines")
