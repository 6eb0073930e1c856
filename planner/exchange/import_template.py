"""An empty list to fill in (*importmall*): the columns that the import knows, with lists to choose from."""

from collections.abc import Iterable
from datetime import datetime, time
from io import BytesIO
from pathlib import Path

from planner.atomic_file import write_verified
from planner.domain.plan import Plan
from planner.exchange.errors import ExportDiffersError
from planner.exchange.words import plan_words
from planner.exchange.workbook.input_rules import (
    CHOICES,
    guide_amounts,
    guide_choices,
    lists_of,
    write_lists,
)
from planner.exchange.workbook.sheet import Sheet, add_sheet, clean_text
from planner.exchange.workbook.style import make_styles, set_up_page

LIST_NAME, HELP_NAME, CHOICES_NAME = "Lista", "Så här", "Listor"
HEAD_ROW = 3
FIRST_ROW = HEAD_ROW + 1
#: So many empty rows are yellow and guided; more may be written below them.
ROWS = 300
#: The columns of words, as `list_columns` knows them, with their widths; the years follow, then the rest.
_BEFORE = (
    *(("Nr", 8), ("Åtgärd", 36), ("Slag", 22), ("Plats", 24), ("Stadsdel", 18), ("Inv./drift", 13)),
    *(("Status", 15), ("Källa", 26)),
)
_AFTER = (("Söks", 14), ("Ansvarig", 22), ("Anteckning", 36), ("Sekretess", 11))
_AMOUNT_WIDTH = 14
#: How a header and the cells below it look; words beside money keep a little away from it.
_WORDS, _MONEY = ("head", "input_text"), ("head_number", "input_amount")
_AFTER_MONEY = ("head_indented", "input_indented_text")

_HELP = (
    "En rad per åtgärd och källa. Bara Åtgärd måste fyllas i; finns det pengar på raden behövs också Källa.",
    "Skriv belopp i kronor i årens kolumner, utan enhet. Tomt betyder inga pengar det året.",
    "Får en åtgärd pengar ur flera källor: skriv den på flera rader, med samma namn och plats.",
    "Söks är åtgärdens hela kostnad och skrivs en gång, på dess första rad.",
    "Slag, Inv./drift, Status och Källa väljs ur en lista. En källa som inte finns i planen skrivs för hand.",
    "Skriv Ja under Sekretess för det som inte ska lämnas ut utan prövning.",
    "Skriv inga namn, personnummer eller telefonnummer till boende. Ansvarig är en roll eller en anställd.",
    "Summor behövs inte: programmet räknar dem och visar dem mot filen innan något läses in.",
    "Läs in filen med Arkiv › Importera lista… eller dra den till fönstret. Allt går att ångra i ett steg.",
)


def write_template(path: Path, plan: Plan, kinds: Iterable[str]) -> None:
    """Write an empty list for a plan: its years, its sources, and the kinds of measures.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        ExportDiffersError: it could not be read back; the old file is untouched.
    """
    write_verified(path, render_template(plan, kinds), lambda data: _verify(data, plan))


def render_template(plan: Plan, kinds: Iterable[str]) -> bytes:
    """Return the workbook's bytes, the same for the same plan."""
    import xlsxwriter

    from planner.exchange.workbook import OPTIONS

    target = BytesIO()
    workbook = xlsxwriter.Workbook(target, OPTIONS)
    # The day that the plan was made: the file is the same whenever it is written.
    made_at = datetime.combine(plan.info.created_on, time())
    title = clean_text(f"Importmall: {plan.info.title}")
    workbook.set_properties({"title": title, "created": made_at})
    styles = make_styles(workbook, with_ore=False)
    sheets = {name: add_sheet(workbook, name, styles) for name in (LIST_NAME, HELP_NAME, CHOICES_NAME)}
    lists = lists_of(plan, kinds)
    _write_list(sheets[LIST_NAME], plan)
    for header, choice in CHOICES.items():
        rows = (FIRST_ROW, FIRST_ROW + ROWS - 1)
        # A source may be new to the plan: it is proposed, and not demanded.
        guide_choices(
            sheets[LIST_NAME], headers(plan).index(header), rows, choice, lists, strict=header != "Källa"
        )
    _write_help(sheets[HELP_NAME])
    write_lists(sheets[CHOICES_NAME], lists)
    workbook.close()
    return target.getvalue()


def headers(plan: Plan) -> list[str]:
    """Return the headers, in order."""
    names = [name for name, _ in _BEFORE]
    return [*names, *map(str, plan.info.years), *(name for name, _ in _AFTER)]


def _write_list(sheet: Sheet, plan: Plan) -> None:
    years = len(plan.info.years)
    last = FIRST_ROW + ROWS - 1
    sheet.title("Lista att läsa in", "Belopp i kronor. Fyll i de gula raderna; bladet Så här berättar hur.")
    widths = [*(width for _, width in _BEFORE), *[_AMOUNT_WIDTH] * years, *(width for _, width in _AFTER)]
    money = range(len(_BEFORE), len(_BEFORE) + years + 1)
    looks = {**dict.fromkeys(money, _MONEY), money.stop: _AFTER_MONEY}
    for column, (name, width) in enumerate(zip(headers(plan), widths, strict=True)):
        head, cell = looks.get(column, _WORDS)
        sheet.raw.set_column(column, column, width)
        sheet.text(HEAD_ROW, column, name, head)
        for row in range(FIRST_ROW, last + 1):
            sheet.text(row, column, "", cell)
    guide_amounts(sheet, (FIRST_ROW, money.start), (last, money.stop - 1))
    sheet.raw.freeze_panes(FIRST_ROW, 2)
    set_up_page(sheet.raw, plan_words(plan.info), "Importmall", repeat_row=HEAD_ROW)


def _write_help(sheet: Sheet) -> None:
    sheet.title("Så här", "Fyll i bladet Lista och läs in filen i Trygghetsplaneraren.")
    for row, line in enumerate(_HELP, HEAD_ROW):
        sheet.text(row, 0, line)
        sheet.fit_height(row, [(line, 90)])
    sheet.raw.set_column(0, 0, 90)
    set_up_page(sheet.raw, "Så här", "Importmall")


def _verify(data: bytes, plan: Plan) -> None:
    """Read the headers with another library than wrote them."""
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name(LIST_NAME).to_python()
    wanted = headers(plan)
    if not any([str(cell) for cell in row] == wanted for row in rows):
        raise ExportDiffersError(LIST_NAME, len(wanted), 0)
