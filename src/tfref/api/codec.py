"""An API as plain data for JSON, and back. What has its default value is left out."""

from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

from tfref.api.model import (
    NO_DOCS,
    Api,
    Docs,
    Example,
    LibraryVersions,
    Member,
    Module,
    Parameter,
    Signature,
    Source,
    Symbol,
)
from tfref.docstring.deprecation import Deprecation

Plain = Any
"""What JSON holds."""


def to_plain(value: Any) -> Plain:
    """Return dataclasses as dictionaries, tuples as lists, the rest as it is."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(held)
            for field in fields(value)
            if (held := getattr(value, field.name)) is not field.default
            and not _is_default(held, field)
        }
    return [to_plain(each) for each in value] if isinstance(value, tuple) else value


def _is_default(held: Any, field: Field[Any]) -> bool:
    return field.default is not MISSING and bool(held == field.default)


def api_from(raw: Plain) -> Api:
    """Return the API that `to_plain` made plain; raise KeyError where it is not."""
    return Api(
        key=raw["key"],
        versions=LibraryVersions(**raw["versions"]),
        mirrors=raw["mirrors"],
        modules=tuple(
            Module(each["name"], _docs(each.get("docs"))) for each in raw["modules"]
        ),
        symbols=tuple(map(_symbol, raw["symbols"])),
    )


def _symbol(raw: Plain) -> Symbol:
    return Symbol(
        **raw
        | {
            "aliases": tuple(raw["aliases"]),
            "docs": _docs(raw.get("docs")),
            "signature": _signature(raw.get("signature")),
            "constructor": _docs(raw.get("constructor")),
            "members": tuple(map(_member, raw.get("members", ()))),
            "bases": tuple(raw.get("bases", ())),
        }
    )


def _member(raw: Plain) -> Member:
    return Member(
        name=raw["name"],
        kind=raw["kind"],
        inherited_from=raw["inherited_from"],
        docs=_docs(raw.get("docs")),
        signature=_signature(raw.get("signature")),
        value=raw.get("value"),
    )


def _docs(raw: Plain) -> Docs:
    if not raw:
        return NO_DOCS
    source = raw.get("source")
    return Docs(
        text=raw.get("text", ""),
        examples=tuple(Example(**each) for each in raw.get("examples", ())),
        deprecations=tuple(Deprecation(**e) for e in raw.get("deprecations", ())),
        source=Source(**source) if source else None,
    )


def _signature(raw: Plain) -> Signature | None:
    if raw is None:
        return None
    parameters = tuple(Parameter(**each) for each in raw["parameters"])
    return Signature(parameters, raw.get("returns"))
