"""Edits of the plan's own evidence cards and prices."""

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.ids import EvidenceCardId, OwnPriceId
from planner.domain.plan import Plan


def put_card(plan: Plan, card: EvidenceCard) -> ChangeSet:
    """Return the edit that adds a card or changes it; empty when nothing differs."""
    before = plan.table(EvidenceCard).get(card.id)
    return ChangeSet(EditKind.SET_EVIDENCE, card.title, () if before == card else (Change(before, card),))


def delete_card(plan: Plan, card_id: EvidenceCardId) -> ChangeSet:
    """Return the edit that deletes a card."""
    card = plan.table(EvidenceCard)[card_id]
    return ChangeSet(EditKind.SET_EVIDENCE, card.title, (Change(card, None),))


def put_price(plan: Plan, price: OwnPrice) -> ChangeSet:
    """Return the edit that adds a price or changes it; empty when nothing differs."""
    before = plan.table(OwnPrice).get(price.id)
    return ChangeSet(EditKind.SET_PRICES, price.name, () if before == price else (Change(before, price),))


def delete_price(plan: Plan, price_id: OwnPriceId) -> ChangeSet:
    """Return the edit that deletes a price."""
    price = plan.table(OwnPrice)[price_id]
    return ChangeSet(EditKind.SET_PRICES, price.name, (Change(price, None),))
