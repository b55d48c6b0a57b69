"""The window as a screen reader finds it: through the accessibility bus, from another process."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from readerapp import tasks

SYSTEM_PYTHON = "/usr/bin/python3"  # it has the bindings, which no wheel brings
WALK = Path(__file__).with_name("bus_walk.py")
SCRIPT = f"""
"$1" -m readerapp --library "$2" & window=$!
{SYSTEM_PYTHON} "$3" 60
kill $window; wait $window
"""


def _has_bus() -> bool:
    if (
        not all(shutil.which(each) for each in ("Xvfb", "dbus-run-session"))
        or not Path(SYSTEM_PYTHON).exists()
    ):
        return False
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    return subprocess.run([SYSTEM_PYTHON, "-c", asks], capture_output=True, check=False).returncode == 0


pytestmark = [pytest.mark.slow, pytest.mark.skipif(not _has_bus(), reason="no accessibility bus")]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of our own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def test_every_control_is_named_and_rows_are_sentences(tmp_path: Path, display: str) -> None:
    library = tasks.open_library(tmp_path / "library", create=True)
    tasks.import_files(library, [tasks.sample_file()])
    tasks.close_library(library)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "DISPLAY": display,
        "READERAPP_HOME": str(tmp_path),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    walked = subprocess.run(
        [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            SCRIPT,
            "sh",
            sys.executable,
            str(tmp_path / "library"),
            str(WALK),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    found = json.loads(walked.stdout.strip().splitlines()[-1])
    seen = [each for each in found if each["focusable"] and each["showing"]]
    roles = {each["role"] for each in seen}
    assert {"table", "tree", "text", "push button", "table cell"} <= roles, walked.stderr
    assert not [each for each in seen if not each["name"]]
    rows = [each["name"] for each in found if each["role"] == "table cell"]
    assert any(name.startswith("DINOv3, 26 authors, 2025, Inbox, unseen") for name in rows)
    assert any(name.startswith("Inbox, ") for name in rows)
    menus = [each["name"] for each in found if each["role"] == "menu item"]
    assert {"File", "Edit", "View", "Paper", "Tags", "Tools", "Help"} <= set(menus)
