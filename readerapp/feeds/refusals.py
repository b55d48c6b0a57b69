"""Why a snapshot is no list of papers: one sentence that says what it is instead."""

import re

from readerapp.feeds.probe import Probe

_MAGIC = (
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"BM", "a picture (BMP)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"%PDF", "a PDF document"),
    (b"SQLite format 3", "a database"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a compressed file (zstd)"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
    (b"fLaC", "a recording"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
)
# What may stand before the first characters that tell: a declaration, comments.
_BEFORE = re.compile(r"\s*(?:<\?xml[^>]*>|<!--.*?-->|%[^\n]*\n)", re.DOTALL)
# Text that shows what it is in its first characters.
_STARTS = (
    (r"<opml", "This is a list of feed addresses (OPML), not of papers."),
    (r"<!doctype html|<html", "This is a web page (HTML) without a list of papers in it."),
    (r"<(?:rss|feed|rdf:rdf)\b", "This is a news feed in which ReaderApp finds no entries."),
    (r"<!doctype|<[a-z][\w:-]*[\s>]", "This is an XML document, not a list of papers."),
    (r"[\[{]\s*(?:[\"{\[\]}]|$)", "This is JSON data in which ReaderApp finds no list of papers."),
    (r"@[a-z]+\s*[{(]", "This is a BibTeX file without entries."),
    (r"ty {2}- ", "This is a RIS file without references."),
    (
        r"(?:\[internetshortcut\]\s*url=)?https?://\S+\s*$",
        "This is the address of a page, not the page: open it in a browser, save it and bring that file.",
    ),
    (r"\{\\rtf", "This is formatted text (RTF); save it as plain text, and bring that."),
    (r"version https://git-lfs", "This file only stands for another one (Git LFS), which is not here."),
)
_LOG_LINE = re.compile(
    r"[\[(<]?(?:\d{4}[-/]\d\d[-/]\d\d|\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d)"
    r"|[\[(]?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE)\b"
    r"|\d{1,3}(?:\.\d{1,3}){3} .*\[\d\d/[A-Z][a-z]{2}/\d{4}"
)
_MARKDOWN = re.compile(r"^### \[|^\| ?Title ?\|", re.MULTILINE)
_TRENDING = re.compile(r"^(?:· ?)?Published on [A-Z][a-z]{2} \d", re.MULTILINE)
_START = 2000
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def binary(data: bytes) -> str | None:
    """Why these bytes are no text, or None if they may be."""
    kind = _kind(data)
    return f"This is {kind}, not a list of papers." if kind else None


def _kind(data: bytes) -> str | None:
    for magic, name in _MAGIC:
        if data.startswith(magic) and (len(magic) > 2 or _is_noise(data)):
            return name
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "a picture (WebP)" if data[8:12] == b"WEBP" else "a recording"
    if data[4:8] == b"ftyp":
        return "a picture or a film"
    return "binary data" if _is_noise(data) else None


def _is_noise(data: bytes) -> bool:
    """True if a good part of the bytes are control characters and it is not UTF-16 text."""
    head = data[:8192].rstrip(b"\x00")  # a crash can leave a file with zeros at its end
    if not head:
        return bool(data)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or _is_wide(head):
        return False
    return len(_CONTROL.findall(head)) > 0.02 * len(head)


def _is_wide(head: bytes) -> bool:
    zeros = max(head[::2].count(0), head[1::2].count(0))
    return zeros > 0.35 * len(head) and min(head[::2].count(0), head[1::2].count(0)) == 0


def text(probe: Probe) -> str:
    """Why this text is no list of papers that can be read."""
    if sentence := other_language(probe):
        return sentence
    if _is_log(probe.head):
        return "This looks like a log, not like a list of papers."
    if layout := other_layout(probe):
        return layout
    return "ReaderApp finds no list of papers in this text."


def other_language(probe: Probe) -> str | None:
    """A sentence for text that is written for machines (XML, JSON, BibTeX …), or None."""
    at = 0
    while match := _BEFORE.match(probe.head, at):
        at = match.end()
    start = probe.head[at:].lstrip()[:_START].lower()
    return next((sentence for pattern, sentence in _STARTS if re.match(pattern, start)), None)


def other_layout(probe: Probe) -> str | None:
    """A sentence for a page of papers in a layout that cannot be read, or None."""
    if _MARKDOWN.search(probe.head):
        return "This is a Markdown list in which ReaderApp finds no papers."
    lines = {line.strip() for line in probe.head.split("\n")}
    if "Authors:" in lines and lines & {"Abstract", "View arXiv page", "View PDF"}:
        return "This looks like the page of a single paper, but ReaderApp does not find its title."
    if _TRENDING.search(probe.head) and lines & {"Upvote", "Submitted by", "arXiv Page"}:
        return "This looks like a page of trending papers, but ReaderApp finds none on it."
    return None


def _is_log(head: str) -> bool:
    lines = [line for line in head.split("\n")[:200] if line.strip()]
    return len(lines) > 2 and sum(bool(_LOG_LINE.match(line)) for line in lines) > 0.5 * len(lines)
