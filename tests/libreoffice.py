"""Whether the parts of LibreOffice are here that some tests look with: one may be there without the other."""

import shutil
from pathlib import Path

import pytest


def _has(library: str) -> bool:
    found = shutil.which("soffice")
    return found is not None and (Path(found).resolve().parent / library).exists()


needs_calc = pytest.mark.skipif(not _has("libsclo.so"), reason="LibreOffice Calc is not here")
needs_writer = pytest.mark.skipif(not _has("libswlo.so"), reason="LibreOffice Writer is not here")
