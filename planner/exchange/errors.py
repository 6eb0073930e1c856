"""What can go wrong with files in and out, as errors with fields."""

from planner.domain.errors import PlannerError


class ExportDiffersError(PlannerError):
    """A rendered file does not say what the plan says; it was not put in place.

    Attributes:
        what: the fund and year, or the sum, that differs.
        expected_ore: what the plan has.
        found_ore: what the file has.
    """

    def __init__(self, what: str, expected_ore: int, found_ore: int) -> None:
        super().__init__(f"{what}: {found_ore} in the file, {expected_ore} in the plan")
        self.what = what
        self.expected_ore = expected_ore
        self.found_ore = found_ore
