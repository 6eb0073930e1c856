"""What a chart shows, as values: bars, lines, labels, legend and the same figures as a table."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from planner.analysis.selection import Slice


class Fill(Enum):
    """How an area is filled; told apart without colour."""

    SOLID = auto()
    RIBBED = auto()
    DASHED = auto()
    STRIPES = auto()
    LINES = auto()
    SOFT = auto()
    BOUND = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour by role, or by measure kind, and a fill.

    Attributes:
        role: a role of the theme, or the key of a measure kind.
        fill: the pattern.
        is_kind: whether `role` is the key of a measure kind.
    """

    role: str
    fill: Fill = Fill.SOLID
    is_kind: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar that can be pointed at, reached with the keyboard and picked.

    Attributes:
        part: the money it stands for.
        at: its middle along the categories; category number n lies at n.
        width: its width, in categories.
        start_ore: where it begins.
        end_ore: where it ends; below the start when it hangs down.
        paint: how it is filled.
        name: what it is, in words: fund and year, kind and year.
        amount_ore: what it stands for.
        details: more about it, line by line.
        is_over: whether it shows an over-commitment.
    """

    part: Slice
    at: float
    width: float
    start_ore: int
    end_ore: int
    paint: Paint
    name: str
    amount_ore: int
    details: tuple[str, ...] = ()
    is_over: bool = False


class Side(Enum):
    """Where a label stands: beyond the end of its bar, or in the middle of it."""

    BEYOND_ABOVE = auto()
    BEYOND_BELOW = auto()
    INSIDE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A text at a bar, left out where it does not fit.

    Attributes:
        at: the middle along the categories.
        width: how much room there is, in categories.
        start_ore: where its bar begins.
        end_ore: where its bar ends.
        text: the text.
        short: what stands there when the text does not fit; "" = nothing.
        role: colour of the text; inside a bar it is chosen for the fill.
        paint: the fill it stands on, when inside.
        side: where it stands.
        lift: how many lines further from its bar, to stand over another label.
    """

    at: float
    width: float
    start_ore: int
    end_ore: int
    text: str
    short: str = ""
    role: str = "text"
    paint: Paint | None = None
    side: Side = Side.BEYOND_ABOVE
    lift: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points (place along the categories, öre)."""

    points: tuple[tuple[float, int], ...]
    role: str
    width: float = 1.5
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A word beside a piece of what it names: a filled square, or a stroke of a line."""

    text: str
    paint: Paint
    is_line: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of the table: its name, and öre, text or nothing in each column."""

    name: str
    cells: tuple[int | str | None, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the chart draws, as a table; amounts in öre."""

    corner: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]


NO_FIGURES = Figures("", (), ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """All that a chart shows.

    Attributes:
        categories: names along the axis.
        bars: in the order in which they are painted.
        labels: the most important first: a later one gives way.
        lines: over the bars.
        legend: what is what, in reading order.
        figures: the same as a table.
        summary: one sentence that says what there is to see, for those who do not see it.
        horizontal: whether the categories run downwards and the bars to the right.
        empty: what to say instead when there is nothing to draw.
    """

    categories: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    labels: tuple[Label, ...] = ()
    lines: tuple[Line, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    figures: Figures = field(default=NO_FIGURES)
    summary: str = ""
    horizontal: bool = False
    empty: str = ""

    def extent(self) -> tuple[int, int]:
        """Return the lowest and the highest amount that is drawn, öre; zero lies between them."""
        amounts = [0]
        for bar in self.bars:
            amounts += (bar.start_ore, bar.end_ore)
        for line in self.lines:
            amounts += (ore for _, ore in line.points)
        return min(amounts), max(amounts)


def neighbour(bars: Sequence[Bar], index: int, along: int, up: int) -> int:
    """Return the number of the bar that a step leads to, or the same when there is none.

    Args:
        bars: all bars.
        index: the bar to step from.
        along: 1 or −1 to the next place along the categories, 0 to stay at the place.
        up: 1 or −1 to the next bar at the same place, the one with a higher or lower middle.
    """
    here = bars[index]
    found: list[tuple[float, float, int]] = []
    for number, bar in enumerate(bars):
        ahead = (bar.at - here.at) * along
        above = (_middle(bar) - _middle(here)) * up
        same_place = abs(bar.at - here.at) < 1e-6
        if along and ahead > 1e-6:
            found.append((ahead, abs(_middle(bar) - _middle(here)), number))
        elif up and same_place and above > 0:
            found.append((0.0, above, number))
    return min(found)[2] if found else index


def _middle(bar: Bar) -> float:
    return (bar.start_ore + bar.end_ore) / 2
