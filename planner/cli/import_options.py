"""The options of `import`, and columns as they are named there: `--map "BOE=belopp,tkr,punkt"`."""

import argparse
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from planner.cli.arguments import SwedishParser, file_path, unit, words, year

if TYPE_CHECKING:
    from planner.exchange.import_mapping import NamedColumn
    from planner.exchange.list_columns import Field

_FUND = "källa:"
#: The fields by their Swedish words; a year stands for what is allocated in it.
_FIELDS = {
    "rubrik": "title",
    "nummer": "number",
    "slag": "kind",
    "plats": "place",
    "stadsdel": "neighbourhood",
    "källa": "fund",
    "år": "year",
    "belopp": "amount",
    "summa": "total",
    "klass": "expense_class",
    "status": "status",
    "kostnad": "cost",
    "ansvarig": "responsible",
    "anteckning": "note",
    "sekretess": "secrecy",
    "inget": "ignored",
}
_MAP_HELP = (
    'vad en kolumn är, som "Vad=rubrik", "Beslut=belopp,tkr,punkt" eller "CM4 26=2026,källa:CM4": ett fält '
    "eller ett år, sedan enhet, decimaltecken (komma eller punkt) och källa om det behövs; kan upprepas. "
    f"Fält: {', '.join(_FIELDS)}"
)


def add_import_options(read: SwedishParser) -> None:
    """Add what can be said of a list that is read."""
    read.add_argument(
        "list", metavar="LISTA", type=file_path, help="listan: .xlsx, .xls, .xlsb, .ods eller .csv"
    )
    _add_of_list(read)
    _add_of_columns(read)
    read.add_argument(
        "--skip", action="store_true", help="hoppa över rader som inte går att läsa in; kräver --reason"
    )
    text = "varför resten lämnas utanför; sparas i historiken med filens namn och kontrollsumma"
    read.add_argument("--reason", metavar="SKÄL", type=words, default="", help=text)
    text = "visa bara bedömningen och kontrollsummorna; planen ändras inte"
    read.add_argument("--dry-run", action="store_true", help=text)
    text = "läs in också texter som ser ut att innehålla personnummer"
    read.add_argument("--allow-identity-numbers", action="store_true", help=text)


def _add_of_list(read: SwedishParser) -> None:
    text = (
        "enhet för belopp utan enhet: kr, tkr eller mnkr (annars som det står ovanför rubrikerna, eller kr)"
    )
    read.add_argument("--unit", metavar="ENHET", type=unit, help=text)
    read.add_argument("--year", metavar="ÅR", type=year, help="året för belopp i en lista utan år")
    read.add_argument(
        "--fund", metavar="NAMN", type=words, default="", help="finansieringskällan för rader som saknar den"
    )
    read.add_argument(
        "--sheet", metavar="NAMN", default="", help="bladet i filen (annars det som liknar en lista)"
    )
    read.add_argument("--all-sheets", action="store_true", help="läs in alla blad med samma rubriker")
    text = "teckenkodningen för .csv, som cp1252 eller utf-8 (annars väljs den automatiskt)"
    read.add_argument("--encoding", metavar="KOD", default="", help=text)


def _add_of_columns(read: SwedishParser) -> None:
    read.add_argument(
        "--header-row", metavar="RAD", type=_row, help="rubrikernas rad i bladet (annars letas den upp)"
    )
    read.add_argument(
        "--map", metavar="KOLUMN=FÄLT", type=named_column, action="append", default=[], help=_MAP_HELP
    )


def named_column(text: str) -> "NamedColumn":
    """Return what a column is said to be.

    Raises:
        argparse.ArgumentTypeError: it cannot be understood.
    """
    from planner.domain.money import Unit
    from planner.exchange.decimal_marks import DecimalMark
    from planner.exchange.import_mapping import NamedColumn

    header, _, said = words(text).rpartition("=")
    if not header.strip():
        raise argparse.ArgumentTypeError(f"”{text}” ska vara KOLUMN=FÄLT, som Vad=rubrik.")
    first, *rest = (part.strip() for part in said.split(","))
    field, of_year = _field_named(first)
    column = NamedColumn(header=header.strip(), field=field, year=of_year)
    marks = {"komma": DecimalMark.COMMA, "punkt": DecimalMark.POINT}
    for part in rest:
        word = part.casefold()
        if word in set(Unit):
            column = replace(column, unit=Unit(word))
        elif word in marks:
            column = replace(column, mark=marks[word])
        elif word.startswith(_FUND):
            column = replace(column, fund=part[len(_FUND) :].strip())
        else:
            raise argparse.ArgumentTypeError(f"”{part}” är varken enhet, decimaltecken eller källa:NAMN.")
    return column


def _field_named(word: str) -> "tuple[Field, int | None]":
    from planner.exchange.list_columns import Field

    if re.fullmatch("[12][0-9]{3}", word):
        return Field.YEAR_AMOUNT, int(word)
    name = _FIELDS.get(word.casefold())
    if name is None:
        raise argparse.ArgumentTypeError(f"”{word}” är inget fält. Fälten är: {', '.join(_FIELDS)}.")
    return Field(name), None


def _row(text: str) -> int:
    """Return a row of a sheet, from 1.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"”{text}” är inget radnummer.")
    return int(text)
