"""What a search in full text covers is known while the index is behind."""

from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.library.database import Database


def test_what_the_index_does_not_cover_yet_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tasks.open_library(tmp_path / "library", create=True)
    with monkeypatch.context() as slow:
        slow.setattr(Database, "_follow", lambda *_: None)
        tasks.import_files(library, [tasks.sample_file()])
        covered, papers = tasks.coverage(library)
        assert covered == 0 < papers
    library._database.catch_up()
    assert tasks.coverage(library) == (papers, papers)
    tasks.close_library(library)
