"""The licences of everything that is shipped, as one text: for the About window and the packages.

Made from what is installed when the program is built: it can name nothing that is not there, and forget
nothing that is.
"""

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent

QT = """\
Qt and PySide6 {version} are used under the GNU Lesser General Public License, version 3, whose text follows
below, together with that of the GNU General Public License that it refers to. ReaderApp does not change them.

To replace them with your own build: they are the shared libraries in the folder PySide6 beside this text
(PySide6/Qt/lib on Linux and macOS, PySide6 on Windows). Put your libraries of the same names and a compatible
version there. Their sources: https://download.qt.io/official_releases/QtForPython/pyside6/ and
https://download.qt.io/official_releases/qt/. What Qt itself contains, and under which licences, is listed in
https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""


def whole(root: Path = ROOT) -> str:
    """Every licence, one after the other, each under the name and version of what it is for."""
    parts = [("ReaderApp", (root / "LICENSE").read_text(encoding="utf-8")), _python()]
    parts += [_package(name) for name in shipped()]
    texts = root / "resources" / "licences"
    parts += [(file.stem, file.read_text(encoding="utf-8")) for file in sorted(texts.glob("*.txt"))]
    styles = root / "resources" / "citation-styles" / "LICENCE.txt"
    parts.append(("Citation styles (CSL)", styles.read_text(encoding="utf-8")))
    return "".join(_headed(name, text) for name, text in parts)


def of_system(entries: Iterable[tuple[str, str, str]]) -> str:
    """The licences of libraries that were taken from a Debian system, as their packages state them."""
    found: dict[str, str] = {}
    for _, source, _ in entries:
        if source.startswith(("/usr/lib/", "/lib/")) and (package := _debian_package(source)):
            notice = Path("/usr/share/doc") / package / "copyright"
            found[package] = notice.read_text(encoding="utf-8")
    return "".join(_headed(f"{name} (Debian)", found[name]) for name in sorted(found))


def _headed(name: str, text: str) -> str:
    return f"\n\n{'=' * 100}\n{name}\n{'=' * 100}\n\n{text.strip()}\n"


def _debian_package(file: str) -> str | None:
    if not shutil.which("dpkg"):
        return None
    for name in (file, file.removeprefix("/usr")):  # since /lib is a link to /usr/lib, either may be listed
        asked = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    return None


def shipped() -> list[str]:
    """The names of the packages that ReaderApp needs, and that these need in turn."""
    found: set[str] = set()
    waiting = ["readerapp"]
    while waiting:
        for requirement in _requirements(waiting.pop()):
            name = requirement.name.lower().replace("_", "-")
            if name not in found:
                found.add(name)
                waiting.append(name)
    return sorted(found)


def _requirements(name: str) -> Iterable[Requirement]:
    lines: Iterable[str] = _own() if name == "readerapp" else (distribution(name).requires or [])
    environment = {**default_environment(), "extra": ""}
    for line in lines:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(environment):
            yield requirement


def _own() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def _package(name: str) -> tuple[str, str]:
    found = distribution(name)
    title = f"{found.metadata['Name']} {found.version}"
    if name in {"pyside6-essentials", "shiboken6"}:
        return title, QT.format(version=found.version)
    text = "\n\n".join(_texts(found))
    if not text:
        raise PackageNotFoundError(f"{title} comes without a licence text: add it to resources/licences")
    return title, text


def _texts(package: Distribution) -> list[str]:
    files = [file for file in package.files or [] if ".dist-info" in str(file) and _is_licence(file.name)]
    return [Path(str(package.locate_file(file))).read_text(encoding="utf-8") for file in sorted(files)]


def _is_licence(name: str) -> bool:
    return name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE"))


def _python() -> tuple[str, str]:
    places = [Path(sysconfig.get_paths()["stdlib"]) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    places.append(Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright")
    for place in places:
        if place.is_file():
            return f"Python {sys.version.split()[0]}", place.read_text(encoding="utf-8")
    raise FileNotFoundError("Python's own licence text is not where it is looked for")


if __name__ == "__main__":
    print(whole())
