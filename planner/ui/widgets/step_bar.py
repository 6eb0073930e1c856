"""The steps of a dialog in a row: which are done, which is now, and which are to come."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget


class StepBar(QWidget):
    """The names of the steps, the present one strong, those before it with a mark."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Stand at the first."""
        super().__init__(parent)
        self._names = tuple(names)
        self._labels = [QLabel(self) for _ in self._names]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        for label in self._labels:
            layout.addWidget(label)
        layout.addStretch(1)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Stand at a step, from 0."""
        for at, (name, label) in enumerate(zip(self._names, self._labels, strict=True)):
            label.setText(f"✓ {name}" if at < step else f"{at + 1} {name}")
            label.setProperty("look", "strong" if at == step else "muted")
            label.style().unpolish(label)
            label.style().polish(label)
        current = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(
            current.format(number=step + 1, count=len(self._names), name=self._names[step])
        )
