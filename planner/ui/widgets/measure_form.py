"""The fields of a measure, in sections: what, money, use, who, note, secrecy."""

from collections.abc import Callable, Iterable
from operator import attrgetter

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.catalogue.values import BoardRole
from planner.domain.fund import ExpenseClass
from planner.domain.measure import Measure, MeasureStatus
from planner.ui.labels import class_name, language, status_name
from planner.ui.models.measure_edits import PLACE_SEPARATOR
from planner.ui.models.ordering import sort_key
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.typed_life import parse_life, show_life
from planner.ui.widgets.amount_edit import AmountEdit
from planner.ui.widgets.choice_field import CheckField, ChoiceField, SuggestField
from planner.ui.widgets.cost_hint import CostHint
from planner.ui.widgets.form_field import FormField, LineField, TextField, side_by_side
from planner.ui.widgets.measure_money import MeasureMoney
from planner.ui.widgets.measure_use import MeasureUse
from planner.ui.widgets.notice import Notice

#: Fields that make sense for one measure only.
_FOR_ONE = (
    "title",
    "cost_low_ore",
    "cost_likely_ore",
    "cost_high_ore",
    "project_code",
    "components",
    "note",
)


class MeasureForm(QWidget):
    """Builds the fields; it saves nothing."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the form of a session's measures."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.fields: dict[str, FormField] = {}
        self.class_notice = Notice(theme, self)
        self.kind_notice = Notice(theme, self)
        self.hint = CostHint(self)
        self.money = MeasureMoney(session, theme, self)
        self.use = MeasureUse(session, theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._build_what()
        self._build_money()
        self._build_use()
        self._build_who()
        self._build_note()
        self._build_secrecy()
        self.refresh()

    # --- sections --------------------------------------------------------------------------------

    def _build_what(self) -> None:
        self._section(self.tr("What"))
        self._add(self._line("title", self.tr("Title")))
        self._kind = self._choice("kind", self.tr("Kind"))
        self._add(self._kind)
        self._row(
            self._suggesting("place", self.tr("Place"), self._places),
            self._suggesting("neighbourhood", self.tr("Neighbourhood"), self._neighbourhoods),
        )
        self._status = self._choice("status", self.tr("Status"))
        self._class = self._choice("expense_class", self.tr("Class"))
        self._row(self._status, self._class)
        self._add(self.class_notice)
        self._add(self.kind_notice)

    def _build_money(self) -> None:
        self._money_heading = self._section("")
        self._add(self.money)
        self._row(
            self._amount("cost_low_ore", self.tr("Low cost")),
            self._amount("cost_likely_ore", self.tr("Likely cost")),
            self._amount("cost_high_ore", self.tr("High cost")),
        )
        self._add(self.hint)
        life = LineField(self.tr("Useful life, years"), parse_life, show_life)
        self.fields["useful_life_years"] = life
        self._row(self._amount("running_cost_ore", self.tr("Running cost a year")), life)

    def _build_use(self) -> None:
        self._section(self.tr("Use and accounts"))
        self._add(self.use)
        self.fields.update(self.use.fields)

    def _build_who(self) -> None:
        self._section(self.tr("Who"))
        self._add(self._person("responsible", self.tr("Responsible"), attrgetter("responsible")))
        apply, build, operate = BoardRole.APPLY, BoardRole.BUILD, BoardRole.OPERATE
        self._add(self._person("applicant", self.tr("Applicant"), attrgetter("applicant"), apply))
        self._add(self._person("builder", self.tr("Builder"), attrgetter("builder"), build))
        self._add(self._person("operator", self.tr("Future operator"), attrgetter("operator"), operate))

    def _build_note(self) -> None:
        self._note_heading = self._section(self.tr("Note"))
        note = TextField(self.tr("Note"))
        note.label.hide()
        note.text.setFixedHeight(self._theme.px(90))
        self.fields["note"] = note
        self._add(note)

    def _build_secrecy(self) -> None:
        self._section(self.tr("Secrecy"))
        self._add(self._check("secret", self.tr("Secrecy for the measure")))
        self._add(self._check("place_secret", self.tr("Secrecy for the place, and all measures there")))
        why = QLabel(
            self.tr(
                "For what may fall under chapter 18 of the secrecy act (OSL), such as what cameras and "
                "alarms cover or how strong a barrier is. Exports hold only the sum of it, unless you "
                "choose otherwise."
            ),
            self,
        )
        why.setProperty("look", "muted")
        why.setWordWrap(True)
        self._add(why)

    # --- showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Offer what can be chosen, and say the unit."""
        catalogue = self._session.catalogue
        kinds = [(kind.key, kind.name.of(language())) for kind in catalogue.kinds]
        self._kind.set_choices([("", self.tr("Not chosen")), *kinds])
        self._status.set_choices([(status, status_name(status)) for status in MeasureStatus])
        self._class.set_choices([(one, class_name(one)) for one in ExpenseClass])

    def _person(
        self, key: str, label: str, used: Callable[[Measure], str], role: BoardRole | None = None
    ) -> SuggestField:
        """Suggest the boards that can do it, and whoever does it in this plan."""

        def names() -> list[str]:
            catalogue, info = self._session.catalogue, self._session.plan.info
            boards = catalogue.boards_that(role) if role else ()
            known = [catalogue.administration_name(one.key, info.district) for one in boards]
            if role is BoardRole.APPLY:
                known.insert(0, catalogue.applicant_name(info.district))
            return _in_order({*known, *map(used, self._session.plan.measures.values())})

        return self._suggesting(key, label, names)

    def _places(self) -> list[str]:
        places = self._session.plan.places.values()
        return _in_order({PLACE_SEPARATOR.join(filter(None, (p.name, p.neighbourhood))) for p in places})

    def _neighbourhoods(self) -> list[str]:
        plan = self._session.plan
        known = self._session.catalogue.neighbourhoods_of(plan.info.district)
        return _in_order({*known, *(place.neighbourhood for place in plan.places.values())})

    def show_one_or_several(self, *, one: bool) -> None:
        """Show the fields that make sense for one measure, or for several at once."""
        for key in _FOR_ONE:
            self.fields[key].setVisible(one)
        self._note_heading.setVisible(one)
        self._money_heading.setText(self.tr("Money, {unit}").format(unit=self._session.unit.value))

    # --- parts -----------------------------------------------------------------------------------

    def _line(self, key: str, label: str) -> LineField:
        field = self.fields[key] = LineField(label)
        return field

    def _suggesting(self, key: str, label: str, texts: Callable[[], list[str]]) -> SuggestField:
        field = SuggestField(label, texts)
        self.fields[key] = field
        return field

    def _amount(self, key: str, label: str) -> AmountEdit:
        field = self.fields[key] = AmountEdit(label, lambda: self._session.unit)
        return field

    def _choice(self, key: str, label: str) -> ChoiceField:
        field = self.fields[key] = ChoiceField(label)
        return field

    def _check(self, key: str, label: str) -> CheckField:
        field = self.fields[key] = CheckField(label)
        return field

    def _section(self, title: str) -> QLabel:
        if self._column.count():
            self._column.addSpacing(6)
        heading = QLabel(title, self)
        heading.setProperty("look", "strong")
        self._add(heading)
        return heading

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _row(self, *fields: FormField) -> None:
        self._column.addLayout(side_by_side(*fields))


def _in_order(names: Iterable[str]) -> list[str]:
    return sorted(filter(None, names), key=sort_key)
