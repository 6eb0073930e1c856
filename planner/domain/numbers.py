"""Whole numbers of small parts as people write them: 1250 hundredths are 12,5."""

from planner.domain.money import MINUS, NO_BREAK_SPACE


def format_scaled(value: int, decimals: int, *, fixed: bool = False) -> str:
    """Return a number of small parts in Swedish: thousands apart, decimal comma, real minus.

    Args:
        value: the number of parts.
        decimals: how many decimals a part is.
        fixed: show every decimal, also those that are zero.
    """
    whole, part = divmod(abs(value), 10**decimals)
    digits = f"{part:0{decimals}d}" if decimals else ""
    digits = digits if fixed else digits.rstrip("0")
    body = f"{whole:,}".replace(",", NO_BREAK_SPACE)
    return f"{MINUS if value < 0 else ''}{body}{',' if digits else ''}{digits}"
