"""What a cell's number format does to its number: some show another amount than the number is."""

import re
from functools import cache

from planner.exchange.reading.table import CellFlag

_LARGE_UNIT = re.compile(r"tkr|kkr|tsek|ksek|mnkr|mkr|msek")
#: A comma that no digit follows divides what is shown by a thousand.
_SCALED = re.compile(r"[0#?],+(?![0#?,])")
#: Digits, their grouping, signs, colours and room: such a format shows the number itself.
_PLAIN = re.compile(
    r"(?:general|standard|[0#?,. ;()_*@/\\-]|\"[ -]?\"|\[(?:red|black|blue|röd|color ?\d+)\])*"
)


@cache
def flag_of_format(number_format: str) -> CellFlag | None:
    """Tell whether a number format shows another amount than the number itself would be read as.

    A cell with 1,5 and the format `0.0 "tkr"` shows 1,5 tkr; one with 1 500 and `#,##0,` shows 2.
    """
    plain = number_format.casefold().replace('"', "").replace("\\", "")
    if _LARGE_UNIT.search(plain):
        return CellFlag.UNIT_IN_FORMAT
    return CellFlag.SCALED_BY_FORMAT if _SCALED.search(plain) else None


@cache
def says_more(number_format: str) -> bool:
    """Tell whether a number format says more than how digits are grouped."""
    plain = number_format.casefold()
    return flag_of_format(number_format) is not None or _PLAIN.fullmatch(plain) is None
