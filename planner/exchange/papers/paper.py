"""A paper as a value: what it is, what ties it to the plan, and headings, texts and tables in their order."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.exchange.export_input import ExportStamp
from planner.exchange.words import author_words, named_words, version_words

DNR_MISSING = "Dnr saknas"


class Look(StrEnum):
    """How a row of a table stands out."""

    PLAIN = "plain"
    GROUP = "group"
    SUM = "sum"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of a table.

    Attributes:
        head: its heading.
        number: whether it holds figures, which stand at the end and are never broken.
        weight: its share of the room that figures leave; 0 = as wide as what it holds.
    """

    head: str
    number: bool = False
    weight: int = 0


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row of a table: a text for every column."""

    cells: tuple[str, ...]
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTable:
    """A table; its heading row is repeated on every page.

    Attributes:
        title: its heading, or "".
        columns: the columns.
        rows: the rows; a table without any is left out.
        notes: what is to be known to read it, below it.
    """

    title: str = ""
    columns: tuple[PaperColumn, ...]
    rows: tuple[PaperRow, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperText:
    """Paragraphs under a heading, which may be left out."""

    title: str = ""
    paragraphs: tuple[str, ...]


Block = PaperTable | PaperText


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHead:
    """What every paper says of itself.

    Attributes:
        title: what the paper is.
        subject: what it is about, below the title.
        sender: the administration or the district that it comes from.
        dnr: diary number of the matter, or "".
        plan: title and period of the plan.
        stamp: what ties it to a state of the plan.
        secrecy: what it does with what is flagged for secrecy.
    """

    title: str
    subject: str
    sender: str
    dnr: str
    plan: str
    stamp: ExportStamp
    secrecy: str

    @property
    def footer(self) -> str:
        """What stands at the foot of every page, beside its number."""
        made = f"{self.stamp.made_at:%Y-%m-%d %H:%M}"
        return f"{self.title} · {self.plan} · versionskod {version_words(self.stamp)} · {made}"

    def facts(self) -> Iterator[tuple[str, str]]:
        """Yield what ties the paper to its matter and to a state of the plan, in words."""
        stamp = self.stamp
        yield "Plan", self.plan
        yield "Diarienummer", self.dnr or "saknas"
        yield "Upprättad", f"{stamp.made_at:%Y-%m-%d %H:%M} av {author_words(stamp)}"
        yield "Version", f"{named_words(stamp)}, versionskod {version_words(stamp)}"
        yield "Kontrollsumma", stamp.journal_hash or "planen har ingen fil än"
        yield "Sekretess", self.secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A whole paper.

    Attributes:
        head: what it says of itself.
        facts: what more is to be known first, as name and text.
        blocks: what it says.
    """

    head: PaperHead
    facts: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...]

    @property
    def tables(self) -> tuple[PaperTable, ...]:
        """The tables that have rows."""
        return tuple(block for block in self.blocks if isinstance(block, PaperTable) and block.rows)
