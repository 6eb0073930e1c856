"""Prices: what each kind of measure has cost elsewhere, and what the user's own offers and invoices say."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.evidence import OwnPrice
from planner.domain.ids import OwnPriceId, new_id
from planner.domain.plan import Plan
from planner.editing.evidence import delete_price, put_price
from planner.ui.models.column import Align, Column
from planner.ui.models.prices import PriceRow, PriceWords
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, show_count
from planner.ui.widgets.amount_edit import AmountEdit
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class PriceForm(RecordForm):
    """A price in full with what is known of its kind; the plan's own can be changed."""

    def __init__(self, session: Session, words: PriceWords, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._words = words
        self._whole, self._about, self._caution = label_of(""), label_of(""), label_of("muted")
        self._caution.setText(
            self.tr(
                "The price base amount follows consumer prices, not building costs: start an estimate here, "
                "and ask whoever builds."
            )
        )
        self.above.addWidget(self._whole)
        for label in (self._about, self._caution):
            self.below.addWidget(label)
        use = FormUse(
            name=self.tr("The selected price"),
            explanation=self.tr("Select a price to see where it comes from, or add one of your own."),
            table=self._by_key,
            heading=lambda rows: rows[0].name,
            save=self._save_price,
            alone=frozenset({"name", "amount_ore", "source", "note"}),
        )
        self.set_up(use, self._fields())

    def _fields(self) -> dict[str, FormField]:
        kind, yearly = ChoiceField(self.tr("Kind of measure")), ChoiceField(self.tr("Comes back"))
        kind.set_choices(list(self._words.kinds.items()))
        yearly.set_choices([(False, self.tr("Once")), (True, self.tr("Every year"))])
        return {
            "name": LineField(self.tr("For what")),
            "kind": kind,
            "amount_ore": AmountEdit(self.tr("Price"), lambda: self.session.unit),
            "year": LineField(self.tr("In the money of"), count_parser("year", needed=True), show_count),
            "is_yearly": yearly,
            "source": LineField(self.tr("Source")),
            "note": TextField(self.tr("Note")),
        }

    def value_of(self, value: Any, key: str) -> object:
        """Return what a field shows of a price; nothing of one of the catalogue."""
        return getattr(value.own, key) if value.own else None

    def show_below(self, values: list[PriceRow]) -> None:
        """Show a price of the catalogue without fields, and what is known of the kind."""
        own = bool(values) and all(row.own is not None for row in values)
        for field in self.fields.values():
            field.setVisible(own and field.isVisibleTo(self))
        alone = values[0] if len(values) == 1 else None
        self._whole.setText(self._words.whole(alone) if alone and not own else "")
        self._about.setText(self._words.about_kind(alone) if alone else "")
        self._caution.setVisible(bool(values))

    def _by_key(self, plan: Plan) -> dict[Any, PriceRow]:
        return {row.key: row for row in self._words.rows(plan)}

    def _save_price(self, plan: Plan, keys: list[str], **fields: Any) -> ChangeSet:
        prices = plan.table(OwnPrice)
        if fields.get("amount_ore", 0) is None:  # the field was emptied: the price stays as it was
            return ChangeSet(EditKind.SET_PRICES, "", ())
        sets = [put_price(plan, replace(prices[key], **fields)) for key in keys if key in prices]
        changes = tuple(change for one in sets for change in one.changes)
        return ChangeSet(EditKind.SET_PRICES, sets[0].subject if sets else "", changes)


class PriceRegister(RecordRegister):
    """Every price, by kind of measure."""

    form: PriceForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the prices when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = PriceWords(session, self)
        words = self._words
        groupings: list[tuple[str, Grouping[PriceRow] | None]] = [
            (self.tr("No grouping"), None),
            (self.tr("By kind"), Grouping(key="kind", group=words.kind, title=str)),
        ]
        use = RegisterUse(
            name=self.tr("Prices"),
            filter_name=self.tr("Filter prices"),
            new_text=self.tr("New price"),
            sorted_by="kind",
            groupings=groupings,
            nothing=EmptyMessage(title=self.tr("No prices"), text=""),
            no_match_title=self.tr("No price matches"),
            no_match_text=self.tr("Every word of the filter must be found in the row."),
        )
        model = RowsModel(self._columns_of(words), lambda row: row.key, words.whole, self)
        self.set_up(use, model, PriceForm(session, words, self))

    def _columns_of(self, words: PriceWords) -> list[Column[PriceRow]]:
        return [
            Column(key="kind", title=self.tr("Kind of measure"), value=words.kind, width=15),
            Column(
                key="name",
                title=self.tr("For what"),
                value=lambda row: row.name,
                tooltip=words.whole,
                width=20,
                grows=True,
            ),
            Column(key="per", title=self.tr("Unit"), value=words.per, width=16, gives_way=2),
            Column(
                key="amount",
                title=self.tr("Price"),
                value=lambda row: row.middle_ore,
                text=words.amount,
                align=Align.END,
                width=21,
            ),
            Column(key="year", title=self.tr("Year"), value=lambda row: row.year, width=6),
            Column(
                key="today",
                title=self.tr("In the money of {year}").format(year=words.year),
                value=words.today_ore,
                text=words.today,
                align=Align.END,
                width=21,
                description=self.tr("Indexed by the price base amount, to the nearest hundred kronor."),
            ),
            Column(key="source", title=self.tr("Source"), value=words.source, width=26, gives_way=1),
        ]

    def values(self) -> Iterable[PriceRow]:
        """Return the known costs of the catalogue, and the plan's own prices."""
        return self._words.rows(self.session.plan)

    def new(self) -> None:
        """Add a price of one's own, of the kind that is looked at, and go to its name."""
        shown: Sequence[PriceRow] = self.form.shown()
        price = OwnPrice(
            id=OwnPriceId(new_id()),
            kind=shown[0].kind if shown else next(iter(self._words.kinds)),
            name=self.tr("Own price"),
            amount_ore=0,
            year=date.today().year,  # noqa: DTZ011 - the user's own day
            source=self.tr("Own offer or invoice"),
        )
        self.show_all()
        if self.session.edit(lambda plan: put_price(plan, price)):
            self.select_keys([price.id])
            self.form.edit_first()

    def delete(self) -> None:
        """Delete the selected prices of one's own; those of the catalogue stay."""
        prices = self.session.plan.table(OwnPrice)
        for key in self.keys():
            if key in prices and self.session.edit(partial(delete_price, price_id=OwnPriceId(key))):
                self.undoable.emit(self.tr("Deleted the price."))
