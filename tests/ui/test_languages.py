"""The catalogues fit the sources, and what they say fits the window."""

import importlib.util
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from readerapp import resources
from readerapp.ui import actions, languages
from tests.conftest import ROOT

PLACES = re.compile(r"\{[^}]*\}|%n|%L?\d")
MNEMONIC = re.compile(r"&(?=[^&\s])(\w)")


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def texts(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    return languages.read(resources.text("translations", f"readerapp_{language}.ts"))


@pytest.mark.parametrize("language", languages.CATALOGUES)
def test_nothing_is_left_in_english(catalogues: ModuleType, language: str) -> None:
    known = texts(language)
    missing = [message.key for message in catalogues.found() if message.key not in known]
    assert not missing, "run packaging/translations.py, and translate these"


@pytest.mark.parametrize("language", languages.CATALOGUES)
def test_places_for_values_are_kept(language: str) -> None:
    for (context, source), forms in texts(language).items():
        for form in forms:
            assert Counter(PLACES.findall(form)) == Counter(PLACES.findall(source)), (context, source)


@pytest.mark.parametrize("language", languages.CATALOGUES)
def test_menus_have_no_letter_twice(language: str) -> None:
    known = texts(language)
    for menu in {action.menu for action in actions.ACTIONS}:
        shown = [known[("actions", action.text)][0] for action in actions.in_menu(menu)]
        shown += [known[("actions", text)][0] for _, text, parent in actions.MENUS if parent == menu]
        letters = Counter(found[1].lower() for text in shown if (found := MNEMONIC.search(text)))
        assert not [letter for letter, times in letters.items() if times > 1], (menu, shown)


def test_a_catalogue_translates_and_counts(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "readerapp_de.ts").write_text(
        '<TS><context><name>words</name><message numerus="yes"><source>%n papers</source><translation>'
        "<numerusform>%n Arbeit</numerusform><numerusform>%n Arbeiten</numerusform></translation></message>"
        '<message><source>Today</source><translation type="unfinished">Heute</translation></message>'
        "</context></TS>",
        encoding="utf-8",
    )
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    catalogue = languages.Catalogue("de")
    qapp.installTranslator(catalogue)
    try:
        counted = [QCoreApplication.translate("words", "%n papers", None, number) for number in (0, 1, 12)]
        assert counted == ["0 Arbeiten", "1 Arbeit", "12 Arbeiten"]
        assert QCoreApplication.translate("words", "Today") == "Today"
    finally:
        qapp.removeTranslator(catalogue)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Close", "⟦Çlösé~~⟧"),
        ("{count} of {all}", "⟦{count} öf {all}~~~~~~⟧"),
        ("%n papers", "⟦%n pápérs~~~~⟧"),
        ("&Open", "⟦&Opéñ~~⟧"),
        ("d MMM yyyy", "d MMM yyyy"),
        ("→", "→"),
    ],
)
def test_the_language_that_nobody_speaks(text: str, shown: str) -> None:
    assert languages.pseudo(text) == shown


@pytest.mark.parametrize(
    ("setting", "language"),
    [("en", "en"), ("de", "de"), ("de_AT", "de"), ("zh_CN", "zh_CN"), ("fr_FR", "en")],
)
def test_the_language_is_chosen(setting: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READERAPP_LANGUAGE", raising=False)
    assert languages.chosen(setting) == language
