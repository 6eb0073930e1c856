"""Both languages are complete, and the compiled files are those of the sources."""

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
from planner.ui.translations import LANGUAGES, use_language

FOLDER = resource_path("i18n")


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
    return {name for _, name, _, _ in string.Formatter().parse(text) if name} | set(re.findall(r"%n", text))


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
        translation = message.find("translation")
        assert translation is not None
        texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        source = message.findtext("source", "")
        for text in texts:
            assert fields(text) | {"%n"} >= fields(source), source
            assert fields(text) <= fields(source), source


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
    assert QCoreApplication.translate("StatusLine", "%n measure(s)", "", 1) == "1 measure"
    assert QCoreApplication.translate("StatusLine", "%n measure(s)", "", 44) == "44 measures"


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
