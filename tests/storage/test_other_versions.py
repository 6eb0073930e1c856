"""Other versions of a plan are found by its id and its journal, whatever their files are called."""

from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.common_part import merge_subject
from planner.editing.measures import add_measure
from planner.storage.other_versions import other_versions
from planner.storage.working_copy import check_out
from tests.examples import funded_plan


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "mapp"
    folder.mkdir()
    Document.create(folder / "plan.tplan", funded_plan(), "Anna").close()
    return folder / "plan.tplan"


def copied(home: Path, name: str, title: str = "") -> Path:
    path = home.with_name(name)
    path.write_bytes(home.read_bytes())
    if title:
        edited(path, title)
    return path


def edited(path: Path, title: str) -> None:
    with Document.open(path, "Bo") as document:
        document.edit(add_measure(document.plan, title))


def found(home: Path, copies: Path) -> list[str]:
    with Document.open(home, read_only=True) as document:
        versions = other_versions(home, document.plan.info.id, document.history(), copies)
    return sorted(path.name for path in versions)


@pytest.mark.parametrize("name", ["plan-PC2.tplan", "plan (1).tplan", "plan (Bos conflicted copy).TPLAN"])
def test_a_conflict_copy_is_found_whatever_it_is_called(home: Path, tmp_path: Path, name: str) -> None:
    copied(home, name, "Bos")
    edited(home, "Annas")
    assert found(home, tmp_path) == [name]


def test_what_has_nothing_new_is_not_another_version(home: Path, tmp_path: Path) -> None:
    copied(home, "säkerhetskopia.tplan")
    edited(home, "Annas")
    copied(home, "samma.tplan")
    assert found(home, tmp_path) == []


def test_what_was_merged_in_is_not_another_version_any_more(home: Path, tmp_path: Path) -> None:
    other = copied(home, "plan (1).tplan", "Bos")
    edited(home, "Annas")
    with Document.open(other, read_only=True) as theirs, Document.open(home) as mine:
        subject = merge_subject(other.name, theirs.history()[-1])
        mine.edit(ChangeSet(EditKind.MERGE_PLANS, subject, add_measure(mine.plan, "Bos").changes))
    assert found(home, tmp_path) == []
    edited(other, "Ny")
    assert found(home, tmp_path) == [other.name]


def test_other_plans_and_other_files_are_passed_by(home: Path, tmp_path: Path) -> None:
    Document.create(home.with_name("annan.tplan"), funded_plan(), "Bo").close()
    home.with_name("text.tplan").write_text("text")
    home.with_name("tom.tplan").touch()
    home.with_name("mapp.tplan").mkdir()
    copied(home, "skadad.tplan", "Bos")
    home.with_name("skadad.tplan").write_bytes(home.read_bytes()[:5000])
    assert found(home, tmp_path) == []


def test_forgotten_work_of_a_plan_that_was_renamed_is_found(home: Path, tmp_path: Path) -> None:
    copies = tmp_path / "arbetskopior"
    copy = check_out(home, copies).copy
    edited(copy.path, "Aldrig publicerad")
    renamed = home.rename(home.with_name("ny.tplan"))
    assert found(renamed, copies) == [home.name]


def test_a_folder_that_is_away_has_no_other_versions(tmp_path: Path) -> None:
    assert other_versions(tmp_path / "borta" / "plan.tplan", "id", [], tmp_path) == []
