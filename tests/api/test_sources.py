"""A source leads to the line in the installed package that defines the object."""

import linecache
import types
from collections import namedtuple
from functools import cached_property, wraps
from pathlib import Path
from typing import Any

import pytest

from tests.api import fake_library as fake
from tfref.api.library import Library
from tfref.api.model import Source
from tfref.api.sources import source_of

HERE = Path(__file__)
Point = namedtuple("Point", "x y")


def _decorated(function: Any) -> Any:
    @wraps(function)
    def wrapper(*args: Any) -> Any:
        return function(*args)

    return wrapper


@_decorated
@_decorated
def below_decorators() -> None:
    """Stand two lines below the first decorator."""


class Twin:
    """Have the name of a class inside another."""

    class Inner:
        """Be one of two classes of this name."""

    @property
    def value(self) -> int:
        """Be a property."""
        return 0

    @cached_property
    def kept(self) -> int:
        """Be computed once."""
        return 0

    @classmethod
    def build(cls) -> None:
        """Be a class method."""


class Other:
    """Have one too."""

    class Inner:
        """Be the other class of this name."""


class Published:
    """Say that it comes from elsewhere."""

    def method(self) -> None:
        """Stand in this file."""


Published.__module__ = "tests.api"


def _line(source: Source | None) -> str:
    assert source is not None
    assert source.line is not None
    return linecache.getline(str(HERE.parents[2] / source.file), source.line).strip()


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (fake.add, "def add(x: int, y: int) -> int:"),
        (fake.dispatched_add, "def add(x: int, y: int) -> int:"),
        (fake.Layer, "class Layer(_Base):"),
        (below_decorators, "def below_decorators() -> None:"),
        (vars(Twin)["value"], "def value(self) -> int:"),
        (vars(Twin)["kept"], "def kept(self) -> int:"),
        (Twin.build, "def build(cls) -> None:"),
        (Published, "class Published:"),
    ],
)
def test_the_line_is_that_of_the_definition(
    value: object, line: str, library: Library
) -> None:
    """Below decorators and wrappers, whatever holds the function."""
    assert _line(source_of(value, library)) == line


def test_classes_of_one_name_are_told_apart(library: Library) -> None:
    """Where the text leaves a doubt, the file is parsed."""
    one, other = source_of(Twin.Inner, library), source_of(Other.Inner, library)
    assert _line(one) == _line(other) == "class Inner:"
    assert one is not None
    assert other is not None
    assert one.line is not None
    assert one.line < (other.line or 0)


def test_the_file_is_relative_to_where_packages_are_installed(library: Library) -> None:
    """No path of the machine gets into the API."""
    source = source_of(fake.add, library)
    assert source is not None
    assert source.file == "tests/api/fake_library.py"
    assert not source.generated


def test_a_class_that_no_statement_made_has_a_file_without_a_line(
    library: Library,
) -> None:
    """A named tuple stands in the file, but not as a class."""
    assert source_of(Point, library) == Source("tests/api/test_sources.py")


@pytest.mark.parametrize(
    "value",
    [0, "text", max, int, vars(fake.Layer)["slot"], fake.Flags(), Path, wraps],
    ids=["int", "str", "max", "class", "slot", "raises", "Path", "wraps"],
)
def test_what_the_library_does_not_define_has_no_source(
    value: object, library: Library
) -> None:
    """Neither have values, what is written in C, and what Python brings along."""
    assert source_of(value, library) is None


@pytest.mark.parametrize(
    ("file", "generated"),
    [
        ("tensorflow/python/ops/gen_math_ops.py", True),
        ("tensorflow/core/example/example_pb2.py", True),
        ("tensorflow/_api/v2/math/__init__.py", True),
        ("tensorflow/python/ops/math_ops.py", False),
        ("keras/src/generate.py", False),
    ],
)
def test_a_generated_file_is_called_so(
    file: str, generated: bool, library: Library
) -> None:
    """What a machine wrote is in no repository."""
    code = fake.add.__code__.replace(co_filename=f"{library.folder}/{file}")
    source = source_of(types.FunctionType(code, {}), library)
    assert source is not None
    assert (source.file, source.generated) == (file, generated)
