"""A file that somebody else made is known by Windows' mark, or by where it lies."""

from pathlib import Path

import pytest

from planner.storage.origin import comes_from_others


@pytest.mark.parametrize(
    ("mark", "foreign"),
    [
        (b"[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=about:internet\r\n", True),
        (b"[ZoneTransfer]\nZoneId = 4", True),
        (b"[ZoneTransfer]\r\nZoneId=1\r\n", False),
        (b"\xff\xfe\x00", False),
        (b"", False),
    ],
)
def test_the_mark_of_the_web_tells(tmp_path: Path, mark: bytes, foreign: bool) -> None:
    path = tmp_path / "plan.tplan"
    path.write_bytes(b"")
    (tmp_path / "plan.tplan:Zone.Identifier").write_bytes(mark)
    assert comes_from_others(path, []) is foreign


def test_the_folder_tells(tmp_path: Path) -> None:
    downloads = tmp_path / "Hämtade filer"
    downloads.mkdir()
    path = downloads / "plan.tplan"
    path.write_bytes(b"")
    assert comes_from_others(path, [downloads])
    assert not comes_from_others(path, [tmp_path / "annat"])
    assert comes_from_others(path)  # the test itself lies in the folder of temporary files


def test_a_name_that_no_system_takes_is_nobodys() -> None:
    assert not comes_from_others(Path("a" * 300), [])
    assert not comes_from_others(Path("a\0b"), [])
