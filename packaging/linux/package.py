""".deb, .rpm, a folder for AppImage, and a plain archive, all from one tree of files."""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import elf
import files

SUMMARY = "A calm reading list for research papers"
DESCRIPTION = """\
ReaderApp reads the pages that new papers come on (Hugging Face Daily Papers, arXiv,
RSS, Atom and JSON feeds, BibTeX, RIS) into a library on your own disk, to go through,
star, tag, annotate, search and cite. No account, no server, no network."""
HOME = "https://github.com/readerapp/readerapp"
FONTS = "fonts-noto-core | fonts-dejavu-core"
NFPM_ARCH = {"x86_64": "amd64", "aarch64": "arm64"}


def package(program: Path, icons: Path, licences: str, version: str, target: Path) -> list[Path]:
    """Everything that Linux is given, into `target`; what was made."""
    built_on = datetime.fromtimestamp(source_date(), UTC).strftime("%Y-%m-%d")
    tree = target / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    files.write(tree / "usr" / "share", icons, licences, version, built_on)
    shutil.copytree(program, tree / "usr" / "lib" / "readerapp", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "readerapp").symlink_to("../lib/readerapp/readerapp")
    made = [*_installers(tree, program, version, target), archive(tree / "usr", version, target)]
    return [*made, app_dir(tree, target)]


def source_date() -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH, else the day of the last commit, else now."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
    return int(asked.stdout.strip() or datetime.now(UTC).timestamp())


def _installers(tree: Path, program: Path, version: str, target: Path) -> list[Path]:
    recipe = target / "nfpm.json"  # JSON is YAML, too
    recipe.write_text(json.dumps(_recipe(tree, program, version), indent=1), encoding="utf-8")
    made = []
    for kind in ("deb", "rpm"):
        nfpm = shutil.which("nfpm", path=str(Path(sys.executable).parent)) or "nfpm"
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
        file = target / f"readerapp-{version}-{os.uname().machine}.{kind}"
        words = [nfpm, "package", "--config", str(recipe), "--packager", kind, "--target", str(file)]
        subprocess.run(words, check=True, env=environment)
        made.append(file)
    return made


def _recipe(tree: Path, program: Path, version: str) -> dict[str, object]:
    wanted = elf.wanted(program)
    return {
        "name": "readerapp",
        "arch": NFPM_ARCH.get(os.uname().machine, os.uname().machine),
        "platform": "linux",
        "version": version,
        "section": "science",
        "priority": "optional",
        "maintainer": "The ReaderApp authors <readerapp@users.noreply.github.com>",
        "description": f"{SUMMARY}\n{DESCRIPTION}",
        "homepage": HOME,
        "license": "MIT AND LGPL-3.0-only",
        "mtime": datetime.fromtimestamp(source_date(), UTC).isoformat(),
        "contents": _contents(tree),
        "deb": {"compression": "zstd"},
        "rpm": {"compression": "zstd"},
        "overrides": {
            "deb": {
                "depends": _debian(wanted, program),
                "recommends": ["fonts-noto-core | fonts-dejavu-core"],
            },
            "rpm": {"depends": _soname_requirements(wanted, program)},
        },
    }


def _contents(tree: Path) -> list[dict[str, object]]:
    """Every file; and those folders that are ours alone, so that an uninstall removes them too."""
    own = (tree / "usr" / "lib" / "readerapp", tree / "usr" / "share" / "doc" / "readerapp")
    entries: list[dict[str, object]] = []
    for file in sorted(tree.rglob("*")):
        name = "/" + str(file.relative_to(tree))
        if file.is_symlink():
            entries.append({"src": str(file.readlink()), "dst": name, "type": "symlink"})
        elif file.is_file():
            mode = 0o755 if name == "/usr/lib/readerapp/readerapp" else 0o644
            entries.append({"src": str(file), "dst": name, "file_info": {"mode": mode}})
        elif any(file == folder or folder in file.parents for folder in own):
            entries.append({"dst": name, "type": "dir", "file_info": {"mode": 0o755}})
    return entries


def _debian(wanted: list[str], program: Path) -> list[str]:
    loader = ("ld-linux", "libc.so", "libm.so", "libdl.", "libpthread.", "librt.")
    packages = elf.debian_packages(name for name in wanted if not name.startswith(loader))
    return [f"libc6 (>= {elf.glibc(program)})", *packages]


def _soname_requirements(wanted: list[str], program: Path) -> list[str]:
    """As rpm itself would find them."""
    found = [f"{name}()(64bit)" for name in wanted if not name.startswith("ld-linux")]
    return [f"libc.so.6(GLIBC_{elf.glibc(program)})(64bit)", *found]


def archive(usr: Path, version: str, target: Path) -> Path:
    """All of it as a .tar.gz to unpack anywhere; the same tree gives the same bytes."""
    name = f"readerapp-{version}-linux-{os.uname().machine}"

    def calm(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = source_date()
        return member

    made = target / f"{name}.tar.gz"
    with (
        made.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=source_date()) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for file in sorted(usr.rglob("*")):
            tar.add(file, f"{name}/{file.relative_to(usr)}", recursive=False, filter=calm)
    return made


def app_dir(tree: Path, target: Path) -> Path:
    """The folder that appimagetool turns into an AppImage; it also runs as it is."""
    made = target / "ReaderApp.AppDir"
    shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(tree, made, symlinks=True)
    (made / "AppRun").symlink_to("usr/bin/readerapp")
    share = made / "usr" / "share"
    desktop = f"{files.APP_ID}.desktop"
    shutil.copy(share / "applications" / desktop, made / desktop)
    icon = share / "icons" / "hicolor" / "256x256" / "apps" / f"{files.APP_ID}.png"
    shutil.copy(icon, made / f"{files.APP_ID}.png")
    (made / ".DirIcon").symlink_to(f"{files.APP_ID}.png")
    return made
