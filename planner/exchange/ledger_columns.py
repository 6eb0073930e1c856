"""What the columns of an accounting extract are: found by the headers that Swedish systems give them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.catalogue.catalogue import folded
from planner.exchange.list_reading import RawTable, Row

#: How far down the header is looked for; above it stand the name of the report and its choices.
_HEADER_WITHIN = 40


class LedgerField(StrEnum):
    """What a column of an extract can hold."""

    PROJECT = "project"
    ACCOUNT = "account"
    DAY = "day"
    PERIOD = "period"
    TEXT = "text"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    VOUCHER = "voucher"
    IGNORED = "ignored"


#: As Agresso/Unit4, Raindance and others write them; the first are the surest.
_NAMES: dict[LedgerField, tuple[str, ...]] = {
    LedgerField.PROJECT: (
        *("projekt", "projektkod", "projektnr", "projektnummer", "proj", "projekt-id", "projektid"),
        *("dim 2", "dim2", "project"),
    ),
    LedgerField.ACCOUNT: ("konto", "kontonr", "kontonummer", "kontokod", "account"),
    LedgerField.DAY: (
        *("verifikationsdatum", "verdatum", "ver.datum", "verifikatdatum", "bokföringsdatum", "bokf.datum"),
        *("bokfdatum", "transaktionsdatum", "transdatum", "trans.datum", "datum", "fakturadatum", "date"),
    ),
    LedgerField.PERIOD: ("period", "bokföringsperiod", "redovisningsperiod", "per"),
    LedgerField.TEXT: (
        *("text", "verifikationstext", "vertext", "ver.text", "transaktionstext", "benämning", "beskrivning"),
        *("leverantör", "motpart", "description"),
    ),
    LedgerField.AMOUNT: ("belopp", "utfall", "nettobelopp", "belopp sek", "belopp kr", "saldo", "amount"),
    LedgerField.DEBIT: ("debet", "debetbelopp", "debit"),
    LedgerField.CREDIT: ("kredit", "kreditbelopp", "credit"),
    LedgerField.VOUCHER: (
        *("verifikat", "verifikation", "vernr", "ver.nr", "ver nr", "verifikatnr", "verifikationsnr"),
        *("verifikationsnummer", "verifikatnummer", "transaktionsnr", "transnr", "ver", "voucher"),
    ),
}
_RANKED = {name: (field, rank) for field, names in _NAMES.items() for rank, name in enumerate(names)}
_TELLING = frozenset({LedgerField.AMOUNT, LedgerField.DEBIT, LedgerField.CREDIT})


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerColumn:
    """What one column is taken for.

    Attributes:
        index: which column, from 0.
        header: its header as it stands.
        field: what it holds.
    """

    index: int
    header: str
    field: LedgerField


def find_ledger_header(table: RawTable) -> int:
    """Return the row of the header: the one with most known columns, money among them; else the first."""
    best, best_known = 0, 0
    for at, row in enumerate(table.rows[:_HEADER_WITHIN]):
        fields = {column.field for column in guess_ledger_columns(row)} - {LedgerField.IGNORED}
        known = len(fields) if fields & _TELLING else 0
        if known > best_known:
            best, best_known = at, known
    return best


def guess_ledger_columns(header: Row) -> tuple[LedgerColumn, ...]:
    """Return what each column seems to be; of two that claim a field the surer name gets it."""
    claims: dict[LedgerField, tuple[int, int]] = {}
    for index, cell in enumerate(header):
        field, rank = _RANKED.get(folded(_text(cell)), (LedgerField.IGNORED, 0))
        if field is not LedgerField.IGNORED:
            claims[field] = min(claims.get(field, (rank, index)), (rank, index))
    taken = {index: field for field, (_, index) in claims.items()}
    return tuple(
        LedgerColumn(index=index, header=_text(cell), field=taken.get(index, LedgerField.IGNORED))
        for index, cell in enumerate(header)
    )


def best_ledger_table(tables: Sequence[RawTable]) -> RawTable:
    """Return the sheet that looks most like an extract: most known columns, then most rows."""
    return max(tables, key=_likeness)


def _likeness(table: RawTable) -> tuple[int, int]:
    columns = guess_ledger_columns(table.rows[find_ledger_header(table)])
    return sum(column.field is not LedgerField.IGNORED for column in columns), len(table.rows)


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()
