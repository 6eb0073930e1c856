"""Reads .csv, within the program itself: no library is in the way, and every step has its limit.

Encoding: a byte order mark, the zeros of UTF-16, strict UTF-8, else Windows' own cp1252; which it was and why
goes with the table, so that a preview with å ä ö can be shown and another encoding chosen.
"""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from planner.exchange.csv_table import unescaped
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.reading.limits import MAX_COLUMNS, bounded
from planner.exchange.reading.table import Cell, EncodingReason, RawTable, Report

_SUFFIXES = (".csv", ".tsv", ".txt")
_DELIMITERS = (";", "\t", ",", "|")
#: Bytes that cp1252 has no letter for: the file is in some other old encoding, and å ä ö would be wrong.
_NOT_CP1252 = frozenset(b"\x81\x8d\x8f\x90\x9d")
_SNIFFED_LINES = 50
#: No row of a list of measures is longer, characters.
_LONGEST_LINE = 2**20
_BETWEEN_REPORTS = 1_000


def read_csv(path: Path, encoding: str, report: Report) -> RawTable:
    """Read a text file as a table.

    Args:
        path: the file.
        encoding: the encoding that the user has chosen; "" = found by itself.
        report: told how much is read.

    Raises:
        ListReadError: it is no such file, its encoding cannot be told or is another, or it is too large.
    """
    data = path.read_bytes()
    if data.lstrip().startswith(b"<") or path.suffix.lower() not in _SUFFIXES:
        raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
    chosen, reason = (encoding, EncodingReason.CHOSEN) if encoding else _encoding_of(path, data)
    try:
        text = data.decode(chosen)
    except (UnicodeDecodeError, LookupError) as error:
        raise ListReadError(path, ReadProblem.UNKNOWN_ENCODING) from error
    try:
        delimiter, body = _delimiter_and_body(path, text)
        rows = tuple(bounded(path, _rows(path, body, delimiter, report)))
    except csv.Error as error:
        raise ListReadError(path, ReadProblem.DAMAGED) from error
    return RawTable(
        file_name=path.name,
        sheet="",
        rows=rows,
        encoding=chosen,
        encoding_reason=reason,
        delimiter=delimiter,
    )


def _delimiter_and_body(path: Path, text: str) -> tuple[str, str]:
    """Return the delimiter, which Excel may say in a line of its own, and the text without that line."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4], rest
    return _delimiter_of(path, text), text


def _encoding_of(path: Path, data: bytes) -> tuple[str, EncodingReason]:
    """Return the encoding and what it was told by; never a guess."""
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig", EncodingReason.BYTE_ORDER_MARK
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", EncodingReason.BYTE_ORDER_MARK
    even, odd = data[0:400:2].count(0), data[1:400:2].count(0)
    if max(even, odd) > len(data[:400]) // 8:
        return "utf-16-le" if odd > even else "utf-16-be", EncodingReason.ZEROS
    if b"\x00" in data:
        raise ListReadError(path, ReadProblem.UNKNOWN_FORMAT)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if _NOT_CP1252.intersection(data):
            raise ListReadError(path, ReadProblem.UNKNOWN_ENCODING) from None
        return "cp1252", EncodingReason.NOT_UTF8
    return "utf-8", EncodingReason.VALID_UTF8


def _delimiter_of(path: Path, text: str) -> str:
    """Return the delimiter that cuts the first lines into the same number of columns most often."""
    lines = list(islice(_short(path, io.StringIO(text, newline="")), _SNIFFED_LINES))
    best, best_score = _DELIMITERS[0], (0, 0)
    for delimiter in _DELIMITERS:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        score = (widths.count(usual), usual) if usual > 1 else (0, 0)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _rows(path: Path, text: str, delimiter: str, report: Report) -> Iterator[list[Cell]]:
    lines = io.StringIO(text, newline="")
    for number, row in enumerate(csv.reader(_short(path, lines), delimiter=delimiter, strict=True)):
        if number % _BETWEEN_REPORTS == 0:
            report(lines.tell() / max(len(text), 1))
        yield [unescaped(cell) for cell in row]


def _short(path: Path, lines: io.StringIO) -> Iterator[str]:
    """Yield the lines; one without end would make a row of millions of cells before anybody could count."""
    while line := lines.readline(_LONGEST_LINE + 1):
        if len(line) > _LONGEST_LINE:
            raise ListReadError(path, ReadProblem.TOO_MANY_COLUMNS, MAX_COLUMNS)
        yield line
