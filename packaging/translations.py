"""The catalogues in resources/translations: what there is to translate, and what has been.

    python3 packaging/translations.py           bring the catalogues up to date with the sources
    python3 packaging/translations.py --check   say what is missing, and end with 1 if anything is

Texts are found in the syntax tree: `self.tr("…")` has its class for a context, `translate`, `counted` and `N`
name theirs, and the settings are texts of the context "settings". What no source says any more is dropped.
The files are Qt Linguist's own (.ts), and can be edited with it.
"""

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "zh_CN": 1}  # plural forms of each language


@dataclass(slots=True)
class Message:
    """One text with its forms: one, or as many as the language has plurals."""

    context: str
    source: str
    plural: bool
    places: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


def main(words: list[str]) -> int:
    """Update or check every catalogue."""
    parser = argparse.ArgumentParser(description="Bring the catalogues up to date.")
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args(words).check
    missing = 0
    for language, plurals in FORMS.items():
        file = FOLDER / f"readerapp_{language}.ts"
        messages = merged(found(), read(file), plurals)
        if not check:
            write(file, language, messages)
        open_ones = [message for message in messages if not all(message.forms)]
        missing += len(open_ones)
        print(f"{file.name}: {len(messages)} texts, {len(open_ones)} not translated")
        for message in open_ones[:20] if check else []:
            print(f"    {message.context}: {message.source!r}")
    return int(check and missing > 0)


# --- what the sources say ----------------------------------------------------------------------


def found() -> list[Message]:
    """Every text that a reader may see, in order of context and text."""
    messages: dict[tuple[str, str], Message] = {}
    for file in sorted((ROOT / "readerapp").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for context, source, plural, line in _texts(tree):
            message = messages.setdefault((context, source), Message(context, source, plural))
            message.places.append(f"{file.relative_to(ROOT).as_posix()}:{line}")
    for source in _settings():
        messages.setdefault(
            ("settings", source), Message("settings", source, False, ["readerapp/settings.py:1"])
        )
    return sorted(messages.values(), key=lambda message: message.key)


def _texts(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, str, bool, int]]:
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call) and (text := _text(node, owner)):
            yield (*text, node.lineno)
        yield from _texts(node, inside)


def _text(call: ast.Call, owner: str) -> tuple[str, str, bool] | None:
    called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [each.value if isinstance(each, ast.Constant) else None for each in call.args[:2]]
    if called == "tr" and given and isinstance(given[0], str):
        return owner, given[0], False
    if called in {"translate", "N", "counted"} and len(given) == 2:
        context, source = given
        if isinstance(context, str) and isinstance(source, str):
            return context, source, called == "counted"
    return None


def _settings() -> list[str]:
    sys.path.insert(0, str(ROOT))
    from readerapp import settings

    texts = [name for _, name in settings.SECTIONS]
    for option in settings.options():
        texts += [option.label, option.help, *(words for _, words in option.choices)]
    return [text for text in dict.fromkeys(texts) if text]


# --- the files ---------------------------------------------------------------------------------


def read(file: Path) -> dict[tuple[str, str], list[str]]:
    """What a catalogue has, by context and text."""
    if not file.exists():
        return {}
    known = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                known[name, message.findtext("source") or ""] = forms or [translation.text or ""]
    return known


def merged(messages: list[Message], known: dict[tuple[str, str], list[str]], plurals: int) -> list[Message]:
    """The texts of the sources with the translations that are known."""
    for message in messages:
        wanted = plurals if message.plural else 1
        forms = known.get(message.key, [])
        message.forms = forms if len(forms) == wanted else [""] * wanted
    return messages


def write(file: Path, language: str, messages: list[Message]) -> None:
    """Write a catalogue; the same texts give the same bytes."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        context = contexts.get(message.context)
        if context is None:
            context = contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = message.context
        _add(context, message)
    ET.indent(root, " " * 4)
    text = ET.tostring(root, encoding="unicode")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _add(context: ET.Element, message: Message) -> None:
    entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(entry, "source").text = message.source
    state = {} if all(message.forms) else {"type": "unfinished"}
    translation = ET.SubElement(entry, "translation", state)
    if message.plural:
        for form in message.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = message.forms[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
