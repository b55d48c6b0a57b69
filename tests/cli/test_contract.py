"""The command line as it is promised: subcommands, JSON keys, exit codes, and never a traceback."""

import io
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from readerapp.cli import main
from readerapp.library import open_library
from readerapp.model.entry import Day, DayFrom
from tests.laws import RUN_SLOW
from tests.library.world import ARXIV, bring, entry, page

PAPER_KEYS = {
    *(
        "id",
        "title",
        "authors",
        "author_count",
        "organisation",
        "published_on",
        "published_on_from",
        "abstract",
    ),
    *(
        "identifiers",
        "links",
        "venue",
        "category",
        "status",
        "starred",
        "seen",
        "tags",
        "note",
        "citation_key",
    ),
    "sightings",
}
FILE_KEYS = {
    *("name", "format", "source", "captured_on", "captured_on_from", "entries", "added", "updated"),
    *("already_there", "merged", "skipped", "not_understood", "warnings", "error"),
}
PAGE = """Daily Papers

byAK and the research community

Dec 12

Counting Sheep with Small Networks

We train a small network to count sheep, and measure how well it sleeps afterwards. We find that it sleeps \
well, and that it counts better the longer it has slept. Code is at https://example.org/sheep.

  • 5 authors
·
Dec 10, 2025 2
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with three papers."""
    place = tmp_path / "library"
    library = open_library(place, create=True)
    attention = entry(
        "Attention Is All You Need",
        "arxiv:1706.03762",
        "doi:10.1145/1.2",
        authors=("Ashish Vaswani",),
        published=Day("2017-06-12", DayFrom.INFERRED),
        abstract="We need attention.",
        upvotes=4,
    )
    bring(library, page(attention, "Video Diffusion", "-Odd- Title"))
    bring(library, page("Video Diffusion", day="2026-01-01", format=ARXIV))
    library.close()
    return place


class Run:
    """What a call said."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in err

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]


Call = Callable[..., Run]


@pytest.fixture
def call(folder: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    def run(*words: str, library: bool = True) -> Run:
        try:
            code = main([*words, *(["--library", str(folder)] if library else [])])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        said = capsys.readouterr()
        return Run(code, said.out, said.err)

    return run


def test_version_and_help(call: Call) -> None:
    version = call("--version", library=False)
    assert (version.code, version.out.split()[0]) == (0, "ReaderApp")
    assert call("--help", library=False).code == 0
    for name in "import list show edit export snapshots undo redo check backup compact restore".split():
        assert call(name, "--help", library=False).code == 0


@pytest.mark.parametrize(
    "words",
    [
        ["import"],
        ["import", "--captured-on", "yesterday", "x"],
        ["list", "--sort", "colour"],
        ["list", "--limit", "-1"],
        ["list", "--limit", "many"],
        ["list", "--nonsense"],
        ["show"],
        ["edit"],
        ["edit", "video"],
        ["edit", "video", "--star", "--unstar"],
        ["edit", "video", "--status", "read"],
        ["export"],
        ["export", "--format", "word"],
        ["undo", "x"],
        ["restore"],
        ["list", "--library"],
    ],
)
def test_a_call_that_is_wrong_ends_with_2(call: Call, words: list[str]) -> None:
    run = call(*words, library=words[-1] != "--library")
    assert run.code == 2
    assert run.out == ""
    assert "usage" in run.err


# --- list --------------------------------------------------------------------------------------


def test_list_json(call: Call) -> None:
    run = call("list", "--json", "--sort", "title")
    assert run.code == 0
    odd, attention, video = run.json
    assert odd["title"] == "-Odd- Title"
    assert PAPER_KEYS - {"abstract", "note"} <= attention.keys()
    assert attention["identifiers"] == {"arxiv": "1706.03762", "doi": "10.1145/1.2"}
    assert (attention["published_on"], attention["published_on_from"]) == ("2017-06-12", "inferred")
    assert attention["author_count"] == 1
    assert (video["published_on"], video["published_on_from"]) == (None, None)
    seen = {"upvotes": None, "comments": None}
    assert video["sightings"] == [
        {"captured_on": "2025-12-12", "source": "huggingface-text", "rank": 2, **seen},
        {"captured_on": "2026-01-01", "source": ARXIV, "rank": 1, **seen},
    ]


def test_list_json_full(call: Call) -> None:
    (paper,) = call("list", "attention", "--json", "--full").json
    assert paper.keys() >= PAPER_KEYS
    assert paper["abstract"] == "We need attention."
    assert paper["note"] == ""
    assert paper["sightings"][0]["upvotes"] == 4


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        (["video"], ["Video Diffusion"]),
        (["--sort", "title", "-video"], ["-Odd- Title", "Attention Is All You Need"]),
        (["-video", "-odd"], ["Attention Is All You Need"]),
        (["-(video OR odd)"], ["Attention Is All You Need"]),
        (["--sort", "-title", "--limit", "1"], ["Video Diffusion"]),
        (["--limit", "0"], []),
        (["nothing like this"], []),
        (["is:inbox", "title:attention"], ["Attention Is All You Need"]),
    ],
)
def test_list_queries(call: Call, words: list[str], titles: list[str]) -> None:
    run = call("list", *words, "--json")
    assert run.code == 0
    assert [paper["title"] for paper in run.json] == titles
    assert len(call("list", *words).lines) == len(titles)


def test_list_says_what_it_did_not_understand_of_a_query(call: Call) -> None:
    run = call("list", "is:purple")
    assert run.code == 0
    assert "knows inbox" in run.err


def test_library_stands_before_or_after(folder: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = call("list").out
    assert call("--library", str(folder), "list", library=False).out == expected
    assert call(f"--library={folder}", "list", library=False).out == expected
    assert call("list", f"--library={folder}", library=False).out == expected
    monkeypatch.setenv("READERAPP_LIBRARY", str(folder))
    assert call("list", library=False).out == expected


@pytest.mark.parametrize("words", ["list", "show 1", "edit x --star", "undo", "check", "snapshots", "backup"])
def test_without_a_library(call: Call, home: Path, words: str) -> None:
    run = call(*words.split(), library=False)
    assert (run.code, run.out) == (1, "")
    assert "There is no library" in run.err
    assert not home.exists()


# --- show --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["1", "arxiv:1706.03762", "ARXIV:1706.03762v7", "doi:10.1145/1.2", "doi:https://doi.org/10.1145/1.2"],
)
def test_show(call: Call, name: str) -> None:
    (paper,) = call("show", name, "--json").json
    assert paper["title"] == "Attention Is All You Need"
    assert paper.keys() >= PAPER_KEYS
    assert "Ashish Vaswani" in call("show", name).out


def test_show_by_citation_key(call: Call) -> None:
    assert call("export", "attention", "--format", "bibtex").code == 0
    (paper,) = call("show", "1", "--json").json
    assert call("show", paper["citation_key"], "--json").json[0]["id"] == paper["id"]


@pytest.mark.parametrize("name", ["99", "arxiv:0000.00000", "doi:10.1/none", "nokey2020", "", "9" * 40])
def test_show_what_is_not_there(call: Call, name: str) -> None:
    run = call("show", name)
    assert (run.code, run.out) == (1, "")
    assert run.err.startswith("readerapp: There is no paper")


# --- edit, undo, redo --------------------------------------------------------------------------


def test_edit(call: Call) -> None:
    words = ["--star", "--status", "to-read", "--add-tag", "ml", "--add-tag", "a/b", "--note", "mine"]
    run = call("edit", "attention", *words)
    assert (run.code, run.out) == (0, "1 paper changed.\n")
    (paper,) = call("list", "attention", "--json", "--full").json
    assert (paper["starred"], paper["status"], paper["tags"]) == (True, "to-read", ["a/b", "ml"])
    assert paper["note"] == "mine"
    assert call("edit", "attention", "--unstar", "--remove-tag", "ML", "--note", "").code == 0
    (paper,) = call("list", "attention", "--json", "--full").json
    assert (paper["starred"], paper["tags"], paper["note"]) == (False, ["a/b"], "")


def test_edit_everything_and_a_query_with_a_minus(call: Call) -> None:
    assert call("edit", "-video", "--star").out == "2 papers changed.\n"
    assert call("edit", "", "--star").out == "1 paper changed.\n"
    assert call("edit", "nothing", "--star").out == "0 papers changed.\n"


def test_undo_and_redo(call: Call) -> None:
    call("edit", "attention", "--star")
    listed = call("undo", "--list").lines
    assert len(listed) == 3
    assert "Star 1 paper" in listed[0]
    assert call("undo").out == "Undone: Star 1 paper.\n"
    assert call("redo").out == "Done again: Star 1 paper.\n"
    assert call("undo", "1").code == 0
    assert call("redo").code == 0
    nothing = call("redo")
    assert (nothing.code, nothing.out) == (1, "")
    assert "nothing to redo" in nothing.err
    for number in ("77", "0", "9" * 30):
        wrong = call("undo", number)
        assert (wrong.code, wrong.out) == (1, "")
        assert f"There is no action number {number}" in wrong.err


# --- export ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["bibtex", "biblatex", "ris", "csl-json", "markdown", "csv"])
def test_export(call: Call, kind: str, tmp_path: Path) -> None:
    run = call("export", "attention", "--format", kind)
    assert run.code == 0
    assert "Attention" in run.out
    again = call("export", "attention", "--format", kind, "-o", str(tmp_path / "out"))
    assert (again.code, again.out) == (0, "")
    assert (tmp_path / "out").read_bytes().decode() == run.out


def test_export_where_it_cannot_be_written(call: Call, tmp_path: Path) -> None:
    run = call("export", "--format", "bibtex", "-o", str(tmp_path / "no" / "where.bib"))
    assert (run.code, run.out) == (1, "")
    assert "could not be written" in run.err


# --- snapshots, check, backup, restore ---------------------------------------------------------


def test_snapshots(call: Call) -> None:
    newest, oldest = call("snapshots", "--json").json
    assert (newest["captured_on"], newest["source"], newest["papers"]) == ("2026-01-01", ARXIV, 1)
    assert oldest["papers"] == 3
    assert len(call("snapshots").lines) == 2


def test_check(call: Call) -> None:
    (health,) = call("check", "--json").json
    assert (health["papers"], health["integrity"], health["index"], health["problems"]) == (3, "ok", "ok", [])
    assert health["last_backup"] is None
    assert call("check").out.startswith("3 papers")


def test_backup_and_restore(call: Call, tmp_path: Path) -> None:
    made = call("backup", str(tmp_path / "copies")).out.strip()
    assert Path(made).parent == tmp_path / "copies"
    call("edit", "", "--star")
    assert call("restore", made).code == 0
    assert len(call("list", "is:starred").lines) == 0
    assert call("backup").code == 0
    assert call("check", "--json").json[0]["last_backup"]
    refused = call("restore", str(tmp_path))
    assert (refused.code, refused.out) == (1, "")
    assert "is not a backup" in refused.err


def test_a_busy_library(call: Call, folder: Path) -> None:
    library = open_library(folder)
    try:
        assert len(call("list").lines) == 3
        run = call("edit", "", "--star")
        assert run.code == 1
        assert "is open in another window" in run.err
    finally:
        library.close()


@pytest.mark.parametrize("words", ["list", "check", "edit x --star", "import x"])
def test_a_damaged_library(call: Call, folder: Path, words: str) -> None:
    (folder / "library.sqlite").write_bytes(b"garbage" * 999)
    run = call(*words.split())
    assert (run.code, run.out) == (1, "")
    assert "cannot be read" in run.err


# --- import, as a process of its own -----------------------------------------------------------


def started(*words: str, stdin: bytes = b"") -> Run:
    command = [sys.executable, "-m", "readerapp", *words]
    run = subprocess.run(command, input=stdin, capture_output=True, check=False)
    return Run(run.returncode, run.stdout.decode(), run.stderr.decode())


def test_import_files_and_standard_input(tmp_path: Path) -> None:
    library = ["--library", str(tmp_path / "new")]
    good, bad = tmp_path / "page.txt", tmp_path / "empty.txt"
    good.write_text(PAGE)
    bad.write_bytes(b"")
    run = started("import", "--json", str(good), str(bad), str(tmp_path / "gone.txt"), *library)
    assert run.code == 1
    (receipt,) = run.json
    assert receipt.keys() == {"files"}
    first, second, third = receipt["files"]
    assert first.keys() == second.keys() == third.keys() == FILE_KEYS
    assert (first["name"], first["format"]) == ("page.txt", "huggingface-text")
    assert (first["captured_on"][5:], first["captured_on_from"]) == ("12-12", "file time")
    assert (first["entries"], first["added"], first["error"]) == (1, 1, None)
    for failed in (second, third):
        assert failed["error"].endswith(".")
        assert failed["name"] in run.err
    again = started("import", "-", "--captured-on", "2025-12-20", "--json", *library, stdin=PAGE.encode())
    assert again.code == 0
    (file,) = again.json[0]["files"]
    assert (file["captured_on"], file["captured_on_from"], file["added"]) == ("2025-12-20", "given", 0)
    assert file["already_there"] == 1
    (paper,) = started("list", "--json", *library).json
    assert [seen["captured_on"] for seen in paper["sightings"]] == [first["captured_on"], "2025-12-20"]


def test_list_starts_neither_qt_nor_sqlmodel(folder: Path) -> None:
    code = """
import sys
from readerapp.cli import main
assert main(["list", "attention", "--library", sys.argv[1]]) == 0
heavy = {"PySide6", "shiboken6", "sqlmodel", "sqlalchemy", "pydantic", "readerapp.ui"} & set(sys.modules)
sys.exit(str(heavy) if heavy else 0)
"""
    command = [sys.executable, "-c", code, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_reader_that_stops_reading(folder: Path) -> None:
    command = [sys.executable, "-m", "readerapp", "list", "--library", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""


# --- no traceback ever -------------------------------------------------------------------------

COMMANDS = "list show edit export snapshots undo redo check".split()
WORDS = [
    *COMMANDS,
    *"--json --full --sort title -added --limit 3 0 -1 --star --unstar --status done --add-tag".split(),
    *"--remove-tag --note ml / '' - -- -x -video ( ) \" is: is:x tag: title:* OR -OR arxiv:".split(),
    *"snapshot:1 snapshot:999999999999999999999 --format bibtex csv nonsense ∞ 学习 \0 --library".split(),
    *("--captured-on", "9" * 22, "1e9", "٣", "--help=x", "--version", ""),
]


@pytest.mark.parametrize("seed", range(20 if RUN_SLOW else 2))
def test_any_words_end_without_a_traceback(
    call: Call, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`call` raises what `main` raises, so whatever is not an exit code fails here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("READERAPP_LIBRARY", str(tmp_path / "library"))
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):  # without a screen no window opens
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    chance = random.Random(seed)
    for _ in range(250 if RUN_SLOW else 60):
        words = [chance.choice(COMMANDS), *chance.choices(WORDS, k=chance.randint(0, 5))]
        run = call(*words, library=chance.random() < 0.7)
        assert run.code in (0, 1, 2), words
        assert run.code == 0 or run.err, words


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are text there, not bytes")
@pytest.mark.parametrize(
    "words",
    [
        [b"list", b"a\xff"],
        [b"show", b"key\xff"],
        [b"show", b"doi:10.1/\xff"],
        [b"edit", b"attention", b"--note", b"n\xff", b"--add-tag", b"t\xff", b"--json\xff"],
        [b"edit", b"attention", b"--note", b"n\xff", b"--add-tag", b"t\xff"],
        [b"export", b"--format", b"csv", b"-o", b"/nowhere/\xff.csv"],
        [b"backup", b"/dev/null/\xff"],
        [b"restore", b"/nowhere\xff"],
        [b"import", b"--json", b"/nowhere\xff"],
        [b"undo", b"\xff"],
    ],
)
def test_bytes_that_are_no_text(folder: Path, words: list[bytes]) -> None:
    command: list[str | bytes] = [sys.executable, "-m", "readerapp", *words, "--library", str(folder)]
    run = subprocess.run(command, capture_output=True, check=False)
    assert run.returncode in (0, 1, 2)
    assert b"Traceback" not in run.stderr
