"""What the built program asks of the system, read from its files: the packages guess nothing."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_SONAME = re.compile(r"^\s+SONAME\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def files_in(folder: Path) -> list[Path]:
    """Programs and libraries below this folder."""
    every = (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())
    return [file for file in every if _is_elf(file)]


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def wanted(folder: Path) -> list[str]:
    """The names of shared libraries that the files below want and that are not among them."""
    needed: set[str] = set()
    here: set[str] = set()
    for file in files_in(folder):
        said = _objdump(file)
        needed.update(_NEEDED.findall(said))
        here.update([file.name, *_SONAME.findall(said)])
    return sorted(needed - here)


def glibc(folder: Path) -> str:
    """The oldest C library that will do, as in "2.36"."""
    found: set[tuple[int, int]] = set()
    for file in files_in(folder):
        found.update((int(major), int(minor)) for major, minor in _GLIBC.findall(_objdump(file)))
    return ".".join(map(str, max(found)))


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """The Debian packages that have these libraries, as installed here. Raises if one has no package."""
    return sorted({_debian_package(library) for library in libraries})


def _debian_package(library: str) -> str:
    answer = subprocess.run(["dpkg", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    for line in answer.stdout.splitlines():
        owners, _, path = line.rpartition(": ")
        if Path(path).parent.name.endswith(("-linux-gnu", "lib", "lib64")):
            return owners.split(",")[0].split(":")[0]
    raise LookupError(f"No Debian package here has {library}, which the program needs")


def _objdump(file: Path) -> str:
    asked = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True)
    return asked.stdout
