"""The dialog The fund's frame: what a source gives in the whole city in a year, and what others got."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.ids import FundId, city_frame_id
from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.editing.city_frames import set_city_frame
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.entry_fields import AmountEntry, DayEdit
from planner.ui.widgets.privacy_hint import PrivacyHint


class EditCityFrameDialog(EntryDialog):
    """One source and one year at a time, with where the figures were read and when."""

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show the year that is looked at."""
        super().__init__(session, theme, self.tr("Save"), parent)
        self.setWindowTitle(self.tr("The fund's frame"))
        self.tell(
            self.tr(
                "What the source gives in the whole city, all boards together, and what of it others were "
                "granted. Left in the fund is the frame less both their grants and ours."
            )
        )
        self.fund, self.year = QComboBox(self), QComboBox(self)
        self.frame = AmountEntry(
            self.tr("Frame of the fund, {unit}").format(unit=choice.unit), self._unit_of(choice)
        )
        self.others = AmountEntry(
            self.tr("Granted to others, {unit}; empty = not known").format(unit=choice.unit),
            self._unit_of(choice),
        )
        self.source = QLineEdit(self)
        self.day = DayEdit(self.tr("Figures as of"), date.today(), self)  # noqa: DTZ011 - the user's own day
        self._fill(choice)
        self._lay_out()
        self.fund.currentIndexChanged.connect(self._show)
        self.year.currentIndexChanged.connect(self._show)
        self._show()
        self.resize(theme.px(540), self.sizeHint().height())

    def problem(self) -> str:
        """Return what is wrong with the fields."""
        wrong = [self.frame.is_wrong(), self.others.is_wrong()]
        if any(wrong):
            return self.tr("An amount cannot be read. See what is said beside it.")
        if self.frame.value is None and self.others.value is not None:
            return self.tr("Write the frame of the fund, too.")
        return ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that sets the frame, or takes it away when nothing stands there."""
        fund_id, year = self._where()
        if self.frame.value is None:
            return lambda plan: set_city_frame(plan, fund_id, year, amount_ore=None)
        fields = {
            "amount_ore": self.frame.value,
            "granted_elsewhere_ore": self.others.value,
            "source": self.source.text().strip(),
            "as_of": self.day.day(),
        }
        return lambda plan: set_city_frame(plan, fund_id, year, **fields)

    @staticmethod
    def _unit_of(choice: FollowUpChoice) -> Callable[[], Unit]:
        return lambda: choice.unit

    def _where(self) -> tuple[FundId, int]:
        return FundId(self.fund.currentData()), int(self.year.currentData())

    def _fill(self, choice: FollowUpChoice) -> None:
        for fund in self.session.plan.funds_in_order:
            self.fund.addItem(fund.name, fund.id)
        for year in choice.years():
            self.year.addItem(str(year), year)
        self.fund.setAccessibleName(self.tr("Source"))
        self.year.setAccessibleName(self.tr("Budget year"))
        self.fund.setCurrentIndex(max(0, self.fund.findData(self.session.fund_id)))
        self.year.setCurrentIndex(max(0, self.year.findData(choice.year)))
        self.source.setPlaceholderText(
            self.tr("such as the city's budget, or a decision with its diary number")
        )

    def _lay_out(self) -> None:
        self.form.addRow(self.tr("&Source"), self.fund)
        self.form.addRow(self.tr("&Budget year"), self.year)
        self.form.addRow(self.frame)
        self.form.addRow(self.others)
        self.form.addRow(self.tr("&Read in"), self.source)
        self.form.addRow(self.tr("&Figures as of"), self.day)
        self.form.addRow("", PrivacyHint(self.source, parent=self))

    def _show(self) -> None:
        """Show what is known of the chosen source and year."""
        found = self.session.plan.city_frames.get(city_frame_id(*self._where()))
        self.frame.show_value(found.amount_ore if found else None)
        self.others.show_value(found.granted_elsewhere_ore if found else None)
        self.source.setText(found.source if found else "")
        if found is not None and found.as_of is not None:
            self.day.show_day(found.as_of)
