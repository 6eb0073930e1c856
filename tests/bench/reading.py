"""What reading lists that others wrote takes: `python -m tests.bench.reading [ROWS]`."""

import json
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

import xlsxwriter

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.editing.import_list import import_list
from planner.exchange.list_import import propose, read_table
from planner.exchange.list_reading import Report, read_tables
from tests.bench.plans import YEARS, synthetic_plan

ROWS = 10_000
_RUNS = 3
HEADERS = ("Nr", "Åtgärd", "Slag", "Plats", "Stadsdel", "Källa", "Klass", "Status")


class _EnoughError(Exception):
    """Whoever waited does not any more."""


def main(rows: int) -> None:
    """Print one JSON object of milliseconds for lists of so many rows with sixteen columns."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lista.xlsx"
        _write(path, rows)
        shares: list[float] = []
        figures["read .xlsx"] = taken(lambda: read_tables(path, report=shares.append))
        assert len(set(shares)) > 10, "progress is not told"
        figures["cancel half-way"] = _cancelled(lambda report: read_tables(path, report=report))
        table, catalogue = read_table(path), load_catalogue()
        plan = synthetic_plan(10, [kind.key for kind in catalogue.kinds])
        figures["cancel the look at the rows"] = _cancelled(
            lambda report: propose(table, plan, catalogue, report=report)
        )
        figures["import .xlsx, all of it"] = taken(lambda: _import(path, rows))
        soffice = shutil.which("soffice")
        if soffice is not None:
            figures["LibreOffice, .xlsx to .csv"] = _converted(soffice, path, "csv")
            figures["import .csv, all of it"] = taken(lambda: _import(path.with_suffix(".csv"), rows))
            _converted(soffice, path, "ods")
            figures["import .ods, all of it"] = taken(lambda: _import(path.with_suffix(".ods"), rows))
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def _write(path: Path, rows: int) -> None:
    """Write a list as Excel would: amounts with a format, sums as formulas, dates."""
    rnd = random.Random(rows)
    with xlsxwriter.Workbook(path) as book:
        kronor = book.add_format({"num_format": '#,##0 "kr"'})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("Lista")
        sheet.write_row(0, 0, [*HEADERS, *YEARS, "Totalt", "Sökt", "Ansvarig", "Klart"])
        for row in range(1, rows + 1):
            words = [row, f"Belysning vid torg {row}", "Belysning", f"Plats {row % 200}", "Bredäng"]
            sheet.write_row(row, 0, [*words, "Källa 1", "Investering", "Idé"])
            amounts = [rnd.randrange(10, 900) * 1000 for _ in YEARS]
            for at, amount in enumerate(amounts):
                sheet.write_number(row, 8 + at, amount, kronor)
            sheet.write_formula(row, 12, f"=SUM(I{row + 1}:L{row + 1})", kronor, sum(amounts))
            sheet.write_row(row, 13, [sum(amounts), "Trygghetssamordnare"])
            sheet.write_datetime(row, 15, date(2026, 3, 1), day)


def _import(path: Path, rows: int) -> None:
    """Read a list, look at each row, and add all of it to a plan file."""
    catalogue = load_catalogue()
    plan = synthetic_plan(10, [kind.key for kind in catalogue.kinds])
    proposal = propose(read_table(path), plan, catalogue)
    assert len(proposal.drafts) == rows, len(proposal.drafts)
    with tempfile.TemporaryDirectory() as folder:
        document = Document.create(Path(folder) / "plan.tplan", plan)
        document.edit(import_list(plan, plan.info.scenario_id, proposal.drafts, path.name))
        assert len(document.plan.measures) == rows + 10
        document.close()


def _cancelled(work: Callable[[Report], object]) -> float:
    """Return how long it takes from the moment, half-way, that nobody wants the list any more."""
    since = 0.0

    def stop(share: float) -> None:
        nonlocal since
        if share > 0.5:
            since = time.perf_counter()
            raise _EnoughError

    try:
        work(stop)
    except _EnoughError:
        return (time.perf_counter() - since) * 1000
    raise AssertionError("the work was not ended")


def _converted(soffice: str, path: Path, kind: str) -> float:
    profile = (path.parent / "profile").as_uri()
    command = [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", kind]
    run = [*command, "--outdir", str(path.parent), str(path)]
    subprocess.run(run, check=True, capture_output=True)  # its first start makes a profile
    return taken(lambda: subprocess.run(run, check=True, capture_output=True))


def taken(work: Callable[[], object]) -> float:
    """Return the median of a few runs, in milliseconds."""
    taken = []
    for _ in range(_RUNS):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return median(taken)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
