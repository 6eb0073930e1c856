"""The fields of a plan that its follow-up depends on: its diary number, and the limit for an investment."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from planner.domain.errors import Rule, RuleBrokenError
from planner.domain.money import Unit, format_amount, parse_amount
from planner.domain.plan_info import PlanInfo
from planner.domain.rate_table import BaseAmount, Dated, RateOrigin, RateTable
from planner.ui.widgets.privacy_hint import PrivacyHint


class AccountingForm(QWidget):
    """Diary number and limit; an empty limit is the assumption that is shown with its source."""

    changed = Signal()

    def __init__(self, rates: RateTable, info: PlanInfo, parent: QWidget | None = None) -> None:
        """Show what a plan says."""
        super().__init__(parent)
        self._base = rates.base_amount(info.first_year)
        self.dnr, self.limit = QLineEdit(info.dnr), QLineEdit()
        if info.capitalisation_limit_ore is not None:
            self.limit.setText(format_amount(info.capitalisation_limit_ore, Unit.KR, exact=True))
        self.limit.setPlaceholderText(format_amount(self._base.known.amount_ore, Unit.KR, exact=True))
        self.assumption = QLabel(self._assumption())
        self.assumption.setProperty("look", "muted")
        self.assumption.setWordWrap(True)
        self.suggestions = (
            self._suggestion(self.tr("Half a price base amount"), self._base.known.amount_ore // 2),
            self._suggestion(self.tr("One price base amount"), self._base.known.amount_ore),
        )
        self._lay_out()
        self.dnr.textChanged.connect(self.changed)
        self.limit.textChanged.connect(self.changed)

    def limit_ore(self) -> int | None:
        """Return the limit that is written, öre; None = the assumption.

        Raises:
            AmountError: it is no amount, or can be read two ways.
            RuleBrokenError: it is below zero.
        """
        text = self.limit.text().strip()
        if not text:
            return None
        ore = parse_amount(text, Unit.KR)
        if ore < 0:
            raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "capitalisation_limit_ore", ore)
        return ore

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Diary &number"), self.dnr)
        form.addRow("", PrivacyHint(self.dnr, remind=False, parent=self))
        form.addRow(self.tr("&Limit for an investment, kr"), self.limit)
        buttons = QHBoxLayout()
        for button in self.suggestions:
            buttons.addWidget(button)
        buttons.addStretch(1)
        form.addRow("", buttons)
        form.addRow("", self.assumption)

    def _suggestion(self, text: str, ore: int) -> QPushButton:
        button = QPushButton(f"{text}: {format_amount(ore, Unit.KR, with_unit=True)}", self)
        button.setProperty("look", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.limit.setText(format_amount(ore, Unit.KR, exact=True)))
        return button

    def _assumption(self) -> str:
        return self.tr(
            "An empty field takes one price base amount of the year a measure is in use from: {figure}. "
            "Stockholm's own limit was not found, so this is an assumption. What costs less, lasts less than "
            "three years or stands on somebody else's property is drift."
        ).format(figure=base_amount_in_words(self._base))


def base_amount_in_words(base: Dated[BaseAmount]) -> str:
    """Return a price base amount with its year and how far it can be trusted."""
    known = base.known
    amount = format_amount(known.amount_ore, Unit.KR, with_unit=True)
    text = QCoreApplication.translate("rates", "{amount} in {year}").format(amount=amount, year=known.year)
    if known.origin is RateOrigin.GENERAL_KNOWLEDGE:
        unsure = QCoreApplication.translate("rates", "not checked against a source")
        text = f"{text} ({unsure})"
    return text
