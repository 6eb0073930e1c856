"""The sheets Antaganden and Ändringslogg: what the figures rest on; what was changed, when, by whom."""

from planner.domain.fund import Frame
from planner.domain.history import JournalEntry
from planner.exchange.export_input import AllocationExport, Assumption
from planner.exchange.words import entry_words, secrecy_words, subject_words
from planner.exchange.workbook.sheet import Sheet
from planner.exchange.workbook.summary_sheet import scenario_words

ASSUMPTIONS_NAME = "Antaganden"
LOG_NAME = "Ändringslogg"
HEAD_ROW = 3
WIDTHS = (34, 72, 40)
#: A log longer than this is cut: the newest edits are listed, the plan file has them all.
MOST_LOG_LINES = 20_000

_RULES = (
    Assumption(
        subject="Belopp",
        text="Beloppen är i kronor. Planen räknar i hela ören; inga rader är avrundade före summering.",
    ),
    Assumption(
        subject="Ram",
        text="Planeringsram per finansieringskälla och år. "
        "En ram är ett beslut eller ett antagande: se tabellen nedan.",
    ),
    Assumption(
        subject="Fördelat",
        text="Vad planen lägger på åtgärder. Det är inte vad som är sökt, beviljat eller förbrukat.",
    ),
    Assumption(
        subject="Kvar att fördela",
        text="Ram − fördelat. Minus betyder att ramen är överskriden.",
    ),
    Assumption(
        subject="Överskridet",
        text="Summeras ram för ram, det vill säga källa för källa och år för år: "
        "det som är kvar av en ram betalar inte en annan.",
    ),
    Assumption(
        subject="Bundet",
        text="Pengar ett år till åtgärder som fick sina första pengar ett tidigare år.",
    ),
    Assumption(
        subject="Söks",
        text="Åtgärdens kostnad per år om den är angiven, annars trolig kostnad. Tomt = kostnaden är okänd. "
        "Står på åtgärdens första rad och gäller alla dess källor.",
    ),
    Assumption(
        subject="Pengar som blir över",
        text="Följer inte med till nästa år av sig själva: det kräver beslut om ombudgetering.",
    ),
)


def write_assumptions_sheet(sheet: Sheet, export: AllocationExport) -> None:
    """Fill the sheet Antaganden."""
    sheet.title("Antaganden", "Vad siffrorna betyder och vilar på.")
    sheet.heads(HEAD_ROW, ["Ämne", "Antagande", "Underlag"], 3)
    scenario = Assumption(subject="Scenario", text=f"Filen visar {scenario_words(export)}.")
    row = HEAD_ROW
    lines = (scenario, *_RULES, *_secrecy(export), *export.assumptions)
    for row, line in enumerate(lines, HEAD_ROW + 1):
        sheet.text(row, 0, line.subject)
        sheet.text(row, 1, line.text)
        sheet.text(row, 2, line.source)
        sheet.fit_height(row, zip((line.subject, line.text, line.source), WIDTHS, strict=True))
    _write_frames(sheet, export, row + 3)
    for column, width in enumerate(WIDTHS):
        sheet.raw.set_column(column, column, width)
    sheet.raw.set_column(3, 4, 14)
    sheet.raw.freeze_panes(HEAD_ROW + 1, 1)


def _secrecy(export: AllocationExport) -> tuple[Assumption, ...]:
    """Say how what is secret is shown, where there is anything."""
    if not export.secret_count:
        return ()
    text = f"{secrecy_words(export)}."
    if export.withheld is not None:
        text += (
            " Deras belopp står under Sekretess i stället för under slag, plats och stadsdel, så att alla "
            "summor är planens. Vilka de är framgår inte av filen."
        )
    return (Assumption(subject="Sekretess", text=text),)


def _write_frames(sheet: Sheet, export: AllocationExport, at: int) -> None:
    sheet.raw.set_h_pagebreaks([at - 1])
    sheet.text(at - 1, 0, "Ramar och beslut", "section")
    sheet.heads(at, ["Källa och år", "Beslut", "Diarienummer", "Beslutsdag", "Ram, kr"], 4)
    for row, frame in enumerate(_frames_in_order(export), at + 1):
        name = f"{export.plan.funds[frame.fund_id].name}, {frame.year}"
        sheet.text(row, 0, name)
        sheet.text(row, 1, frame.decision or "Inget beslut antecknat: ett antagande")
        sheet.text(row, 2, frame.dnr)
        sheet.text(row, 3, frame.decided_on.isoformat() if frame.decided_on else "")
        sheet.amount(row, 4, frame.amount_ore)
        sheet.fit_height(row, zip((name, frame.decision, frame.dnr), WIDTHS, strict=True))


def _frames_in_order(export: AllocationExport) -> list[Frame]:
    order = {fund.id: place for place, fund in enumerate(export.plan.funds_in_order)}
    return sorted(export.plan.frames.values(), key=lambda frame: (order[frame.fund_id], frame.year))


def write_log_sheet(sheet: Sheet, export: AllocationExport) -> None:
    """Fill the sheet Ändringslogg, the newest edit first."""
    newest = tuple(reversed(export.log))[:MOST_LOG_LINES]
    note = "Det senaste står först."
    if len(newest) < len(export.log):
        note += f" De {MOST_LOG_LINES} senaste av {len(export.log)} ändringar; planens fil har alla."
    sheet.title("Ändringslogg", note if export.log else "Planen har inga antecknade ändringar.")
    sheet.heads(HEAD_ROW, ["Nr", "Tid", "Vem", "Vad", "Gäller", "Skäl"], 6)
    for row, entry in enumerate(newest, HEAD_ROW + 1):
        _write_entry(sheet, row, entry)
    for column, width in enumerate((8, 18, 24, 44, 34, 40)):
        sheet.raw.set_column(column, column, width)
    sheet.raw.freeze_panes(HEAD_ROW + 1, 0)
    if newest:
        sheet.raw.autofilter(HEAD_ROW, 0, HEAD_ROW + len(newest), 5)


def _write_entry(sheet: Sheet, row: int, entry: JournalEntry) -> None:
    sheet.raw.write_number(row, 0, entry.seq, sheet.styles["number"])
    sheet.raw.write_datetime(row, 1, entry.at.astimezone().replace(tzinfo=None), sheet.styles["time"])
    sheet.text(row, 2, entry.who)
    sheet.text(row, 3, entry_words(entry))
    sheet.text(row, 4, subject_words(entry))
    sheet.text(row, 5, entry.reason)
