"""What the library says of an object is kept whole, with what stands in it."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from tests.api import fake_library as fake
from tfref.api.docs import (
    docs_of,
    docs_of_constructor,
    docs_of_module,
    docstring_of,
)
from tfref.api.library import Library
from tfref.api.model import NO_DOCS
from tfref.docstring.deprecation import Deprecation


def test_the_text_is_the_whole_docstring(library: Library) -> None:
    """Nothing is taken out of it, its indentation aside."""
    docs = docs_of(fake.old_add, "tf.old_add", library)
    assert docs.text.startswith("Add two numbers as one used to. (deprecated)\n\nDepr")
    assert docs.text.endswith("\n```python\nold_add(1, 2)\n```")


def test_examples_are_numbered_and_hashed(library: Library) -> None:
    """Each block has an id made from the object's name, and a hash of its text."""
    docs = docs_of(fake.old_add, "tf.old_add", library)
    assert [example.id for example in docs.examples] == ["tf.old_add:1", "tf.old_add:2"]
    one, other = (example.digest for example in docs.examples)
    assert one != other
    again = docs_of(fake.old_add, "tf.other", library).examples
    assert [example.digest for example in again] == [one, other]


def test_notices_of_deprecation_are_read(library: Library) -> None:
    """What is to go says so in the model."""
    assert docs_of(fake.old_add, "tf.old_add", library).deprecations == (
        Deprecation("", "in a future version", "Use `tf.add`."),
    )


def test_a_class_is_deprecated_by_its_constructor(library: Library) -> None:
    """A notice about the whole counts; one about an argument is the constructor's."""
    assert docs_of(fake.OldLayer, "tf.OldLayer", library).deprecations == (
        Deprecation("", "in a future version", "Use `tf.layer`."),
    )
    assert docs_of(fake.YoungerLayer, "tf.Younger", library).deprecations == ()


def test_the_source_comes_along(library: Library) -> None:
    """A function's line is kept with what it says."""
    source = docs_of(fake.add, "tf.add", library).source
    assert source is not None
    assert source.line == fake.add.__code__.co_firstlineno


def test_a_value_has_no_docstring_but_its_own() -> None:
    """The docstring of its class says nothing about a value."""
    values: list[Any] = [0, None, "text", fake.Flags(), fake.Mode.TRAIN]
    assert [docstring_of(value) for value in values] == [""] * len(values)


def test_a_value_that_is_documented_says_so() -> None:
    """A docstring set on the value itself is the value's."""
    value = ModuleType("documented", "Explains itself.\n    At length.")
    assert docstring_of(value) == "Explains itself.\nAt length."


def test_a_wrapper_is_described_by_what_it_wraps() -> None:
    """The wrapper's docstring is that of the function inside."""
    functions: list[Callable[..., int]] = [fake.add, fake.dispatched_add]
    assert {docstring_of(function) for function in functions} == {
        "Add two numbers, e.g. `1` and `2`. A second sentence."
    }


def test_a_property_is_described_by_its_function() -> None:
    """What is read from a class's namespace is documented, though it is a value."""
    assert docstring_of(vars(fake.Dense)["kernel"]) == "Be computed once."


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Public API for tf._api.v2.data namespace", ""),
        (None, ""),
        ("Read data.", "Read data."),
    ],
)
def test_a_module_says_what_a_person_wrote(text: str | None, kept: str) -> None:
    """What a machine wrote for a module is left out, and so is that of its class."""
    assert docs_of_module(ModuleType("data", text), "tf.data").text == kept


def test_a_constructor_speaks_for_itself_or_not_at_all(library: Library) -> None:
    """Python's own words on `__init__` are nobody's."""

    class Silent:
        pass

    class Speaking:
        def __init__(self) -> None:
            """Begin."""

    assert docs_of_constructor(Silent, "tf.Silent", library) == NO_DOCS
    assert docs_of_constructor(Speaking, "tf.Speaking", library).text == "Begin."
