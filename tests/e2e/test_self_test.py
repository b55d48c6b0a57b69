"""`readerapp --self-test`, which every built program must pass, and that it can fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from readerapp import feeds, self_test

PATIENCE = 120.0


def test_the_program_passes_its_own_test(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "readerapp", "--self-test"]
    home = {"READERAPP_HOME": str(tmp_path / "untouched")}
    ended = subprocess.run(
        command, env={**os.environ, **home}, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert ended.stdout.count("\nok ") == len(self_test.STEPS)
    assert not (tmp_path / "untouched").exists()


def test_there_is_one_sample_of_every_format() -> None:
    assert sorted(file.stem for file in self_test.samples()) == sorted(known.name for known in feeds.FORMATS)


def test_a_failing_step_is_named_and_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("READERAPP_HOME", str(tmp_path))

    def no_samples() -> list[Path]:
        return []

    monkeypatch.setattr(self_test, "samples", no_samples)
    assert self_test.main() == 1
    said = capsys.readouterr().out
    assert "FAILED  import every format: no sample of arxiv-api" in said
    assert "ms  search: " not in said
