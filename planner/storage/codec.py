"""Values ↔ rows and JSON, by the dataclass alone: a column is a field, named once, where the field is."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from json.encoder import encode_basestring
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, NamedTuple, NewType, Union, cast, get_args, get_origin, get_type_hints

from planner.domain.entities import ENTITY_TYPES, Entity, entity_name

SqlValue = str | int | None
Row = tuple[SqlValue, ...]

_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def canonical_json(value: SqlValue) -> str:
    """Return what `_to_json` does of one value of a row, in a fifth of the time."""
    if isinstance(value, str):
        return encode_basestring(value)
    return "null" if value is None else str(value)


class Column(NamedTuple):
    """How one field is stored.

    Attributes:
        name: of the field and of the column.
        sql_type: INTEGER or TEXT.
        nullable: whether None is allowed.
        encode: field → column; None = as it is.
        decode: column → field; None = as it is.
    """

    name: str
    sql_type: str
    nullable: bool
    encode: Callable[[Any], SqlValue] | None
    decode: Callable[[Any], Any] | None


class Codec:
    """Writes and reads the values of one kind."""

    def __init__(self, kind: type[Entity]) -> None:
        self.kind = kind
        self.table = entity_name(kind)
        hints = get_type_hints(kind)
        self.columns = tuple(_column(field.name, hints[field.name]) for field in fields(kind))
        self.names = tuple(column.name for column in self.columns)
        self._get: Callable[[Entity], tuple[Any, ...]] = attrgetter(*self.names)
        self._template = "{" + ",".join(f'"{name}":%s' for name in self.names) + "}"
        self._encoders = [(at, c.encode) for at, c in enumerate(self.columns) if c.encode]
        self._decoders = [(at, c.decode) for at, c in enumerate(self.columns) if c.decode]
        self._by_name = {c.name: c.decode for c in self.columns if c.decode}

    def row(self, entity: Entity) -> Row:
        """Return the row of a value."""
        values = self._get(entity)
        if not self._encoders:
            return cast("Row", values)
        row = list(values)
        for at, encode in self._encoders:
            if row[at] is not None:
                row[at] = encode(row[at])
        return tuple(row)

    def entity(self, row: Sequence[Any]) -> Entity:
        """Return the value of a row.

        Raises:
            Exception: any; the row is not one that this program wrote.
        """
        values = list(row)
        for at, decode in self._decoders:
            if values[at] is not None:
                values[at] = decode(values[at])
        return self.kind(**dict(zip(self.names, values, strict=True)))

    def json(self, entity: Entity) -> str:
        """Return a value as the journal keeps it: the row as a JSON object."""
        return self.row_json(self.row(entity))

    def row_json(self, row: Sequence[SqlValue]) -> str:
        """Return a row as the journal keeps its value."""
        return self._template % tuple(map(canonical_json, row))

    def from_json(self, text: str) -> Entity:
        """Return the value of a journal's JSON; a field that is younger than the text gets its default."""
        values: Mapping[str, Any] = json.loads(text)
        return self.kind(
            **{
                name: self._by_name[name](value) if value is not None and name in self._by_name else value
                for name, value in values.items()
            }
        )


def _column(name: str, hint: Any) -> Column:
    nullable = False
    if get_origin(hint) in (Union, UnionType):
        (hint,) = (part for part in get_args(hint) if part is not NoneType)
        nullable = True
    if isinstance(hint, NewType):
        hint = hint.__supertype__
    if hint in (str, int):
        return Column(name, "TEXT" if hint is str else "INTEGER", nullable, None, None)
    if get_origin(hint) is tuple and is_dataclass(get_args(hint)[0]):
        return Column(name, "TEXT", nullable, _encode_parts, _decoder_of_parts(get_args(hint)[0]))
    if hint is bool:
        return Column(name, "INTEGER", nullable, int, bool)
    if hint is date:
        return Column(name, "TEXT", nullable, date.isoformat, date.fromisoformat)
    if issubclass(hint, Enum):
        return Column(name, "TEXT", nullable, str, {member.value: member for member in hint}.__getitem__)
    raise TypeError(f"{name}: no column for {hint}")


def _encode_parts(parts: Sequence[Any]) -> str:
    """Encode a tuple of small dataclasses of numbers and texts, such as YearAmount."""
    if not parts:
        return "[]"
    names = [field.name for field in fields(parts[0])]
    return _to_json([{name: getattr(part, name) for name in names} for part in parts])


def _decoder_of_parts(kind: type[Any]) -> Callable[[str], tuple[Any, ...]]:
    def decode(text: str) -> tuple[Any, ...]:
        return () if text == "[]" else tuple(kind(**part) for part in json.loads(text))

    return decode


_BY_KIND = {kind: Codec(kind) for kind in ENTITY_TYPES}
_BY_TABLE = {codec.table: codec for codec in _BY_KIND.values()}


def codec_of(kind: type[Entity]) -> Codec:
    """Return the codec of a kind of value."""
    return _BY_KIND[kind]


def codec_named(table: str) -> Codec:
    """Return the codec of a table.

    Raises:
        KeyError: there is no such kind of value.
    """
    return _BY_TABLE[table]
