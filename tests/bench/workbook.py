"""What writing the allocation workbook takes: `python -m tests.bench.workbook [MEASURES …]`.

LibreOffice converts the same table from CSV in the same run, and then every cell of all sheets from as many
CSV files: both plain, without styles, formulas, lists to choose from and control sums.
"""

import csv
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineWorkbook

from planner.catalogue.loader import load_catalogue
from planner.exchange.csv_table import DELIMITER, ENCODING, render_csv
from planner.exchange.export_input import AllocationExport
from planner.exchange.workbook import render_workbook, write_workbook
from tests.bench.plans import synthetic_plan
from tests.bench.reading import taken
from tests.exchange.plans import export_of

SIZES = (1_000, 10_000)
#: Semicolon, quotation mark, UTF-8, from the first line.
_CSV_FILTER = "--infilter=CSV:59,34,76,1"


def main(sizes: Sequence[int]) -> None:
    """Print one JSON object of milliseconds, and of percents of what LibreOffice takes."""
    soffice = shutil.which("soffice")
    if soffice is None:
        print("LibreOffice is not here: the workbook is held against nothing")
    figures: dict[str, float] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            figures |= _figures(_export(size), size, Path(folder), soffice)
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def _figures(export: AllocationExport, size: int, folder: Path, soffice: str | None) -> dict[str, float]:
    written = taken(lambda: render_workbook(export))
    figures = {
        f"workbook of {size}": written,
        f"workbook of {size}, on disk and read back": taken(
            lambda: write_workbook(folder / "f.xlsx", export)
        ),
    }
    if soffice is not None:
        table = folder / "tabell.csv"
        table.write_bytes(render_csv(export))
        same_table = _converted(soffice, [table])
        figures[f"LibreOffice, table of {size} from .csv"] = same_table
        figures[f"LibreOffice, all cells of {size} from .csv"] = _converted(soffice, _sheets(export, folder))
        figures[f"workbook of {size}, % of table"] = written / same_table * 100
    return figures


def _export(size: int) -> AllocationExport:
    catalogue = load_catalogue()
    names = {kind.key: kind.name.sv for kind in catalogue.kinds}
    plan = synthetic_plan(size, list(names))
    return export_of(plan, rates=catalogue.rates, kind_names=names)


def _sheets(export: AllocationExport, folder: Path) -> list[Path]:
    """Write the values of every sheet of the workbook as CSV."""
    book = CalamineWorkbook.from_filelike(BytesIO(render_workbook(export)))
    paths = [folder / f"blad{number}.csv" for number, _ in enumerate(book.sheet_names)]
    for name, path in zip(book.sheet_names, paths, strict=True):
        with path.open("w", encoding=ENCODING, newline="") as file:
            csv.writer(file, delimiter=DELIMITER).writerows(book.get_sheet_by_name(name).to_python())
    return paths


def _converted(soffice: str, paths: list[Path]) -> float:
    folder = paths[0].parent
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", _CSV_FILTER, "--convert-to", "xlsx", "--outdir"]
    run = [*command, str(folder / "ut"), *map(str, paths)]
    subprocess.run(run, check=True, capture_output=True)  # its first start makes a profile
    assert len(list((folder / "ut").glob("*.xlsx"))) >= len(paths), "LibreOffice converted nothing"
    return taken(lambda: subprocess.run(run, check=True, capture_output=True))


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
