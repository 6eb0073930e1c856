"""What is said of a plan that lies on a share, or that several people want: in title, status and messages."""

from pathlib import Path

from PySide6.QtCore import QObject

from planner.open_plan import Access, OpenPlan
from planner.storage.errors import PublishConflictError
from planner.storage.lease import Holder
from planner.storage.location import Location
from planner.ui.labels import edit_text


class SharingWords(QObject):
    """The words for one open plan."""

    def __init__(self, opened: OpenPlan, parent: QObject | None = None) -> None:
        """Speak of an open plan."""
        super().__init__(parent)
        self._opened = opened

    def state(self) -> str:
        """Return how the plan stands with those who see its home, for the title; "" when all is as usual."""
        opened = self._opened
        if opened.document.read_only:
            return self.tr("Read-only")
        if opened.copy is None:
            return ""
        if opened.unpublished:
            return self.tr("%Ln change(s) not published", "", opened.unpublished)
        if opened.published_at is None:
            return self.tr("Published")
        return self.tr("Published {time}").format(time=opened.published_at.strftime("%H:%M"))

    def why_read_only(self) -> str:
        """Return why the plan is only read, for the status bar; "" when there is no more to say."""
        if self._opened.access is Access.HELD:
            return self.tr("Read-only: {who} has the plan").format(who=self.holder())
        if self._opened.access is Access.LOCKED:
            return self.tr("Read-only: another program holds the file")
        if self._opened.access is Access.AWAY:
            return self.tr("Read-only: the folder of the plan cannot be reached")
        return ""

    def place(self) -> str:
        """Return what working in a local copy means, for the tool tip of the status bar."""
        if self._opened.copy is None:
            return ""
        text = self.tr(
            "You work in a copy on this computer, where every change is saved at once. It is published when "
            "you save a version, when you close the plan and every few minutes."
        )
        return f"{self._where()} {text}"

    def _where(self) -> str:
        """Return why the plan is not worked in where it lies."""
        place, folder = self._opened.place, self._opened.home.parent
        texts = {
            Location.NETWORK: self.tr("The plan lies on the network, in {folder}."),
            Location.SYNCED: self.tr("The plan lies in a folder that {program} syncs, {folder}."),
            Location.REMOVABLE: self.tr("The plan lies on a removable disk, in {folder}."),
        }
        other = self.tr("The plan lies in {folder}, which is not known to be on this computer's own disk.")
        program = place.detail if place.location is Location.SYNCED and place.detail else self.tr("a program")
        return texts.get(place.location, other).format(folder=folder, program=program)

    def holder(self) -> str:
        """Return who has the plan, as `Anna on PC1`."""
        held = self._opened.held
        if held is None or not held.user:
            return self.tr("somebody else")
        return self.tr("{user} on {host}").format(user=held.user, host=held.host) if held.host else held.user

    def held(self, holder: Holder | None, me: str) -> str:
        """Return the message to somebody who opens a plan that is open elsewhere."""
        if holder is not None and holder.is_on_this_computer and holder.user == me:
            return self.tr(
                "You have the plan open in another window already. Here you can read it but not change it."
            )
        text = self.tr("{who} has the plan open. You can read it but not change it.")
        return _capital(text.format(who=self.holder()))

    def has_kept(self) -> str:
        """Return the message when our own changes are not in what is shown."""
        return self.tr(
            "You have changes that are not published yet. They are kept on this computer, and you meet them "
            "again when you can open the plan to change it."
        )

    def still(self) -> str:
        """Return the message when whoever has the plan gives no sign of life."""
        text = self.tr(
            "{who} has the plan, but the program there gives no sign of life. If nobody works in the plan, "
            "you can take it over."
        )
        return _capital(text.format(who=self.holder()))

    def take_over(self) -> str:
        """Return what taking over means, for the question before it."""
        text = self.tr(
            "The program of {who} has not been heard of for a while: the computer may be asleep or off the "
            "network.\n\nIf you take the plan over, you can change it, and the other can only read it from "
            "then on. What the other has not published yet stays on that computer and can be merged later. "
            "It is written in the history that you took the plan over."
        )
        return text.format(who=self.holder())

    def ousted(self, by: str) -> str:
        """Return the message to somebody who was ousted."""
        text = self.tr(
            "{who} has taken over the plan, so you can only read it from now on. Save your version as a file"
            " of its own if you want to keep it."
        )
        return _capital(text.format(who=by or self.tr("somebody else")))

    def conflict(self, conflict: PublishConflictError) -> str:
        """Return the message when somebody else has published another version."""
        text = self.tr(
            "{who} has published another version of the plan. Your changes are kept on this computer and are"
            " not published."
        )
        if conflict.taken_over:
            text = self.tr(
                "{who} has taken over the plan and published it. Your changes are kept on this computer and "
                "are not published."
            )
        return _capital(text.format(who=conflict.who or self.tr("somebody else")))

    def other_version(self, path: Path) -> str:
        """Return the message when another file holds a version of the same plan."""
        text = self.tr("There is another version of the same plan, with changes that this one lacks: {name}.")
        return text.format(name=path.name)

    def not_published(self, reason: str) -> str:
        """Return the message when publishing failed, with the sentence that tells why."""
        return self.tr(
            "The plan could not be published. Your changes are kept on this computer, and it is tried again "
            "in a while. {reason}"
        ).format(reason=reason)

    def unreachable(self) -> str:
        """Return why publishing failed when the network is away."""
        return self.tr("{folder} cannot be reached: check the network.").format(
            folder=self._opened.home.parent
        )

    def kept(self) -> str:
        """Return what becomes of changes when a plan is closed that could not be published."""
        return self.tr(
            "Your changes are kept on this computer. They are published when you open the plan again and "
            "{folder} can be reached."
        ).format(folder=self._opened.home.parent)

    def away(self) -> str:
        """Return the message when only the unpublished changes of a plan can be shown."""
        return self.tr(
            "{folder} cannot be reached. This is your version with %Ln change(s) that are not published yet."
            " "
            "Open the plan again when the folder is back.",
            "",
            self._opened.unpublished,
        ).format(folder=self._opened.home.parent)

    def set_aside(self) -> str:
        """Return the message when the copy that was worked in was damaged."""
        return self.tr(
            "The copy you worked in on this computer was damaged, so this is the version that was published "
            "last. The damaged copy is kept in {folder}."
        ).format(folder=self._opened.set_aside)

    def read_only_place(self) -> str:
        """Return the message when file or folder takes no writing."""
        return self.tr(
            "You may not write in the folder of the plan, or the file is write-protected. You can read the "
            "plan but not change it."
        )

    def locked(self) -> str:
        """Return the message when another program holds the file."""
        return self.tr(
            "Another program holds the file of the plan. You can read the plan but not change it; close the "
            "other program and open the plan again."
        )

    def unclean(self) -> str:
        """Return the message when a crash had broken a change off."""
        last = self._opened.document.history()[-1]
        return self.tr(
            "The program or the computer stopped in the middle of a change the last time. That change is not "
            "in the plan. Last saved: {what}, {time}."
        ).format(what=edit_text(last.kind, last.subject), time=f"{last.at.astimezone():%Y-%m-%d %H:%M}")

    def no_lock(self) -> str:
        """Return the message when others cannot be told that we have the plan."""
        return self.tr(
            "It could not be noted in the folder that you have the plan open. Others can open and change it "
            "at the same time; nobody's changes are written over, but they may have to be merged."
        )

    def little_room(self, megabytes: int) -> str:
        """Return the message when the disk is nearly full."""
        return self.tr(
            "There are only {megabytes} MB left where the plan lies. Free some space, or changes cannot be "
            "saved."
        ).format(megabytes=megabytes)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
