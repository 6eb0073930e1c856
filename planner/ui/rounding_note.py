"""Says in words when shown amounts do not add up to their shown sum: each of them is rounded by itself."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.domain.money import Unit, format_amount, rounding_difference


def rounding_note(sums: Iterable[tuple[str, Iterable[int], int]], unit: Unit) -> str:
    """Return the rounding differences (*avrundningsdifferens*) of some sums; "" when all add up as shown.

    Args:
        sums: of each its title, its rows in öre and itself in öre.
        unit: the unit that rows and sums are shown in.
    """
    differences = ((title, rounding_difference(rows, total_ore, unit)) for title, rows, total_ore in sums)
    parts = [
        f"{title}: {format_amount(ore, unit, with_unit=True, plus=True)}" for title, ore in differences if ore
    ]
    if not parts:
        return ""
    text = QCoreApplication.translate(
        "rounding", "Rounding difference, {parts}. Sums are counted to the öre and rounded last."
    )
    return text.format(parts=", ".join(parts))
