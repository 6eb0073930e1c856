"""What is said of errors that have no fields."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.domain.errors import PlannerError
from planner.domain.shape import OutlineUnreadableError
from planner.exchange.errors import ApplicationEmptyError
from planner.exchange.geodata.typed_position import PositionUnreadableError

FIXED: Mapping[type[PlannerError], object] = {
    ApplicationEmptyError: QT_TRANSLATE_NOOP(
        "errors",
        "No application was written: the measures are flagged for secrecy, or none is selected. Select "
        "measures, or choose to name what is secret.",
    ),
    OutlineUnreadableError: QT_TRANSLATE_NOOP(
        "errors", "The outline of an area cannot be read. Import the map again."
    ),
    PositionUnreadableError: QT_TRANSLATE_NOOP(
        "errors",
        "This is no position in Greater Stockholm. Write two numbers: 59,2711 17,9081, or metres in SWEREF "
        "99.",
    ),
}
