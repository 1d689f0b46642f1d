"""When what came out is what upstream shows."""

import pytest

from tfref.verify.agreement import agreement, expects_error, raised_agreement

TENSOR = "<tf.Tensor: shape=(2,), dtype=float32, numpy=array([1., 2.], dtype=float32)>"

SAME = [
    ("1.0", "1.0000001"),
    (TENSOR, TENSOR.replace(" numpy", "\nnumpy")),
    ("array([1, 2])", "array([1,\n       2])"),
    ("<Foo at 0x7f00>", "<Foo at 0x7faa>"),
    ("[1, ..., 9]", "[1, 2, 3, 9]"),
    ("'...module {...}'", "'a module {x}'"),
]
FORM = [
    ("array([1., 2.], dtype=float32)", TENSOR),
    ("[1.0, 2.0]", TENSOR),
    ("(2, 3)", "TensorShape([2, 3])"),
    ("1.5", "np.float32(1.5)"),
    ("0.33", "0.33333334"),
    ('{"a": 1}', "{'a': 1}"),
]
OTHER = [
    ("1.00", "1.01"),
    ("3", "4"),
    ("1000", "1001"),
    (TENSOR, TENSOR.replace("(2,)", "(3,)")),
    (TENSOR, TENSOR.replace("float32", "float64")),
    ("array([1., 2.], dtype=float64)", TENSOR),
    ("[1.0, 2.0, 3.0]", TENSOR),
    ("True", "False"),
    ("hello", "world"),
    ("0.108", ""),
]


@pytest.mark.parametrize(("want", "got"), SAME)
def test_layout_addresses_and_last_digits_may_differ(want: str, got: str) -> None:
    """And what upstream left open."""
    assert agreement(want, got) == "matches"


@pytest.mark.parametrize(("want", "got"), FORM)
def test_the_same_values_may_stand_in_another_form(want: str, got: str) -> None:
    """Keras prints for any backend, NumPy names its scalars, people round."""
    assert agreement(want, got) == "form"


@pytest.mark.parametrize(("want", "got"), OTHER)
def test_other_values_shapes_and_dtypes_differ(want: str, got: str) -> None:
    """Whatever the form."""
    assert agreement(want, got) == "differs"


def test_an_error_agrees_by_class_and_message() -> None:
    """With another message it is the same error in other words."""
    want = "Traceback (most recent call last):\n...\nValueError: bad ... here\n"
    assert expects_error(want)
    assert raised_agreement(want, "ValueError", "bad luck here") == "matches"
    assert raised_agreement(want, "ValueError", "no") == "form"
    assert raised_agreement(want, "TypeError", "bad luck here") == "differs"
