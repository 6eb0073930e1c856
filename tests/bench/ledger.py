"""What a large accounting extract takes, from its file to money spent: `python -m tests.bench.ledger [N]`."""

import csv
import json
import sys
import tempfile
from pathlib import Path

from planner.analysis.ledger_proposal import propose_measures
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.ledger import LedgerLine
from planner.domain.plan import Plan
from planner.editing.ledger import import_ledger, match_lines
from planner.exchange.ledger import read_ledger
from tests.bench.plans import synthetic_plan
from tests.bench.reading import taken

VOUCHERS = 10_000
MEASURES = 300
#: One line of so many has a project that no measure has, so it waits and is proposed a measure.
_WAITING = 10


def main(vouchers: int) -> None:
    """Print one JSON object of milliseconds for an extract of so many vouchers."""
    figures: dict[str, float] = {}
    plan = synthetic_plan(MEASURES, [kind.key for kind in load_catalogue().kinds])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "utdrag.csv"
        _write(path, vouchers, plan)
        figures["read the extract"] = taken(lambda: read_ledger(path))
        lines = read_ledger(path).lines
        proposal = import_ledger(plan, lines, path.name)
        assert len(proposal.matched) + len(proposal.waiting) == vouchers
        figures["see what becomes of each line"] = taken(lambda: import_ledger(plan, lines, path.name))
        figures["ledger into a plan file, all of it"] = taken(lambda: _import(path, plan))
        after = plan.apply(proposal.change_set)
        again = import_ledger(after, lines, path.name)
        assert not again.change_set, "a second import adds something"
        figures["the same extract once more"] = taken(lambda: import_ledger(after, lines, path.name))
        waiting = list(after.table(LedgerLine).values())
        figures["propose measures for what waits"] = taken(lambda: propose_measures(after, waiting))
        measure_id = next(iter(plan.measures))
        figures["match all that waits"] = taken(
            lambda: match_lines(after, {line.id: measure_id for line in waiting})
        )
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def _write(path: Path, vouchers: int, plan: Plan) -> None:
    codes = [measure.code for measure in plan.measures.values()]
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(("Projekt", "Konto", "Datum", "Text", "Belopp", "Vernr"))
        for number in range(vouchers):
            waits = number % _WAITING == 0
            project = f"9{number:05}" if waits else codes[number % len(codes)]
            day = f"2026-{number % 12 + 1:02}-15"
            rows.writerow((project, "5010", day, f"Arbete vid torg {number % 200}", "1 250,50", f"V{number}"))


def _import(path: Path, plan: Plan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        document = Document.create(Path(folder) / "plan.tplan", plan)
        document.edit(import_ledger(plan, read_ledger(path).lines, path.name).change_set)
        document.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else VOUCHERS)
