"""The page Effect: indicators against their targets, and what is known of measures; never a promise."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from planner.analysis.secrecy import secret_indicators
from planner.ui.pages.page import EFFECT, Command
from planner.ui.pages.registers import RegistersPage
from planner.ui.widgets.evidence_register import EvidenceRegister
from planner.ui.widgets.indicator_register import IndicatorRegister
from planner.ui.widgets.price_register import PriceRegister

INDICATORS, EVIDENCE, PRICES = "indicators", "evidence", "prices"


class EffectPage(RegistersPage):
    """Indicators, evidence cards and prices."""

    key = EFFECT

    def views(self) -> Sequence[tuple[str, str, Callable[[], QWidget]]]:
        """Return the tabs."""
        parts = self.session, self.theme, self
        return (
            (INDICATORS, self.tr("Indicators"), partial(IndicatorRegister, *parts)),
            (EVIDENCE, self.tr("Evidence"), partial(EvidenceRegister, *parts)),
            (PRICES, self.tr("Prices"), partial(PriceRegister, *parts)),
        )

    def commands(self) -> Sequence[Command]:
        """Return what can be done here."""
        return (
            Command(
                key="effect.new",
                text=self.tr("New indicator…"),
                run=partial(self.new_in, INDICATORS),
                shortcut="Ctrl+Shift+N",
                icon="add",
            ),
            Command(key="effect.card", text=self.tr("New card"), run=partial(self.new_in, EVIDENCE)),
            Command(key="effect.price", text=self.tr("New price"), run=partial(self.new_in, PRICES)),
            *super().commands(),
        )

    def secret_keys(self) -> frozenset[str]:
        """Return the indicators of what is flagged for secrecy."""
        return frozenset(secret_indicators(self.session.plan))
