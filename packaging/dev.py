"""Set up ReaderApp in this folder, then run it or test it. Needs Python 3.11 and nothing else.

    python3 packaging/dev.py run [arguments of readerapp]
    python3 packaging/dev.py test [arguments of pytest]
    python3 packaging/dev.py pictures

The first call makes `.venv` and fills it from the hash-pinned lists beside this file; later calls see from
a stamp that nothing is left to do, and start at once.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - this file may well be started by an older Python
    sys.exit(f"ReaderApp needs Python 3.11 or newer, and this is Python {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
Command = list[str | Path]
Step = tuple[str, Command]  # what it is called, and what to run
LOCKS = {"run": "requirements.lock", "test": "requirements-dev.lock", "build": "requirements-build.lock"}

# What Qt loads from the system, and the Debian package that has it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libzstd.so.1": "libzstd1",
}
# What a window on an X display needs besides.
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# The programs that read our bibliographies in the tests, and the Debian packages that have them.
CITATION_TOOLS = ["biber", "bibclean", "bibtex", "pdflatex"]
CITATION_PACKAGES = [
    "biber",
    "bibclean",
    "texlive-bibtex-extra",
    "texlive-fonts-recommended",
    "texlive-latex-base",
    "texlive-latex-extra",
]
FONT_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"]


# --- what the system lacks ---------------------------------------------------------------------


def missing_packages() -> list[str]:
    """The Debian packages that Qt and Python still need here, in order of their names."""
    if sys.platform != "linux":
        return []
    wanted = {**QT_LIBRARIES, **(X11_LIBRARIES if os.environ.get("DISPLAY") else {})}
    packages = {package for library, package in wanted.items() if not can_load(library)}
    if not any(has_fonts(Path(folder).expanduser()) for folder in FONT_FOLDERS):
        packages.add("fonts-dejavu-core")  # without a font every letter is drawn as a box
    if not has_venv():
        packages.add(f"python3.{sys.version_info.minor}-venv")
    return sorted(packages)


def can_load(library: str) -> bool:
    """Is this shared library installed?"""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_fonts(folder: Path) -> bool:
    """Is there a font somewhere in this folder?"""
    return any(file.suffix.lower() in {".ttf", ".otf", ".ttc"} for file in folder.rglob("*"))


def has_venv() -> bool:
    """Can this Python make environments? Debian keeps that part in a package of its own."""
    return bool(importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"))


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, or say which line does; the next step shows whether it can do without."""
    line = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    before = root_prefix()
    if before is None or not shutil.which("apt-get"):
        say("Something is missing here. On Debian and Ubuntu this line installs it:")
        print("sudo " + " ".join(line), flush=True)
        return
    say("Installing " + " ".join(packages))
    run([*before, "apt-get", "update", "--quiet"])
    run([*before, "env", "DEBIAN_FRONTEND=noninteractive", *line])


def install_citation_tools() -> None:
    """Where CI runs as root, install what will read our .bib files: some 600 MB, asked of nobody else.

    Without them those tests say what was not found and are skipped.
    """
    missing = [tool for tool in CITATION_TOOLS if not shutil.which(tool)]
    is_ci = sys.platform == "linux" and os.environ.get("CI") == "true"
    if missing and is_ci and os.geteuid() == 0 and shutil.which("apt-get"):
        say("CI: " + ", ".join(missing) + " not found; installing LaTeX and its kin, some 600 MB")
        install_packages(CITATION_PACKAGES)


def root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root; None where that needs a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and run(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0:
        return ["sudo", "-n"]
    return None


# --- the environment ---------------------------------------------------------------------------


def prepare(purpose: str) -> None:
    """Make `.venv` ready to "run" or to "test"; quick if it is."""
    packages = missing_packages()
    if packages:
        install_packages(packages)
    if is_ready(purpose):
        return
    say(f"Setting up {VENV.name}: about a minute the first time")
    make_venv()
    install_requirements(purpose)
    stamp_file(purpose).write_text(stamp(purpose), encoding="utf-8")


def is_ready(purpose: str) -> bool:
    """Has `.venv` been filled from the list as it is now? What can test can also run."""
    serving = {purpose, "test"} if purpose == "run" else {purpose}
    return PYTHON.exists() and any(read(stamp_file(each)) == stamp(each) for each in serving)


def stamp_file(purpose: str) -> Path:
    return VENV / f"ready-to-{purpose}"


def stamp(purpose: str) -> str:
    """Changes whenever `.venv` has to be filled again."""
    lock = (ROOT / "packaging" / LOCKS[purpose]).read_bytes()
    return hashlib.sha256(lock + birthmark().encode()).hexdigest()


def birthmark() -> str:
    """Changes whenever `.venv` has to be made anew: another Python, or the folder was moved."""
    return f"{sys.version}\n{VENV}\n"


def make_venv() -> None:
    mark = VENV / "made-by"
    if PYTHON.exists() and read(mark) == birthmark():
        return
    if run([sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        sys.exit(f"Python could not make an environment in {VENV}; the lines above say why.")
    mark.write_text(birthmark(), encoding="utf-8")


def install_requirements(purpose: str) -> None:
    lock = ROOT / "packaging" / LOCKS[purpose]
    pip: Command = [PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    if run([*pip, "--require-hashes", "--requirement", lock]) != 0:
        sys.exit(f"The packages in {lock.name} could not be installed; the lines above say why.")


def read(file: Path) -> str:
    """The text of a file, or nothing."""
    return file.read_text(encoding="utf-8") if file.is_file() else ""


# --- run ---------------------------------------------------------------------------------------


def run_readerapp(arguments: list[str]) -> int:
    """Open the window, or do what the arguments say; without a display, show the same work in files."""
    prepare("run")
    if arguments or has_display():
        return run([PYTHON, "-m", "readerapp", *arguments])
    return demo(Path.cwd() / "readerapp-demo")


# A display may be named and yet not be there (a container, a broken ssh session); Qt then aborts.
OPENS_A_DISPLAY: Command = [PYTHON, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]


def has_display() -> bool:
    """Can a window be opened here?"""
    if sys.platform != "linux":
        return True
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) and run(OPENS_A_DISPLAY, stderr=subprocess.DEVNULL) == 0


def demo(folder: Path) -> int:
    """The window's work without a window: import the samples, list them, write a .bib and a picture."""
    say(f"There is no display, so here is the same work without one, in {folder}")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        sys.exit(f"That folder cannot be made ({error.strerror}). Please start this from another one.")
    made = [folder / "papers.bib", folder / "window.png"]
    for file in made:
        file.unlink(missing_ok=True)
    for title, command in demo_steps(folder):
        say(title)
        code = run(command, READERAPP_HOME=str(folder), QT_QPA_PLATFORM="offscreen")
        if code != 0:
            return code
    for file in made:
        if not file.exists():
            sys.exit(f"{file} was not written, though it should have been.")
    say(f"Look at {made[0]} and {made[1]}")
    return 0


def demo_steps(folder: Path) -> list[Step]:
    """What the demo does, as (title, command)."""
    library = folder / "library"
    readerapp: Command = [PYTHON, "-m", "readerapp", "--library", library]
    samples = sorted((ROOT / "resources" / "samples").glob("*.txt"))
    return [
        ("Importing the sample snapshot", [*readerapp, "import", *samples]),
        ("The reading list", [*readerapp, "list"]),
        ("Writing papers.bib", [*readerapp, "export", "--format", "bibtex", "-o", folder / "papers.bib"]),
        ("Writing window.png", [*readerapp, "--picture", folder / "window.png"]),
    ]


def take_pictures(_arguments: list[str]) -> int:
    """Take the pictures of the README anew."""
    prepare("run")
    return run([PYTHON, ROOT / "packaging" / "pictures.py"])


# --- test --------------------------------------------------------------------------------------


def run_tests(arguments: list[str]) -> int:
    """Every check, one after the other; all of them run even if one fails."""
    prepare("test")
    install_citation_tools()
    results = []
    for name, command in checks(arguments):
        say(name)
        code = run(command, cwd=ROOT, QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"))
        results.append((name, code))
    say("Summary")
    for name, code in results:
        print(f"{name:12} {'FAILED' if code else 'passed'}", flush=True)
    return int(any(code for name, code in results))


def checks(arguments: list[str]) -> list[Step]:
    """Every check, as (name, command). pytest comes last: its closing line stands above the summary."""
    module: Command = [PYTHON, "-m"]
    return [
        ("ruff check", [*module, "ruff", "check"]),
        ("ruff format", [*module, "ruff", "format", "--check"]),
        ("mypy", [*module, "mypy"]),
        ("lint-imports", [SCRIPTS / "lint-imports"]),
        ("pytest", [*module, "pytest", *arguments]),
    ]


# --- small helpers -----------------------------------------------------------------------------


def say(text: str) -> None:
    print(f"\n== {text}", flush=True)


def run(command: Command, cwd: Path | None = None, stderr: int | None = None, **environment: str) -> int:
    """Run a command with readerapp importable; its exit code."""
    everything = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    words = [str(word) for word in command]
    return subprocess.run(words, check=False, cwd=cwd, stderr=stderr, env=everything).returncode


def main(arguments: list[str]) -> int:
    jobs = {"run": run_readerapp, "test": run_tests, "pictures": take_pictures}
    if not arguments or arguments[0] not in jobs:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        return jobs[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
