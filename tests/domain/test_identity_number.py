"""Personal identity numbers are found by date and check digit, and little else is taken for one."""

import random

import pytest

from planner.domain.identity_number import (
    hide_identity_numbers,
    holds_identity_number,
    masked_identity_numbers,
)

#: How many of 20 000 random strings of digits are taken for a number; one in ten has the right check digit,
#: and some 7 of 100 are a day in the calendar.
MOST_OF_TEN_DIGITS, MOST_OF_TWELVE_DIGITS = 0.009, 0.001
TRIES = 20_000


@pytest.mark.parametrize(
    "text",
    [
        "Ring Eva, 811218-9876",
        "19811218-9876",
        "198112189876 står här",
        "8112189876",
        "811218 9876",
        "19811218 9876",
        "811218\u20139876",
        "811218\u22129876",
        "811218\u00a09876",
        "811218+9876",
        "(811218-9876).",
        "pnr:811218-9876;",
        "811278-9873",  # a co-ordination number: 60 is added to the day
        "19811278-9873",
        "000229-0005",  # a leap day
        "Två rader\n811218-9876",
    ],
)
def test_a_number_of_a_person_is_found(text: str) -> None:
    assert holds_identity_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Å-012",
        "811218-9875",  # the check digit is wrong
        "811318-9875",  # there is no month 13
        "810230-1234",  # nor a 30 February
        "19010229-0004",  # nor a leap day in 1901
        "811200-9876",  # nor a day 0
        "811260-9873",  # nor a co-ordination number of it
        "21811218-9876",  # nor a century 21
        "dnr 2019/1234",
        "SKH 2026/145",
        "1.1.5-123/2026",
        "1 500 000 kr",
        "16 145 000",
        "5812189876543",
        "2024-05-17",
        "2024-05-17 1430",
        "212000-0142",  # an organisation number, of the city itself
        "bankgiro 5051-6822",
        "08-508 24 000",
        "070-812 12 34",
        "konto 6201 234 567 890",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not holds_identity_number(text)


@pytest.mark.parametrize(("length", "most"), [(10, MOST_OF_TEN_DIGITS), (12, MOST_OF_TWELVE_DIGITS)])
def test_few_random_strings_of_digits_are_taken_for_one(length: int, most: float) -> None:
    chance = random.Random(20260101)
    strings = ["".join(chance.choices("0123456789", k=length)) for _ in range(TRIES)]
    found = sum(map(holds_identity_number, strings)) / TRIES
    print(f"\n{length} random digits: {found:.2%} are taken for a personal identity number")  # noqa: T201
    assert found < most


def test_no_string_of_another_length_is_taken_for_one() -> None:
    chance = random.Random(20260102)
    for length in (*range(1, 10), 11, *range(13, 25)):
        strings = ["".join(chance.choices("0123456789", k=length)) for _ in range(300)]
        assert not any(map(holds_identity_number, strings))


def test_a_number_is_named_so_that_it_can_be_found_and_is_not_told() -> None:
    text = "Eva 811218-9876 och 19811278-9873"
    assert masked_identity_numbers(text) == ("8112…", "198112…")
    assert hide_identity_numbers(text) == "Eva 8112… och 198112…"
    assert hide_identity_numbers("dnr 2019/1234") == "dnr 2019/1234"
