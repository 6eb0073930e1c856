"""Two lists of a merge: what there is to know of, and what changes in the plan that is open."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject

from planner.editing.merge import Flag
from planner.exchange.change_words import ChangeLine
from planner.ui.models.column import Column
from planner.ui.models.merge_words import MergeWords
from planner.ui.models.table import RowsModel

T = TypeVar("T")

#: A changed field with its number in the list, which is its key.
NumberedLine = tuple[int, ChangeLine]


class FlagModel(RowsModel[Flag]):
    """One row for each flag: what it speaks of, what was done, what can be done about it."""

    def __init__(self, words: MergeWords, parent: QObject | None = None) -> None:
        """Make it empty."""
        columns = [
            _column("what", self.tr("What"), lambda flag: words.what(flag.entity), 26),
            _column("happened", self.tr("What the merge does"), words.happened, 40, grows=True),
            _column("remedy", self.tr("What you can do"), words.remedy, 36),
        ]
        super().__init__(columns, lambda flag: f"{flag.kind}|{flag.entity.id}", None, parent)


class ChangeModel(RowsModel[NumberedLine]):
    """One row for each field that changes: what, which field, before and after."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it empty."""
        columns = [
            _column("what", self.tr("What"), _subject, 40, grows=True),
            _column("field", self.tr("Field"), lambda row: row[1].field, 24),
            _column("before", self.tr("Mine now"), lambda row: row[1].before, 26),
            _column("after", self.tr("After the merge"), lambda row: row[1].after, 26),
        ]
        super().__init__(columns, lambda row: str(row[0]), None, parent)

    def show_lines(self, lines: Iterable[ChangeLine]) -> None:
        """Show changed fields, in their order."""
        self.set_rows(enumerate(lines))


def _subject(row: NumberedLine) -> str:
    return row[1].subject


def _column(key: str, title: str, text: Callable[[T], str], width: int, *, grows: bool = False) -> Column[T]:
    return Column(key=key, title=title, value=text, tooltip=text, width=width, grows=grows)
