"""What the program remembers about a person's window: never anything about a plan's content."""

import math
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from planner.ui.theme import Mode
from planner.ui.translations import DEFAULT_LANGUAGE, LANGUAGES

MOST_RECENT = 10

V = TypeVar("V")


class Settings:
    """Typed access to QSettings; a value that cannot be read costs that value only."""

    def __init__(self, store: QSettings) -> None:
        """Take the store: the person's own, or in a test a file of its own."""
        self._store = store

    @classmethod
    def of_user(cls) -> "Settings":
        """Return the settings of the person who is logged in."""
        scope, format_ = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        return cls(QSettings(format_, scope, "Trygghetsplaneraren", "Trygghetsplaneraren"))

    @classmethod
    def in_file(cls, path: Path) -> "Settings":
        """Return settings that are kept in a file, such as those of a screenshot."""
        return cls(QSettings(str(path), QSettings.Format.IniFormat))

    @property
    def language(self) -> str:
        """The language of the window, "sv" or "en"."""
        value = self._value("language", DEFAULT_LANGUAGE)
        return value if value in LANGUAGES else DEFAULT_LANGUAGE

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("language", language)

    @property
    def mode(self) -> Mode:
        """Light, dark or as the system."""
        try:
            return Mode(self._value("theme", Mode.SYSTEM.value))
        except ValueError:
            return Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._store.setValue("theme", mode.value)

    @property
    def scale(self) -> float:
        """The zoom; 1.0 = as the system's font."""
        try:
            scale = float(self._value("scale", "1.0"))
        except ValueError:
            return 1.0
        return scale if math.isfinite(scale) else 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._store.setValue("scale", f"{scale:.2f}")

    @property
    def role(self) -> str:
        """In which role the person makes documents (*roll*), such as Controller, or ""."""
        return self._value("role", "").strip()

    @role.setter
    def role(self, role: str) -> None:
        self._store.setValue("role", role.strip())

    @property
    def recent(self) -> list[Path]:
        """The plans that were opened last, the newest first; some may be gone."""
        value = self._store.value("recent", [])
        texts = value if isinstance(value, list) else [value]
        return [Path(text) for text in texts if isinstance(text, str) and text][:MOST_RECENT]

    def remember_recent(self, path: Path) -> None:
        """Put a plan first in the list of recent ones."""
        others = [other for other in self.recent if other != path]
        self._store.setValue("recent", [str(p) for p in (path, *others)][:MOST_RECENT])

    def forget_recent(self, path: Path) -> None:
        """Take a plan out of the list of recent ones; the file itself is left alone."""
        self._store.setValue("recent", [str(other) for other in self.recent if other != path])

    @property
    def folder(self) -> Path | None:
        """The folder last chosen in a file dialog, if it is still there."""
        text = self._value("folder", "")
        return Path(text) if text and Path(text).is_dir() else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def page(self) -> str:
        """The key of the page shown last, or ""."""
        return self._value("page", "")

    @page.setter
    def page(self, key: str) -> None:
        self._store.setValue("page", key)

    @property
    def inspector_shown(self) -> bool:
        """Whether the inspector is wanted."""
        return self._value("inspector", "yes") != "no"

    @inspector_shown.setter
    def inspector_shown(self, shown: bool) -> None:
        self._store.setValue("inspector", "yes" if shown else "no")

    def layout(self, name: str) -> QByteArray | None:
        """Return a layout saved under a name, such as that of the window or of a table's columns."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def save_layout(self, name: str, state: QByteArray) -> None:
        """Keep a layout under a name."""
        self._store.setValue(f"layout/{name}", state)

    def list_mapping(self, fingerprint: str) -> str:
        """Return how the last list with these headers was read; "" = there was none."""
        return self._value(f"lists/{fingerprint}", "")

    def keep_list_mapping(self, fingerprint: str, mapping: str) -> None:
        """Keep how a list is read: what its columns are; no word of it or of a plan."""
        self._store.setValue(f"lists/{fingerprint}", mapping)

    def flush(self) -> None:
        """Write to the disk now."""
        self._store.sync()

    def _value(self, key: str, default: str) -> str:
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default
