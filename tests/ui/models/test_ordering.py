"""Swedish order and search: å ä ö are letters after z, capitals and accents do not matter."""

import pytest

from planner.ui.models.ordering import search_key, search_words, sort_key


def test_swedish_letters_come_after_z_in_their_own_order() -> None:
    right = ["Alby", "Edö", "Zinken", "Årsta", "Älvsjö", "Öby", "öde"]
    assert sorted(["öde", *right[:-1]], key=sort_key) == right


def test_letters_that_are_written_apart_are_the_same_letter() -> None:
    assert sort_key("A\u030arsta") == sort_key("Årsta")
    assert search_key("A\u030arsta") == search_key("Årsta")


def test_numbers_in_titles_are_sorted_as_numbers() -> None:
    assert sorted(["Etapp 10", "Etapp 2", "Etapp 1"], key=sort_key) == ["Etapp 1", "Etapp 2", "Etapp 10"]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("ÄNGEN", "Ängen", True),
        ("angen", "Ängen", False),
        ("röj", "Röjning av sly", True),
        ("ide", "Idé", True),
        ("1 500", "1\u00a0500", True),
    ],
)
def test_search_sees_the_letters_of_swedish(query: str, text: str, found: bool) -> None:
    assert all(word in search_key(text) for word in search_words(query)) is found
