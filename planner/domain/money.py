"""Amounts: text to öre without guessing, öre to Swedish text, and sums that are split to the last öre."""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from planner.domain.checks import MAX_AMOUNT_ORE
from planner.domain.errors import PlannerError

NO_BREAK_SPACE = "\u00a0"
MINUS = "\u2212"

_Key = TypeVar("_Key", bound=str)


class Unit(StrEnum):
    """The unit amounts are shown in (*visningsenhet*); they are always stored in öre."""

    KR = "kr"
    TKR = "tkr"
    MNKR = "mnkr"

    @property
    def ore(self) -> int:
        """How many öre one of the unit is."""
        return _ORE[self]


_ORE: dict[Unit, int] = {Unit.KR: 100, Unit.TKR: 100_000, Unit.MNKR: 100_000_000}
_MOST_DECIMALS: dict[Unit, int] = {Unit.KR: 2, Unit.TKR: 5, Unit.MNKR: 8}
_USUAL_DECIMALS: dict[Unit, int] = {Unit.TKR: 0, Unit.MNKR: 1}

_UNIT_WORDS: dict[str, int] = {
    **dict.fromkeys(("kr", "krona", "kronor", "sek"), 100),
    **dict.fromkeys(("tkr", "kkr", "tsek", "ksek", "tusen", "tusen kronor", "tusen kr"), 100_000),
    **dict.fromkeys(
        (
            "mnkr",
            "mkr",
            "msek",
            "mnsek",
            "milj",
            "miljon",
            "miljoner",
            "milj kr",
            "miljoner kr",
            "miljoner kronor",
        ),
        100_000_000,
    ),
    **dict.fromkeys(("mdkr", "mdr", "mdsek", "miljard", "miljarder", "miljarder kronor"), 100_000_000_000),
}


class Problem(StrEnum):
    """Why a text or a number is not an amount."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    BAD_GROUPING = "bad_grouping"
    UNKNOWN_UNIT = "unknown_unit"
    FINER_THAN_ORE = "finer_than_ore"
    TOO_LARGE = "too_large"
    AMBIGUOUS = "ambiguous"


class AmountError(PlannerError):
    """Something that cannot be taken as an amount.

    Attributes:
        problem: what is wrong with it.
        text: what was given.
    """

    def __init__(self, problem: Problem, text: str) -> None:
        super().__init__(f"{problem}: {text!r}")
        self.problem = problem
        self.text = text


class AmbiguousAmountError(AmountError):
    """A text that people read in two ways, such as `1,234` or `=250+80 tkr` in a table in kronor.

    Attributes:
        readings: the possible amounts in öre, smallest first. A reading that is finer than öre is left out,
            so there may be one only: `1,234` in kronor can but be 1 234 kr, yet that is still to be asked.
    """

    def __init__(self, text: str, readings: tuple[int, ...]) -> None:
        super().__init__(Problem.AMBIGUOUS, text)
        self.readings = readings


# --- text to öre ---------------------------------------------------------------------------------

_LONGEST_TEXT = 200
#: 1 mdkr, ten years of the whole city's fund: a reading of thousands that comes to this is nobody's meaning.
_ABSURD_ORE = 1_000 * _ORE[Unit.MNKR]
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2007\u2008\u200a\u2002\u2003"), " ")
_DASHES = dict.fromkeys(map(ord, "\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d"), "-")
_QUOTES = dict.fromkeys(map(ord, "\u2019\u02bc"), "'")
_CLEAN = {**_SPACES, **_DASHES, **_QUOTES}

_PRICE_ENDING = re.compile(r" ?(?::-|,-(?! ?[0-9]))")
_SIGNS = re.compile(r"([+-])")
_IN_PARENTHESES = re.compile(r"\(([^()]*)\) ?([a-zåäö .]*)")
_TERM = re.compile(
    r"([+-]?) ?(?:(?:kr|sek) ?(?=[0-9]))?([0-9.,' ]*[0-9]) ?([a-zåäö](?:[a-zåäö ]*[a-zåäö])?)?\.?(-?)"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:([ '])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]+)?")
_BOTH_MARKS = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3})+\.|(?:\.[0-9]{3})+,)[0-9]+")
_REPEATED_MARK = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})+")
_EITHER_WAY = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_DECIMAL = re.compile(r"[0-9]*[.,][0-9]+")


@dataclass(frozen=True, slots=True)
class _Term:
    """One amount as written: its value, the other way to read it, and öre per unit if a unit was written."""

    value: Decimal
    as_thousands: Decimal | None
    unit_ore: int | None


def parse_amount(text: str, default_unit: Unit = Unit.KR) -> int:
    """Return the amount in öre that `text` says; a number without a unit is in `default_unit`.

    Reads `1 234,50`, all kinds of spaces and minus signs, `(500)` and `500-` as negative, `100:-`, kr, tkr,
    mnkr and their synonyms, `1,234.50`, and sums of such amounts after `=`: `=0,5 mnkr + 250 tkr`.

    Raises:
        AmbiguousAmountError: there are two ways to read it.
        AmountError: it is no amount, is finer than an öre or larger than a plan takes.
    """
    if text.isascii() and text.isdigit() and len(text) < 15:
        return _within_bounds(int(text) * _ORE[default_unit], text)
    clean = text.translate(_CLEAN).strip().casefold()
    if not clean:
        raise AmountError(Problem.EMPTY, text)
    if len(clean) > _LONGEST_TEXT:
        raise AmountError(Problem.NOT_A_NUMBER, text)
    clean = _PRICE_ENDING.sub(" kr", clean)
    terms = _terms_of_sum(clean[1:], text) if clean.startswith("=") else (_term(clean, text),)
    return _only_reading(terms, default_unit, text)


def unit_named(word: str) -> Unit | None:
    """Return the unit that a word such as `tkr`, `Mkr` or `kronor` stands for, or None."""
    ore = _UNIT_WORDS.get(word.translate(_SPACES).strip().rstrip(".").casefold())
    return next((unit for unit in Unit if _ORE[unit] == ore), None)


def _terms_of_sum(body: str, text: str) -> tuple[_Term, ...]:
    """Split `250 + 80 - 5` at its signs; each part is an amount of its own."""
    parts = _SIGNS.split(body)
    if not parts[0].strip():
        parts = parts[1:]
    else:
        parts.insert(0, "+")
    if not parts:
        raise AmountError(Problem.NOT_A_NUMBER, text)
    return tuple(_term(sign + part.strip(), text) for sign, part in zip(parts[::2], parts[1::2], strict=True))


def _term(body: str, text: str) -> _Term:
    """Read one amount without default: sign or parentheses, number, unit."""
    in_parentheses = _IN_PARENTHESES.fullmatch(body)
    if in_parentheses:
        body = " ".join(part for part in in_parentheses.groups() if part)
    match = _TERM.fullmatch(body.strip())
    if match is None:
        raise AmountError(Problem.NOT_A_NUMBER, text)
    sign, number, word, trailing = match.groups()
    if bool(sign) + bool(trailing) + bool(in_parentheses) > 1:
        raise AmountError(Problem.NOT_A_NUMBER, text)
    unit_ore = _UNIT_WORDS.get(word) if word else None
    if word and unit_ore is None:
        raise AmountError(Problem.UNKNOWN_UNIT, text)
    factor = -1 if sign == "-" or trailing or in_parentheses else 1
    value, as_thousands = _values(number, text)
    return _Term(factor * value, None if as_thousands is None else factor * as_thousands, unit_ore)


def _values(number: str, text: str) -> tuple[Decimal, Decimal | None]:
    """Return what the digits say, and what they would say if the only mark parted thousands."""
    if number.isdigit():
        return Decimal(number), None
    if " " in number or "'" in number:
        if not _GROUPED.fullmatch(number):
            raise AmountError(Problem.BAD_GROUPING, text)
        return Decimal(re.sub("[ ']", "", number).replace(",", ".")), None
    digits = re.sub("[.,]", "", number)
    if _EITHER_WAY.fullmatch(number):
        return Decimal(number.replace(",", ".")), Decimal(digits)
    if _DECIMAL.fullmatch(number):
        return Decimal(number.replace(",", ".")), None
    if _REPEATED_MARK.fullmatch(number):
        return Decimal(digits), None
    if _BOTH_MARKS.fullmatch(number):
        decimals = len(number) - 1 - max(number.rfind(","), number.rfind("."))
        return Decimal(digits).scaleb(-decimals), None
    raise AmountError(Problem.BAD_GROUPING, text)


def _only_reading(terms: tuple[_Term, ...], default_unit: Unit, text: str) -> int:
    """Return the sum of the terms in öre, or raise when there is more than one way to read them."""
    written = [term.unit_ore for term in terms if term.unit_ore is not None]
    bare_units = [_ORE[default_unit]]
    if written and len(written) < len(terms) and written[-1] != bare_units[0]:
        bare_units.append(written[-1])
    marks_in_doubt = any(_may_part_thousands(term, default_unit) for term in terms)
    if len(bare_units) == 1 and not marks_in_doubt:
        return _whole_ore(_total(terms, bare_units[0], thousands=False), text)
    totals = {_total(terms, unit, thousands=t) for unit in bare_units for t in {False, marks_in_doubt}}
    possible = sorted(int(t) for t in totals if t == t.to_integral_value() and abs(t) <= MAX_AMOUNT_ORE)
    if not possible:
        raise AmountError(Problem.TOO_LARGE, text)
    if len(possible) == 1 and not marks_in_doubt:
        return possible[0]
    raise AmbiguousAmountError(text, tuple(possible))


def _may_part_thousands(term: _Term, default_unit: Unit) -> bool:
    """Tell whether the only mark may part thousands: in 1,234 tkr it may, in 11,411 mnkr it does not."""
    if term.as_thousands is None:
        return False
    unit_ore = _ORE[default_unit] if term.unit_ore is None else term.unit_ore
    return abs(term.as_thousands) * unit_ore < _ABSURD_ORE


def _total(terms: tuple[_Term, ...], bare_unit_ore: int, *, thousands: bool) -> Decimal:
    """Return the sum in öre under one way of reading marks and missing units."""
    total = Decimal(0)
    for term in terms:
        value = term.as_thousands if thousands and term.as_thousands is not None else term.value
        total += value * (bare_unit_ore if term.unit_ore is None else term.unit_ore)
    return total


def _whole_ore(ore: Decimal, text: str) -> int:
    if abs(ore) > MAX_AMOUNT_ORE:
        raise AmountError(Problem.TOO_LARGE, text)
    if ore != ore.to_integral_value():
        raise AmountError(Problem.FINER_THAN_ORE, text)
    return int(ore)


def _within_bounds(ore: int, text: str) -> int:
    if abs(ore) > MAX_AMOUNT_ORE:
        raise AmountError(Problem.TOO_LARGE, text)
    return ore


# --- numbers of a spreadsheet --------------------------------------------------------------------

#: A float of a spreadsheet is taken as the öre next to it when it lies this close, in öre.
_FLOAT_NOISE_ORE = Decimal("0.0001")


def amount_from_number(value: float | Decimal, unit: Unit = Unit.KR) -> int:
    """Return a spreadsheet's number, given in `unit`, in öre.

    A float is read by its shortest decimal form (0.30000000000000004 is 0,3), never multiplied as a float.

    Raises:
        AmountError: it is not a number, is finer than an öre or larger than a plan takes.
    """
    if isinstance(value, bool) or not math.isfinite(value):
        raise AmountError(Problem.NOT_A_NUMBER, str(value))
    if isinstance(value, int):  # most numbers of a list, and much quicker than by way of a Decimal
        return _within_bounds(value * _ORE[unit], str(value))
    ore = Decimal(repr(value) if isinstance(value, float) else value) * _ORE[unit]
    if abs(ore) > MAX_AMOUNT_ORE:
        raise AmountError(Problem.TOO_LARGE, str(value))
    nearest = ore.to_integral_value()
    if abs(ore - nearest) > _FLOAT_NOISE_ORE:
        raise AmountError(Problem.FINER_THAN_ORE, str(value))
    return int(nearest)


# --- öre to text ---------------------------------------------------------------------------------


def format_amount(
    ore: int,
    unit: Unit = Unit.KR,
    *,
    decimals: int | None = None,
    exact: bool = False,
    with_unit: bool = False,
    plus: bool = False,
) -> str:
    """Return an amount in Swedish: no-break space between thousands, decimal comma, real minus.

    Args:
        ore: the amount in öre.
        unit: the unit to show it in.
        decimals: show this many, rounded half away from zero. Without it kr shows öre when there are any, tkr
            none and mnkr one. Three are refused: `1,234` could not be read back.
        exact: show as many decimals as it takes to lose nothing; a zero is added to three that could be
            read as thousands.
        with_unit: end with the unit.
        plus: put + before what is shown above zero, as in a deviation.

    `parse_amount(format_amount(ore, unit, exact=True), unit) == ore`, always.
    """
    if unit is Unit.KR and decimals is None:
        whole, rest = divmod(abs(ore), 100)
        body = f"{whole:,}".replace(",", NO_BREAK_SPACE)
        if rest:
            body += f",{rest:02d}"
        below, above = ore < 0, ore > 0
    else:
        scaled, shown = _scaled(ore, unit, decimals, exact)
        below, above = scaled < 0, scaled > 0
        whole, rest = divmod(abs(scaled), 10**shown)
        body = f"{whole:,}".replace(",", NO_BREAK_SPACE)
        if shown:
            body += f",{rest:0{shown}d}"
    if below:
        body = MINUS + body
    elif plus and above:
        body = "+" + body
    return f"{body}{NO_BREAK_SPACE}{unit}" if with_unit else body


def _scaled(ore: int, unit: Unit, decimals: int | None, exact: bool) -> tuple[int, int]:
    """Return the amount in the smallest step shown, and how many decimals that step is."""
    if exact:
        shown = _needed_decimals(ore, unit)
    else:
        shown = _USUAL_DECIMALS.get(unit, 0) if decimals is None else decimals
        if shown == 3 or shown < 0:
            raise ValueError(f"{shown} decimals cannot be shown")
    step = 10 ** (_MOST_DECIMALS[unit] - shown) if shown <= _MOST_DECIMALS[unit] else 0
    if not step:
        return ore * 10 ** (shown - _MOST_DECIMALS[unit]), shown
    return _divide_half_away(ore, step), shown


def _needed_decimals(ore: int, unit: Unit) -> int:
    """Return the fewest decimals that lose nothing and are read one way only (öre: none or two)."""
    rest, most = abs(ore) % _ORE[unit], _MOST_DECIMALS[unit]
    if unit is Unit.KR:
        return most if rest else 0
    digits = f"{rest:0{most}d}".rstrip("0")
    in_doubt = len(digits) == 3 and _ORE[unit] <= abs(ore) < min(1_000 * _ORE[unit], _ABSURD_ORE // 1_000)
    return 4 if in_doubt else len(digits)


def _divide_half_away(number: int, step: int) -> int:
    quotient = (2 * abs(number) + step) // (2 * step)
    return -quotient if number < 0 else quotient


def rounded(ore: int, unit: Unit, decimals: int | None = None) -> int:
    """Return, in öre, the amount as `format_amount` shows it with the same unit and decimals."""
    if unit is Unit.KR and decimals is None:
        return ore
    scaled, shown = _scaled(ore, unit, decimals, exact=False)
    most = _MOST_DECIMALS[unit]
    return scaled * 10 ** (most - shown) if shown <= most else ore


# --- sums ----------------------------------------------------------------------------------------


def split_by_weights(total_ore: int, weights: Mapping[_Key, int]) -> dict[_Key, int]:
    """Split an amount by weights so that the parts sum to it exactly (largest remainder).

    Each part is within one öre of its true share, a weight of zero gets nothing, and the order of the weights
    does not matter: equal remainders are settled by the key.

    Raises:
        ValueError: a weight is negative, or all are zero.
    """
    weight_sum = sum(weights.values())
    if weight_sum <= 0 or any(weight < 0 for weight in weights.values()):
        raise ValueError("weights must not be negative, and one must be above zero")
    sign = -1 if total_ore < 0 else 1
    shares = {key: divmod(abs(total_ore) * weight, weight_sum) for key, weight in weights.items()}
    parts = {key: whole for key, (whole, _) in shares.items()}
    left = abs(total_ore) - sum(parts.values())
    for key in sorted(parts, key=lambda k: (-shares[k][1], k))[:left]:
        parts[key] += 1
    return {key: sign * part for key, part in parts.items()}


def rounding_difference(rows: Iterable[int], total_ore: int, unit: Unit, decimals: int | None = None) -> int:
    """Return the shown total minus the sum of the shown rows (*avrundningsdifferens*), in öre."""
    return rounded(total_ore, unit, decimals) - sum(rounded(row, unit, decimals) for row in rows)
