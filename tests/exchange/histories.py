"""A history with everything in it, for the tests of its exports."""

from datetime import datetime
from pathlib import Path

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.changes import EditKind
from planner.domain.ids import PlaceId
from planner.domain.measure import Measure
from planner.editing.measures import change_measures, delete_measures
from planner.editing.places import change_place
from planner.exchange.history_export import HistoryExport
from planner.exporting import document_history
from tests.small_plan import CAMERA, LAMPS, TUNNEL, small_plan

EVIL = "=1+1 #panic(1) *fet* $x$ @ref <lab> \\u{41} // [x] 漢😀\x07"


def make_history(folder: Path, *, with_secret: bool = False, evil: str = EVIL) -> HistoryExport:
    """Return the history: 2 evil text, 3 a version, 4 undo, 5 redo, 6 and 7 secrecy, 8 a deletion."""
    with Document.create(folder / "prov.tplan", small_plan(), "Eva") as document:
        document.edit(change_measures(document.plan, [LAMPS], note=evil), reason=evil)
        document.note(EditKind.NAME_VERSION, "Till nämnden", "Beslutas i mars")
        document.undo()
        document.redo()
        document.edit(change_measures(document.plan, [TUNNEL], title="Hemlig gång", secret=True))
        document.edit(change_place(document.plan, PlaceId("p1"), name="Hemliga torget", secret=True))
        document.edit(delete_measures(document.plan, [CAMERA]))
        assert isinstance(document.value_of(Measure, CAMERA), Measure)
        return document_history(document, load_catalogue(), with_secret=with_secret)


NOON = datetime(2026, 11, 25, 12, 0, 5).astimezone()
