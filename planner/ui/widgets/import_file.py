"""The step of an import in which the list is chosen: a file or a copied table, its sheet and its letters."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.exchange.list_reading import RawTable
from planner.exchange.list_source import ListSource
from planner.ui.models.import_words import cell_text, column_letters, untold_sentence
from planner.ui.theme import Theme

_PREVIEWED = 14
_NARROWEST, _WIDEST = 60, 240
#: What a text file may be written in; "" = found by itself.
_ENCODINGS = ("", "utf-8", "cp1252", "iso8859-15", "cp850", "mac-roman", "utf-16")
#: Asks which file to read, over the widget that is given.
AskFile = Callable[[QWidget], Path | None]


class FileStep(QWidget):
    """What can be imported, how it is chosen, and the first rows of what was."""

    #: A file was chosen; carries its path.
    chosen = Signal(object)
    #: A copied table is to be taken from the clipboard.
    paste_wanted = Signal()
    #: Another sheet, or all that are like it; carries the sheet's name and whether all.
    sheet_chosen = Signal(str, bool)
    #: The file is to be read with other letters; carries the encoding, "" = found by itself.
    encoding_chosen = Signal(str)

    def __init__(self, theme: Theme, ask_file: AskFile, parent: QWidget) -> None:
        """Show what can be imported."""
        super().__init__(parent)
        self._theme = theme
        self._ask_file = ask_file
        self._text = QLabel(self)
        self._choose_button = QPushButton(self.tr("Choose file…"), self)
        self.paste = QPushButton(self.tr("Paste a copied table"), self)
        self._drop = QLabel(self.tr("or drop a file here"), self)
        self.sheet = QComboBox(self)
        self.all_sheets = QCheckBox(self)
        self.encoding = QComboBox(self)
        self.untold = QLabel(self)
        self.preview = QTableWidget(self)
        self._form = QFormLayout()
        self._build()
        self._choose_button.clicked.connect(self._choose)
        self.paste.clicked.connect(self.paste_wanted)
        self.sheet.activated.connect(self._tell_sheet)
        self.all_sheets.clicked.connect(self._tell_sheet)
        self.encoding.activated.connect(
            lambda _=0: self.encoding_chosen.emit(str(self.encoding.currentData()))
        )
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.paste_wanted)

    def _build(self) -> None:
        self._text.setText(
            self.tr(
                "A list is a sheet of a workbook (.xlsx, .xls, .xlsb, .ods), a .csv or a table copied from "
                "one, with a row of headings: title, kind, place, neighbourhood, source, one column per year "
                "or one amount. Nothing is added to the plan until you have seen every row."
            )
        )
        self._text.setWordWrap(True)
        self._choose_button.setProperty("look", "primary")
        for label in (self._drop, self.untold):
            label.setProperty("look", "muted")
        self._build_choices()
        choose = QHBoxLayout()
        for widget in (self._choose_button, self.paste, self._drop):
            choose.addWidget(widget)
        choose.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addLayout(choose)
        layout.addLayout(self._form)
        layout.addWidget(self.untold)
        layout.addWidget(self.preview, 1)
        layout.addStretch(0)
        self.show_source(None, None)

    def _build_choices(self) -> None:
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for text, widget in ((self.tr("Sheet"), self.sheet), (self.tr("Letters"), self.encoding)):
            widget.setAccessibleName(text)
            widget.setMinimumWidth(self._theme.px(260))
            self._form.addRow(text, widget)
        self._form.addRow("", self.all_sheets)
        for name in _ENCODINGS:
            self.encoding.addItem(name or self.tr("Found by itself"), name)
        self.preview.setAccessibleName(self.tr("First rows of the list"))
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)

    # --- showing ---------------------------------------------------------------------------------

    def show_source(self, source: ListSource | None, table: RawTable | None) -> None:
        """Show what was read, and the sheet of it that is imported; None = nothing yet."""
        sheets = [one.sheet for one in source.tables] if source else []
        like = len(source.like(table)) if source and table else 0
        self.sheet.clear()
        self.sheet.addItems(sheets)
        self._form.setRowVisible(self.sheet, len(sheets) > 1)
        self._form.setRowVisible(self.encoding, bool(source and source.encoding))
        self._form.setRowVisible(self.all_sheets, like > 1)
        self.all_sheets.setText(self.tr("Import all %Ln sheet(s) with the same headings", "", like))
        self.preview.setVisible(table is not None)
        self.untold.setVisible(False)
        if source is not None and table is not None:
            self.sheet.setCurrentText(table.sheet)
            self.encoding.setItemText(0, self.tr("Found by itself: {name}").format(name=source.encoding))
            self.untold.setText(untold_sentence(table))
            self.untold.setVisible(bool(table.untold))
            self._show_rows(table)

    def offer_encodings(self) -> None:
        """Let a file be read with letters that somebody chooses, when they cannot be told from it."""
        self.show_source(None, None)
        self._form.setRowVisible(self.encoding, True)
        self.encoding.setFocus()

    def _show_rows(self, table: RawTable) -> None:
        rows = table.rows[:_PREVIEWED]
        width = max((len(row) for row in rows), default=0)
        self.preview.clear()
        self.preview.setRowCount(len(rows))
        self.preview.setColumnCount(width)
        self.preview.setHorizontalHeaderLabels([column_letters(at) for at in range(width)])
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(cell_text(cell))
                if isinstance(cell, int | float):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.preview.setItem(at, column, item)
        self.preview.resizeColumnsToContents()
        for column in range(width):
            widest = min(max(self.preview.columnWidth(column), self._theme.px(_NARROWEST)), _WIDEST)
            self.preview.setColumnWidth(column, widest)

    def _choose(self) -> None:
        path = self._ask_file(self)
        if path is not None:
            self.chosen.emit(path)

    def _tell_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet.currentText(), self.all_sheets.isChecked())
