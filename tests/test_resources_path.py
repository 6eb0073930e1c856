"""Tests of finding the program's own files."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner import resources_path


@pytest.fixture(autouse=True)
def forget_the_folder() -> Iterator[None]:
    resources_path._root.cache_clear()
    yield
    resources_path._root.cache_clear()


def test_a_checkout_has_its_files_beside_the_package() -> None:
    assert resources_path.resource_path("catalogue", "districts.toml").is_file()


def test_a_frozen_program_has_its_files_in_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources" / "catalogue").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources_path.resource_path("themes") == tmp_path / "resources" / "themes"


def test_an_installed_program_has_its_files_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "planner" / "resources" / "catalogue").mkdir(parents=True)
    monkeypatch.setattr(resources_path, "_PACKAGE", tmp_path / "planner")
    assert resources_path.resource_path("icons") == tmp_path / "planner" / "resources" / "icons"


def test_a_program_taken_apart_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources_path, "_PACKAGE", tmp_path / "planner")
    with pytest.raises(FileNotFoundError):
        resources_path.resource_path("icons")
