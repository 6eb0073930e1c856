"""Edits a plan until it is killed and says after each edit that it is saved; run by test_kill.

`--early` says so before, which is what the test must catch.
"""

import os
import random
import sys
from pathlib import Path

from planner.document import Document
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import add_measure


def step(document: Document, rnd: random.Random) -> None:
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


def main() -> None:
    path, seed, early = Path(sys.argv[1]), int(sys.argv[2]), "--early" in sys.argv
    rnd = random.Random(seed)
    with Document.open(path, "skrivaren") as document:
        os.write(1, b"0\n")
        while True:
            number = len(document.history())
            if early:
                os.write(1, f"{number + 1}\n".encode())
            step(document, rnd)
            if not early:
                os.write(1, f"{len(document.history())}\n".encode())


if __name__ == "__main__":
    main()
