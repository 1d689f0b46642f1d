"""The states that a run leaves an example in: data."""

from collections.abc import Iterable
from typing import Literal

State = Literal[
    "matches",
    "form",
    "silent",
    "differs",
    "random",
    "raises",
    "hung",
    "crashed",
    "unreached",
    "needs",
    "runs",
    "broken",
    "illustrative",
]
"""Of one `>>>`; the last three are those of a fenced block."""

Sign = Literal["green", "amber", "red", "grey"]

MEANING: dict[State, str] = {
    "matches": "prints what is shown: values, shapes and dtypes",
    "form": "prints the same values in another form",
    "silent": "runs; upstream shows no output",
    "differs": "prints something else",
    "random": "prints something else each time: no seed is set",
    "raises": "raises an exception",
    "hung": "does not end",
    "crashed": "ends the process",
    "unreached": "cannot run, since a line before it failed",
    "needs": "needs what our machine does not have",
    "runs": "runs; upstream shows no output",
    "broken": "uses what TensorFlow or Keras no longer has",
    "illustrative": "is a sketch: it does not run by itself",
}

SIGN: dict[State, Sign] = {
    "matches": "green",
    "silent": "green",
    "runs": "green",
    "form": "amber",
    "differs": "amber",
    "random": "amber",
    "raises": "red",
    "hung": "red",
    "crashed": "red",
    "unreached": "red",
    "broken": "red",
    "needs": "grey",
    "illustrative": "grey",
}

WORST: tuple[State, ...] = (
    "crashed",
    "hung",
    "raises",
    "broken",
    "needs",
    "unreached",
    "differs",
    "random",
    "form",
    "illustrative",
    "silent",
    "runs",
    "matches",
)
"""From the worst to the best: an example is what its worst line is, except that one
line which prints what is shown makes an example with silent lines match."""


def state_of(states: Iterable[State]) -> State:
    """Return the state of an example from those of its lines."""
    found = set(states)
    if found <= {"matches", "silent"} and "matches" in found:
        return "matches"
    return next((each for each in WORST if each in found), "illustrative")
