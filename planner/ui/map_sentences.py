"""Why a map file was not read; nothing has been taken in then."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.exchange.geodata.areas import MapProblem

MAP_PROBLEMS: Mapping[MapProblem, object] = {
    MapProblem.NOT_FOUND: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not there any more. Check the name and the folder."
    ),
    MapProblem.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "errors", "“{name}” may not be read. Copy it to a folder of your own and try again."
    ),
    MapProblem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is larger than a map of neighbourhoods. Ask for one of the district only."
    ),
    MapProblem.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is of a kind that is not read here. Ask for the map as GeoJSON, GeoPackage or shapefile.",
    ),
    MapProblem.DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is damaged or not whole. Fetch it anew from where it came."
    ),
    MapProblem.PART_MISSING: QT_TRANSLATE_NOOP(
        "errors", "“{name}” lacks its part {what}. Put all parts of the map in the same folder."
    ),
    MapProblem.UNKNOWN_LETTERS: QT_TRANSLATE_NOOP(
        "errors", "The texts of “{name}” are written in letters that are not known ({what}). Ask for UTF-8."
    ),
    MapProblem.NO_AREAS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” holds no areas, only points or lines. Choose a map of neighbourhoods."
    ),
    MapProblem.TOO_MANY_POINTS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is drawn too finely for a map on the screen. Ask for a simplified one."
    ),
    MapProblem.UNKNOWN_SYSTEM: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has coordinates in a system that is not read here ({what}). Ask for WGS84, SWEREF 99 TM or "
        "SWEREF 99 18 00.",
    ),
    MapProblem.ELSEWHERE: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” does not come to lie where it should. Ask for the map in WGS84, SWEREF 99 TM or SWEREF 99 "
        "18 00, with its system written in the file.",
    ),
}
