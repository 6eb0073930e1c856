"""Tables for a terminal: columns of texts, amounts to the right."""

from collections.abc import Sequence


def aligned(rows: Sequence[Sequence[str]], amounts: frozenset[int]) -> list[str]:
    """Return rows as lines with columns under each other.

    Args:
        rows: the cells, all rows as long, the headings first.
        amounts: the columns, from 0, that stand to the right.
    """
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    return [
        "  ".join(_cell(text, widths[at], at in amounts) for at, text in enumerate(r)).rstrip() for r in rows
    ]


def _cell(text: str, width: int, right: bool) -> str:
    return text.rjust(width) if right else text.ljust(width)
