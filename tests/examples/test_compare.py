"""Floats agree within tolerance, everything else to the letter, holes take anything."""

import random
import re

import pytest

from tfref.examples.compare import Tolerance, is_only_holes, same_output

TOLERANCE = Tolerance(rtol=1e-4, atol=1e-6)

SAME = [
    ("(32, 784)", "(32, 784)"),
    ("1.0", "1.00001"),
    ("[1. 2.]", "[1.      2.00001]"),
    ("[[1. 2.]\n [3. 4.]]", "[[1.00001 2.     ]\n [3.      4.     ]]"),
    ("nan inf -inf", "nan inf -inf"),
    ("0.0", "-1e-9"),
    ("1e3", "1000.0"),
    ("loss 0.5, step 3", "loss 0.50001, step 3"),
    ("a ... z", "a b c z"),
    ("...", "anything"),
    ("one\n...\nlast", "one\ntwo\nthree\nlast"),
    ("a ... b ... c", "a b b b c"),
    ("<f at ...> 1.0", "<f at 0x12> 1.00001"),
    ("[0 1 2 ... 97 98 99]", "[0 1 2 ... 97 98 99]"),
]
DIFFERENT = [
    ("(32, 784)", "(32, 785)"),
    ("1.0", "1.001"),
    ("1", "1.0"),
    ("1.0", "1"),
    ("True", "False"),
    ("float32", "float64"),
    ("2.21.0", "2.21.1"),
    ("'1.50'", "'1.5'"),
    ("a b", "a  b"),
    ("nan", "0.0"),
    ("inf", "1e30"),
    ("inf", "-inf"),
    ("1.0j", "1.0"),
    ("a ... z", "a b c"),
    ("a ... b ... c", "a c b"),
    ("a...a", "a"),
    ("x\ny", "x"),
    ("", "x"),
    ("1.0 2.0", "1.0 2.0 3.0"),
    ("-1.5", "1.5"),
]


@pytest.mark.parametrize(("recorded", "actual"), SAME)
def test_equal_output_agrees(recorded: str, actual: str) -> None:
    """What a reader would call the same is the same."""
    assert same_output(recorded, actual, TOLERANCE)


@pytest.mark.parametrize(("recorded", "actual"), DIFFERENT)
def test_unequal_output_differs(recorded: str, actual: str) -> None:
    """What a reader would call another result is another result."""
    assert not same_output(recorded, actual, TOLERANCE)


def test_any_changed_number_is_caught() -> None:
    """A printed number changed by 1, or a float by 1 %, differs."""
    choose = random.Random(0)
    printed = (
        "tf.Tensor(\n[[ 1.5  -2.25  0.125]\n [ 3.    4.5  -0.5  ]], "
        "shape=(2, 3), dtype=float32) step 17"
    )
    numbers = list(re.finditer(r"(?<![\w.])\d+(\.\d*)?(?![\w])", printed))
    for _ in range(200):
        match = choose.choice(numbers)
        old = match.group()
        new = f"{float(old) * 1.01:.6f}" if "." in old else str(int(old) + 1)
        changed = printed[: match.start()] + new + printed[match.end() :]
        assert not same_output(changed, printed, TOLERANCE), changed


def test_tolerance_is_the_callers() -> None:
    """A wider tolerance accepts what the default refuses."""
    assert same_output("1.0", "1.05", Tolerance(rtol=0.1, atol=1e-6))
    assert not same_output("1.0", "1.05", TOLERANCE)


@pytest.mark.parametrize(
    ("text", "only"), [("...", True), ("a ...", False), ("", False)]
)
def test_only_holes(text: str, only: bool) -> None:
    """Output that anything would match is known for what it is."""
    assert is_only_holes(text) is only
