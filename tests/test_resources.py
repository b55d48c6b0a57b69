"""Resources are found in a checkout, in an installed copy and in a bundle."""

import sys
from pathlib import Path

import pytest

from readerapp import resources
from tests.conftest import ROOT


def test_a_checkout_has_its_samples() -> None:
    assert resources.path("samples") == ROOT / "resources" / "samples"


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="icons/no such\\.svg"):
        resources.path("icons", "no such.svg")


def test_bundle_comes_first_then_the_wheel_then_the_checkout(tmp_path: Path) -> None:
    package = tmp_path / "readerapp"
    assert resources._places(package, None) == [package / "_resources", tmp_path / "resources"]
    assert resources._places(package, "/bundle")[0] == Path("/bundle/resources")


def test_text_and_data_of_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "resources" / "themes"
    folder.mkdir(parents=True)
    (folder / "light.txt").write_bytes("hell — light\n".encode())
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.text("themes", "light.txt") == "hell — light\n"
    assert resources.data("themes", "light.txt") == "hell — light\n".encode()
