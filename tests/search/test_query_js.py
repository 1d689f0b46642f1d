"""What was typed, and what is understood."""

from typing import Any

import pytest

from tests.search.conftest import Call


def parsed(js: Call, text: str) -> Any:
    """Return what is understood of a text."""
    return js("tfref.query.parse", text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tf.reshape", "tf.reshape"),
        ("tensorflow.reshape", "tf.reshape"),
        ("tf.reshape(x, [-1])", "tf.reshape"),
        ("y = tf.reshape(x, [-1])", "tf.reshape"),
        ("x, y = tf.split(z, 2)", "tf.split"),
        (">>> tf.reshape(x, [-1])", "tf.reshape"),
        ("model.fit(", "model.fit"),
        ("@tf.function(jit_compile=True)", "tf.function"),
        ("x.numpy()", "x.numpy"),
        (".numpy()", "numpy"),
        ("numpy.clip", "np.clip"),
        ("torch.nn.functional.relu", "F.relu"),
        ("torch.nn.Linear", "nn.Linear"),
        ("jax.numpy.sum", "jnp.sum"),
        ("tensorflow.python.keras.layers.Dense", "tf.python.keras.layers.Dense"),
        ("tensorflow_core._api.v2.train.Saver", "tf.train.Saver"),
        ("keras.src.layers.Dense", "keras.layers.Dense"),
        ("'relu'", "relu"),
        ("  tf.cast  ", "tf.cast"),
    ],
)
def test_a_name_is_understood_however_it_is_written(
    js: Call, text: str, name: str
) -> None:
    """Calls, assignments, prompts, quotes and other names of one root."""
    assert [each["name"] for each in parsed(js, text)["names"]] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("from keras.utils import np_utils", ["keras.utils.np_utils"]),
        (
            "from tensorflow.keras.layers import Dense, LSTM as L",
            ["tf.keras.layers.Dense", "tf.keras.layers.LSTM"],
        ),
        ("import tensorflow.contrib.slim as slim", ["tf.contrib.slim"]),
        ("from tensorflow.keras.layers import *", ["tf.keras.layers"]),
    ],
)
def test_an_import_names_what_it_imports(js: Call, text: str, names: list[str]) -> None:
    """Each imported name is looked for, under the module it comes from."""
    assert [each["name"] for each in parsed(js, text)["names"]] == names


def test_a_call_tells_its_keywords(js: Call) -> None:
    """A keyword may be what is gone."""
    query = parsed(js, "Adam(lr=0.1, epsilon=1e-7)")
    assert query["keywords"] == ["lr", "epsilon"]


@pytest.mark.parametrize(
    ("text", "name", "inner"),
    [
        ("tf.f(tf.g(x), dtype=tf.h)", "tf.f", ["tf.g", "tf.h"]),
        ("tf.Session().run(x)", "tf.Session.run", ["tf.Session"]),
        ("model.get_layer('a').output", "layer.output", ["model.get_layer"]),
        ("tf.ones(3).numpy()", "numpy", ["tf.ones"]),
        ("a.b().c().d()", "d", ["a.b"]),
        ("with tf.device('/gpu:0') as d:", "tf.device", []),
        ("for x in ds.take(3):", "ds.take", []),
        ("if __name__ == '__main__': tf.app.run()", "tf.app.run", []),
        ("print(tf.shape(x))", "tf.shape", []),
        ("model.add(Dense(2))", "Dense", []),
        ("return tf.nn.softmax", "", []),
        ("(a, b), c = tf.f(x)", "tf.f", []),
        ("x[0]['k'] = tf.f(x)", "tf.f", []),
        ("x: tf.Tensor = tf.f(x)", "tf.f", []),
        ("tf.f(x, y=1)", "tf.f", []),
    ],
)
def test_a_line_of_code_is_about_one_call_with_others_in_it(
    js: Call, text: str, name: str, inner: list[str]
) -> None:
    """What is called last in a chain, what a statement holds, what `add` takes."""
    query = parsed(js, text)
    assert [each["name"] for each in query["names"]] == ([name] if name else [])
    assert [each["name"]["name"] for each in query["inner"]] == inner


@pytest.mark.parametrize(
    ("text", "name"), [("x.shape[0]", "x.shape"), ("h.history['acc']", "h.history")]
)
def test_what_is_taken_out_of_something_is_no_part_of_its_name(
    js: Call, text: str, name: str
) -> None:
    """A place or a key in brackets."""
    assert [each["name"] for each in parsed(js, text)["names"]] == [name]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "AttributeError: module 'tensorflow' has no attribute 'placeholder'",
            {"name": "tensorflow.placeholder"},
        ),
        (
            "module tensorflow has no attribute Session",
            {"name": "tensorflow.Session"},
        ),
        (
            "AttributeError: 'Sequential' object has no attribute 'predict_classes'",
            {"name": "Sequential.predict_classes", "object": True},
        ),
        (
            "ImportError: cannot import name 'Adam' from 'keras.optimizers' (/x/y.py)",
            {"name": "keras.optimizers.Adam"},
        ),
        (
            "ModuleNotFoundError: No module named 'keras.engine'",
            {"name": "keras.engine", "module": True},
        ),
        (
            "TypeError: Adam.__init__() got an unexpected keyword argument 'lr'",
            {"name": "Adam", "keyword": "lr"},
        ),
        (
            "ValueError: Argument(s) not recognized: {'lr': 0.1}",
            {"name": "", "keyword": "lr"},
        ),
    ],
)
def test_a_message_tells_the_name_it_is_about(
    js: Call, text: str, named: dict[str, object]
) -> None:
    """The quotes may have been lost on the way."""
    assert parsed(js, text)["error"]["named"] == named


def test_the_last_line_of_a_traceback_is_the_message(js: Call) -> None:
    """What comes before it only says where."""
    text = "Traceback (most recent call last):\n  File x\nKeyError: 'a: b'\n"
    assert parsed(js, text)["error"]["message"] == "KeyError: 'a: b'"


@pytest.mark.parametrize(
    ("text", "kind"), [("fn: softmax", "function"), ("class:Dense", "class")]
)
def test_a_filter_asks_for_kinds(js: Call, text: str, kind: str) -> None:
    """What follows the colon is searched among these alone."""
    assert kind in parsed(js, text)["kinds"]


def test_a_colon_elsewhere_is_no_filter(js: Call) -> None:
    """Only the words that are filters filter."""
    assert parsed(js, "error: x")["kinds"] is None
