"""The sheet Händelser: every event of the chain of money, as an Excel table."""

from planner.exchange.event_rows import EventRow
from planner.exchange.workbook.sheet import Sheet

NAME = "Händelser"
TABLE = "Handelser"
HEAD_ROW = 4
FIRST_ROW = HEAD_ROW + 1
KIND, YEAR, AMOUNT = "Händelse", "År", "Belopp"
#: Header and width in characters, in the order of the columns.
COLUMNS = (
    ("Löpnr", 8),
    ("Datum", 11.5),
    (KIND, 17),
    ("Nr", 7),
    ("Åtgärd", 32),
    ("Källa", 22),
    (YEAR, 7),
    (AMOUNT, 15),
    ("Till", 24),
    ("Räknas från", 11.5),
    ("Dnr", 16),
    ("Beslutsinstans", 18),
    ("Verifikation", 14),
    ("Anteckning", 30),
    ("Skäl", 24),
    ("Rättar löpnr", 8),
    ("Id", 38),
    ("Åtgärds-id", 38),
)
HEADERS = tuple(header for header, _ in COLUMNS)
_HEAD_STYLES = {AMOUNT: "head_number", "Till": "head_indented"}
_FROZEN = 3
_HIDDEN_FROM = HEADERS.index("Id")


def write_event_sheet(sheet: Sheet, rows: tuple[EventRow, ...]) -> None:
    """Fill the sheet; there is at least one row."""
    sheet.title("Händelser", "Alla steg i penningkedjan, det äldsta först. Belopp i kronor.")
    note = (
        "En rättelse har omvänt tecken och säger vilket löpnummer den rättar. Annat minus är en kreditering. "
        "Flyttade pengar går från radens åtgärd och år till det som står i Till."
    )
    sheet.text(2, 0, note, "quiet_label")
    options = {
        "name": TABLE,
        "style": "Table Style Light 1",
        "title": "Händelser",
        "description": "En rad per händelse: datum, händelse, åtgärd, källa, budgetår, belopp och beslut.",
        "columns": [
            {"header": header, "header_format": sheet.styles[_HEAD_STYLES.get(header, "head")]}
            for header in HEADERS
        ],
    }
    sheet.raw.add_table(HEAD_ROW, 0, HEAD_ROW + len(rows), len(HEADERS) - 1, options)
    for at, row in enumerate(rows, FIRST_ROW):
        _write_row(sheet, at, row)
    for column, (_, width) in enumerate(COLUMNS):
        hidden = {"hidden": True} if column >= _HIDDEN_FROM else None
        sheet.raw.set_column(column, column, width, None, hidden)
    sheet.raw.set_row(HEAD_ROW, 30)
    sheet.raw.freeze_panes(FIRST_ROW, _FROZEN)
    sheet.raw.repeat_columns(0, _FROZEN - 1)


def _write_row(sheet: Sheet, at: int, row: EventRow) -> None:
    event = row.event
    texts = {
        KIND: row.what,
        "Nr": row.code,
        "Åtgärd": row.title,
        "Källa": row.fund,
        "Till": row.target,
        "Dnr": event.dnr,
        "Beslutsinstans": event.body,
        "Verifikation": event.voucher,
        "Anteckning": event.note,
        "Skäl": event.reason,
        "Id": str(event.id),
        "Åtgärds-id": str(event.measure_id),
    }
    for column, (header, _) in enumerate(COLUMNS):
        if header in texts:
            sheet.text(at, column, texts[header], "indented_text" if header == "Till" else "text")
    shown = [(texts[header], width) for header, width in COLUMNS[:_HIDDEN_FROM] if header in texts]
    sheet.fit_height(at, shown)
    numbers = {"Löpnr": row.number, YEAR: event.year, "Rättar löpnr": row.corrects}
    for header, number in numbers.items():
        if number is None:
            sheet.text(at, HEADERS.index(header), "")
        else:
            sheet.raw.write_number(at, HEADERS.index(header), number, sheet.styles["number"])
    for header, day in {"Datum": event.decided_on, "Räknas från": event.booked_on}.items():
        sheet.raw.write_datetime(at, HEADERS.index(header), day, sheet.styles["date"])
    sheet.amount(at, HEADERS.index(AMOUNT), event.signed_ore)
