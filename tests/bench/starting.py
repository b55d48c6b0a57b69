"""Windows in processes of their own: start, memory, keys, scrolling."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.bench.generate import SEED, Generator, Plan, json_line
from tests.bench.measure import Figure, median, p95
from tests.bench.world import World

STARTS = 9
STREAMED = 40_000  # papers at least: fewer come in at once


@dataclass(slots=True)
class Starts:
    """Several starts of one kind: wall and processor milliseconds to the first paint, and memory then."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    resident: list[float] = field(default_factory=list)
    private: list[float] = field(default_factory=list)


def starts(world: World) -> Iterator[Figure]:
    """Process start to the first painted rows against a bare window, in turn, seen from outside."""
    world.make()
    world.close()
    _start(
        world, Starts(), "start", str(world.home)
    )  # leaves bytecode behind, as an installed program has it
    bare, ours = Starts(), Starts()
    for _ in range(STARTS):
        _start(world, bare, "bare")
        _start(world, ours, "start", str(world.home))
    what = "start to own first rows"
    yield _against(f"{what} (wall)", ours.wall, bare.wall, "ms", 1.25, 1.5)
    yield _against(f"{what} (processor time)", ours.cpu, bare.cpu, "ms", 1.25, 1.5)
    yield _against("memory at first paint (resident)", ours.resident, bare.resident, "MB", 1.3, 2)
    yield Figure("memory at first paint (private)", median(ours.private), "MB", median(bare.private))


def probes(world: World) -> Iterator[Figure]:
    """Keys, scrolling, typing and memory of a window that is used."""
    world.make()
    world.close()
    said = _probe(world)
    yield Figure("arrow key to painted, p50 (wall)", median(said["keys"]["ms"]), "ms", None, 16, 33)
    yield Figure("arrow key to painted, p95 (wall)", p95(said["keys"]["ms"]), "ms", None, 33, 50)
    letters, lists = said["typing"]["letters"], said["typing"]["lists"]
    yield Figure("letter to painted in the search field, p95 (wall)", p95(letters), "ms", None, 33, 50)
    note = "80 of them the pause that waits for the next letter"
    yield Figure("letter to the found papers painted, p50 (wall)", median(lists), "ms", note=note)
    yield Figure("letter to the found papers painted, p95 (wall)", p95(lists), "ms")
    yield Figure(
        "shelf or tag to painted, counted, p95 (wall)", p95(said["filter"]["ms"]), "ms", None, 16, 33
    )
    yield Figure("star key to painted, committed, p50 (wall)", median(said["star"]["ms"]), "ms", None, 16, 50)
    model = median(said["model"]["ms"])
    yield Figure(
        "scroll jump to the first painting", median(said["scroll"]["bars"]), "ms", model, 1, 2, by_ratio=True
    )
    yield Figure(
        "scroll jump to painted rows", median(said["scroll"]["rows"]), "ms", model, 1, 2, by_ratio=True
    )
    after = said["memory after use"]["mb"]
    written = said["memory after use"]["written"]
    note = f"{said['memory at rest']['mb']:.0f} before; {written:.0f} without the mapped pages of the library"
    yield Figure(
        "memory after 700 jumps, 300 lists and 20 searches (private)", after, "MB", None, 120, 200, note=note
    )


def streams(world: World) -> Iterator[Figure]:
    """The worst that a person feels while as many papers again stream in and are indexed."""
    world.make()
    world.close()
    library, dump = world.scratch / "streaming", world.scratch / "papers.jsonl"
    shutil.copytree(world.home, library)
    with dump.open("wb") as file:
        entries = Generator(Plan(max(world.papers, STREAMED), seed=SEED + 1)).entries()
        file.writelines(json_line(entry) for entry in entries)
    said = {known["name"]: known for known in _said(world, "stream", str(library), str(dump))}
    shutil.rmtree(library)
    rest = [late for late, _ in said["rest"]["late"]]
    late = sorted(said["stream"]["late"], reverse=True)
    gaps = [gap for gap, _ in late]
    note = f"{sum(gap > 50 for gap in gaps)} over 50 ms in {said['stream']['seconds']:.0f} s; then: "
    note += ", ".join(f"{act} {gap:.0f}" for gap, act in late[:4])
    what = "event loop late while papers stream in"
    yield Figure(f"{what}, worst (wall)", gaps[0], "ms", max(rest), 50, 100, note=note)
    yield Figure(f"{what}, p99 (wall)", gaps[len(gaps) // 100], "ms", sorted(rest)[-len(rest) // 100])


def _against(
    what: str, ours: list[float], bare: list[float], unit: str, goal: float, acceptable: float
) -> Figure:
    return Figure(what, median(ours), unit, median(bare), goal, acceptable, by_ratio=True)


def _start(world: World, starts: Starts, *what: str) -> None:
    begin = time.perf_counter()
    with _window(world, *what) as process:
        _line(process)
        starts.wall.append((time.perf_counter() - begin) * 1000)
        stat = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        ticks = int(stat[11]) + int(stat[12])
        starts.cpu.append(ticks * 1000 / os.sysconf("SC_CLK_TCK"))
        memory = _memory(process.pid)
        starts.resident.append(memory["Rss"] / 1024)
        starts.private.append((memory["Private_Clean"] + memory["Private_Dirty"]) / 1024)


def _probe(world: World) -> dict[str, dict[str, Any]]:
    return {known["name"]: known for known in _said(world, "probe", str(world.home))}


def _said(world: World, *what: str) -> Iterator[dict[str, Any]]:
    with _window(world, *what) as process:
        while line := process.stdout.readline() if process.stdout else "":
            yield json.loads(line)


def _line(process: "subprocess.Popen[str]") -> None:
    if process.stdout is None or not process.stdout.readline():
        raise RuntimeError("The window has gone before it was painted.")


def _memory(pid: int) -> dict[str, int]:
    lines = (line.split() for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return {words[0].rstrip(":"): int(words[1]) for words in lines}


@contextmanager
def _window(world: World, *what: str) -> "Iterator[subprocess.Popen[str]]":
    """A window without a screen, and with settings of its own."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "READERAPP_HOME": str(world.scratch / "home"),
        "PYTHONPYCACHEPREFIX": str(world.scratch / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.bench.window", *what]
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    except BaseException:
        process.kill()  # cut off in the middle, nobody reads what it says
        raise
    finally:
        if process.stdin:
            process.stdin.close()
        process.wait()
        if process.stdout:
            process.stdout.close()


FIGURES = {"start": starts, "window": probes, "stream": streams}
