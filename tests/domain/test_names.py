"""Names that people take for the same are the same, and no others."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.names import name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Återvinning", unicodedata.normalize("NFD", "Återvinning")),
        ("ÅSÖGATAN", "åsögatan"),
        ("  Södra\u00a0parken ", "Södra  parken"),
        ("Straße", "STRASSE"),
        ("\u0390", "\u0390".upper()),
    ],
)
def test_what_looks_the_same_is_the_same_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Ås", "As"), ("Ör", "Or"), ("Södra", "Sodra"), ("AB", "A B")])
def test_another_letter_is_another_name(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text())
def test_the_key_does_not_depend_on_how_the_letters_are_put_together(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)
    assert name_key(unicodedata.normalize("NFD", name)) == name_key(unicodedata.normalize("NFC", name))
