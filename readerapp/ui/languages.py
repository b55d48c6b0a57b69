"""The language of the window: catalogues as Qt Linguist writes them (.ts), read when they are needed.

English stands in the code and needs none. A catalogue is read as it is, not compiled: a few milliseconds more
for those who use one, and no generated file to go stale. `READERAPP_LANGUAGE` chooses for one time. Its value
`pseudo` stands every text on its head: accents, two fifths more letters, right to left. What stays as it was
then has been forgotten; what is cut off had no room.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from readerapp import resources

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PSEUDO = "pseudo"
CATALOGUES = ("de", "zh_CN")

Key = tuple[str, str]  # context, text
_BARE = str.maketrans("aeiounycAEIOUNYC", "áéíöüñýçÁÉÍÖÜÑÝÇ")


def chosen(setting: str) -> str:
    """The language to speak: "en", one of `CATALOGUES` or `PSEUDO`. `setting` may be "system"."""
    wanted = os.environ.get("READERAPP_LANGUAGE") or setting
    if wanted == "system":
        locale = QLocale.system()
        simplified = QLocale.Script.SimplifiedHanScript
        wanted = locale.name() if locale.script() != simplified else "zh_CN"
    if wanted == PSEUDO or wanted in CATALOGUES:
        return wanted
    return next((each for each in CATALOGUES if "_" not in each and wanted.startswith(each)), "en")


def speak(app: QApplication, setting: str) -> None:
    """Let every text from now on be in this language. To be called before the first widget is made."""
    language = chosen(setting)
    if language == "en":
        if setting == "en":
            QLocale.setDefault(QLocale("en"))
        return
    if language == PSEUDO:
        app.installTranslator(Pseudo(app))
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return
    QLocale.setDefault(QLocale(language))
    own = QTranslator(app)  # Qt's own words: OK, Cancel, the file dialog
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    app.installTranslator(Catalogue(language, app))


class Catalogue(QTranslator):
    """The texts of one language. What is not translated is shown in English."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = read(resources.text("translations", f"readerapp_{language}.ts"))

    def isEmpty(self) -> bool:
        """Qt takes no translator that says it is."""
        return not self._texts

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text; Qt itself puts the number into it."""
        forms = self._texts.get((context, sourceText))
        if not forms:
            return None  # type: ignore[return-value]  # what Qt takes for "ask the next"; "" would be shown
        return forms[0 if n == 1 or len(forms) == 1 else 1]


class Pseudo(QTranslator):
    """A language that nobody speaks, made from the English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(sourceText)


def pseudo(text: str) -> str:
    """The text with accents and two fifths longer, between brackets; places for values stay as they are.

    Words that Qt reads as commands (date formats, what holds no letter) are left alone.
    """
    if not any(letter.isalpha() for letter in text) or _is_format(text):
        return text
    parts: list[str] = []
    inside = False
    for letter in text:
        inside = (inside or letter == "{") and letter != "}"
        keeps = inside or (parts and parts[-1] in {"%", "&"})
        parts.append(letter if keeps else letter.translate(_BARE))
    more = "~" * max(1, round(len(text) * 0.4))
    return f"⟦{''.join(parts)}{more}⟧"


def _is_format(text: str) -> bool:
    """True for what `QLocale.toString` is given: "d MMM yyyy", "HH:mm"."""
    letters = {letter for letter in text if letter.isalpha()}
    return letters <= set("dMyHhmsap") and any(part in text for part in ("MM", "yy", "HH"))


def read(text: str) -> dict[Key, tuple[str, ...]]:
    """What a catalogue says, by context and text. Unfinished translations are left out."""
    from xml.etree import ElementTree as ET

    known: dict[Key, tuple[str, ...]] = {}
    for context in ET.fromstring(text).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            forms = _forms(message)
            if forms and all(forms):
                known[name, message.findtext("source") or ""] = forms
    return known


def _forms(message: "Element") -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"unfinished", "obsolete", "vanished"}:
        return ()
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return forms or (translation.text or "",)
