"""The history has words for everything, and the same on the screen as in an exported file."""

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QApplication

from planner.analysis.difference import Fate
from planner.domain.changes import EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.history import Action, JournalEntry
from planner.domain.measure import MeasureStatus
from planner.domain.money import Unit
from planner.domain.money_event import EventKind
from planner.domain.tertial import Tertial
from planner.editing.amounts import AmountCell, set_amounts
from planner.exchange.change_words import _IN_SUBJECT, _UNSEEN, ChangeWords
from planner.exchange.words import EDIT_WORDS, entry_words, subject_words
from planner.ui.models.history_words import done_text, entry_text, screen_words, subject_text
from planner.ui.session import Session
from planner.ui.translations import use_language
from tests.domain.test_history import ENTRIES


@pytest.fixture(autouse=True)
def _swedish(qapp: QApplication) -> None:
    use_language(qapp, "sv")


def entry(kind: EditKind, subject: str = "Å-001", action: Action = Action.EDIT) -> JournalEntry:
    from dataclasses import replace

    return replace(ENTRIES[0], kind=kind, subject=subject, action=action, target=7)


@pytest.mark.parametrize("kind", EditKind)
def test_the_screen_and_an_exported_log_say_the_same(kind: EditKind) -> None:
    assert done_text(kind) == EDIT_WORDS[kind]
    for subject in ("Å-001", "1", "12"):
        assert subject_text(entry(kind, subject)) == subject_words(entry(kind, subject))
    for action in Action:
        sign = "⚑ " if kind is EditKind.NAME_VERSION else ""
        if not kind.is_note:
            assert entry_text(entry(kind, action=action)) == sign + entry_words(entry(kind, action=action))


@pytest.mark.parametrize("kind", ENTITY_TYPES)
def test_the_fields_are_called_the_same(kind: type[Entity], session: Session) -> None:
    screen = screen_words(session.document, session.catalogue)
    paper = ChangeWords(screen.terms, screen._find)
    for field in fields(kind):
        if field.name not in _UNSEEN | _IN_SUBJECT.get(kind, frozenset()):
            assert screen.field(kind, field.name) == paper.field(kind, field.name)
    for fate in (Fate.ADDED, Fate.REMOVED):
        assert screen.fate(kind, fate) == paper.fate(kind, fate)


def test_the_terms_are_called_the_same(session: Session) -> None:
    screen = screen_words(session.document, session.catalogue)
    paper = ChangeWords(screen.terms, screen._find)
    for term in (*MeasureStatus, *ExpenseClass, *FundKind, *Unit, *EventKind, *Tertial):
        assert screen.term(term) == paper.term(term)
    assert (screen.yes(), screen.no(), screen.years()) == (paper.yes(), paper.no(), paper.years())


def test_an_edit_is_told_with_names(session: Session) -> None:
    plan = session.plan
    measure, fund = next(iter(plan.measures.values())), plan.funds_in_order[0]
    cell = AmountCell(measure.id, fund.id, plan.info.first_year)
    session.edit(lambda plan: set_amounts(plan, plan.info.scenario_id, {cell: 12_345_600}))
    changes = session.document.changes_of(session.document.history()[-1])
    line = next(screen_words(session.document, session.catalogue).lines(changes.changes))
    assert line.subject == f"{measure.code} {measure.title}, {fund.name} {plan.info.first_year}"
    assert line.field == "Fördelat"
    assert line.after == "123,4560\u00a0tkr"
