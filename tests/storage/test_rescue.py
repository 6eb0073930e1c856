"""What is rescued is true, what is lost is said, nothing is invented, and the damaged file is left alone."""

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from planner.document import Document
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.errors import Rule
from planner.domain.ids import MeasureId
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import add_measure, change_measures, delete_measures
from planner.storage import rescue as rescuing
from planner.storage.errors import FileError, NothingToRescueError
from planner.storage.gate import Examined, examine
from planner.storage.rescue import Doubt, Rescue, rescue, write_rescue
from tests.faults.figures import reporter
from tests.small_plan import CM4, LAMPS, small_plan

DAMAGED_FILES = 200
Damage = Callable[[bytearray, random.Random], None]


@dataclass(frozen=True)
class Truth:
    """A whole plan, and every value that was ever in it."""

    path: Path
    examined: Examined
    values: frozenset[Entity]


@pytest.fixture(scope="module")
def truth(tmp_path_factory: pytest.TempPathFactory) -> Truth:
    path = tmp_path_factory.mktemp("rescue") / "hel.tplan"
    plans: list[Plan] = []
    with Document.create(path, _numbered(small_plan()), "Eva") as document:
        plans.append(document.plan)
        for number in range(60):
            document.edit(add_measure(document.plan, f"Åtgärd {number}", note="ord " * 60))
            plans.append(document.plan)
        for number, measure_id in enumerate(list(document.plan.measures)[:30]):
            document.edit(_amount(document.plan, measure_id, (number + 1) * 1_000))
            plans.append(document.plan)
        document.edit(delete_measures(document.plan, list(document.plan.measures)[-2:]))
        document.edit(change_measures(document.plan, list(document.plan.measures)[:9], kind="camera"))
        plans.append(document.plan)
        document.undo()
        document.note(EditKind.NAME_VERSION, "Inför nämnden")
    values = frozenset(e for plan in plans for kind in ENTITY_TYPES for e in plan.table(kind).values())
    return Truth(path, examine(path), values)


def _numbered(plan: Plan) -> Plan:
    info = replace(plan.info, next_number=6)
    return Plan.of([info, *(e for kind in ENTITY_TYPES[1:] for e in plan.table(kind).values())])


def _amount(plan: Plan, measure_id: MeasureId, ore: int) -> ChangeSet:
    return set_amounts(plan, plan.info.scenario_id, {AmountCell(measure_id, CM4, 2026): ore})


@pytest.fixture
def damaged(truth: Truth, tmp_path: Path) -> Path:
    path = tmp_path / "skadad.tplan"
    path.write_bytes(truth.path.read_bytes())
    return path


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA foreign_keys=0")
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def check_honest(truth: Truth, damaged: Path, rescued: Rescue, target: Path) -> Examined:
    """Hold everything that a rescue says against the truth and against the file that it writes."""
    before = damaged.read_bytes()
    write_rescue(rescued, target, "Bo")
    assert damaged.read_bytes() == before
    made = examine(target)
    kept = len(rescued.journal)
    assert made.entries[:kept] == truth.examined.entries[:kept]
    assert len(made.entries) == kept + bool(rescued.change_set)
    assert made.plan == rescued.plan
    for kind in ENTITY_TYPES:
        for entity in made.plan.table(kind).values():
            assert entity in truth.values, f"invented: {entity}"
    assert rescued.allocated == sums(made.plan)
    assert kept + rescued.entries_used + rescued.entries_lost <= len(truth.examined.entries)
    if rescued.is_whole:
        assert made.plan == truth.examined.plan
        assert made.head_hash == truth.examined.head_hash
    return made


def sums(plan: Plan) -> dict[tuple[str, int], int]:
    """Add up in another way than the program: from the index of the plan."""
    result: dict[tuple[str, int], int] = {}
    for measure_id in plan.measures:
        for part in plan.allocations_of(measure_id, plan.info.scenario_id):
            cell = (plan.funds[part.fund_id].name, part.year)
            result[cell] = result.get(cell, 0) + part.amount_ore
    return dict(sorted(result.items()))


def test_a_whole_file_is_rescued_with_the_same_seal(truth: Truth, damaged: Path, tmp_path: Path) -> None:
    rescued = rescue(damaged)
    made = check_honest(truth, damaged, rescued, tmp_path / "ny.tplan")
    assert rescued.is_whole
    assert made.head_hash == truth.examined.head_hash


def test_rows_that_were_changed_give_way_to_the_sealed_journal(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    sql(damaged, "UPDATE allocation SET amount_ore = amount_ore + 1 WHERE year = 2027")
    rescued = rescue(damaged)
    made = check_honest(truth, damaged, rescued, tmp_path / "ny.tplan")
    assert made.head_hash == truth.examined.head_hash
    assert {doubtful.doubt for doubtful in rescued.doubtful} == {Doubt.TABLE_DIFFERS}
    for doubtful in rescued.doubtful:
        assert isinstance(doubtful.taken, Allocation)
        assert isinstance(doubtful.other, Allocation)
        assert doubtful.other.amount_ore == doubtful.taken.amount_ore + 1
    assert not rescued.is_whole


def test_rows_that_were_deleted_or_added_are_told(truth: Truth, damaged: Path, tmp_path: Path) -> None:
    sql(
        damaged,
        "DELETE FROM allocation WHERE year = 2028",
        "INSERT INTO fund SELECT 'ny', 'Ny', kind, expense_class, 9, note FROM fund WHERE id = 'cm4'",
    )
    rescued = rescue(damaged)
    made = check_honest(truth, damaged, rescued, tmp_path / "ny.tplan")
    doubts = [doubtful.doubt for doubtful in rescued.doubtful]
    assert doubts.count(Doubt.TABLE_LACKS) == 2
    assert doubts.count(Doubt.UNCONFIRMED) == 1
    assert made.plan == truth.examined.plan


def test_a_broken_chain_keeps_what_came_before_and_joins_what_came_after(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    sql(damaged, "UPDATE journal SET who = 'Någon annan' WHERE seq = 40")
    rescued = rescue(damaged)
    made = check_honest(truth, damaged, rescued, tmp_path / "ny.tplan")
    assert len(rescued.journal) == 39
    assert rescued.entries_lost == 1
    assert rescued.entries_used == len(truth.examined.entries) - 40
    assert made.plan == truth.examined.plan
    assert (made.entries[-1].kind, made.entries[-1].subject) == (EditKind.RESCUE_PLAN, "skadad.tplan")


def test_a_value_of_which_nothing_but_a_row_tells_is_left_out_and_told(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    sql(damaged, "DELETE FROM journal_change WHERE seq = 61")
    rescued = rescue(damaged)
    made = check_honest(truth, damaged, rescued, tmp_path / "ny.tplan")
    titles = {measure.title for measure in made.plan.measures.values()}
    assert titles == {measure.title for measure in truth.examined.plan.measures.values()}
    sql(damaged, "DELETE FROM journal_change WHERE seq = 50")
    again = rescue(damaged)
    (lost,) = [one for one in again.doubtful if one.doubt is Doubt.UNCONFIRMED]
    assert getattr(lost.other, "title", "") == "Åtgärd 48"
    check_honest(truth, damaged, again, tmp_path / "nyare.tplan")


def test_what_refers_to_a_lost_value_is_left_out_by_its_rule(
    truth: Truth, damaged: Path, tmp_path: Path
) -> None:
    sql(damaged, "DELETE FROM journal_change WHERE entity = 'place' AND entity_id = 'p1'")
    rescued = rescue(damaged)
    made = check_honest(truth, damaged, rescued, tmp_path / "ny.tplan")
    assert "p1" not in made.plan.places
    assert LAMPS not in made.plan.measures
    assert {out.error.rule for out in rescued.left_out} == {Rule.REFERENCE_MISSING}
    assert len(made.plan.allocations) < len(truth.examined.plan.allocations)


def test_undo_and_redo_go_on_in_the_new_file(damaged: Path, tmp_path: Path) -> None:
    sql(damaged, "UPDATE journal SET who = 'Någon annan' WHERE seq = 40")
    write_rescue(rescue(damaged), tmp_path / "ny.tplan", "Bo")
    with Document.open(tmp_path / "ny.tplan", "Bo") as document:
        assert document.undo() is not None
        assert len(document.plan.measures) == 5 + 38
        assert document.undo() is not None
        assert document.redo() is not None


@pytest.mark.parametrize("kept", [0, 50, 99, 4096, 5000])
def test_too_little_is_said_to_be_too_little(truth: Truth, damaged: Path, kept: int) -> None:
    damaged.write_bytes(truth.path.read_bytes()[:kept])
    with pytest.raises(FileError):
        rescue(damaged)


def test_a_file_of_something_else_gives_nothing(tmp_path: Path) -> None:
    text = tmp_path / "brev.tplan"
    text.write_text("Kära kollega, " * 1_000, encoding="utf-8")
    with pytest.raises(NothingToRescueError):
        rescue(text)


def _cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def _zero_page(content: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(content) // 4096) * 4096
    content[page : page + 4096] = bytes(4096)


def _zero_sector(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // 512) * 512
    content[at : at + 512] = bytes(512)


def _flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 3, 20])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _noise(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) - 64)
    content[at : at + 64] = chance.randbytes(64)


def _swap(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // 4096) * 4096 for _ in "12")
    first = bytes(content[one : one + 4096])
    content[one : one + 4096] = content[other : other + 4096]
    content[other : other + 4096] = first


DAMAGES: tuple[Damage, ...] = (_cut, _zero_page, _zero_sector, _flip, _noise, _swap)


def damage(truth: Truth, path: Path, number: int) -> str:
    """Write the plan with a damage that the number stands for, and return its name."""
    content, chance = bytearray(truth.path.read_bytes()), random.Random(number)
    kind = DAMAGES[number % len(DAMAGES)]
    kind(content, chance)
    path.write_bytes(content)
    return kind.__name__


@pytest.mark.slow
def test_nothing_is_invented_whatever_the_damage(
    truth: Truth, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    figure = reporter(request)
    path, whole, nothing, losses = tmp_path / "skadad.tplan", 0, 0, 0
    for number in range(DAMAGED_FILES):
        damage(truth, path, number)
        try:
            rescued = rescue(path)
        except FileError:
            nothing += 1
            continue
        check_honest(truth, path, rescued, tmp_path / f"{number}.tplan")
        whole += rescued.is_whole
        losses += not rescued.is_whole
    figure(
        "rescue of damaged files",
        damaged=DAMAGED_FILES,
        whole=whole,
        with_losses=losses,
        too_little=nothing,
        invented=0,
    )
    assert whole + losses > DAMAGED_FILES // 2


def test_the_control_a_rescue_that_trusts_rows_is_caught(
    truth: Truth, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sql(damaged, "UPDATE allocation SET amount_ore = amount_ore + 1 WHERE year = 2027")

    def trusting(self: rescuing._Rescuer, key: tuple[str, str], *_: object) -> Entity | None:
        return self._salvage.rows.get(key)

    monkeypatch.setattr(rescuing._Rescuer, "_judge", trusting)
    with pytest.raises(AssertionError, match="invented"):
        check_honest(truth, damaged, rescue(damaged), tmp_path / "ny.tplan")
