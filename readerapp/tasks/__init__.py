"""What a user can ask for, as plain functions: the window and the command line both call these.

Each takes the open `Library` first and returns values; none knows Qt. Functions that write say in
their answer what changed (`Changes`), so that a view can decide whether to ask again. They raise
`AppError` for the world's faults only.

Any function may be called from any thread: writes take turns, in short transactions.
"""

from typing import TYPE_CHECKING

from readerapp import doors

if TYPE_CHECKING:
    from readerapp.tasks.about import RELEASES, diagnostics, licences
    from readerapp.tasks.annotating import annotations, annotations_file, annotations_text
    from readerapp.tasks.bib_files import Rendered, canonical, foreign_entries
    from readerapp.tasks.bringing import (
        Import,
        Progress,
        import_files,
        import_text,
        sample_file,
        stop_reading,
    )
    from readerapp.tasks.checked import KIND_HELP, KIND_WORDS, Checked, Found
    from readerapp.tasks.checking import check_citations, ignore, preview, repair_all
    from readerapp.tasks.citation_keys import example_key, key_problem, proposed_key
    from readerapp.tasks.cited import Cited, CitedPaper, Missing, cited, export_cited, is_manuscript
    from readerapp.tasks.dating import Corrected, correct_date
    from readerapp.tasks.drafts import Recovered, drop_draft, keep_draft, recover_drafts
    from readerapp.tasks.editing import do, history, redo, undo
    from readerapp.tasks.exporting import (
        COPY_STYLES,
        FORMATS,
        Export,
        copy_text,
        export_file,
        export_text,
        suffix,
    )
    from readerapp.tasks.finding import find, find_again, find_first, find_more, stop_finding
    from readerapp.tasks.indexing import cover, coverage, unsettled
    from readerapp.tasks.keeping import (
        Backup,
        Salvaged,
        back_up_if_due,
        backup,
        backups_in,
        check,
        compact,
        readable_rows,
        restore,
        salvage,
        salvage_folder,
    )
    from readerapp.tasks.live_bib import Followed, bibliographies, follow, write_bibliography
    from readerapp.tasks.looking import (
        compare,
        complete_tag,
        duplicate_pairs,
        duplicates,
        named,
        origins,
        page_change,
        paper,
        papers,
        past_imports,
        receipt,
        rows,
        rows_of_page,
        selection,
        sidebar,
    )
    from readerapp.tasks.opening import (
        DiskFull,
        Library,
        LibraryDamaged,
        close_library,
        library_exists,
        open_library,
        warm_up,
    )
    from readerapp.tasks.publishing import (
        RELATED_FORMS,
        PageWords,
        RelatedWork,
        bibliography_file,
        bibliography_text,
        page_file,
        page_text,
        related_file,
        related_text,
    )
    from readerapp.tasks.shared_marks import SHARED_PAGE, Offered, offered_marks, take_marks
    from readerapp.tasks.sources import ShownSource, show_sighting, show_source
    from readerapp.tasks.starting import first_rows
    from readerapp.tasks.statistics import statistics
    from readerapp.tasks.styles import (
        Copied,
        Style,
        add_style,
        citation_styles,
        copy_formatted,
        own_styles_folder,
    )
    from readerapp.tasks.suggesting import suggest
    from readerapp.tasks.views import count, views

# Where each name lives; a test holds that nothing is missing here.
_HOMES = {
    "about": "RELEASES diagnostics licences",
    "annotating": "annotations annotations_file annotations_text",
    "bib_files": "Rendered canonical foreign_entries",
    "live_bib": "Followed bibliographies follow write_bibliography",
    "bringing": "Import Progress import_files import_text sample_file stop_reading",
    "checked": "KIND_HELP KIND_WORDS Checked Found",
    "checking": "check_citations ignore preview repair_all",
    "citation_keys": "example_key key_problem proposed_key",
    "cited": "Cited CitedPaper Missing cited export_cited is_manuscript",
    "dating": "Corrected correct_date",
    "drafts": "Recovered drop_draft keep_draft recover_drafts",
    "editing": "do history redo undo",
    "exporting": "COPY_STYLES FORMATS Export copy_text export_file export_text suffix",
    "finding": "find find_again find_first find_more stop_finding",
    "indexing": "cover coverage unsettled",
    "keeping": "Backup Salvaged back_up_if_due backup backups_in check compact readable_rows restore "
    "salvage salvage_folder",
    "looking": "compare complete_tag duplicate_pairs duplicates named origins page_change paper papers "
    "past_imports receipt rows rows_of_page selection sidebar",
    "opening": "DiskFull Library LibraryDamaged close_library library_exists open_library warm_up",
    "publishing": "RELATED_FORMS PageWords RelatedWork bibliography_file bibliography_text page_file "
    "page_text related_file related_text",
    "shared_marks": "SHARED_PAGE Offered offered_marks take_marks",
    "sources": "ShownSource show_sighting show_source",
    "starting": "first_rows",
    "styles": "Copied Style add_style citation_styles copy_formatted own_styles_folder",
    "statistics": "statistics",
    "suggesting": "suggest",
    "views": "count views",
}

__all__ = [
    "COPY_STYLES",
    "FORMATS",
    "KIND_HELP",
    "KIND_WORDS",
    "RELATED_FORMS",
    "RELEASES",
    "SHARED_PAGE",
    "Backup",
    "Checked",
    "Cited",
    "CitedPaper",
    "Copied",
    "Corrected",
    "DiskFull",
    "Export",
    "Followed",
    "Found",
    "Import",
    "Library",
    "LibraryDamaged",
    "Missing",
    "Offered",
    "PageWords",
    "Progress",
    "Recovered",
    "RelatedWork",
    "Rendered",
    "Salvaged",
    "ShownSource",
    "Style",
    "add_style",
    "annotations",
    "annotations_file",
    "annotations_text",
    "back_up_if_due",
    "backup",
    "backups_in",
    "bibliographies",
    "bibliography_file",
    "bibliography_text",
    "canonical",
    "check",
    "check_citations",
    "citation_styles",
    "cited",
    "close_library",
    "compact",
    "compare",
    "complete_tag",
    "copy_formatted",
    "copy_text",
    "correct_date",
    "count",
    "cover",
    "coverage",
    "diagnostics",
    "do",
    "drop_draft",
    "duplicate_pairs",
    "duplicates",
    "example_key",
    "export_cited",
    "export_file",
    "export_text",
    "find",
    "find_again",
    "find_first",
    "find_more",
    "first_rows",
    "follow",
    "foreign_entries",
    "history",
    "ignore",
    "import_files",
    "import_text",
    "is_manuscript",
    "keep_draft",
    "key_problem",
    "library_exists",
    "licences",
    "named",
    "offered_marks",
    "open_library",
    "origins",
    "own_styles_folder",
    "page_change",
    "page_file",
    "page_text",
    "paper",
    "papers",
    "past_imports",
    "preview",
    "proposed_key",
    "readable_rows",
    "receipt",
    "recover_drafts",
    "redo",
    "related_file",
    "related_text",
    "repair_all",
    "restore",
    "rows",
    "rows_of_page",
    "salvage",
    "salvage_folder",
    "sample_file",
    "selection",
    "show_sighting",
    "show_source",
    "sidebar",
    "statistics",
    "stop_finding",
    "stop_reading",
    "suffix",
    "suggest",
    "take_marks",
    "undo",
    "unsettled",
    "views",
    "warm_up",
    "write_bibliography",
]

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one of these
    __getattr__ = doors.on_demand(__name__, _HOMES)
