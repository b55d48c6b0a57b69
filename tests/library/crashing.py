"""The child of test_crash: imports and edits without end, and says each time what is done for good.

python -m tests.library.crashing FOLDER START
"""

import json
import sys
from pathlib import Path

from readerapp.library import Importer, Library, open_library
from readerapp.model import edits
from readerapp.model.lists import Sort
from readerapp.model.query import parse
from tests.library.world import entry, page


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


def bring_nine(library: Library, turn: int) -> int:
    """Import nine papers in small chunks; returns the first one's number."""
    shown = page(*(entry(f"Paper {turn} {n}", abstract=f"abstract {turn} " * 20) for n in range(9)))
    importer = Importer(library._database, chunk=2)
    importer.add(shown.snapshot, shown.reading)
    importer.finish("Import")
    say(imported=turn)
    return library.find(parse(f'title:"Paper {turn} 0"').tree, Sort.PUBLISHED)[0]


def work(library: Library, turn: int) -> None:
    number = bring_nine(library, turn)
    library.apply(edits.SetNote((number,), f"note{turn}"))
    say(noted=number, turn=turn)
    library.apply(edits.AddTag((number,), f"tag{turn % 5}"))
    say(tagged=number)
    library.apply(edits.SetStarred((number,), True))
    say(starred=number)
    if turn % 3 == 0:
        library.undo()
        say(unstarred=number)


if __name__ == "__main__":
    opened = open_library(Path(sys.argv[1]))
    opened.warm_up()
    say(ready=True)
    for each in range(int(sys.argv[2]), sys.maxsize):
        work(opened, each)
