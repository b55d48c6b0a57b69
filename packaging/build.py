"""Build ReaderApp as a program of its own, try it, and pack it for the system this runs on.

    python3 packaging/build.py             the program in dist/readerapp, tried and measured
    python3 packaging/build.py pack        this system's packages, from what lies in dist/readerapp
    python3 packaging/build.py packages    both, one after the other
    python3 packaging/build.py wheel       a wheel and a source distribution

Like dev.py it makes `.venv` first. What comes out only counts if it passes its own self-test.
"""

import os
import shutil
import sys
import tempfile
import time
import tomllib
from pathlib import Path

import dev

ROOT = dev.ROOT
DIST = ROOT / "dist"
WORK = ROOT / "build"
PROGRAM = DIST / "readerapp"
EXE = PROGRAM / ("readerapp-cli.exe" if os.name == "nt" else "readerapp")
MOST_MEGABYTES = 130
STARTS = 5


def build_program() -> None:
    """PyInstaller's work, from a clean slate."""
    dev.say("Drawing the icons")
    _must([dev.PYTHON, ROOT / "packaging" / "icons.py", WORK / "icons"])
    dev.say("Building")
    shutil.rmtree(PROGRAM, ignore_errors=True)
    words: dev.Command = [dev.PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    words += ["--distpath", DIST, "--workpath", WORK, ROOT / "packaging" / "readerapp.spec"]
    _must(words, PYTHONHASHSEED="0")


def try_program() -> None:
    """What was built starts, and passes its self-test in an empty home."""
    dev.say("Trying what was built")
    _must([EXE, "--version"])
    _must([EXE, "--self-test"])


def measure() -> None:
    """Sizes, and how long the first rows take compared with running from source."""
    dev.say("Measuring")
    megabytes = folder_bytes(PROGRAM) / 1e6
    verdict = "ok" if megabytes <= MOST_MEGABYTES else f"more than the {MOST_MEGABYTES} that are the goal"
    print(f"unpacked  {megabytes:.0f} MB ({verdict})")
    files = [(file.stat().st_size, file) for file in PROGRAM.rglob("*") if is_own(file)]
    for size, file in sorted(files, reverse=True)[:5]:
        print(f"          {size / 1e6:6.1f} MB  {file.relative_to(PROGRAM)}")
    frozen = [_list_seconds([EXE]) for _ in range(STARTS)]
    source = [_list_seconds([dev.PYTHON, "-m", "readerapp"]) for _ in range(STARTS)]
    ratio = sorted(frozen)[STARTS // 2] / sorted(source)[STARTS // 2]
    print(f"a picture of the window: {ratio:.2f} × the time it takes from source (median of {STARTS})")


def _list_seconds(program: dev.Command) -> float:
    """From the start of the program to its end, when it has painted its first rows."""
    with tempfile.TemporaryDirectory() as home:
        words: dev.Command = [*program, "--picture", Path(home) / "window.png"]
        began = time.perf_counter()
        _must(words, READERAPP_HOME=home, QT_QPA_PLATFORM="offscreen")
        return time.perf_counter() - began


def folder_bytes(folder: Path) -> int:
    """What a folder holds."""
    return sum(file.stat().st_size for file in folder.rglob("*") if is_own(file))


def is_own(file: Path) -> bool:
    """A file with bytes of its own."""
    return file.is_file() and not file.is_symlink()


def pack() -> None:
    """The packages of the system this runs on, from the program that was built."""
    dev.say("Packing")
    if sys.platform == "linux":
        _must([dev.PYTHON, ROOT / "packaging" / "linux", DIST])
    elif sys.platform == "win32":
        icon = WORK / "icons" / "readerapp.ico"
        script = ROOT / "packaging" / "windows" / "readerapp.nsi"
        _must(["makensis", f"/DVERSION={_version()}", f"/DICON={icon}", script])
    else:
        _must(["bash", ROOT / "packaging" / "macos" / "dmg.sh", _version()])


def build_packages() -> None:
    """The program, tried and measured, and its packages."""
    build_all()
    pack()


def build_all() -> None:
    """The program, tried and measured."""
    build_program()
    try_program()
    measure()


def build_wheel() -> None:
    """A wheel and a source distribution, by the project's own build backend."""
    dev.say("Building a wheel and a source distribution")
    _must([dev.PYTHON, "-m", "build", "--outdir", DIST, ROOT])


def _version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def _must(command: dev.Command, **environment: str) -> None:
    if dev.run(command, cwd=ROOT, **environment) != 0:
        sys.exit("Stopped: " + " ".join(map(str, command)) + " failed; the lines above say why.")


def main(arguments: list[str]) -> int:
    jobs = {"": build_all, "pack": pack, "packages": build_packages, "wheel": build_wheel}
    job = jobs.get(arguments[0] if arguments else "")
    if job is None or len(arguments) > 1:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    dev.prepare("build")
    DIST.mkdir(exist_ok=True)
    job()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
