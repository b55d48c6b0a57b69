"""What is no list of papers is refused with a sentence of its own."""

from datetime import date
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.feeds import read
from readerapp.model.snapshot import Snapshot

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
PROSE = (
    "The sea was calm that day, and nobody thought of the harbour. We walked on until the evening came. " * 9
)


def refusal(data: bytes) -> str:
    with pytest.raises(AppError) as caught:
        read(Snapshot("anything.txt", data, date(2026, 1, 31)))
    return caught.value.sentence


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(99), "picture (JPEG)"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "picture (PNG)"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(99), "picture (WebP)"),
        (b"%PDF-1.7\n", "PDF"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(99), "picture or a film"),
        (bytes(range(256)) * 9, "binary"),
        (b"\x00" * 999, "binary"),
        (b"<?xml version='1.0'?>\n<opml version='2.0'><body/></opml>", "feed addresses"),
        (b"<!DOCTYPE html>\n<html><p>Hello</p></html>", "web page"),
        (b"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html><p>Hello</p></html>", "web page"),
        (b"https://huggingface.co/papers?q=reading\n", "address of a page"),
        (b"[InternetShortcut]\r\nURL=https://arxiv.org/list/cs.CL/new\r\n", "address of a page"),
        (rb"{\rtf1\ansi Daily Papers}", "RTF"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS"),
        (b'{"error": "Not found"}', "error message"),
        (b"2026-01-31 10:00:00 INFO started\n" * 99, "log"),
        (b"[ERROR] it failed\nWARNING: again\n" * 99, "log"),
        (PROSE.encode(), "no list of papers"),
        (b"name,age\nann,4\n" * 9, "no list of papers"),
        (b"import os\n\ndef main():\n    print(1)\n", "no list of papers"),
    ],
)
def test_a_sentence_for_each(data: bytes, words: str) -> None:
    sentence = refusal(data)
    assert words in sentence
    assert sentence.endswith(".")


def test_a_huge_log_is_refused_quickly() -> None:
    assert "log" in refusal(b"2026-01-31 10:00:00 INFO a line of a log that goes on and on\n" * 50_000)


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample files are not beside this checkout")
def test_no_sample_of_another_kind_is_misread_as_text() -> None:
    for path in sorted(SAMPLES.rglob("*")):
        if not path.is_file() or path.suffix == ".xz" or path.name.startswith("seedstyle"):
            continue
        try:
            reading = read(Snapshot(path.name, path.read_bytes(), date(2026, 1, 31)))
        except AppError:
            continue
        assert reading.format != "huggingface-text", path
