"""Columns as data: what a column is called, what it sorts by, what it shows and how it is edited."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt

from planner.ui.models.rows import SortValue

T = TypeVar("T")


class Align(Enum):
    """Where a column's text stands."""

    START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[T]):
    """One column.

    Attributes:
        key: stable name, for settings and tests.
        title: the translated heading.
        value: what the column sorts by and, as int, is summed by; None = missing.
        text: what is shown; None = the value itself.
        align: where it stands; numbers at the end.
        summed: whether totals and group headings add it up.
        sum_text: how a sum is shown; None = as `str`.
        tooltip: what is shown when the pointer rests on a cell.
        description: what the heading's tooltip says.
        tone: the theme role of a cell's text ("bad", "text_muted"), or "" for the usual one.
        badge: whether the text stands on a soft patch of its tone.
        edit_text: what an editor begins with; None = `text`.
        setter: takes what was typed in and tells whether it was accepted; None = not editable.
        editable: whether a row's cell can be edited; None = every one, if there is a setter.
        width: preferred width in average characters.
        shown: whether it is shown before anybody chose.
        gives_way: hidden while the growing columns have less than their width, those with 1 first; 0 = stays.
        grows: whether it shares the room that the others leave, until somebody sets a width.
    """

    key: str
    title: str
    value: Callable[[T], SortValue]
    text: Callable[[T], str] | None = None
    align: Align = Align.START
    summed: bool = False
    sum_text: Callable[[int], str] | None = None
    tooltip: Callable[[T], str] | None = None
    description: str = ""
    tone: Callable[[T], str] | None = None
    badge: bool = False
    edit_text: Callable[[T], str] | None = None
    setter: Callable[[T, Any], bool] | None = None
    editable: Callable[[T], bool] | None = None
    width: int = 12
    shown: bool = True
    gives_way: int = 0
    grows: bool = False

    def text_of(self, row: T) -> str:
        """Return what the column shows of a row."""
        if self.text is not None:
            return self.text(row)
        value = self.value(row)
        return "" if value is None else str(value)
