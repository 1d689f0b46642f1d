"""Where something is defined: the file and the line of the installed package."""

import ast
import inspect
import linecache
import re
import sys
from functools import cache, cached_property
from pathlib import PurePath
from typing import Any

from tfref.api.library import Library
from tfref.api.model import Source

GENERATED = re.compile(r"(^|/)gen_\w+\.py$|_pb2(_grpc)?\.py$|^tensorflow/_api/")
"""Files that a machine writes while the library is built."""

MADE_BY_PYTHON = 1 << 9
"""Py_TPFLAGS_HEAPTYPE: what is set for a class that no C file lays out."""

REACH = 40
"""Lines that decorators may take above a function."""


def source_of(value: Any, library: Library) -> Source | None:
    """Return where a class or function is defined; None if no Python defines it."""
    try:
        value = _function(value, library)
        code = getattr(value, "__code__", None)
    except Exception:  # an object may answer for itself, and fail
        return None
    if inspect.isclass(value):
        if not value.__flags__ & MADE_BY_PYTHON:
            return None
        path, line = _class_place(value)
    elif code:
        path, line = code.co_filename, _function_line(code)
    else:
        return None
    file = _relative(path, library)
    return Source(file, line, GENERATED.search(file) is not None) if file else None


def _function(value: Any, library: Library) -> Any:
    """Return what a descriptor or a wrapper holds."""
    if isinstance(value, property):
        value = value.fget
    elif isinstance(value, cached_property):
        value = value.func
    value = getattr(value, "__func__", value)
    if inspect.isclass(value):
        return value
    return inspect.unwrap(library.undecorated(value))  # type: ignore[arg-type]


def _relative(path: str | None, library: Library) -> str | None:
    if path is None or not PurePath(path).is_relative_to(library.folder):
        return None
    return PurePath(path).relative_to(library.folder).as_posix()


def _function_line(code: Any) -> int:
    """Return the line of the `def`, below the decorators; a lambda has none."""
    first = int(code.co_firstlineno)
    defines = re.compile(rf"\s*(async\s+)?def\s+{re.escape(code.co_name)}\b")
    for line in range(first, first + REACH):
        if defines.match(linecache.getline(code.co_filename, line)):
            return line
    return first


def _class_place(cls: type) -> tuple[str | None, int | None]:
    """Return the file and line of a class.

    Some classes say that they come from the module that publishes them; their
    functions then know better.
    """
    said = getattr(sys.modules.get(cls.__module__), "__file__", None)
    codes = (getattr(value, "__code__", None) for value in vars(cls).values())
    known = (code.co_filename for code in codes if code)
    for path in dict.fromkeys((said, *known)):
        line = _class_line(path, cls.__qualname__) if path else None
        if line:
            return path, line
    return said, None


def _class_line(path: str, qualname: str) -> int | None:
    """Return the line of the `class`, None if the file has no class of that name."""
    name = qualname.rpartition(".")[2]
    opens = re.compile(rf"\s*class\s+{re.escape(name)}\b")
    lines = [n for n, line in enumerate(_lines(path), 1) if opens.match(line)]
    # Parsing a file is slow: only where text alone leaves a doubt.
    return lines[0] if len(lines) == 1 else _parsed(path).get(qualname)


def _lines(path: str) -> list[str]:
    return linecache.getlines(path)


@cache
def _parsed(path: str) -> dict[str, int]:
    found: dict[str, int] = {}
    try:
        tree = ast.parse("".join(_lines(path)))
    except SyntaxError:  # a compiled module has no text
        return found
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, prefix = waiting.pop()
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                found.setdefault(prefix + child.name, child.lineno)
                waiting.append((child, f"{prefix}{child.name}."))
            elif not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                waiting.append((child, prefix))
    return found
