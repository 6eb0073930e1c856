"""Personal identity numbers are found by date and check digit, and little else is taken for one."""

import pytest

from planner.domain.identity_number import holds_identity_number


@pytest.mark.parametrize(
    "text",
    [
        "Ring Eva, 811218-9876",
        "19811218-9876",
        "198112189876 står här",
        "8112189876",
        "811218+9876",
        "811278-9873",  # a co-ordination number: 60 is added to the day
    ],
)
def test_a_number_of_a_person_is_found(text: str) -> None:
    assert holds_identity_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Å-012",
        "811218-9875",
        "811318-9876",
        "dnr 2019/1234",
        "1 500 000 kr",
        "5812189876543",
        "2024-05-17",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert not holds_identity_number(text)
