"""Fairness as data: money per area beside residents and need, with the gap in kronor."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from planner.analysis.fairness import AreaShare, MoneyOf
from planner.domain.money import format_amount
from planner.domain.names import name_key
from planner.domain.numbers import format_scaled
from planner.ui.models.column import Align, Column
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

#: The key of what has no area; no name has it.
NO_AREA = "-"


class FairnessWords(QObject):
    """What is shown of an area."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Compare what is granted until somebody chooses."""
        super().__init__(parent)
        self._session = session
        #: Which money is compared.
        self.which = MoneyOf.GRANTED

    def money_name(self, which: MoneyOf) -> str:
        """Return what a sum of money is called."""
        names = {MoneyOf.SOUGHT: self.tr("Sought"), MoneyOf.GRANTED: self.tr("Granted")}
        return names.get(which, self.tr("Allocated"))

    def name(self, one: AreaShare) -> str:
        """Return the area's name."""
        return one.name or self.tr("Without an area")

    def amount(self, ore: int | None) -> str:
        """Return an amount in the plan's unit; a dash when it is not known."""
        return "–" if ore is None else format_amount(ore, self._session.unit)

    def per_resident(self, one: AreaShare) -> str:
        """Return kronor per resident."""
        ore = one.per_resident_ore(self.which)
        return "–" if ore is None else format_amount(ore, decimals=0)

    def gap(self, one: AreaShare) -> str:
        """Return the gap with its sign; a dash when it is not known."""
        ore = one.gap_ore(self.which)
        return "–" if ore is None else format_amount(ore, self._session.unit, plus=True)

    def residents(self, one: AreaShare) -> str:
        """Return the residents and of which year."""
        return self._with_year(
            None if one.residents is None else format_scaled(one.residents, 0), one.years[0]
        )

    def unsafe(self, one: AreaShare) -> str:
        """Return the share who feel unsafe, and of which year."""
        text = None if one.unsafe is None else f"{format_scaled(one.unsafe, 2)}\u00a0%"
        return self._with_year(text, one.years[1])

    def advice(self, one: AreaShare) -> str:
        """Return what stands out."""
        if one.should_apply:
            return self.tr("▲ High need, nothing sought: apply more here")
        return self.tr("High need") if one.is_high_need else ""

    def told(self, shares: list[AreaShare]) -> str:
        """Return above the table where more should be applied for, or what is missing to tell."""
        if not any(one.residents and one.unsafe for one in shares):
            return self.tr(
                "Write residents and the share who feel unsafe to see what residents times need would give."
            )
        names = ", ".join(one.name for one in shares if one.should_apply)
        if names:
            return self.tr("▲ Apply more here: {areas}. High need, and nothing is sought.").format(
                areas=names
            )
        return self.tr("Something is sought in every area of high need.")

    def _with_year(self, text: str | None, year: int | None) -> str:
        return "–" if text is None else f"{text} ({year})"


class FairnessColumns(QObject):
    """The columns of the table."""

    def __init__(self, words: FairnessWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self) -> list[Column[AreaShare]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(key="area", title=self.tr("Area"), value=words.name, width=12, grows=True),
            self._figure("unsafe", self.tr("Feel unsafe"), lambda one: one.unsafe, words.unsafe),
            self._figure("residents", self.tr("Residents"), lambda one: one.residents, words.residents),
            *(self._money(which) for which in MoneyOf),
            Column(
                key="per_resident",
                title=self.tr("Kr per resident"),
                value=lambda one: one.per_resident_ore(words.which),
                text=words.per_resident,
                align=Align.END,
                width=15,
            ),
            Column(
                key="gap",
                title=self.tr("Gap"),
                value=lambda one: one.gap_ore(words.which),
                text=words.gap,
                align=Align.END,
                width=9,
                description=self.tr("Beyond (+) or short of (−) its share by residents times need"),
            ),
            Column(
                key="advice",
                title=self.tr("To think of"),
                value=words.advice,
                tone=lambda one: "warn" if one.should_apply else "text_muted",
                tooltip=words.advice,
                width=22,
                gives_way=1,
            ),
        ]

    def _figure(
        self,
        key: str,
        title: str,
        value: Callable[[AreaShare], int | None],
        text: Callable[[AreaShare], str],
    ) -> Column[AreaShare]:
        return Column(key=key, title=title, value=value, text=text, align=Align.END, width=14)

    def _money(self, which: MoneyOf) -> Column[AreaShare]:
        words = self._words
        return Column(
            key=which.value,
            title=words.money_name(which),
            value=lambda one: one.money_ore(which),
            text=lambda one: words.amount(one.money_ore(which)),
            align=Align.END,
            summed=True,
            width=9,
        )


def fairness_model(words: FairnessWords, parent: QObject) -> RowsModel[AreaShare]:
    """Return an empty table."""
    return RowsModel(FairnessColumns(words).all(), key_of, words.name, parent)


def key_of(one: AreaShare) -> str:
    """Return the key of an area's row."""
    return name_key(one.name) or NO_AREA
