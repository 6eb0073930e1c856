"""How the workbook looks: named cell styles, number formats, page set-up; colours come from the theme."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from planner.resources_path import resource_path

#: [$-41D] makes the separators Swedish in any Excel; the minus is text, so that it is no mere hyphen.
KRONOR = '[$-41D]#,##0;"−"#,##0;0'
KRONOR_AND_ORE = '[$-41D]#,##0.00;"−"#,##0.00;0'
QUIET_KRONOR = '[$-41D]#,##0;"−"#,##0;"–"'
QUIET_KRONOR_AND_ORE = '[$-41D]#,##0.00;"−"#,##0.00;"–"'
MNKR = '[$-41D]0.0;"−"0.0;0.0'
RATE = "[$-41D]0.00"
PERCENT = "[$-41D]0 %"
A4 = 9


@cache
def palette() -> Mapping[str, Any]:
    """Return the colours of the workbook by role."""
    with resource_path("themes", "workbook.toml").open("rb") as file:
        return tomllib.load(file)


@dataclass(frozen=True, slots=True)
class Styles:
    """The cell styles of one workbook by name.

    Attributes:
        formats: style name → XlsxWriter format.
        amount_width: how wide a column of amounts is, in characters.
    """

    formats: Mapping[str, Any]
    amount_width: float

    def __getitem__(self, name: str) -> Any:
        """Return the format of that name."""
        return self.formats[name]


def make_styles(workbook: Any, *, with_ore: bool) -> Styles:
    """Register every style with the workbook."""
    colours = palette()
    amount = KRONOR_AND_ORE if with_ore else KRONOR
    quiet = QUIET_KRONOR_AND_ORE if with_ore else QUIET_KRONOR
    base = {"font_name": "Calibri", "font_size": 11, "font_color": colours["ink"], "valign": "vcenter"}
    lined = {"bottom": 1, "bottom_color": colours["line"]}
    strong = {"bold": True, "bg_color": colours["total_ground"]}
    head = {
        "bold": True,
        "font_color": colours["header_ink"],
        "bg_color": colours["header_ground"],
        "text_wrap": True,
    }
    wanted: dict[str, dict[str, Any]] = {
        "title": {"bold": True, "font_size": 20, "font_color": colours["heading"]},
        "subtitle": {"font_size": 12, "font_color": colours["muted"]},
        "section": {"bold": True, "font_size": 13, "font_color": colours["heading"]},
        "quiet_label": {"font_color": colours["muted"]},
        "quiet_text": {"align": "left"},
        "head": {**head, "align": "left"},
        "head_number": {**head, "align": "right"},
        "head_indented": {**head, "align": "left", "indent": 1},
        "text": {**lined, "valign": "top", "text_wrap": True},
        "indented_text": {**lined, "valign": "top", "align": "left", "text_wrap": True, "indent": 1},
        "indented": {**lined, "valign": "top", "align": "left", "indent": 1},
        "label": lined,
        "amount": {**lined, "num_format": amount, "valign": "top"},
        "quiet": {**lined, "num_format": quiet, "valign": "top"},
        "percent": {**lined, "num_format": PERCENT},
        "number": {**lined, "num_format": "0", "align": "left", "valign": "top"},
        "date": {**lined, "num_format": "yyyy-mm-dd", "align": "left", "valign": "top"},
        "mnkr": {**lined, "num_format": MNKR, "font_color": colours["muted"], "valign": "top"},
        "total_mnkr": {**strong, "num_format": MNKR},
        "rate": {**lined, "num_format": RATE, "font_color": colours["muted"]},
        "time": {**lined, "num_format": "yyyy-mm-dd hh:mm", "align": "left", "valign": "top"},
        "bound": {**lined, "num_format": quiet, "font_color": colours["muted"], "italic": True},
        "bound_label": {**lined, "font_color": colours["muted"], "italic": True, "indent": 1},
        "strong": {**lined, "bold": True},
        "muted_label": {**lined, "font_color": colours["muted"]},
        "strong_amount": {**lined, "bold": True, "num_format": amount, "valign": "top"},
        "total": {**strong},
        "total_amount": {**strong, "num_format": amount},
        "total_state": {**strong, "align": "right"},
        "total_percent": {**strong, "num_format": PERCENT},
        "state": {**lined, "align": "right"},
        "card_label": {"font_color": colours["muted"], "bg_color": colours["band"], "indent": 1},
        "card": {
            "bold": True,
            "font_size": 14,
            "shrink": True,
            "num_format": amount,
            "bg_color": colours["band"],
            "align": "left",
            "indent": 1,
        },
        "good": {"bg_color": colours["good_ground"], "font_color": colours["good_ink"]},
        "over": {"bg_color": colours["over_ground"], "font_color": colours["over_ink"], "bold": True},
    }
    wanted |= _input_styles(wanted, colours["input_ground"])
    conditional = {"good", "over"}
    formats = {
        name: workbook.add_format(own if name in conditional else {**base, **own})
        for name, own in wanted.items()
    }
    return Styles(formats, 15 if with_ore else 12)


def _input_styles(styles: Mapping[str, dict[str, Any]], ground: str) -> dict[str, dict[str, Any]]:
    """Return the styles of cells that a colleague may fill in: yellow, and not locked."""
    free = {"bg_color": ground, "locked": False}
    return {
        f"input_{name}": {**styles[name], **free} for name in ("text", "indented_text", "amount", "quiet")
    }


def set_up_page(
    sheet: Any, title: str, stamp: str, *, repeat_row: int | None = None, pages_wide: int = 1
) -> None:
    """Set A4 landscape, so many pages wide, with the plan's title above and stamp and page number below."""
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.75)
    sheet.fit_to_pages(pages_wide, 0)
    sheet.set_header(f"&L&B{_in_header(title)}&R&A")
    sheet.set_footer(f"&L{_in_header(stamp)}&RSida &P av &N")
    if repeat_row is not None:
        sheet.repeat_rows(repeat_row)


def _in_header(text: str) -> str:
    """Double the ampersands, which are commands there, and keep within the 255 characters of Excel."""
    return " ".join(text.split())[:100].replace("&", "&&")
