"""The API of the installed TensorFlow is whole, and names lead where they should."""

import json
import os
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.api.conftest import PROJECT
from tests.conftest import FIGURE
from tfref.api.model import Api
from tfref.api.names import Names, preferred_name, resolve
from tfref.api.preferred import TABLE, read_preferred
from tfref.api.store import api_path, ensure_api
from tfref.examples.environment import SETTINGS

ENTRIES = [
    "tf.__version__",
    "tf.Tensor",
    "tf.Variable",
    "tf.constant",
    "tf.data.Dataset",
    "tf.keras.optimizers.Adam",
    "tf.keras.activations.sigmoid",
    "tf.keras.activations.relu",
    "tf.keras.losses.categorical_crossentropy",
    "tf.keras.initializers.GlorotNormal",
    "tf.keras.metrics.CategoricalAccuracy",
    "tf.sigmoid",
    "tf.nn.softmax",
    "tf.GradientTape",
    "tf.math.add",
    "tf.linalg.matmul",
    "tf.one_hot",
    "tf.cast",
    "tf.reshape",
    "tf.reduce_sum",
    "tf.transpose",
    "tf.zeros",
    "tf.ones",
]
"""The names that the notes teach: each has a page of its own."""

NOT_LISTED = {
    "tf.compat.v1.test.mock",  # Python's own unittest.mock
    "tf.compat.v2.enable_v2_behavior",  # the one name in a mirror that is not beyond it
    "tf.compat.v1.compat.v2.enable_v2_behavior",
    "tf.compat.v2.compat.v2.enable_v2_behavior",
}
"""Names that the library publishes and that have no page, with the reason."""


SEEM_TO_TAKE_ANYTHING = {
    # A metaclass makes the object.
    "tf.Variable",
    "tf.compat.v1.Variable",
    "tf.compat.v1.flags.BaseListParser",
    "tf.compat.v1.flags.EnumClassParser",
    "tf.compat.v1.flags.EnumParser",
    "tf.compat.v1.flags.FloatParser",
    "tf.compat.v1.flags.IntegerParser",
    "tf.compat.v1.flags.ListParser",
    "tf.compat.v1.flags.WhitespaceSeparatedListParser",
    "tf.compat.v1.lookup.StaticHashTable",
    "tf.compat.v1.lookup.StaticVocabularyTable",
    "tf.experimental.dtensor.DVariable",
    "tf.lookup.StaticHashTable",
    "tf.lookup.StaticVocabularyTable",
    "tf.lookup.experimental.DenseHashTable",
    "tf.lookup.experimental.MutableHashTable",
    "tf.saved_model.experimental.TrackableResource",
    # So does a `__new__`.
    "tf.distribute.experimental.CommunicationOptions",
    "tf.keras.Operation",
    "tf.keras.Sequential",
    "tf.keras.layers.Layer",
}
"""Classes of which Python only says that they take `*args, **kwargs`."""


@pytest.fixture(scope="module")
def comparison(api: Api) -> dict[str, Any]:
    """Return what a comparison with the running library finds."""
    program = "tests.api.compare_with_library"
    done = subprocess.run(
        [sys.executable, "-m", program, str(api_path(PROJECT))],
        cwd=PROJECT,
        env={**os.environ, **SETTINGS},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def differences(comparison: dict[str, Any]) -> dict[str, list[str]]:
    """Return the lists of what does not agree."""
    return {name: found for name, found in comparison.items() if name != "compared"}


def test_every_listed_name_is_reached(differences: dict[str, list[str]]) -> None:
    """Each name of the API is a chain of attributes that works."""
    assert differences["unreachable"] == []


def test_every_alias_is_the_same_object(differences: dict[str, list[str]]) -> None:
    """What the API calls an alias leads to the object of the preferred name."""
    assert differences["false aliases"] == []


def test_every_published_name_is_listed(differences: dict[str, list[str]]) -> None:
    """What TensorFlow and Keras say they publish, and what is there, is in the API."""
    assert set(differences["unlisted"]) == NOT_LISTED


def test_every_class_lists_its_members(differences: dict[str, list[str]]) -> None:
    """Each public attribute of each class is a member, and nothing else is."""
    assert differences["wrong members"] == []


def test_every_signature_is_python_s(differences: dict[str, list[str]]) -> None:
    """Names, kinds and defaults are those of `inspect.signature`, methods bound."""
    assert differences["wrong signatures"] == []


def test_only_constructors_are_looked_up_behind_python_s_answer(
    differences: dict[str, list[str]],
) -> None:
    """Where a class seems to take anything, `__init__` says what it takes."""
    assert set(differences["other than Python's"]) - SEEM_TO_TAKE_ANYTHING == set()


def test_every_docstring_is_python_s(differences: dict[str, list[str]]) -> None:
    """Symbols, own members and constructors say what `inspect.getdoc` says."""
    assert differences["wrong docstrings"] == []


def test_every_notice_of_deprecation_is_read(differences: dict[str, list[str]]) -> None:
    """What begins a notice in a docstring is one in the API."""
    assert differences["wrong notices"] == []


def test_every_source_line_defines_its_object(
    differences: dict[str, list[str]],
) -> None:
    """The line in the installed file has its `def` or `class`, or its lambda."""
    assert differences["wrong places"] == []


def test_what_python_code_defines_has_a_source(
    differences: dict[str, list[str]],
) -> None:
    """No function of the library is without its file."""
    assert differences["without a place"] == []


def test_the_comparison_compares_all_there_is(
    comparison: dict[str, Any], record_property: Callable[[str, object], None]
) -> None:
    """An empty comparison would agree: every version has so much, or more."""
    counts = comparison["compared"]
    text = ", ".join(f"{count} {what}" for what, count in counts.items())
    record_property(FIGURE, f"the API compared with the library: {text}")
    assert counts["signatures"] >= 8100
    assert counts["parameters"] >= 24_000
    assert counts["literal defaults"] >= 11_000
    assert counts["docstrings"] >= 7900
    assert counts["notices"] >= 400
    assert counts["lines"] >= 7000


def test_no_part_of_the_library_is_lost(api: Api) -> None:
    """What every supported version has in each part is there, or more."""
    areas = Counter(_area(symbol.name) for symbol in api.symbols)
    aliases = Counter(_area(name) for each in api.symbols for name in each.aliases)
    assert areas["tf"] >= 2500
    assert areas["tf.raw_ops"] >= 1450
    assert areas["tf.compat.v1"] >= 700
    assert areas["tf"] + aliases["tf"] >= 3250
    assert aliases["tf.compat.v1"] >= 2760
    assert sum(len(symbol.members) for symbol in api.symbols) >= 15_000


def _area(name: str) -> str:
    parts = name.split(".")
    known = {"tf.compat.v1": 3, "tf.raw_ops": 2, "keras": 1}
    return next((a for a, n in known.items() if ".".join(parts[:n]) == a), "tf")


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_is_a_preferred_name(names: Names, name: str) -> None:
    """Every name that the notes teach has its page under that very name."""
    assert preferred_name(names, name) == name


@pytest.mark.parametrize(
    ("name", "preferred"),
    [
        ("tf.add", "tf.math.add"),
        ("tf.matmul", "tf.linalg.matmul"),
        ("tf.math.sigmoid", "tf.sigmoid"),
        ("tf.nn.sigmoid", "tf.sigmoid"),
        ("tf.compat.v1.nn.sigmoid", "tf.sigmoid"),
        ("tf.math.reduce_sum", "tf.reduce_sum"),
        ("tf.math.reduce_mean", "tf.reduce_mean"),
        ("tf.compat.v1.reshape", "tf.reshape"),
        ("tf.version.VERSION", "tf.__version__"),
        ("tf.dtypes.float32", "tf.float32"),
        ("tf.optimizers.Adam", "tf.keras.optimizers.Adam"),
        ("keras.optimizers.Adam", "tf.keras.optimizers.Adam"),
        ("tf.initializers.GlorotNormal", "tf.keras.initializers.GlorotNormal"),
        ("tf.initializers.glorot_normal", "tf.keras.initializers.GlorotNormal"),
        ("keras.activations.sigmoid", "tf.keras.activations.sigmoid"),
        ("keras.losses.mean_squared_error", "tf.keras.losses.MSE"),
        (
            "keras.saving.register_keras_serializable",
            "tf.keras.utils.register_keras_serializable",
        ),
        (
            "tf.keras.metrics.categorical_crossentropy",
            "tf.keras.losses.categorical_crossentropy",
        ),
        ("tf.compat.v2.reshape", "tf.reshape"),
        ("tf.compat.v1.raw_ops.MatMul", "tf.raw_ops.MatMul"),
        ("tf.data.Dataset.batch", "tf.data.Dataset.batch"),
        ("tf.Tensor.numpy", "tf.Tensor.numpy"),
        ("tf.Variable.numpy", "tf.Variable.numpy"),
        ("tf.train.Example.features", "tf.train.Example.features"),
        (
            "tf.optimizers.Adam.apply_gradients",
            "tf.keras.optimizers.Adam.apply_gradients",
        ),
        (
            "tf.keras.metrics.CategoricalAccuracy.reset_state",
            "tf.keras.metrics.CategoricalAccuracy.reset_state",
        ),
        ("tf.compat.v1.placeholder", "tf.compat.v1.placeholder"),
        ("tf.compat.v1.flags.DEFINE_string", "tf.compat.v1.flags.DEFINE_string"),
        ("tf.experimental.numpy.ndarray", "tf.Tensor"),
        ("tf.summary.scalar", "tf.summary.scalar"),
        ("tf.keras.optimizers", "tf.keras.optimizers"),
        ("keras.saving", "keras.saving"),
        ("keras.saving.KerasFileEditor", "keras.saving.KerasFileEditor"),
    ],
)
def test_a_name_leads_to_its_page(names: Names, name: str, preferred: str) -> None:
    """Aliases, members, mirrors and modules lead where they should."""
    assert preferred_name(names, name) == preferred


@pytest.mark.parametrize(
    "name",
    [
        "tf.softmax",
        "tf.rehape",
        "tf.reduce_rum",
        "tf.placeholder",
        "tf.Session",
        "tf.keras.initializer",
        "tf.keras.saving",
        "tf.keras.losses.mean_squared_error",
        "tf.keras.optimizers.Adam.minimize",
        "tf.keras.metrics.CategoricalAccuracy.reset_states",
        "tf.dtensor",
        "tf.security",
        "tf.tools",
        "tf.tsl",
        "keras.src",
        "tf.compat.v1.layers.dense",
    ],
)
def test_a_name_that_is_gone_or_private_leads_nowhere(names: Names, name: str) -> None:
    """Names that raise on the installed version, and leaks, are not in the API."""
    assert resolve(names, name) is None


def test_sigmoids_of_keras_and_tensorflow_are_two(names: Names) -> None:
    """Functions of one name in two libraries each have their page."""
    keras = resolve(names, "tf.keras.activations.sigmoid")
    assert keras is not None
    assert keras != resolve(names, "tf.sigmoid")


def test_a_value_shared_by_chance_is_not_one_page(names: Names) -> None:
    """Two constants of one value are two symbols."""
    zero, none = "tf.errors.OK", "tf.experimental.numpy.newaxis"
    assert preferred_name(names, zero) == zero
    assert preferred_name(names, none) == none
    assert preferred_name(names, "tf.newaxis") == "tf.newaxis"


def test_every_preferred_name_of_the_table_is_a_page(names: Names) -> None:
    """The committed table is wholly in force."""
    listed = read_preferred(PROJECT).lines
    assert [name for name in listed if preferred_name(names, name) != name] == []


def test_nothing_of_the_machine_gets_into_the_api(api: Api) -> None:
    """No address, and no path of the machine."""
    text = api_path(PROJECT).read_text()
    assert str(PROJECT.resolve()) not in text
    assert sys.prefix not in text
    assert " at 0x" not in text


def test_two_extractions_are_equal_byte_for_byte(
    api: Api,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    record_property: Callable[[str, object], None],
) -> None:
    """The order of hashes in a process leaves no trace; one takes some seconds of CPU.

    The aim is ten seconds; twice that means that something has become far dearer.
    """
    (tmp_path / "data").mkdir()
    (tmp_path / TABLE).write_bytes((PROJECT / TABLE).read_bytes())
    monkeypatch.setenv("PYTHONHASHSEED", "1")
    before = children_cpu()
    ensure_api(tmp_path)
    cpu = children_cpu() - before
    record_property(FIGURE, f"an extraction: {cpu:.1f} s of CPU")
    assert api_path(tmp_path).read_bytes() == api_path(PROJECT).read_bytes()
    assert cpu < 20


def children_cpu() -> float:
    """Return the CPU seconds of the processes that this one has waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
