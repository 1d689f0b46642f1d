"""Griffe's objects carry what the running library said, for the templates."""

from dataclasses import replace
from typing import Any

import griffe
import pytest

from tests.site.small_api import (
    DATASET,
    DTYPE,
    ERROR,
    FLOAT32,
    MESSAGE,
    MODE,
    MODULES,
    READER,
    RESHAPED,
    SMALL,
    TEXT_DATASET,
    docs,
    takes,
)
from tfref.api.model import Module, Symbol
from tfref.site.catalogue import catalogue_of
from tfref.site.documented import is_parameters, title_of
from tfref.site.objects import (
    Facts,
    is_called,
    object_of_module,
    object_of_symbol,
    parent_of,
    role_of,
)

RENDERER = catalogue_of(SMALL).renderer


def made(symbol: Symbol) -> Any:
    """Return the object of a symbol."""
    return object_of_symbol(symbol, RENDERER)


def facts(thing: Any) -> Facts:
    """Return what a template knows of an object."""
    found: Facts = thing.extra["tfref"]["facts"]
    return found


def has_parameters(symbol: Symbol) -> bool:
    """Tell whether the page of a symbol has a table of its parameters."""
    return any(map(is_parameters, made(symbol).docstring.parsed))


@pytest.mark.parametrize(
    ("symbol", "kind"),
    [
        (RESHAPED, griffe.Kind.FUNCTION),
        (DATASET, griffe.Kind.CLASS),
        (ERROR, griffe.Kind.CLASS),
        (FLOAT32, griffe.Kind.ATTRIBUTE),
    ],
)
def test_each_symbol_has_the_template_of_its_kind(
    symbol: Symbol, kind: griffe.Kind
) -> None:
    """And its full name as its path."""
    assert made(symbol).kind is kind
    assert made(symbol).path == symbol.name


def test_a_module_has_its_text() -> None:
    """What is in it is listed from elsewhere."""
    module = object_of_module(MODULES[4], RENDERER)
    assert module.path == "tf.data"
    assert module.docstring is not None
    assert "Input pipelines." in str(module.docstring.parsed[0].value)
    assert not module.members


def test_a_root_lies_in_nothing() -> None:
    """Every other name lies in the modules above it."""
    assert parent_of("tf") is None
    parent = parent_of("tf.data.Dataset")
    assert parent is not None
    assert parent.path == "tf.data"


def test_a_class_has_the_members_that_it_defines() -> None:
    """Each with its kind, its full name and how it is called."""
    found = made(TEXT_DATASET).members
    assert list(found) == ["map"]
    batch = made(DATASET).members["batch"]
    assert batch.is_function
    assert batch.path == "tf.data.Dataset.batch"
    assert facts(batch).signature == takes("size", drop="False")
    assert "staticmethod" in made(DATASET).members["from_tensors"].labels
    assert made(DATASET).members["element_spec"].is_attribute


def test_griffe_parses_no_docstring() -> None:
    """Its own parsers do not know the dialect: sections come ready."""
    titles = [title_of(section) for section in made(RESHAPED).docstring.parsed]
    assert titles == ["", "Parameters", "Returns", "Raises"]


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        (RESHAPED, True),
        (DATASET, True),
        (ERROR, True),
        (READER, False),
        (MODE, False),
        (MESSAGE, False),
        (FLOAT32, False),
        (MODULES[1], False),
        (Symbol("tf.Tensor", "class", (), signature=takes()), False),
        (Symbol("tf.Tensor", "class", (), signature=takes("value")), True),
        (Symbol("tf.Other", "class", (), signature=takes()), True),
        (Symbol("tf.f", "function", (), signature=takes()), True),
        (Symbol("tf.f", "function", ()), False),
    ],
)
def test_a_call_is_shown_where_a_reader_would_write_one(
    thing: Symbol | Module, expected: bool
) -> None:
    """Of no abstract class, enumeration or message, of none that fronts another."""
    assert is_called(thing) is expected


def test_who_is_called_has_a_table_of_parameters() -> None:
    """And nobody else."""
    assert has_parameters(DATASET)
    assert not any(map(has_parameters, (READER, MODE, MESSAGE, FLOAT32)))


def test_a_constructor_explains_what_its_class_does_not() -> None:
    """The table then stands with what `__init__` says, and not twice."""
    constructor = facts(made(TEXT_DATASET)).constructor
    assert [title_of(section) for section in constructor] == ["", "Parameters"]
    assert not has_parameters(TEXT_DATASET)


def test_a_constructor_without_parameters_gets_their_table() -> None:
    """From the signature."""
    symbol = replace(TEXT_DATASET, constructor=docs("Makes one."))
    titles = [title_of(section) for section in facts(made(symbol)).constructor]
    assert titles == ["", "Parameters"]


@pytest.mark.parametrize(
    "symbol",
    [
        DTYPE,
        replace(READER, constructor=docs("Makes one.")),
        replace(
            TEXT_DATASET, docs=docs("Reads lines.\n\nArgs:\n  files: Their paths.\n")
        ),
    ],
)
def test_a_constructor_that_adds_nothing_is_left_out(symbol: Symbol) -> None:
    """It says nothing, nobody calls it, or the class explains it all."""
    assert facts(made(symbol)).constructor == []


def test_an_object_knows_its_role_in_an_inventory() -> None:
    """In the words of Sphinx."""
    assert role_of(facts(made(FLOAT32))) == "data"
    assert role_of(facts(object_of_module(MODULES[0], RENDERER))) == "module"
