"""Opens, makes and copies plan files, and asks for their names; no window of its own."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.ui.settings import Settings

if TYPE_CHECKING:
    from planner.document import Document
    from planner.domain.plan import Plan
    from planner.open_plan import OpenPlan
    from planner.opening import Surroundings

SUFFIX = ".tplan"
FOLDER_NAME = "Trygghetsplaner"
SAMPLE_NAME = f"Exempelplan Skärholmen{SUFFIX}"
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def documents_folder() -> Path:
    """Return the person's folder of documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def file_name(title: str, suffix: str = SUFFIX) -> str:
    """Return a file name that every system takes, for a plan or an export with this title."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split()).strip(" .")[:100] or "Plan"
    return f"{name}{suffix}"


class PlanFiles(QObject):
    """Where plans lie and how they come and go.

    Attributes:
        folder: where new plans and the example plan are put; made when it is first needed.
        comes_from_others: tells by marks and places whether a file was fetched from somewhere.
    """

    def __init__(self, settings: Settings, documents: Path, parent: QObject) -> None:
        """Take the person's folder of documents."""
        super().__init__(parent)
        self._settings = settings
        self.folder = documents / FOLDER_NAME
        self.comes_from_others: Callable[[Path], bool] = lambda _path: False

    def is_from_others(self, path: Path) -> bool:
        """Tell whether a plan comes from somebody else; one that was opened here before does not."""
        return path not in self._settings.recent and self.comes_from_others(path)

    @cached_property
    def surroundings(self) -> Surroundings:
        """What opening a plan needs to know of the person and the computer."""
        from planner.opening import surroundings_of_user
        from planner.ui.storage_info import file_system_of

        return surroundings_of_user(file_system_of)

    @property
    def sample_path(self) -> Path:
        """Where the example plan lies once it has been opened."""
        return self.folder / SAMPLE_NAME

    def open_sample(self) -> OpenPlan:
        """Open the example plan, which is made the first time and continued with after that.

        Raises:
            FileError: what stands in the way.
        """
        from planner.opening import open_plan
        from planner.sample import build_sample

        if self.sample_path.exists():
            return open_plan(self.sample_path, self.surroundings)
        return self.create(self.sample_path, build_sample())

    def create(self, path: Path, plan: Plan) -> OpenPlan:
        """Make a plan file; its folder is made when it is the program's own.

        Raises:
            PlannerError: what stands in the way.
        """
        from planner.opening import create_plan
        from planner.storage.errors import CannotOpenError

        if path.parent == self.folder:
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise CannotOpenError(path) from error
        return create_plan(path, plan, self.surroundings)

    def write_copy(self, document: Document, target: Path) -> None:
        """Write the plan as it is saved now, with all its history, to another file, through the gate.

        Raises:
            FileError, FileWriteError: it could not be written.
        """
        import tempfile

        from planner.atomic_file import FileWriteError, WriteFailure, write_verified
        from planner.storage.gate import examine

        with tempfile.TemporaryDirectory() as folder:
            snapshot = Path(folder) / "plan"
            document.write_snapshot(snapshot)
            if examine(snapshot).head_hash != document.head_hash:
                raise FileWriteError(target, WriteFailure.NOT_READ_BACK)
            write_verified(target, snapshot.read_bytes(), lambda _data: None)

    def ask_open(self, parent: QWidget) -> Path | None:
        """Ask which plan to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            parent, self.tr("Open plan"), str(self._start()), self._plan_filter()
        )
        return self._remembered(chosen)

    def ask_other_version(self, parent: QWidget) -> Path | None:
        """Ask which version is to be merged into the open plan."""
        title = self.tr("Choose the version to merge with")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(self._start()), self._plan_filter())
        return self._remembered(chosen)

    def ask_list(self, parent: QWidget) -> Path | None:
        """Ask which list to import."""
        kinds = self.tr("Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(parent, self.tr("Choose a list"), str(self._start()), kinds)
        return self._remembered(chosen)

    def ask_workbook(self, parent: QWidget) -> Path | None:
        """Ask which workbook, exported from the plan and changed by somebody, is to be read back."""
        title, kinds = self.tr("Choose the workbook to read back"), self.tr("Workbooks (*.xlsx *.ods)")
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(self._start()), kinds)
        return self._remembered(chosen)

    def ask_save(
        self, parent: QWidget, title: str, name: str, kind: str, folder: Path | None = None
    ) -> Path | None:
        """Ask where to write a file.

        Args:
            parent: the window that asks.
            title: title of the dialog.
            name: proposed file name with its suffix, which is added when the user leaves it out.
            kind: what the files are called in the dialog.
            folder: where it begins; None = where the last file was.
        """
        suffix = Path(name).suffix
        chosen, _ = QFileDialog.getSaveFileName(
            parent, title, str((folder or self._start()) / name), f"{kind} (*{suffix})"
        )
        path = self._remembered(chosen)
        if path is None or path.suffix.lower() == suffix:
            return path
        return path.with_name(path.name + suffix)

    def ask_copy(self, parent: QWidget, document: Document) -> Path | None:
        """Ask where to save a copy."""
        from planner.atomic_file import FileWriteError, WriteFailure

        name = f"{document.home.stem} {date.today():%Y-%m-%d}{SUFFIX}"  # noqa: DTZ011 - the user's own day
        path = self.ask_save(parent, self.tr("Save a copy"), name, self.tr("Plans"))
        if path is not None and path == document.home:
            raise FileWriteError(path, WriteFailure.FILE_IN_USE)
        return path

    def _plan_filter(self) -> str:
        return self.tr("Plans (*{suffix});;All files (*)").format(suffix=SUFFIX)

    def _start(self) -> Path:
        if self._settings.folder is not None:
            return self._settings.folder
        return self.folder if self.folder.is_dir() else self.folder.parent

    def _remembered(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        path = Path(chosen)
        self._settings.folder = path.parent
        return path
