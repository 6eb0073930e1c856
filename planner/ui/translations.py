"""Loads the words of a language: the program's own and Qt's."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.resources_path import resource_path

LANGUAGES = {"sv": "Svenska", "en": "English"}
DEFAULT_LANGUAGE = "sv"

_LOCALES = {"sv": "sv_SE", "en": "en_GB"}
_OWNER = "planner-translator"


def use_language(app: QCoreApplication, language: str) -> None:
    """Show the window in a language from now on; widgets that exist keep their words.

    English has a file too: without it plurals would read "2 measure(s)".
    """
    for translator in app.findChildren(QTranslator, _OWNER):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[language]))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("planner", str(resource_path("i18n")))):
        translator = QTranslator(app)
        translator.setObjectName(_OWNER)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
