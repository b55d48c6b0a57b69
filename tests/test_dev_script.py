"""The parts of packaging/dev.py that can be tried without installing anything."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.conftest import ROOT

SCRIPT = ROOT / "packaging" / "dev.py"


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module, with its environment in a folder of this test."""
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "PYTHON", tmp_path / ".venv" / "python")
    return module


@pytest.fixture
def ran(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that would have run, one line each."""
    lines: list[str] = []

    def note(command: list[object], **_options: object) -> int:
        lines.append(" ".join(map(str, command)))
        return 0

    monkeypatch.setattr(dev, "run", note)
    return lines


def make_ready(dev: ModuleType, purpose: str) -> None:
    dev.VENV.mkdir(exist_ok=True)
    dev.PYTHON.touch()
    dev.stamp_file(purpose).write_text(dev.stamp(purpose), encoding="utf-8")


def test_a_fresh_folder_is_not_ready(dev: ModuleType) -> None:
    assert not dev.is_ready("run")


def test_a_stamp_makes_it_ready(dev: ModuleType) -> None:
    make_ready(dev, "run")
    assert dev.is_ready("run")
    assert not dev.is_ready("test")


def test_what_can_test_can_also_run(dev: ModuleType) -> None:
    make_ready(dev, "test")
    assert dev.is_ready("run")


def test_a_stamp_without_an_environment_is_not_enough(dev: ModuleType) -> None:
    make_ready(dev, "run")
    dev.PYTHON.unlink()
    assert not dev.is_ready("run")


def test_another_python_or_another_folder_starts_anew(
    dev: ModuleType, ran: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(dev, "run")
    monkeypatch.setattr(sys, "version", "3.99")
    assert not dev.is_ready("run")
    dev.make_venv()
    assert ran == [f"{sys.executable} -m venv --clear {tmp_path / '.venv'}"]
    dev.make_venv()
    assert len(ran) == 1


def test_a_changed_list_is_installed_again(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(dev, "run")
    (tmp_path / "packaging").mkdir()
    for lock in dev.LOCKS.values():
        (tmp_path / "packaging" / lock).write_text("other==1", encoding="utf-8")
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    assert not dev.is_ready("run")


def test_packages_are_installed_with_hashes_only(dev: ModuleType, ran: list[str]) -> None:
    dev.install_requirements("run")
    assert "--require-hashes" in ran[0]
    assert ran[0].endswith("requirements.lock")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_pin_has_hashes_and_no_place_is_named(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    assert not any(word in text for word in ("://", "--index", "--find-links", " @ "))
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert pins
    assert all("==" in line and line.endswith("\\") for line in pins)


def test_both_lists_agree() -> None:
    run, test = (
        (ROOT / "packaging" / f"requirements{kind}.lock").read_text("utf-8") for kind in ("", "-dev")
    )
    pins = {line for line in run.splitlines() if "==" in line}
    assert pins <= set(test.splitlines())


def test_missing_libraries_are_named_by_package(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "can_load", lambda library: "xcb" not in library and library != "libGL.so.1")
    monkeypatch.setattr(dev, "has_fonts", lambda folder: False)
    monkeypatch.setattr(dev, "has_venv", lambda: False)
    monkeypatch.delenv("DISPLAY", raising=False)
    venv = f"python3.{sys.version_info.minor}-venv"
    assert dev.missing_packages() == ["fonts-dejavu-core", "libgl1", venv]
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor0" in dev.missing_packages()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_bring_what_qt_needs(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert dev.missing_packages() == []
    assert dev.has_display()


def test_root_installs(dev: ModuleType, ran: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "root_prefix", lambda: ["sudo", "-n"])
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    dev.install_packages(["libgl1"])
    assert ran[0].startswith("sudo -n apt-get update")
    assert ran[1].endswith("apt-get install --yes --no-install-recommends libgl1")


def test_others_are_told_the_line(
    dev: ModuleType, ran: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "root_prefix", lambda: None)
    dev.install_packages(["libgl1"])
    assert "\nsudo apt-get install --yes --no-install-recommends libgl1\n" in capsys.readouterr().out
    assert ran == []


@pytest.mark.skipif(sys.platform != "linux", reason="Debian alone has these packages")
@pytest.mark.parametrize(("ci", "user", "installs"), [("true", 0, True), ("true", 1, False), ("", 0, False)])
def test_latex_is_installed_where_ci_runs_as_root(
    dev: ModuleType, ran: list[str], monkeypatch: pytest.MonkeyPatch, ci: str, user: int, installs: bool
) -> None:
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(dev.os, "geteuid", lambda: user)
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    dev.install_citation_tools()
    assert bool(ran) is installs
    assert not installs or "biber bibclean texlive-bibtex-extra" in ran[1]


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_linux_has_a_display_if_it_is_named_and_there(
    dev: ModuleType, ran: list[str], monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not dev.has_display()
    monkeypatch.setenv(variable, ":0")
    assert dev.has_display()
    monkeypatch.setattr(dev, "run", lambda *_words, **_options: 1)
    assert not dev.has_display()


def test_arguments_go_to_readerapp(dev: ModuleType, ran: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "prepare", lambda purpose: None)
    assert dev.main(["run", "list", "--json"]) == 0
    assert ran == [f"{dev.PYTHON} -m readerapp list --json"]


def test_without_a_display_the_demo_does_the_same_work(
    dev: ModuleType, ran: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda purpose: None)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(dev.Path, "exists", lambda _path: True)
    assert dev.main(["run"]) == 0
    words = ["import", "list", "export --format bibtex -o", "--picture"]
    assert all(word in line for word, line in zip(words, ran, strict=True))
    assert (tmp_path / "readerapp-demo").is_dir()


@pytest.mark.usefixtures("ran")
def test_a_demo_that_wrote_nothing_says_so(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda purpose: None)
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match=r"papers\.bib was not written"):
        dev.main(["run"])


def test_all_checks_run_even_if_one_fails(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda purpose: None)
    monkeypatch.setattr(dev, "run", lambda command, **options: int("mypy" in command))
    assert dev.main(["test"]) == 1
    summary = capsys.readouterr().out.split("== Summary")[1].split()
    assert " ".join(summary).endswith("mypy FAILED lint-imports passed pytest passed")


def test_the_rest_of_the_arguments_goes_to_pytest(dev: ModuleType) -> None:
    *_, (name, command) = dev.checks(["-k", "settings"])
    assert name == "pytest"
    assert command[-2:] == ["-k", "settings"]


def test_help_explains_both_commands() -> None:
    done = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "dev.py run" in done.stdout
    assert "dev.py test" in done.stdout
