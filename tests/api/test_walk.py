"""The walk finds every public name, and only those."""

from tfref.api.library import Library
from tfref.api.walk import walk


def test_enters_public_modules_and_no_others(library: Library) -> None:
    """Leaks, private modules and modules that raise on `__name__` are not entered."""
    assert sorted(walk(library).modules) == [
        "keras",
        "keras.layers",
        "tf",
        "tf.compat",
        "tf.compat.v1",
        "tf.dtypes",
        "tf.gone",
        "tf.keras",
        "tf.keras.layers",
        "tf.math",
        "tf.unlistable",
    ]


def test_finds_every_name_of_an_object(library: Library) -> None:
    """One object is met under each of its names."""
    objects = walk(library).objects
    assert {name for name in objects if name.endswith(".Layer")} == {
        "keras.Layer",
        "keras.layers.Layer",
        "tf.keras.Layer",
        "tf.keras.layers.Layer",
    }


def test_underscores_hide_a_name_unless_it_is_published(library: Library) -> None:
    """`__version__` and what `__all__` lists are public, no module or `__path__`."""
    objects = walk(library).objects
    assert {name for name in objects if "._" in name} == {
        "keras.__version__",
        "tf.__compiler__",
        "tf.__version__",
    }


def test_a_name_that_cannot_be_read_is_no_name(library: Library) -> None:
    """What `dir` lists and `getattr` refuses does not exist."""
    assert not [name for name in walk(library).objects if name.startswith("tf.gone.")]


def test_a_module_that_cannot_be_listed_is_an_empty_one(library: Library) -> None:
    """`dir` of a lazy module may raise; the rest of the library is found."""
    found = walk(library)
    assert "tf.unlistable" in found.modules
    assert not [name for name in found.objects if name.startswith("tf.unlistable.")]
    assert "tf.math.add" in found.objects


def test_a_cycle_of_modules_ends(library: Library) -> None:
    """A module that holds the module above it is not entered again."""
    assert "tf.math.again" not in walk(library).modules


def test_a_mirror_is_not_listed(library: Library) -> None:
    """A module that only repeats another one adds no names."""
    assert not [name for name in walk(library).objects if ".v1.compat." in name]
