"""The committed list of names is that of the installed version."""

from difflib import unified_diff
from itertools import islice
from pathlib import Path

from tests.api.conftest import PROJECT
from tfref.api.listing import COMMAND, listing, listing_path
from tfref.api.model import Api

SHOWN = 40
"""Lines of a difference that are worth reading in a message."""


def test_every_kind_of_name_is_listed_once(fake_api: Api) -> None:
    """Modules, symbols, aliases, and members where they are documented; sorted."""
    names = listing(fake_api).splitlines()
    assert names == sorted(set(names))
    assert {"tf.math", "tf.math.add", "tf.add", "tf.compat.v1.add"} <= set(names)
    assert {name for name in names if name.endswith((".fit", ".build"))} == {
        "tf.keras.Layer.build",
        "tf.keras.Layer.fit",
        "tf.keras.layers.Dense.fit",  # overridden
    }


def test_the_committed_list_is_that_of_the_installed_version(api: Api) -> None:
    """Names that came or went are a diff in the commit that changes the version."""
    path = listing_path(PROJECT, api.versions.tensorflow)
    committed = path.read_text(encoding="utf-8") if path.exists() else ""
    lines = unified_diff(committed.splitlines(), listing(api).splitlines(), lineterm="")
    difference = "\n".join(islice(lines, SHOWN))
    assert difference == "", f"run: {COMMAND}\n{difference}"


def test_each_list_belongs_to_a_version() -> None:
    """A file's name is the version of TensorFlow whose names it holds."""
    assert listing_path(Path("/p"), "2.21.0") == Path("/p/data/names/2.21.0.txt")
