"""A library's API holds each object once, under its preferred name."""

import pytest

from tests.api.fake_library import VERSIONS, Dense, Mode, fake_library
from tfref.api.extract import extract, group_names
from tfref.api.library import Library
from tfref.api.model import NO_DOCS, Api, Parameter, Signature, Symbol
from tfref.api.preferred import Preferred
from tfref.problem import ProblemError


def _symbol(api: Api, name: str) -> Symbol:
    return next(symbol for symbol in api.symbols if symbol.name == name)


def test_every_object_has_one_symbol(fake_api: Api) -> None:
    """Symbols and aliases together name each thing once, in sorted order."""
    assert [symbol.name for symbol in fake_api.symbols] == [
        "keras.__version__",
        "tf.Case",
        "tf.FLAGS",
        "tf.Mode",
        "tf.OpError",
        "tf.Reader",
        "tf.Tensor",
        "tf.__compiler__",
        "tf.__version__",
        "tf.compat.v1.old_add",
        "tf.dtypes.float32",
        "tf.keras.Layer",
        "tf.keras.layers.Dense",
        "tf.keras.layers.Functional",
        "tf.keras.layers.Sequential",
        "tf.keras.layers.layer",
        "tf.largest",
        "tf.math.PI",
        "tf.math.ZERO",
        "tf.math.add",
    ]


def test_a_wrapper_is_the_function_it_wraps(fake_api: Api) -> None:
    """A function that is wrapped for some of its names is one symbol."""
    assert _symbol(fake_api, "tf.math.add").aliases == ("tf.add", "tf.compat.v1.add")


def test_equal_values_are_not_one_constant(library: Library) -> None:
    """Only what the library exports as one constant shares a page."""
    groups = group_names({"tf.math.PI": 0, "tf.math.ZERO": 0}, library)
    assert groups == [["tf.math.PI"], ["tf.math.ZERO"]]


def test_an_exported_constant_has_its_aliases(fake_api: Api) -> None:
    """The names come from the library's own export data."""
    assert _symbol(fake_api, "tf.dtypes.float32").aliases == ("tf.float32",)


def test_the_table_moves_a_page() -> None:
    """A preferred name becomes the symbol's, and the official one its alias."""
    table = Preferred({"tf.add": 1})
    api = extract(fake_library(), table, VERSIONS, "key")
    assert _symbol(api, "tf.add").aliases == ("tf.compat.v1.add", "tf.math.add")


def test_a_table_with_an_unknown_name_is_a_problem() -> None:
    """The message names the table's line."""
    table = Preferred({"tf.rehape": 5})
    with pytest.raises(ProblemError, match=r"^data/preferred\.yaml:5: TensorFlow 1\.2"):
        extract(fake_library(), table, VERSIONS, "key")


def test_only_classes_have_members(fake_api: Api) -> None:
    """A class lists what it has, with inherited members."""
    with_members = {symbol.name for symbol in fake_api.symbols if symbol.members}
    assert with_members == {
        "tf.Case",
        "tf.Mode",
        "tf.OpError",
        "tf.Reader",
        "tf.Tensor",
        "tf.keras.Layer",
        "tf.keras.layers.Dense",
        "tf.keras.layers.Functional",
        "tf.keras.layers.Sequential",
    }
    dense = _symbol(fake_api, "tf.keras.layers.Dense")
    listed = {member.name for member in dense.members}
    assert {name for name in dir(Dense) if not name.startswith("_")} <= listed


def test_modules_and_mirrors_are_kept(fake_api: Api) -> None:
    """Modules are sorted; what was not entered is said to be a mirror."""
    modules = [module.name for module in fake_api.modules]
    assert modules == sorted(modules)
    assert fake_api.mirrors == {"tf.compat.v1.compat": "tf.compat"}


def test_what_is_said_of_a_module_is_kept(fake_api: Api) -> None:
    """A person's words are, those that a machine wrote for a namespace are not."""
    said = {module.name: module.docs.text for module in fake_api.modules}
    assert said["tf.math"] == "Sums."
    assert said["tf"] == ""


def test_a_function_shows_how_it_is_called(fake_api: Api) -> None:
    """It has a signature, a docstring and a source, and nothing that a class has."""
    add = _symbol(fake_api, "tf.math.add")
    assert add.kind == "function"
    assert add.signature == Signature(
        (
            Parameter("x", "positional or keyword", None, "int"),
            Parameter("y", "positional or keyword", None, "int"),
        ),
        "int",
    )
    assert add.docs.text.startswith("Add two numbers")
    assert add.docs.source is not None
    assert (add.members, add.bases, add.constructor, add.value) == (
        (),
        (),
        NO_DOCS,
        None,
    )


def test_a_class_shows_its_constructor_and_bases(fake_api: Api) -> None:
    """An abstract one has both as well, and says that nobody calls it."""
    reader = _symbol(fake_api, "tf.Reader")
    assert reader.abstract
    assert reader.constructor.text == "Be given a path."
    assert reader.signature == Signature(
        (Parameter("path", "positional or keyword", None, "str"),)
    )
    dense = _symbol(fake_api, "tf.keras.layers.Dense")
    assert not dense.abstract
    assert dense.bases == ("tf.keras.Layer",)


@pytest.mark.parametrize(
    ("name", "value", "type_"),
    [
        ("tf.__version__", "'1.2'", "str"),
        ("tf.math.PI", "0", "int"),
        ("tf.FLAGS", "...", "tests.api.fake_library.Flags"),
    ],
)
def test_data_shows_its_value_and_its_type(
    fake_api: Api, name: str, value: str, type_: str
) -> None:
    """Data has no signature; a type without a public name has Python's."""
    symbol = _symbol(fake_api, name)
    assert (symbol.value, symbol.type, symbol.signature) == (value, type_, None)


def test_a_type_with_a_public_name_has_that() -> None:
    """The type of data can be looked up."""
    library = fake_library()
    vars(library.roots["tf"])["default"] = Mode.TRAIN
    api = extract(library, Preferred({}), VERSIONS, "key")
    symbol = _symbol(api, "tf.default")
    assert (symbol.value, symbol.type) == ("tf.Mode.TRAIN", "tf.Mode")


def test_examples_are_named_after_what_they_stand_in(fake_api: Api) -> None:
    """A run can be attached to a block by the page's name and the block's number."""
    examples = _symbol(fake_api, "tf.compat.v1.old_add").docs.examples
    assert [example.id for example in examples] == [
        "tf.compat.v1.old_add:1",
        "tf.compat.v1.old_add:2",
    ]
