"""Both languages are complete, and the compiled files are those of the sources."""

import ast
import importlib.util
import re
import string
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from planner.resources_path import resource_path
from planner.ui.actions import ACTIONS, MENUS, RECENT, SUBMENUS
from planner.ui.translations import LANGUAGES, use_language

FOLDER = resource_path("i18n")
#: English, translationese, and words that mean something else in the field: see docs/glossary.md.
NOT_SWEDISH = (
    *("överalloker", "överkommitt", "överengager", "finansieringar", "fondera", "fonder", "allokera"),
    *("inspektör", "senario", "scenarion", "tillägna", "TBD", "TODO", "lorem"),
    *(r"measures?\b", r"fund\b", r"frame\b", r"undo\b", r"source\b", r"district\b", r"please\b"),
    *(r"åtgärd\(er\)", r"\(s\)", "controlling", "neighbo", "spreadsheet", "clipboard"),
)
#: Swedish nouns of which one and several are the same word.
SAME_IN_PLURAL = re.compile(
    r"%Ln (?:nytt |nya )?(?:belopp|år|svar|avsteg)\b|^och %Ln till$|^%Ln gör det inte|^%Ln saknas$"
    r"|^%Ln finns redan"
)


@pytest.fixture(scope="module")
def update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", FOLDER / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(path: Path) -> list[ET.Element]:
    return list(ET.parse(path).iter("message"))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name} | set(re.findall(r"%Ln", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_unfinished_or_left_over(language: str) -> None:
    bad = [
        message.findtext("source")
        for message in messages(FOLDER / f"planner_{language}.ts")
        if (translation := message.find("translation")) is None or translation.get("type") is not None
    ]
    assert bad == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_fields_of_their_source(language: str) -> None:
    for message in messages(FOLDER / f"planner_{language}.ts"):
        source = message.findtext("source", "")
        for text in forms_of(message):
            assert fields(text) | {"%Ln"} >= fields(source), source
            assert fields(text) <= fields(source), source


def swedish() -> list[tuple[str, str, list[str]]]:
    """Return context, source and forms of every Swedish text."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), forms_of(message))
        for context in ET.parse(FOLDER / "planner_sv.ts").iter("context")
        for message in context.iter("message")
    ]


def forms_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def test_one_and_several_are_told_apart_in_swedish() -> None:
    counted = [forms for _, _, forms in swedish() if len(forms) > 1]
    same = [one for one, several in counted if one == several and not SAME_IN_PLURAL.search(one)]
    assert len(counted) > 30
    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_a_counted_text_may_say_one_or_several(language: str) -> None:
    for message in messages(FOLDER / f"planner_{language}.ts"):
        if message.get("numerus") == "yes":
            assert "%Ln" in message.findtext("source", "")
            assert all(forms_of(message))
        else:
            assert "(s)" not in message.findtext("source", "")


@pytest.mark.parametrize("word", NOT_SWEDISH)
def test_swedish_texts_are_in_the_words_of_the_field(word: str) -> None:
    pattern = re.compile(rf"\b{word}", re.IGNORECASE)
    texts = [re.sub(r"{\w+}", "", text) for _, _, forms in swedish() for text in forms]
    assert [text for text in texts if pattern.search(text)] == []


def test_swedish_texts_have_swedish_quotation_marks_and_whole_numbers() -> None:
    for _, source, forms in swedish():
        for text in forms:
            assert not re.search('[“„"]', text), text
            assert not re.search(r"\d \d{3}|\d (?:tkr|mnkr|kr|%)", text), text
            assert text.endswith("…") == source.endswith("…"), text
            assert text.startswith(" ") == source.startswith(" "), text


def test_signs_are_kept_in_translation() -> None:
    for _, source, forms in swedish():
        for sign in "▲✓✕Σ–→{}&+=":
            kept = sign in source
            assert sign in "–&" or all((sign in text) == kept for text in forms), source
        assert all(("&" in text) == ("&" in source) for text in forms), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_letter(qapp: QApplication, language: str) -> None:
    use_language(qapp, language)
    texts = {spec.key: str(spec.text) for spec in ACTIONS} | {RECENT: "Open &recent"}
    texts |= {key: str(title) for key, (title, _) in SUBMENUS.items()}
    menus = [[title for title, _ in MENUS]]
    menus += [
        [texts[key] for key in keys.split() if key in texts] for _, keys in (*MENUS, *SUBMENUS.values())
    ]
    for menu in menus:
        letters = [letter_of(QCoreApplication.translate("actions", str(text))) for text in menu]
        assert len(letters) == len(set(letters)), letters


def letter_of(text: str) -> str:
    return text[text.index("&") + 1].casefold()


def test_no_text_hides_from_the_translator() -> None:
    """Pyside6-lupdate reads a context only where it is written out."""
    hidden = re.compile(r'translate\(\s*[a-zA-Z_]+,\s*"')
    sources = (resource_path("i18n").parents[1] / "planner" / "ui").rglob("*.py")
    assert [path.name for path in sources if hidden.search(path.read_text("utf-8"))] == []


def test_no_text_hides_in_a_formatted_string() -> None:
    """Pyside6-lupdate does not look into an f-string, so that what is said there would stay English."""
    sources = (resource_path("i18n").parents[1] / "planner" / "ui").rglob("*.py")
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in sources
        for formatted in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(formatted, ast.JoinedStr)
        for call in ast.walk(formatted)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"tr", "translate"}
        and any(isinstance(part, ast.Constant) for part in call.args)
    ]
    assert hidden == []


def test_the_sources_hold_no_other_texts_than_the_files(update: ModuleType, tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / f"planner_{language}.ts").write_bytes((FOLDER / f"planner_{language}.ts").read_bytes())
    update.collect(tmp_path)
    for language in LANGUAGES:
        assert texts_of(tmp_path / f"planner_{language}.ts") == texts_of(FOLDER / f"planner_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_source(update: ModuleType, tmp_path: Path, language: str) -> None:
    update.compile_all(FOLDER, tmp_path)
    name = f"planner_{language}.qm"
    assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_english_plurals_are_words(qapp: QApplication) -> None:
    use_language(qapp, "en")
    assert QCoreApplication.translate("StatusLine", "%Ln measure(s)", "", 1) == "1 measure"
    assert QCoreApplication.translate("StatusLine", "%Ln measure(s)", "", 44) == "44 measures"


def test_buttons_of_qt_itself_are_swedish(qapp: QApplication) -> None:
    use_language(qapp, "sv")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.buttons()[0]
    assert button.text().replace("&", "") == "Avbryt"


def texts_of(path: Path) -> set[tuple[str, str]]:
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(path).iter("context")
        for message in context.iter("message")
    }


def test_counts_have_a_space_between_thousands_in_swedish(qapp: QApplication) -> None:
    use_language(qapp, "sv")
    assert QCoreApplication.translate("StatusLine", "%Ln measure(s)", "", 10_000) == "10\u00a0000 åtgärder"
