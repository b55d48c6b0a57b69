"""What goes into the frozen program and what stays out. Read by `readerapp.spec`.

PyInstaller takes along every Qt plugin that the wheel has, and every library that any of them might want: the
GTK theme alone brings GTK, Cairo and Kerberos. So only the plugins named here are kept, and then only the
libraries that what is left really asks for.
"""

import os
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # name in the bundle, file it is taken from, PyInstaller's word for its kind

EXCLUDED_MODULES = [
    "tkinter", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "xmlrpc", "curses", "idlelib", "ensurepip",
    "setuptools", "pip", "pkg_resources", "_distutils_hack", "distutils",
    "ssl", "_ssl", "_hashlib",  # nothing goes online, and hashlib has SHA-256 of its own
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtConcurrent", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml",
    "PySide6.support.deprecated",
    "PySide6.QtDBus",  # Qt itself loads its library; Python never speaks on the bus
    "lxml.objectify", "lxml.isoschematron", "lxml.sax", "lxml.html.diff", "lxml.html._difflib",
    "pydantic.v1", "pydantic.mypy", "pydantic._internal._mypy",
    "sqlalchemy.testing", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.postgresql",
    "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql",
    "sqlalchemy.ext.mypy", "sqlalchemy.ext.asyncio",
]  # fmt: skip

# Qt's plugins: kind → names, without "lib" and ending. Platforms that are not there are not missed.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qwayland-generic", "qwayland-egl", "qoffscreen", "qminimal",
                  "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "imageformats": {"qsvg", "qico", "qjpeg", "qgif", "qwebp"},
    "iconengines": {"qsvgicon"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "xcbglintegrations": set(),  # no window of ours draws with OpenGL
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
}  # fmt: skip

# Languages of ReaderApp; Qt's own words for its dialogs are taken along for these only.
LANGUAGES = ("de", "zh_CN")

# What every Linux desktop has, in a version that fits its drivers, fonts and services: a copy of ours would
# be the wrong one. The packages name these as what they depend on.
SYSTEM_LIBRARIES = (
    "libX11.", "libX11-xcb.", "libxcb.", "libxcb-dri", "libxcb-glx.", "libXau.", "libXdmcp.", "libGL",
    "libEGL", "libgbm.", "libdrm.", "libfontconfig.", "libfreetype.", "libharfbuzz.", "libpng16.",
    "libbrotli", "libgraphite2.",
    "libglib-2.0.", "libgthread-2.0.", "libgobject-2.0.", "libgio-2.0.", "libgmodule-2.0.", "libpcre2-8.",
    "libdbus-1.", "libsystemd.", "libwayland-", "libz.", "libexpat.", "libuuid.", "libmount.", "libblkid.",
    "libselinux.", "libgssapi_krb5.", "libkrb5", "libk5crypto.", "libcom_err.", "libkeyutils.", "libresolv.",
    "libcap.", "liblzma.", "liblz4.", "libgcrypt.", "libgpg-error.", "libbsd.", "libmd.",
    "libgcc_s.", "libstdc++.",
)  # fmt: skip


def resources(root: Path) -> list[tuple[str, str]]:
    """The plain files of `resources/`, as (file, folder in the bundle)."""
    top = root / "resources"
    files = sorted(file for file in top.rglob("*") if file.is_file() and _is_shipped(file))
    return [(str(file), str(Path("resources") / file.parent.relative_to(top))) for file in files]


def _is_shipped(file: Path) -> bool:
    return file.name != "README.md"


def wanted_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Data files that somebody reads: no headers, no Qt words in languages that ReaderApp does not speak, and
    no links to libraries that were left out."""
    there = {PurePosixPath(name).name for name, _, _ in binaries}
    return [entry for entry in entries if _is_wanted_data(entry, there)]


def _is_wanted_data(entry: Entry, libraries: set[str]) -> bool:
    name, source, kind = entry
    file = PurePosixPath(name.replace(os.sep, "/"))
    if kind == "SYMLINK":
        return PurePosixPath(source).name in libraries
    if "translations" in file.parts and "PySide6" in file.parts:
        return file.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    return file.suffix not in {".pyi", ".pxd", ".h", ".rng", ".rnc", ".xsl"}


def wanted_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Programs' parts that are needed: extension modules, the plugins named above, and what these load."""
    from PyInstaller.depend.bindepend import get_imports

    kept = [entry for entry in entries if _is_wanted_plugin(entry[0]) and not _is_system(entry[0])]
    if sys.platform != "linux":
        return kept
    return closure(kept, lambda file: {Path(name).name for name, _ in get_imports(file)})


def closure(entries: list[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Those entries that Python or Qt loads by itself, and all libraries they need, one from another.

    `needs` tells the names of the libraries that a file asks for.
    """
    libraries = {PurePosixPath(entry[0]).name: entry for entry in entries if not _is_root(entry)}
    wanted = [entry for entry in entries if _is_root(entry)]
    seen: set[str] = set()
    for entry in wanted:  # grows while it is walked
        for name in set(needs(entry[1])) & libraries.keys() - seen:
            seen.add(name)
            wanted.append(libraries[name])
    return wanted


def _is_root(entry: Entry) -> bool:
    name, _, kind = entry
    file = PurePosixPath(name)
    return kind == "EXTENSION" or "plugins" in file.parts or file.name.startswith("libpython")


def _is_wanted_plugin(name: str) -> bool:
    """True for everything that is no Qt plugin, too."""
    parts = PurePosixPath(name.replace(os.sep, "/")).parts
    if "plugins" not in parts or "PySide6" not in parts:
        return True
    kind, plugin = parts[-2], parts[-1].removeprefix("lib").split(".")[0]
    return plugin in PLUGINS.get(kind, set())


def _is_system(name: str) -> bool:
    return sys.platform == "linux" and PurePosixPath(name).name.startswith(SYSTEM_LIBRARIES)


# --- names and numbers that systems want -------------------------------------------------------


def version(root: Path) -> str:
    """The one version number."""
    return str(tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def metadata(root: Path, work: Path) -> Entry:
    """What `importlib.metadata` knows an installed ReaderApp by: the program asks it for its version."""
    file = work / "METADATA"
    file.write_text(f"Metadata-Version: 2.1\nName: readerapp\nVersion: {version(root)}\n", encoding="utf-8")
    return f"readerapp-{version(root)}.dist-info/METADATA", str(file), "DATA"


def icon(work: Path) -> str | None:
    """The program's icon, which icons.py has drawn into `work`; Linux takes its from the desktop."""
    kind = {"win32": "ico", "darwin": "icns"}.get(sys.platform)
    return str(work / "icons" / f"readerapp.{kind}") if kind else None


def windows_version(root: Path, work: Path) -> str | None:
    """The file with which Windows shows name and version of the program; None elsewhere."""
    if sys.platform != "win32":
        return None
    number = version(root)
    parts = (*(int(part) for part in number.split(".")[:3]), 0)
    strings = {
        "ProductName": "ReaderApp",
        "FileDescription": "ReaderApp",
        "CompanyName": "The ReaderApp authors",
        "LegalCopyright": "The ReaderApp authors, MIT License",
        "ProductVersion": number,
        "FileVersion": number,
    }
    table = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    file = work / "windows-version.txt"
    file.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={parts}, prodvers={parts}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])",
        encoding="utf-8",
    )
    return str(file)


def mac_info(root: Path) -> dict[str, object]:
    """What Finder reads: it may offer ReaderApp for these files, and never takes them over."""
    kinds = {
        "BibTeX": ["bib"],
        "RIS citations": ["ris"],
        "Feed": ["rss", "atom", "rdf", "xml"],
        "Web page or JSON": ["html", "htm", "json", "jsonl"],
    }
    return {
        "CFBundleName": "ReaderApp",
        "CFBundleDisplayName": "ReaderApp",
        "CFBundleShortVersionString": version(root),
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeExtensions": endings,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
            }
            for name, endings in kinds.items()
        ],
        "CFBundleLocalizations": ["en", "de", "zh_CN"],
        "LSApplicationCategoryType": "public.app-category.education",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }
