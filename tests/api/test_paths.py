"""Names become paths that every file system keeps apart, and paths names again."""

from collections import Counter

import pytest

from tfref.api.model import Api
from tfref.api.paths import api_paths, assign_paths


def test_a_path_is_the_name_with_slashes() -> None:
    """Whoever knows the name knows the file."""
    assert assign_paths(["tf.data.Dataset"]).path_of == {
        "tf.data.Dataset": "tf/data/Dataset"
    }


def test_the_later_twin_takes_a_suffix() -> None:
    """Of names that differ only in case, the first in sorted order keeps its own."""
    paths = assign_paths(["tf.add", "tf.Add", "tf.ADD", "tf.addition"])
    assert paths.path_of == {
        "tf.ADD": "tf/ADD",
        "tf.Add": "tf/Add-2",
        "tf.add": "tf/add-3",
        "tf.addition": "tf/addition",
    }


def test_folders_take_it_too() -> None:
    """All that lies below a twin lies below its suffix."""
    paths = assign_paths(["tf.Summary", "tf.summary.scalar", "tf.summary"])
    assert paths.path_of == {
        "tf.Summary": "tf/Summary",
        "tf.summary": "tf/summary-2",
        "tf.summary.scalar": "tf/summary-2/scalar",
    }


def test_a_twin_in_another_folder_changes_nothing() -> None:
    """Only names in one folder can be mistaken for each other."""
    assert assign_paths(["tf.a.Add", "tf.b.add"]).path_of["tf.b.add"] == "tf/b/add"


def test_paths_lead_back_to_names() -> None:
    """The inverse holds for every name."""
    paths = assign_paths(["tf.add", "tf.Add", "tf.Add.x", "tf.add.x"])
    assert {paths.name_at[paths.path_of[name]] for name in paths.path_of} == set(
        paths.path_of
    )


def test_aliases_and_modules_have_paths(fake_api: Api) -> None:
    """Every public name but a member's has a path."""
    path_of = api_paths(fake_api).path_of
    assert path_of["tf.math"] == "tf/math"
    assert path_of["tf.compat.v1.add"] == "tf/compat/v1/add"
    assert path_of["tf.keras.layers.layer"] == "tf/keras/layers/layer-2"


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("tf.keras.layers.Add", "tf/keras/layers/Add"),
        ("tf.keras.layers.add", "tf/keras/layers/add-2"),
        ("tf.compat.v1.Summary", "tf/compat/v1/Summary"),
        ("tf.compat.v1.summary", "tf/compat/v1/summary-2"),
        ("tf.compat.v1.summary.scalar", "tf/compat/v1/summary-2/scalar"),
        ("tf.summary.scalar", "tf/summary/scalar"),
        ("tf.__version__", "tf/__version__"),
    ],
)
def test_a_path_of_the_installed_library(api: Api, name: str, path: str) -> None:
    """Twins that TensorFlow really has are kept apart."""
    paths = api_paths(api)
    assert paths.path_of[name] == path
    assert paths.name_at[path] == name


def test_the_installed_library_s_paths_differ_in_more_than_case(api: Api) -> None:
    """No two paths fall together where letter case does not count."""
    folded = Counter(path.lower() for path in api_paths(api).path_of.values())
    assert [path for path, count in folded.items() if count > 1] == []


def test_no_public_name_holds_the_suffix_s_mark(api: Api) -> None:
    """A suffix cannot be taken for part of a name."""
    assert [name for name in api_paths(api).path_of if "-" in name] == []
