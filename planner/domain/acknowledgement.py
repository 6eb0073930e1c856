"""What *Kontrollräkna* found and somebody has looked at and let stand."""

from dataclasses import dataclass
from datetime import date

from planner.domain.checks import require_name, require_texts
from planner.domain.ids import AcknowledgementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """A finding that is right as it is (*kvitterad*), and why.

    Attributes:
        id: `ids.acknowledgement_id(finding)`.
        finding: key of the finding, made of its kind, what it is about and the values it was found in: when
            those change it is found anew.
        reason: why it may stand.
        by: who says so.
        on: the day.
    """

    id: AcknowledgementId
    finding: str
    reason: str
    by: str
    on: date

    def __post_init__(self) -> None:
        """Refuse one without a reason."""
        require_name(self.finding, "finding")
        require_name(self.reason, "reason")
        require_texts(self)
