"""Which mark parts decimals in a column: what makes `1,234` an amount that can be read in one way only."""

import re
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from planner.domain.money import AmountError, Problem, Unit, parse_amount


class DecimalMark(StrEnum):
    """The mark before decimals; the other one then parts thousands."""

    COMMA = "comma"
    POINT = "point"


_MARKS = {DecimalMark.COMMA: (",", "."), DecimalMark.POINT: (".", ",")}
_NUMBER = re.compile(r"[0-9][0-9.,]*[0-9]|[0-9]")
_IN_DOUBT = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


def parse_marked(text: str, unit: Unit, mark: DecimalMark | None) -> int:
    """Return the amount in öre that a text says where the column's decimal mark is known.

    Args:
        text: as it stands in the cell.
        unit: the unit of a bare number.
        mark: the decimal mark; None = not known: what can be read in two ways is then refused.

    Raises:
        AmountError: it is no amount, or its marks stand where they cannot under this mark.
        AmbiguousAmountError: there are two ways to read it.
    """
    if mark is None:
        return parse_amount(text, unit)
    return parse_amount(_NUMBER.sub(lambda match: _plain(match[0], mark, text), text), unit)


def marks_in(texts: Iterable[str]) -> Counter[DecimalMark]:
    """Return how many texts can be read with one mark only, such as `1 234,5`, `1.234,50` or `1,234,567`."""
    found: Counter[DecimalMark] = Counter()
    for text in texts:
        numbers = _NUMBER.findall(text)
        if len(numbers) == 1 and _IN_DOUBT.fullmatch(numbers[0]):
            continue
        possible = [mark for mark in DecimalMark if _fits(text, mark)]
        if len(possible) == 1:
            found[possible[0]] += 1
    return found


def _fits(text: str, mark: DecimalMark) -> bool:
    try:
        parse_marked(text, Unit.KR, mark)
    except AmountError as error:
        return error.problem is not Problem.BAD_GROUPING
    return True


def _plain(number: str, mark: DecimalMark, text: str) -> str:
    """Return a number without marks between thousands, and with decimals that nobody can mistake."""
    decimal, thousands = _MARKS[mark]
    whole, _, decimals = number.partition(decimal)
    grouped = rf"[0-9]{{1,3}}(?:{re.escape(thousands)}[0-9]{{3}})+"
    if thousands in decimals or (thousands in whole and not re.fullmatch(grouped, whole)):
        raise AmountError(Problem.BAD_GROUPING, text)
    whole = whole.replace(thousands, "")
    # Three decimals look like a group of thousands; with a zero after them they do not.
    return f"{whole},{decimals}{'0' if len(decimals) == 3 else ''}" if decimals else whole
