"""Edits a plan until it is killed and says after each edit that it is saved; run by test_kill."""

import random
from multiprocessing.connection import Connection
from pathlib import Path

from planner.document import Document
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import add_measure

#: The processes that are killed are forked from one that has this loaded, so that each lives at once.
PRELOAD = [__name__, "sqlite_utils"]


def write_until_killed(path: Path, seed: int, say: Connection, *, early: bool) -> None:
    """Edit for ever; `early` says that an edit is saved before it is, which is what the test must catch."""
    rnd = random.Random(seed)
    with Document.open(path, "skrivaren") as document:
        say.send(len(document.history()))
        while True:
            number = len(document.history())
            if early:
                say.send(number + 1)
            step(document, rnd)
            if not early:
                say.send(len(document.history()))


def step(document: Document, rnd: random.Random) -> None:
    """Do something that a person does."""
    plan = document.plan
    choice = rnd.random()
    if choice < 0.1:
        document.undo()
    elif choice < 0.3 or not plan.measures:
        document.edit(add_measure(plan, "Belysning", note="x" * rnd.randrange(5_000)))
    else:
        measures = rnd.sample(sorted(plan.measures), k=min(len(plan.measures), 20))
        fund_id = next(iter(plan.funds))
        cells = {
            AmountCell(m, fund_id, y): rnd.randrange(1, 10**9) for m in measures for y in plan.info.years
        }
        document.edit(set_amounts(plan, plan.info.scenario_id, cells))
