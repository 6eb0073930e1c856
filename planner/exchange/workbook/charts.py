"""The workbook's native charts, each with an alternative text that tells its figures."""

from typing import Any

from planner.analysis.remaining import Remaining
from planner.domain.money import Unit, format_amount
from planner.exchange.workbook import breakdown_sheet, year_sheet
from planner.exchange.workbook.breakdown_sheet import Part
from planner.exchange.workbook.style import palette
from planner.exchange.workbook.year_sheet import FIRST_YEAR, Post, YearLayout

#: The longest list of bars that can be read in a chart of this size.
MOST_BARS = 12
#: From this largest amount on, öre, the axes are in mnkr; below it in tkr.
_MILLIONS_FROM = 2 * Unit.MNKR.ore


def allocated_chart(workbook: Any, layout: YearLayout, balances: Remaining, names: list[str]) -> Any:
    """Return stacked columns of what each fund gives per year, with the frame of all funds as a line."""
    colours = palette()
    columns = workbook.add_chart({"type": "column", "subtype": "stacked"})
    for block, name in enumerate(names):
        fill = colours["series"][block % len(colours["series"])]
        columns.add_series(
            {**_year_series(layout, block, Post.ALLOCATED, name), "fill": {"color": fill}, "gap": 70}
        )
    line = workbook.add_chart({"type": "line"})
    line.add_series(
        {
            **_year_series(layout, layout.all_funds, Post.FRAME, "Ram, alla källor"),
            "line": {"color": colours["frame_line"], "width": 2.25, "dash_type": "dash"},
            "marker": {"type": "diamond", "size": 7, "fill": {"color": colours["frame_line"]}},
        }
    )
    columns.combine(line)
    largest = max(max(b.frame_ore, b.allocated_ore) for b in balances.per_year.values())
    _dress(columns, "Fördelat per år och källa, mot ramen", _unit(largest))
    return columns


def remaining_chart(workbook: Any, layout: YearLayout, balances: Remaining, names: list[str]) -> Any:
    """Return columns of what remains of each fund per year; what is overspent hangs below zero."""
    colours = palette()
    chart = workbook.add_chart({"type": "column"})
    for block, name in enumerate(names):
        fill = colours["series"][block % len(colours["series"])]
        chart.add_series(
            {
                **_year_series(layout, block, Post.REMAINING, name),
                "fill": {"color": fill},
                "invert_if_negative": False,
                "gap": 70,
            }
        )
    largest = max((abs(b.remaining_ore) for b in balances.cells.values()), default=0)
    _dress(chart, "Kvar att fördela per källa och år (under noll: överskridet)", _unit(largest))
    return chart


def breakdown_chart(workbook: Any, part: Part, title: str) -> Any:
    """Return bars of the largest words of a breakdown, the largest on top."""
    colours = palette()
    chart = workbook.add_chart({"type": "bar"})
    last = part.first_row + min(len(part.rows), MOST_BARS) - 1
    chart.add_series(
        {
            "name": "Fördelat",
            "categories": [breakdown_sheet.NAME, part.first_row, 0, last, 0],
            "values": [breakdown_sheet.NAME, part.first_row, part.total_column, last, part.total_column],
            "fill": {"color": colours["series"][0]},
            "gap": 45,
        }
    )
    largest = max((sum(amounts) for _, amounts in part.rows), default=0)
    if len(part.rows) > MOST_BARS:
        title += f", de {MOST_BARS} största"
    _dress(chart, title, _unit(largest), bars=True)
    return chart


def allocated_text(balances: Remaining) -> str:
    """Tell the chart of years in words."""
    years = "; ".join(
        f"{year}: {_mnkr(balance.allocated_ore)} fördelat av ramen {_mnkr(balance.frame_ore)}"
        for year, balance in balances.per_year.items()
    )
    return f"Staplar per år och källa med ramen som linje. {years}."


def remaining_text(balances: Remaining) -> str:
    """Tell the chart of what remains in words."""
    years = "; ".join(f"{year}: {_mnkr(b.remaining_ore)} kvar" for year, b in balances.per_year.items())
    return f"Staplar per källa och år med vad som är kvar att fördela. Alla källor: {years}."


def breakdown_text(part: Part, subject: str) -> str:
    """Tell the chart of a breakdown in words."""
    rows = "; ".join(f"{word}: {_mnkr(sum(amounts))}" for word, amounts in part.rows[:MOST_BARS])
    return f"Liggande staplar: fördelat per {subject} under hela perioden. {rows}."


def _mnkr(ore: int) -> str:
    return format_amount(ore, Unit.MNKR, decimals=2, with_unit=True)


def _year_series(layout: YearLayout, block: int, post: Post, name: str) -> dict[str, Any]:
    sheet, row = year_sheet.NAME, layout.row(block, post)
    last = FIRST_YEAR + layout.year_count - 1
    head = year_sheet.HEAD_ROW
    return {
        "name": name if block == layout.all_funds else [sheet, row, 0],
        "categories": [sheet, head, FIRST_YEAR, head, last],
        "values": [sheet, row, FIRST_YEAR, row, last],
    }


def _unit(largest_ore: int) -> tuple[str, str]:
    """Return the unit of an axis and the number format that shows kronor in it."""
    if largest_ore >= _MILLIONS_FROM:
        decimals = "#,##0" if largest_ore >= 10 * _MILLIONS_FROM else "#,##0.0"
        return "mnkr", f'[$-41D]{decimals},,;"−"{decimals},,;0'
    return "tkr", '[$-41D]#,##0,;"−"#,##0,;0'


def _dress(chart: Any, title: str, unit: tuple[str, str], *, bars: bool = False) -> None:
    colours = palette()
    font = {"name": "Calibri", "size": 10, "color": colours["muted"]}
    name, number_format = unit
    chart.set_title(
        {
            "name": f"{title} ({name})",
            "name_font": {"name": "Calibri", "size": 12, "bold": True, "color": colours["heading"]},
            "overlay": False,
        }
    )
    amounts = {
        "num_format": number_format,
        "num_font": font,
        "major_gridlines": {"visible": True, "line": {"color": colours["line"], "width": 0.75}},
        "line": {"none": True},
    }
    words = {"num_font": font, "label_position": "low", "line": {"color": colours["muted"]}}
    if bars:
        chart.set_x_axis(amounts)
        chart.set_y_axis({**words, "reverse": True, "crossing": "max", "major_gridlines": {"visible": False}})
        chart.set_legend({"none": True})
    else:
        chart.set_y_axis(amounts)
        chart.set_x_axis(words)
        chart.set_legend({"position": "bottom", "font": font})
    chart.set_chartarea({"border": {"color": colours["line"]}})
