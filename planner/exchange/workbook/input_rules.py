"""What may be filled in a workbook: lists to choose from and what an amount can be, said in Swedish."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from planner.domain.checks import MAX_AMOUNT_ORE
from planner.domain.plan import Plan
from planner.exchange.words import CLASS_WORDS, STATUS_WORDS
from planner.exchange.workbook.sheet import Sheet

#: The hidden sheet of the lists: what stands in a rule itself may be no longer than 255 characters.
LISTS_NAME = "Listor"


class Choice(IntEnum):
    """The lists, in the order of their columns in the sheet Listor."""

    FUND = 0
    KIND = 1
    CLASS = 2
    STATUS = 3


Lists = Mapping[Choice, tuple[str, ...]]

#: Column of the sheet Fördelning → the list it is chosen from.
CHOICES = {
    "Källa": Choice.FUND,
    "Slag": Choice.KIND,
    "Inv./drift": Choice.CLASS,
    "Status": Choice.STATUS,
}
_HEADS = {choice: header for header, choice in CHOICES.items()}


def lists_of(plan: Plan, kinds: Iterable[str]) -> Lists:
    """Return what can be chosen: sources of the plan, kinds of measures, classes, statuses."""
    return {
        Choice.FUND: tuple(fund.name for fund in plan.funds_in_order),
        Choice.KIND: tuple(sorted(set(kinds))),
        Choice.CLASS: tuple(CLASS_WORDS.values()),
        Choice.STATUS: tuple(STATUS_WORDS.values()),
    }


def write_lists(sheet: Sheet, lists: Lists) -> None:
    """Fill the sheet of lists, and hide it."""
    for choice, words in lists.items():
        sheet.text(0, choice, _HEADS[choice], "head")
        for row, word in enumerate(words, 1):
            sheet.text(row, choice, word, "label")
    sheet.raw.set_column(0, len(Choice) - 1, 30)
    sheet.raw.hide()


def guide_choices(
    sheet: Sheet, column: int, rows: tuple[int, int], choice: Choice, lists: Lists, *, strict: bool = True
) -> None:
    """Let the cells of a column be chosen from a list; a list with nothing in it guides nobody.

    Args:
        sheet: the sheet.
        column: the column.
        rows: the first and the last row.
        choice: the list.
        lists: all lists.
        strict: whether other words are refused; else they are only asked about.
    """
    letter, count = "ABCD"[choice], len(lists[choice])
    if not count:
        return
    rule = {
        "validate": "list",
        # Not a row more than there are words: Excel takes anything where a list has an empty cell.
        "source": f"={LISTS_NAME}!${letter}$2:${letter}${count + 1}",
        "error_type": "stop" if strict else "information",
        **_messages("Välj ur listan", "Alt+pil ned öppnar listan.", "Det här finns inte i listan."),
    }
    sheet.raw.data_validation(rows[0], column, rows[1], column, rule)


def guide_amounts(sheet: Sheet, first: tuple[int, int], last: tuple[int, int]) -> None:
    """Let cells hold kronor, none below zero."""
    rule = {
        "validate": "decimal",
        "criteria": "between",
        "minimum": 0,
        "maximum": MAX_AMOUNT_ORE // 100,
        **_messages("Belopp i kronor", "Skriv kronor, inte tkr eller mnkr. Tomt är 0.", _NO_AMOUNT),
    }
    sheet.raw.data_validation(*first, *last, rule)


_NO_AMOUNT = "Beloppet ska vara ett tal i kronor, 0 eller mer. Skriv ingen enhet efter talet."


def _messages(title: str, hint: str, complaint: str) -> dict[str, str]:
    return {
        "input_title": title,
        "input_message": hint,
        "error_title": "Det går inte",
        "error_message": complaint,
    }
