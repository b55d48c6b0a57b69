"""Archives and mails: what is in them, what is refused, and nothing but sentences from damaged ones."""

import bz2
import gzip
import io
import lzma
import random
import tarfile
import time
import zipfile
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.feeds.containers import MEMBERS, Member, is_container, members
from readerapp.feeds.member_names import safe_name, wanted

ARCHIVE = Path(__file__).parents[3] / "shared" / "samples" / "hf_daily_2024_2025.tar.xz"
FILES = {"2025-01-02.txt": b"second", "2025-01-01.txt": b"first", "more/2025-01-03.txt": b"third"}
SORTED = [("2025-01-01.txt", b"first"), ("2025-01-02.txt", b"second"), ("more/2025-01-03.txt", b"third")]


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 6, 7, 8, 9, 10)), data, method)
    return stream.getvalue()


def tarred(files: dict[str, bytes], mode: str = "w", extra: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for info in extra:
            archive.addfile(info)
    return stream.getvalue()


def pairs(name: str, data: bytes) -> list[tuple[str, bytes]]:
    return [(member.name, member.data or member.error.encode()) for member in members(name, data)]


# --- what is in them ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_zip(method: int) -> None:
    data = zipped(FILES, method)
    assert pairs("days.zip", data) == [(f"days.zip/{name}", content) for name, content in SORTED]
    assert {member.modified_on for member in members("days.zip", data)} == {date(2025, 6, 7)}


@pytest.mark.parametrize(
    ("mode", "name"), [("w", "days.tar"), ("w:gz", "days.tgz"), ("w:xz", "days.tar.xz"), ("w:bz2", "d")]
)
def test_tar(mode: str, name: str) -> None:
    assert pairs(name, tarred(FILES, mode)) == [(f"{name}/{each}", content) for each, content in SORTED]


@pytest.mark.parametrize("press", [gzip.compress, lzma.compress, bz2.compress])
@pytest.mark.parametrize("name", ["a.json.gz", "a.json.xz", "a.json.bz2", "a.json"])
def test_one_compressed_file(press: "type[bytes]", name: str) -> None:
    assert pairs(name, press(b"[]")) == [("a.json", b"[]")]


def test_gzip_in_several_pieces() -> None:
    assert pairs("a.gz", gzip.compress(b"one ") + gzip.compress(b"two")) == [("a", b"one two")]


def test_an_archive_in_an_archive_but_no_deeper() -> None:
    inner = zipped({"b.txt": b"inner"})
    assert pairs("a.zip", zipped({"b.zip": inner, "c.txt.gz": gzip.compress(b"c")})) == [
        ("a.zip/b.zip/b.txt", b"inner"),
        ("a.zip/c.txt", b"c"),
    ]
    (deep,) = members("a.zip", zipped({"b.zip": zipped({"c.zip": inner})}))
    assert (deep.name, deep.data) == ("a.zip/b.zip/c.zip", b"")
    assert "inside another" in deep.error


def test_hidden_files_and_the_pictures_of_saved_pages_are_left_out() -> None:
    names = [
        ".hidden", "__MACOSX/._a.html", "x/.git/config", "x/Thumbs.db", "a.html", "a_files/script.js",
        "b_files/c.html",
    ]  # fmt: skip
    data = zipped(dict.fromkeys(names, b"x"))
    assert [name for name, _ in pairs("z", data)] == ["z/a.html", "z/b_files/c.html"]


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="the real archive is not beside this checkout")
def test_the_real_archive() -> None:
    found = list(members(ARCHIVE.name, ARCHIVE.read_bytes()))
    assert (len(found), [member for member in found if member.error]) == (404, [])
    assert found[0].name.endswith("2024-05-27.json")
    assert [member.name for member in found] == sorted(member.name for member in found)


# --- mails -------------------------------------------------------------------------------------


def mail(*, html: str = "", files: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Papers"
    message["Date"] = "Fri, 25 Apr 2025 10:20:25 +0000"
    message.set_content("The plain text")
    if html:
        message.add_alternative(html, subtype="html")
    for name, data in files:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def test_of_a_mail_the_page_and_the_files() -> None:
    data = mail(html="<p>The page</p>", files=(("a.json", b"[]"), ("b.zip", zipped({"c.txt": b"c"}))))
    assert is_container(data)
    found = list(members("m.eml", data))
    assert [member.name for member in found] == ["m.eml/part 1.html", "m.eml/a.json", "m.eml/b.zip/c.txt"]
    assert found[0].data.strip() == b"<p>The page</p>"
    assert found[0].modified_on == date(2025, 4, 25)


def test_of_a_plain_mail_its_text() -> None:
    assert pairs("m.eml", mail()) == [("m.eml/part 1.txt", b"The plain text\n")]


def test_of_a_web_archive_the_first_page_in_utf8() -> None:
    head = (
        b"From: <Saved by a browser>\nSnapshot-Content-Location: https://x.example/\nSubject: X\n"
        b"Date: Thu, 1 Aug 2024 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
        b'\ttype="text/html";\n\tboundary="----B"\n\n\n'
    )
    body = (
        b"------B\nContent-Type: image/png\n\nPNG\n------B\nContent-Transfer-Encoding: quoted-printable\n"
        b'Content-Type: text/html; charset="iso-8859-1"\n\n<p class=3D"x">=C4rger</p>\n'
        b"------B\nContent-Type: text/html\n\n<p>A frame</p>\n------B--\n"
    )
    data = (head + body).replace(b"\n", b"\r\n")
    (page,) = members("x.mht", data)
    assert page == Member("x.mht/part 1.html", '\ufeff<p class="x">Ärger</p>'.encode(), date(2024, 8, 1))


@pytest.mark.parametrize(
    "text",
    [
        b"Content-Type is a header: so they say.\n\nAnd so on.",
        b"Title: A paper\nAuthor: Somebody\n\nText",
        b"Deep Learning: a story\n\nContent-Type: none",
        b"[]", b"", b"<rss>", b"TY  - JOUR\n",
    ],
)  # fmt: skip
def test_what_is_no_container(text: bytes) -> None:
    assert not is_container(text)


# --- what is refused ---------------------------------------------------------------------------


def refused(name: str, data: bytes) -> str:
    with pytest.raises(AppError) as caught:
        list(members(name, data))
    return caught.value.sentence


def test_no_path_leaves_the_container() -> None:
    data = zipped({"../../etc/passwd": b"a", "/root/x": b"b", "C:\\win\\y": b"c", "..\\..\\z": b"d"})
    assert [name for name, _ in pairs("a.zip", data)] == [
        "a.zip/etc/passwd",
        "a.zip/root/x",
        "a.zip/win/y",
        "a.zip/z",
    ]


def test_links_and_devices_are_no_files() -> None:
    link, device = tarfile.TarInfo("link"), tarfile.TarInfo("device")
    link.type, link.linkname, device.type = tarfile.SYMTYPE, "/etc/passwd", tarfile.CHRTYPE
    assert pairs("a.tar", tarred({"a": b"a"}, extra=(link, device))) == [("a.tar/a", b"a")]


def test_bombs() -> None:
    zeros = bytes(20_000_000)
    begun = time.monotonic()
    assert "far more" in refused("a.gz", gzip.compress(zeros))
    assert "far more" in refused("a.xz", lzma.compress(zeros))
    assert "far more" in refused("a.bz2", bz2.compress(zeros))
    assert "far more" in refused("a.zip", zipped({"a": zeros}))
    assert "far more" in refused("a.zip", zipped({"b.zip": zipped({"a": zeros})}))
    assert time.monotonic() - begun < 15


def test_too_many_files() -> None:
    many = {f"{number}.txt": b"x" for number in range(MEMBERS + 1)}
    assert "files" in refused("a.zip", zipped(many, zipfile.ZIP_STORED))
    assert "files" in refused("a.tar", tarred(many))


def test_a_locked_file_is_named() -> None:
    data = bytearray(zipped({"a.txt": b"secret"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (member,) = members("a.zip", bytes(data))
    assert "password" in member.error


def test_an_office_document_is_no_archive() -> None:
    office = zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})
    assert "office document" in refused("a.docx", office)
    assert [bool(member.error) for member in members("b.zip", zipped({"a.docx": office, "c": b"c"}))] == [
        True,
        False,
    ]


def test_a_cut_archive_gives_what_is_whole() -> None:
    chance = random.Random(1)
    data = tarred({f"{number}.txt": chance.randbytes(20_000) for number in range(9)}, "w:gz")
    found = list(members("a.tgz", data[: len(data) // 2]))
    assert [member.name for member in found[:3]] == ["a.tgz/0.txt", "a.tgz/1.txt", "a.tgz/2.txt"]
    assert "damaged" in found[-1].error
    assert "damaged" in refused("a.gz", gzip.compress(chance.randbytes(5000))[:2000])


@pytest.mark.parametrize("seed", range(6))
def test_damaged_containers(seed: int) -> None:
    chance = random.Random(seed)
    whole = [
        zipped(FILES), tarred(FILES), tarred(FILES, "w:gz"), tarred(FILES, "w:xz"), gzip.compress(b"x" * 999),
        zipped({"a.zip": zipped(FILES)}), mail(html="<p>x</p>", files=(("a.zip", zipped(FILES)),)),
    ]  # fmt: skip
    for data in whole:
        for _ in range(60):
            broken = bytearray(data[: chance.randrange(1, len(data))] if chance.random() < 0.3 else data)
            for _ in range(chance.randint(0, 8)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            try:
                list(members("x", bytes(broken)))
            except AppError as error:
                assert error.sentence.endswith(".")  # noqa: PT017


# --- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("a/b.txt", "a/b.txt"),
        ("../a", "a"),
        ("a/../../b", "a/b"),
        ("\\\\server\\share\\a", "server/share/a"),
        ("a\x00b\u202etxt", "abtxt"),
        ("", "file without a name"),
        ("../..", "file without a name"),
    ],
)
def test_safe_names(given: str, safe: str) -> None:
    assert safe_name(given) == safe


def test_wanted_names() -> None:
    names = ["p.HTM", "p-Dateien/x.html", "q_files/x.html", "a/.b/c", "a/c"]
    assert wanted(names) == {"p.HTM", "q_files/x.html", "a/c"}
