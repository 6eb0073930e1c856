"""Run the benchmark: `python3 tests --bench [SIZE …]`; each figure with its target, and a verdict."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from tests.bench.plans import synthetic_plan
from tests.bench.start import bare_and_program

SIZES = (300, 10_000, 100_000)
#: Targets in milliseconds at the sizes above.
TARGETS: dict[str, tuple[float, float, float]] = {
    "gate": (100, 1_000, 15_000),
    "backup": (100, 1_000, 15_000),
    "backup, holds the window": (16, 100, 1_000),
    "edit, allocation": (16, 50, 100),
    "edit, measures": (16, 50, 100),
    "edit, overview": (16, 50, 100),
    "filter, allocation": (16, 30, 60),
    "filter, measures": (16, 30, 60),
    "sort, allocation": (150, 150, 150),
    "sort, measures": (150, 150, 150),
}
MOST_TIMES_BARE = 2.0
#: Targets in milliseconds with a history of 10 000 changes.
HISTORY_TARGETS: dict[str, float] = {
    "show the page": 500,
    "filter, next key": 60,
    "all changes of a measure": 150,
    "choose a change": 150,
    "one change more": 500,
    "ask before going back": 1_500,
    "compare with now": 1_500,
}
#: Targets in milliseconds: Kontrollräkna runs after every change.
FINDINGS_TARGETS: dict[str, float] = {
    "check the figures, 300 measures": 16,
    "check the figures, 1000 measures": 50,
    "check the figures, 10000 measures": 1_000,
}
#: Targets in milliseconds of the page Follow-up, with five events for each measure.
FOLLOW_UP_TARGETS: dict[str, float] = {
    "choose a tertial, 10000 measures": 500,
    "write a forecast, 10000 measures": 400,
    "charts, 10000 measures": 1_000,
    "charts, again, 10000 measures": 150,
    "Ombudgeteras?, 10000 measures": 400,
    "since last tertial, 10000 measures": 250,
}
#: Targets in milliseconds with 1 000 places and 20 000 observations; 33 ms are 30 pictures a second.
PLACES_TARGETS: dict[str, float] = {
    "rank the need, 1 000 resamplings": 200,
    **{
        f"page switch{after}, {tab}": 100
        for tab in ("register", "observations", "walks", "need", "fairness", "map")
        for after in ("", " after a change")
    },
    "pan the map": 33,
}
#: Targets in milliseconds for a list of 10 000 rows that somebody else wrote.
READING_TARGETS: dict[str, float] = {
    "import .xlsx, all of it": 5_000,
    "import .ods, all of it": 5_000,
    "import .csv, all of it": 5_000,
    "cancel half-way": 1_000,
    "cancel the look at the rows": 1_000,
}
#: Targets in milliseconds for an accounting extract of 10 000 vouchers, one in ten of which waits.
LEDGER_TARGETS: dict[str, float] = {
    "ledger into a plan file, all of it": 5_000,
    "the same extract once more": 1_000,
    "propose measures for what waits": 1_000,
    "match all that waits": 1_000,
}
#: Targets in percent of what LibreOffice takes for the same table.
WORKBOOK_TARGETS: dict[str, float] = {
    "workbook of 1000, % of table": 100,
    "workbook of 10000, % of table": 100,
}


def main(arguments: Sequence[str]) -> int:
    """Print the figures and return 1 when a target is missed."""
    sizes = tuple(int(size) for size in arguments) or SIZES
    missed = _report_start()
    columns = {size: _window(size) for size in sizes}
    print(f"\n{'milliseconds (medians)':<26}" + "".join(f"{size:>24}" for size in sizes))
    for name in columns[sizes[0]]:
        cells = [_cell(name, size, columns[size]) for size in sizes]
        missed += sum(cell.endswith("!") for cell in cells)
        print(f"{name:<26}" + "".join(f"{cell:>24}" for cell in cells))
    missed += _report("10 000 changes", _figures("tests.bench.history"), HISTORY_TARGETS)
    missed += _report("Kontrollräkna", _figures("tests.bench.findings"), FINDINGS_TARGETS)
    missed += _report("Uppföljning", _figures("tests.bench.follow_up"), FOLLOW_UP_TARGETS)
    missed += _report("Platser", _figures("tests.bench.places"), PLACES_TARGETS)
    missed += _report("10 000 rows", _figures("tests.bench.reading"), READING_TARGETS)
    missed += _report("10 000 vouchers", _figures("tests.bench.ledger"), LEDGER_TARGETS)
    missed += _report("allocation workbook", _figures("tests.bench.workbook"), WORKBOOK_TARGETS)
    print("\n×: times Qt's own table repainting a full view in the same run;  !: target missed")
    print(f"{missed} targets missed")
    return int(missed > 0)


def _report_start() -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.tplan"
        kinds = [kind.key for kind in load_catalogue().kinds]
        Document.create(path, synthetic_plan(SIZES[0], kinds)).close()
        figures = bare_and_program(path, Path(folder))
    bare, program = figures["bare"], figures["program"]
    ratio = program.window_ms / bare.window_ms
    verdict = "" if ratio <= MOST_TIMES_BARE else " !"
    print(f"bare PySide6 window: painted after {bare.window_ms:.0f} ms, {bare.memory_mb} MB")
    print(
        f"the program with a plan: window painted after {program.window_ms:.0f} ms ({ratio:.2f} ×){verdict}, "
        f"the plan in it after {program.plan_ms:.0f} ms, {program.memory_mb} MB"
    )
    return int(bool(verdict))


def _report(title: str, figures: dict[str, float], targets: dict[str, float]) -> int:
    print(f"\n{'milliseconds':<42}{title:>20}")
    missed = 0
    for name, value in figures.items():
        late = name in targets and value > targets[name]
        missed += late
        print(f"{name:<42}{value:>20.1f}{' !' if late else ''}")
    return missed


def _window(size: int) -> dict[str, float]:
    return _figures("tests.bench.window", str(size))


def _figures(module: str, *arguments: str) -> dict[str, float]:
    """Run a benchmark in a process of its own and return what it prints last."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", module, *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    figures: dict[str, float] = json.loads(result.stdout.splitlines()[-1])
    return figures


def _cell(name: str, size: int, figures: dict[str, float]) -> str:
    value = figures[name]
    if name not in TARGETS:
        return f"{value:.1f}"
    target = TARGETS[name][SIZES.index(size)] if size in SIZES else None
    mark = " !" if target is not None and value > target else ""
    return f"{value:.1f} ({value / figures['reference']:.1f} ×){mark}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
