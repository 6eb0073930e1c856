"""Workbooks that were exported from a plan's file, changed by a colleague, and come back."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.plan import Plan
from planner.editing.workbook_return import return_workbook
from planner.exchange.workbook_return import WorkbookReturn
from planner.exporting import document_export, write_export
from planner.returning import read_workbook_return

CATALOGUE = load_catalogue()


@contextmanager
def exported(folder: Path, plan: Plan, **options: Any) -> Iterator[tuple[Document, Path]]:
    """Give a document of a plan, and the workbook that was exported from it."""
    file, path = folder / "plan.tplan", folder / "till kollegan.xlsx"
    with Document.create(file, plan, "Alva Berg") as document:
        export = document_export(document, CATALOGUE, **{"follow_up_year": 2024, **options})
        fixed = replace(export.stamp, made_at=export.stamp.made_at.replace(year=2026))
        write_export(path, replace(export, stamp=fixed))
        yield document, path


def change(path: Path, sheet: str, edit: Callable[[Worksheet], None]) -> None:
    """Change a sheet as a colleague would, in a program that keeps no value of any formula."""
    book = openpyxl.load_workbook(path)
    edit(book[sheet])
    book.properties.lastModifiedBy = "Kollega Ek"
    book.save(path)


def heads(sheet: Worksheet) -> dict[str, int]:
    """Return the columns of a sheet by their headers, from 1."""
    return {str(cell.value): cell.column for cell in sheet[5] if cell.value is not None}


def read(document: Document, path: Path) -> WorkbookReturn:
    return read_workbook_return(document, path, CATALOGUE)


def take(document: Document, returned: WorkbookReturn) -> None:
    """Take what is proposed, as one edit."""
    plan = document.plan
    document.edit(return_workbook(plan, returned.scenario_id, returned.proposed, returned.source))
