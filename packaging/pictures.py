"""Take the pictures of the README anew: `python3 packaging/dev.py pictures`.

A library of its own is filled with the sample through the command line, as a reader would; then the window
is asked for pictures of itself. Needs no display.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = next((ROOT / "resources" / "samples").glob("*.txt"))
PICTURES = ROOT / "packaging" / "pictures"
NOTE = "Frozen features for **tracking**: compare with last year's backbone."
MARKS = [
    ("title:DINOv3", "--star", "--add-tag", "vision", "--add-tag", "to cite", "--note", NOTE),
    ('title:Attention OR "state spaces" OR FlashAttention', "--add-tag", "transformers"),
    ("title:LoRA", "--star", "--add-tag", "to cite"),
    ("title:Anything OR title:Residual", "--add-tag", "vision"),
    ("title:Adam", "--status", "done"),
    ("title:Qwen3", "--status", "to-read"),
]


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "Papers"
        _run("--library", library, "--picture", PICTURES / "receipt.png", SAMPLE)
        for query, *marks in MARKS:
            _run("edit", query, *marks, "--library", library)
        for theme in ("light", "dark"):
            picture = PICTURES / f"window-{theme}.png"
            _run("--library", library, "--theme", theme, "--picture", picture)


def _run(*words: str | Path) -> None:
    """Each run has a home of its own: a window that remembered its place would not look the same."""
    with tempfile.TemporaryDirectory() as home:
        _run_in(home, *words)


def _run_in(home: str, *words: str | Path) -> None:
    own = {"READERAPP_HOME": home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "readerapp", *(str(word) for word in words)]
    subprocess.run(command, check=True, env=os.environ | own)


if __name__ == "__main__":
    main()
