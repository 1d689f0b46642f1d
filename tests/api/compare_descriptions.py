"""Compares what a kept API says of each object with what Python says of it.

Symbols and own members alike: how they are called, their docstrings, the lines they
are defined on.
"""

import ast
import inspect
import linecache
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import tensorflow as tf

from tests.api.running_library import bound, in_namespace, own_members, reach
from tfref.api.model import Api, Docs, Parameter, Signature
from tfref.api.values import LONGEST

FOLDER = Path(tf.__file__).parents[1]
DEFINES = re.compile(r"\s*(?:async\s+)?(?:def|class)\s+(\w+)")
NOTICE = re.compile(r"^Deprecated: (?:THIS|SOME)\b|\ADEPRECATED\.[ ]*$", re.MULTILINE)


@dataclass(frozen=True)
class Call:
    """A callable: what the API says of it, and what Python says."""

    name: str
    listed: Signature | None
    real: inspect.Signature | None


@dataclass(frozen=True)
class Described:
    """Something with a docstring and a place, in the API and in Python."""

    name: str
    docs: Docs
    value: object


def calls(api: Api) -> Iterator[Call]:
    """Yield all that can be called: symbols, and own members once they are bound."""
    for symbol in api.symbols:
        if symbol.kind != "data":
            value = reach(symbol.name)
            yield Call(symbol.name, symbol.signature, real_signature(value))
    for name, cls, member in own_members(api):
        if member.kind not in ("property", "attribute"):
            value = bound(cls, member.name)
            yield Call(name, member.signature, real_signature(value))


def real_signature(value: object) -> inspect.Signature | None:
    """Return what Python says of how an object is called, if it can tell."""
    try:
        return inspect.signature(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def takes_anything(call: Call) -> bool:
    """Tell whether a class seems to take whatever comes.

    So it seems where a metaclass or a `__new__` stands before `__init__`.
    """
    return isinstance(reach(call.name), type) and str(call.real) == "(*args, **kwargs)"


def constructed(call: Call) -> Call:
    """Return a class as a call of its `__init__`."""
    value = reach(call.name)
    assert isinstance(value, type)
    return Call(call.name, call.listed, real_signature(bound(value, "__init__")))


def wrong_call(call: Call) -> str | None:
    """Return what is wrong with a call, if anything is."""
    if call.listed is None or call.real is None:
        return f"{call.name} {call.real}" if call.listed or call.real else None
    real = list(call.real.parameters.values())
    listed = call.listed.parameters
    if [_shape_listed(each) for each in listed] != [_shape(each) for each in real]:
        return f"{call.name}{call.real}"
    wrong = [
        each.name
        for each, parameter in zip(listed, real, strict=True)
        if is_literal(parameter) and not _same(each.default, parameter.default)
    ]
    return f"{call.name}{wrong}" if wrong else None


def _shape_listed(parameter: Parameter) -> tuple[str, str, bool]:
    return parameter.name, parameter.kind, parameter.default is not None


def _shape(parameter: inspect.Parameter) -> tuple[str, str, bool]:
    given = parameter.default is not inspect.Parameter.empty
    return parameter.name, parameter.kind.description, given


def is_literal(parameter: inspect.Parameter) -> bool:
    """Tell whether a default can be written as it is, and is short enough to be."""
    text = repr(parameter.default)
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return False
    return len(text) <= LONGEST


def _same(text: str | None, default: object) -> bool:
    if isinstance(default, set | frozenset):
        return text is not None and bool(ast.literal_eval(text) == default)
    return text == repr(default)


def described(api: Api) -> Iterator[Described]:
    """Yield symbols, own members and constructors with what they are in Python."""
    for symbol in api.symbols:
        yield Described(symbol.name, symbol.docs, reach(symbol.name))
        if symbol.kind in ("class", "exception"):
            init = f"{symbol.name}.__init__"
            yield Described(init, symbol.constructor, reach(init))
    for name, cls, member in own_members(api):
        computed = member.kind == "property"
        value = (
            in_namespace(cls, member.name) if computed else getattr(cls, name_of(name))
        )
        yield Described(name, member.docs, value)


def name_of(name: str) -> str:
    """Return the last part of a name."""
    return name.rpartition(".")[2]


def real_docstring(value: object) -> str:
    """Return an object's own docstring: a value's class speaks for the class alone."""
    try:
        text = inspect.getdoc(value) or ""
        if text == object.__init__.__doc__:
            return ""
        says_nothing = not (
            isinstance(value, type)
            or inspect.isroutine(value)
            or hasattr(type(value), "__get__")
        ) and text == inspect.getdoc(type(value))
    except Exception:  # an object may answer for itself, and fail
        return ""
    return "" if says_nothing else text


def wrong_notices(each: Described) -> bool:
    """Tell whether a docstring holds another number of notices than the API.

    Those of a whole class may stand in the docstring of its `__init__`.
    """
    text = each.docs.text
    words = [
        p for p in text.split("\n\n") if p.startswith(("DEPRECATED.", "DEPRECATED:"))
    ]
    said = len(NOTICE.findall(text)) or len(words) or text.startswith("DEPRECATED TF")
    if not said and isinstance(each.value, type):
        init = vars(each.value).get("__init__")
        said = (inspect.getdoc(init) or "").count("Deprecated: THIS FUNCTION")
    return said != len(each.docs.deprecations)


def has_line(each: Described) -> bool:
    """Tell whether a source leads to a line that a person wrote."""
    source = each.docs.source
    return source is not None and source.line is not None and not source.generated


def wrong_place(each: Described) -> str | None:
    """Return the line that a source leads to, if it does not define the object."""
    source = each.docs.source
    if source is None or source.line is None or not has_line(each):
        return None
    line = linecache.getline(str(FOLDER / source.file), source.line)
    defines = DEFINES.match(line)
    if defines and defines[1] in names_in_python(each):
        return None
    if "lambda" in line and not defines:
        return None
    return f"{each.name} {source.file}:{source.line} {line.strip()}"


def names_in_python(each: Described) -> set[str]:
    """Return the names that the definition of an object may have."""
    function = getattr(each.value, "fget", getattr(each.value, "func", each.value))
    own = (getattr(function, name, None) for name in ("__name__", "__qualname__"))
    return {name_of(name) for name in (*own, each.name) if isinstance(name, str)}


def unplaced(each: Described) -> bool:
    """Tell whether Python knows a file of the library for what has no source."""
    if each.docs.source is not None or each.name.endswith(".__init__"):
        return False
    function = getattr(each.value, "fget", each.value)
    code = getattr(function, "__code__", None)
    return code is not None and Path(code.co_filename).is_relative_to(FOLDER)


def compare(api: Api) -> dict[str, Sequence[str] | dict[str, int]]:
    """Return what does not agree, and how much was compared."""
    seen = list(calls(api))
    called = [constructed(each) if takes_anything(each) else each for each in seen]
    real = [call.real for call in called if call.real is not None]
    parameters = [each for found in real for each in found.parameters.values()]
    objects = list(described(api))
    return {
        "wrong signatures": [wrong for call in called if (wrong := wrong_call(call))],
        "other than Python's": [call.name for call in seen if wrong_call(call)],
        "wrong docstrings": [
            each.name
            for each in objects
            if each.docs.text != real_docstring(each.value)
        ],
        "wrong notices": [each.name for each in objects if wrong_notices(each)],
        "wrong places": [wrong for each in objects if (wrong := wrong_place(each))],
        "without a place": [each.name for each in objects if unplaced(each)],
        "compared": {
            "signatures": len(real),
            "parameters": len(parameters),
            "literal defaults": sum(map(is_literal, parameters)),
            "docstrings": sum(bool(each.docs.text) for each in objects),
            "notices": sum(len(each.docs.deprecations) for each in objects),
            "lines": sum(map(has_line, objects)),
        },
    }
