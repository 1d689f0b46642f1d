"""An error is recorded as its first informative line, freed of what varies."""

import pytest

from tfref.examples.message import error_lines, informative_line

MESSAGES = [
    (
        "{{function_node __wrapped__Reshape_device_/job:localhost/replica:0/task:0/"
        "device:CPU:0}} Input to reshape is a tensor with 6 values [Op:Reshape]",
        "Input to reshape is a tensor with 6 values",
    ),
    (
        "cannot compute MatMul as input #1 was expected to be a float tensor "
        "[Op:MatMul] name: product",
        "cannot compute MatMul as input #1 was expected to be a float tensor",
    ),
    (
        "module 'tensorflow._api.v2.nn' has no attribute 'wibble'",
        "module 'tensorflow.nn' has no attribute 'wibble'",
    ),
    (
        "module 'keras._tf_keras.keras' has no attribute 'initializer'. "
        "Did you mean: 'initializers'?",
        "module 'tensorflow.keras' has no attribute 'initializer'",
    ),
    (
        "Value <tensorflow.python.framework.ops.EagerTensor> is wrong",
        "Value <EagerTensor> is wrong",
    ),
    (
        "Exception encountered when calling Sequential.call().\n\n"
        "\x1b[1mInput 0 of layer is wrong.\x1b[0m\n\nArguments received",
        "Input 0 of layer is wrong.",
    ),
    (
        'in user code:\n\n    File "x.py", line 3, in f  *\n        return g(x)\n\n'
        "    ValueError: no gradients\n",
        "no gradients",
    ),
    (
        "Graph execution error:\n\nDetected at node Reshape defined at (most recent):\n"
        "<stack traces unavailable>\nInput has 6 values\n\t [[{{node Reshape}}]]",
        "Input has 6 values",
    ),
    (
        "Could not find device /job:localhost/replica:0/task:0/device:GPU:0 here",
        "Could not find device GPU:0 here",
    ),
    ("", ""),
]


@pytest.mark.parametrize(("message", "line"), MESSAGES)
def test_message_is_reduced_to_what_informs(message: str, line: str) -> None:
    """Neither paths, nodes, devices, suggestions nor wrapping prose survive."""
    assert informative_line(message) == line


def test_long_error_is_wrapped() -> None:
    """With its `#> ` no line is wider than 80 columns, and no word is lost."""
    lines = error_lines("ValueError", "word " * 60)
    assert max(map(len, lines)) <= 77
    assert " ".join(lines).split() == ["ValueError:", *["word"] * 60]


def test_error_without_message_is_its_class() -> None:
    """An exception that says nothing is recorded by its name."""
    assert error_lines("StopIteration", "") == ["StopIteration"]


def test_where_packages_are_installed_is_no_part_of_a_message() -> None:
    """Each machine has its own place."""
    message = "registered (in register /a/b-1/lib/python3/site-packages/tf/x.py:65)"
    assert error_lines("KeyError", message) == [
        "KeyError: registered (in register tf/x.py:65)"
    ]
