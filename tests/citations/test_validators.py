"""The programs that will read our files: biber, bibclean, BibTeX and LaTeX, where they are installed.

On Debian: apt-get install biber bibclean texlive-latex-extra texlive-bibtex-extra.
"""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from readerapp.citations import Format, Options, render
from readerapp.model.entry import Day
from readerapp.model.paper import Paper
from tests.citations import samples
from tests.citations.bibs import NASTY, read_bib

LONG = 180  # seconds; mktexpk may have to draw fonts the first time
DATED = [paper for paper in samples.ALL if paper.published]

# A style that prints every field and lowers titles: what no standard style does to all of them.
PRINT_ALL = r"""
ENTRY {abstract annote author booktitle howpublished journal keywords number pages publisher title
  volume year}
  {} {}
FUNCTION {wr} {duplicate$ missing$ {pop$} {write$ newline$ newline$} if$}
FUNCTION {misc} {"\bibitem{" cite$ * "}" * write$ newline$
  title missing$ {} {title wr title "t" change.case$ wr} if$
  author missing$ {} {
    author #1 "{ff }{vv }{ll}{, jj}" format.name$ wr
    author #1 "{f.~}{vv~}{ll}" format.name$ wr} if$
  abstract wr annote wr booktitle wr howpublished wr journal wr keywords wr
  number wr pages wr publisher wr volume wr}
FUNCTION {article} {misc} FUNCTION {inproceedings} {misc} FUNCTION {default.type} {misc}
READ
FUNCTION {begin} {"\begin{thebibliography}{99}" write$ newline$}
EXECUTE {begin} ITERATE {call.type$}
FUNCTION {end} {"\end{thebibliography}" write$ newline$}
EXECUTE {end}
"""
DOCUMENT = r"""
\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{amsmath,amssymb}
%s
\begin{document}
\nocite{*}
%s
\end{document}
"""


def need(*tools: str) -> None:
    for tool in tools:
        if not shutil.which(tool):
            pytest.skip(f"{tool} not found")


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        timeout=LONG,
        check=False,
        encoding="utf-8",
        errors="replace",
    )


def nasty_papers(count: int, seed: int) -> list[Paper]:
    """Papers full of hostile text that pdfLaTeX could print at all: emoji and Chinese it cannot."""
    dice = random.Random(seed)

    def text() -> str:
        words = ["learning", "GPT", "Émile", "x_1", *NASTY]
        return "".join(dice.choice(words) + dice.choice(["", " "]) for _ in range(dice.randrange(6)))

    papers: list[Paper] = []
    while len(papers) < count:
        number = len(papers) + 1
        paper = Paper(
            id=number,
            title=f"Title {text()}",
            # A name and a year of its own: alpha.bst has letters for 26 labels that are alike.
            authors=(*(text() for _ in range(dice.randrange(3))), f"Qx{number} Group"),
            published=Day(str(1900 + number)),
            abstract=text(),
            venue=dice.choice([None, f"Journal {text()}", f"Proceedings {text()}", f"In {text()}"]),
            note=text(),
            citation_key=f"key{number}",
        )
        if printable(paper):
            papers.append(paper)
    return papers


def printable(paper: Paper) -> bool:
    classic = render([paper], Format.BIBTEX, Options(abstracts=True, notes=True))
    modern = render([paper], Format.BIBLATEX, Options(abstracts=True, notes=True))
    return classic.isascii() and modern.encode("latin-1", "ignore").decode("latin-1") == modern


def write(folder: Path, papers: list[Paper], format_: Format) -> Path:
    path = folder / "list.bib"
    path.write_text(render(papers, format_, Options(abstracts=True, notes=True)), "utf-8")
    return path


@pytest.mark.parametrize("format_", [Format.BIBTEX, Format.BIBLATEX])
def test_biber_finds_nothing_to_say(tmp_path: Path, format_: Format) -> None:
    need("biber")
    write(tmp_path, DATED, format_)
    done = run(tmp_path, "biber", "--tool", "-V", "--dieondatamodel", "--output-file=out.bib", "list.bib")
    assert done.returncode == 0, done.stdout
    assert "WARN" not in done.stdout
    assert (tmp_path / "out.bib").read_text("utf-8").lower().count("\n@") + 1 >= len(DATED)


@pytest.mark.parametrize("format_", [Format.BIBTEX, Format.BIBLATEX])
def test_biber_reads_every_hostile_entry(tmp_path: Path, format_: Format) -> None:
    need("biber")
    path = write(tmp_path, nasty_papers(150, seed=1), format_)
    done = run(tmp_path, "biber", "--tool", "-V", "--output-file=out.bib", "list.bib")
    assert done.returncode == 0, done.stdout
    complaints = [line for line in done.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]
    assert not complaints
    out = (tmp_path / "out.bib").read_text("utf-8")
    assert out.count("@") >= len(read_bib(path.read_text("utf-8")))


@pytest.mark.parametrize("format_", [Format.BIBTEX, Format.BIBLATEX])
def test_bibclean(tmp_path: Path, format_: Format) -> None:
    need("bibclean")
    path = write(tmp_path, [*samples.ALL, *nasty_papers(150, seed=2)], format_)
    done = run(tmp_path, "bibclean", "list.bib")
    assert done.returncode == 0
    assert done.stderr == ""
    assert ("\n" + done.stdout).count("\n@") == len(read_bib(path.read_text("utf-8")))


@pytest.mark.parametrize("style", ["plain", "unsrt", "alpha", "printall"])
def test_classic_latex_compiles(tmp_path: Path, style: str) -> None:
    need("pdflatex", "bibtex")
    write(tmp_path, [*samples.ALL, *nasty_papers(150, seed=3)], Format.BIBTEX)
    (tmp_path / "printall.bst").write_text(PRINT_ALL)
    ending = rf"\bibliographystyle{{{style}}}\bibliography{{list}}"
    (tmp_path / "doc.tex").write_text(DOCUMENT % ("", ending))
    latex = ("pdflatex", "-no-shell-escape", "-interaction=nonstopmode", "doc")
    assert run(tmp_path, *latex).returncode == 0
    bibtex = run(tmp_path, "bibtex", "doc")
    assert bibtex.returncode == 0, bibtex.stdout
    done = run(tmp_path, *latex)
    assert done.returncode == 0, [line for line in done.stdout.splitlines() if line.startswith("!")]


@pytest.mark.parametrize(
    "style",
    ["alphabetic", *(pytest.param(style, marks=pytest.mark.slow) for style in ("numeric", "authoryear"))],
)
def test_biblatex_compiles(tmp_path: Path, style: str) -> None:
    need("pdflatex", "biber", "kpsewhich")
    for package in ("biblatex.sty", "etoolbox.sty"):
        if run(tmp_path, "kpsewhich", package).returncode:
            pytest.skip(f"{package} not found")
    latin = [paper for paper in samples.ALL if printable(paper)]
    write(tmp_path, [*latin, *nasty_papers(150, seed=4)], Format.BIBLATEX)
    head = rf"\usepackage[backend=biber,style={style}]{{biblatex}}\addbibresource{{list.bib}}"
    (tmp_path / "doc.tex").write_text(DOCUMENT % (head, r"\printbibliography"))
    latex = ("pdflatex", "-no-shell-escape", "-interaction=nonstopmode", "doc")
    assert run(tmp_path, *latex).returncode == 0
    biber = run(tmp_path, "biber", "doc")
    assert biber.returncode == 0, biber.stdout
    done = run(tmp_path, *latex)
    assert done.returncode == 0, [line for line in done.stdout.splitlines() if line.startswith("!")]
