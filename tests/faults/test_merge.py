"""Two people edit copies of one plan at random, and the copies are merged: nothing lost, no rule broken.

Neither ever goes above a frame, so what the merge overspends is the merge's own doing, and must be caught.
"""

from collections import Counter
from collections.abc import Callable

from planner.analysis.merge_check import merge_check
from planner.domain.ids import FundId, ScenarioId
from planner.domain.ledger import LedgerLine
from planner.domain.plan import Plan
from planner.domain.rules import check_all_rules
from planner.editing.merge import FlagKind, Merge, Side
from tests.faults.figures import Figure
from tests.merges import Fork, reopened, wrongs
from tests.random_forks import random_fork

#: What a merge tells of the chain of money, and is counted here.
OF_THE_CHAIN = {
    "booked after what is closed": FlagKind.BOOKED_LATER,
    "closed by both": FlagKind.CLOSED_TWICE,
    "recorded by both": FlagKind.RECORDED_TWICE,
    "corrected by both": FlagKind.CORRECTED_TWICE,
    "matched by both": FlagKind.MATCHED_TWICE,
}


def overspent(plan: Plan) -> bool:
    """Add up the amounts themselves, cell by cell, and hold them against the frames."""
    frames = {(frame.fund_id, frame.year): frame.amount_ore for frame in plan.frames.values()}
    given: Counter[tuple[ScenarioId, FundId, int]] = Counter()
    for part in plan.allocations.values():
        given[part.scenario_id, part.fund_id, part.year] += part.amount_ore
    return any(ore > frames.get((fund_id, year), 0) for (_, fund_id, year), ore in given.items())


def faults_of(fork: Fork, merge: Merge) -> list[str]:
    """Return all that is wrong with a merge of two people's work."""
    found = [*wrongs(fork, merge), *reopened(fork, merge)]
    check_all_rules(merge.plan)
    found += counted_wrong(fork, merge.plan)
    if merge.broken is not None:
        found.append(f"broken: {merge.broken}")
    if merge.plan.apply(merge.change_set.inverse()) != fork.ours:
        found.append("undo does not restore")
    turned = fork.turned().merge()
    if {conflict.spot for conflict in merge.conflicts} != {conflict.spot for conflict in turned.conflicts}:
        found.append("the other person sees other conflicts")
    return found


def counted_wrong(fork: Fork, merged: Plan) -> list[str]:
    """Return the lines of the accounts that the merge counts twice, or not at all."""
    read = {key for plan in fork for key in plan.table(LedgerLine)}
    counts = {key: (key in merged.table(LedgerLine)) + (key in merged.events) for key in read}
    return [
        f"a line of the accounts counts {times} times: {key}" for key, times in counts.items() if times != 1
    ]


def is_itself(fork: Fork) -> bool:
    """Tell whether merging with the common part, or with oneself, changes nothing."""
    base, ours, theirs = fork
    same = (Fork(base, ours, base), Fork(base, ours, ours))
    return all(not one.merge().change_set for one in same) and Fork(base, base, theirs).merge().plan == theirs


def test_random_merges_lose_nothing_and_what_they_overspend_is_caught(
    figure: Figure, how_many: Callable[[int, int], int]
) -> None:
    counts: Counter[str] = Counter()
    for seed in range(how_many(400, 5_000)):
        fork = random_fork(seed)
        assert not overspent(fork.ours)
        assert not overspent(fork.theirs)
        merge = fork.merge()
        assert faults_of(fork, merge) == [], seed
        assert is_itself(fork), seed
        for side in Side:
            chosen = fork.merge({conflict.spot: side for conflict in merge.conflicts})
            assert chosen.is_ready
            assert faults_of(fork, chosen) == [], seed
        counts["merges"] += 1
        counts["without conflict"] += not merge.conflicts
        too_much = overspent(merge.plan)
        caught = bool(merge_check(fork.ours, fork.theirs, merge.plan).overspent)
        assert caught == too_much, seed
        if not merge.conflicts:
            counts["of these overspent"] += too_much
            counts["caught"] += caught
        counts["kept or renamed"] += bool(merge.flags)
        kinds = {flag.kind for flag in merge.flags}
        counts.update({name: kind in kinds for name, kind in OF_THE_CHAIN.items()})
    # Forks that never meet would prove nothing.
    assert counts["of these overspent"] > counts["merges"] // 20
    assert counts["kept or renamed"] > counts["merges"] // 4
    assert counts["without conflict"] < counts["merges"]
    assert counts["booked after what is closed"] > counts["merges"] // 20
    assert min(counts[name] for name in OF_THE_CHAIN) > 0
    figure("random merges", **counts, lost=0, invented=0, reopened=0)


def test_a_check_of_the_whole_plan_would_miss_what_is_overspent() -> None:
    """The control: money left in one source and year hides what is too much in another."""
    missed = 0
    for seed in range(400):
        fork = random_fork(seed)
        check = merge_check(fork.ours, fork.theirs, fork.merge().plan)
        missed += bool(check.overspent) and check.merged.remaining_ore >= 0
    assert missed > 0
