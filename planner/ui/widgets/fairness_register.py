"""Fairness: money per area against need and residents, and the figures of the selected area."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QSpinBox, QWidget

from planner.analysis.fairness import AreaShare, MoneyOf, fairness
from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.ids import area_figure_id
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.editing.areas import set_area_figures
from planner.exchange.list_reading import RawTable
from planner.ui.background import Background
from planner.ui.dialogs.import_figures import ImportFiguresDialog
from planner.ui.dialogs.import_table import TABLE_ENDINGS, tables_of
from planner.ui.models.fairness import NO_AREA, FairnessWords, fairness_model, key_of
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, hundredths_parser, show_count, show_hundredths
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import LineField
from planner.ui.widgets.record_form import FormUse, RecordForm
from planner.ui.widgets.record_register import RecordRegister, RegisterUse

_MEASURES = {"residents": AreaMeasure.RESIDENTS, "unsafe": AreaMeasure.UNSAFE_SHARE}


class FairnessForm(RecordForm):
    """The figures of an area in one year, as they are typed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet; figures are of the newest year until somebody chooses another."""
        super().__init__(session, parent)
        #: The year that typed figures are of.
        self.year = _newest_year(session.plan)
        use = FormUse(
            name=self.tr("Figures of the selected area"),
            explanation=self.tr("Select an area to write its figures here. No small counts: shares only."),
            table=_areas,
            heading=self._heading_of,
            save=self._save_figures,
            alone=frozenset(_MEASURES),
        )
        fields = {
            "residents": LineField(self.tr("Residents"), count_parser("residents"), show_count),
            "unsafe": LineField(
                self.tr("Feel unsafe, percent"), hundredths_parser("unsafe"), show_hundredths
            ),
        }
        self.set_up(use, fields)

    def value_of(self, value: Any, key: str) -> object:
        """Return the figure of the year that is written in."""
        figure = self.session.plan.area_figures.get(
            area_figure_id(name_key(value.name), _MEASURES[key], self.year)
        )
        return None if figure is None else figure.value

    def _heading_of(self, areas: Sequence[AreaShare]) -> str:
        name = areas[0].name if len(areas) == 1 else self.tr("%Ln area(s)", "", len(areas))
        return self.tr("{area}, {year}").format(area=name, year=self.year)

    def _save_figures(self, plan: Plan, keys: list[str], **values: int | None) -> ChangeSet:
        areas = _areas(plan)
        figures, gone = [], []
        for key in keys:
            for field, value in values.items():
                name, measure = areas[key].name, _MEASURES[field]
                figure_id = area_figure_id(name_key(name), measure, self.year)
                known = plan.area_figures.get(figure_id)
                if value is not None:
                    figure = AreaFigure(id=figure_id, area=name, measure=measure, year=self.year, value=value)
                    figures.append(figure)
                elif known is not None:
                    gone.append(known)
        return set_area_figures(plan, figures, gone)


class FairnessRegister(RecordRegister):
    """All areas of the plan."""

    form: FairnessForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the areas of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = FairnessWords(session, self)
        self._told = QLabel(self)
        self._told.setWordWrap(True)
        self._which, self._year = QComboBox(self), QSpinBox(self)
        self._background = Background(self)
        self._fill_head_parts()
        use = RegisterUse(
            name=self.tr("Areas by need"),
            filter_name=self.tr("Filter areas"),
            new_text="",
            sorted_by="unsafe",
            falling=True,
            groupings=((self.tr("No grouping"), None),),
            nothing=EmptyMessage(
                title=self.tr("No areas yet"),
                text=self.tr(
                    "Areas come from the neighbourhoods of places, and from a map that is imported."
                ),
            ),
            no_match_title=self.tr("No area matches"),
            no_match_text=self.tr("Every word of the filter must be found in the area's name."),
        )
        form = FairnessForm(session, self)
        self.set_up(use, fairness_model(self._words, self), form)
        self._year.setValue(form.year)
        self._which.activated.connect(self._choose_money)
        self._year.valueChanged.connect(self._choose_year)
        self._new.hide()

    def _fill_head_parts(self) -> None:
        self._which.setAccessibleName(self.tr("Money that is compared"))
        for which in MoneyOf:
            self._which.addItem(self._words.money_name(which), which)
        self._which.setCurrentIndex(list(MoneyOf).index(self._words.which))
        self._year.setRange(1990, 2200)
        self._year.setPrefix(self.tr("Figures of "))
        self._year.setAccessibleName(self.tr("The year that figures are written for"))
        self.above.addWidget(self._told)
        self.head.addWidget(self._which)
        self.head.addWidget(self._year)
        self.import_button = QPushButton(self.tr("Import figures…"), self)
        self.import_button.clicked.connect(self.ask_for_figures)
        self.head.addWidget(self.import_button)

    def values(self) -> Iterable[AreaShare]:
        """Return the areas of the plan, and say where more should be applied for."""
        shares = fairness(self.session.plan, self._words.which)
        self._told.setText(self._words.told(shares) if shares else "")
        return shares

    def new(self) -> None:
        """Areas come with places and maps."""

    def delete(self) -> None:
        """Areas go with their places."""

    def ask_for_figures(self) -> None:
        """Ask for a table of figures and read it beside the window."""
        word = self.tr("Tables")
        kinds = f"{word} ({TABLE_ENDINGS})"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import figures of areas"), "", kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a table beside the window, then ask what of it is wanted."""
        self._background.run(partial(tables_of, path), partial(self._ask_what, path.name), self._fail)

    def _ask_what(self, name: str, tables: Sequence[RawTable]) -> None:
        dialog = ImportFiguresDialog(tables, self._own_names(), self.theme, self)
        if dialog.exec():
            self.take(name, dialog.figures())

    def _own_names(self) -> dict[str, str]:
        """Return `name_key` of every way to write an area of the plan → its name there."""
        plan = self.session.plan
        own = {name_key(share.name): share.name for share in _areas(plan).values()}
        usual = self.session.catalogue.neighbourhood_names(plan.info.district)
        others = {key: own[name_key(name)] for key, name in usual.items() if name_key(name) in own}
        return {**others, **own}

    def take(self, name: str, figures: Sequence[AreaFigure]) -> None:
        """Read figures in, as one step that undo takes back."""
        if self.session.edit(partial(set_area_figures, figures=figures, source=name)):
            self.undoable.emit(self.tr("Imported %Ln figure(s).", "", len(figures)))
            self._year.setValue(_newest_year(self.session.plan))

    def _fail(self, error: PlannerError) -> None:
        self.session.failed.emit(error)

    def _choose_money(self, at: int) -> None:
        self._words.which = list(MoneyOf)[at]
        self.refresh()

    def _choose_year(self, year: int) -> None:
        self.form.year = year
        self.form.refresh()


def _newest_year(plan: Plan) -> int:
    today = date.today()  # noqa: DTZ011 - the user's own day
    return max((figure.year for figure in plan.area_figures.values()), default=today.year)


def _areas(plan: Plan) -> dict[str, AreaShare]:
    return {key_of(one): one for one in fairness(plan, MoneyOf.GRANTED) if key_of(one) != NO_AREA}
