"""Examples run as a reader would paste them, and each gets its state."""

from collections.abc import Iterator

import pytest

from tfref.docstring.blocks import example_blocks
from tfref.examples.client import ForkServer
from tfref.verify import run
from tfref.verify.judge import Verdict
from tfref.verify.run import Documented, run_all, run_blocks


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    """Return a fork server."""
    with ForkServer() as found:
        yield found


def states(server: ForkServer, doc: str) -> list[list[str]]:
    """Return the states of each example of a docstring."""
    return [[v.state for v in block] for block in verdicts(server, doc)]


def verdicts(server: ForkServer, doc: str) -> tuple[tuple[Verdict, ...], ...]:
    """Return what is said of each example of a docstring."""
    return run_blocks(server, example_blocks(doc))


def test_what_is_shown_and_printed_matches(server: ForkServer) -> None:
    """A line that shows nothing is silent."""
    doc = ">>> x = tf.constant([1, 2])\n>>> print(x.numpy())\n[1 2]\n"
    assert states(server, doc) == [["silent", "matches"]]


def test_what_tensorflow_prints_itself_counts(server: ForkServer) -> None:
    """It writes past Python."""
    assert states(server, ">>> tf.print(tf.range(3))\n[0 1 2]\n") == [["matches"]]


def test_another_value_differs_and_is_told(server: ForkServer) -> None:
    """What it really printed."""
    (((verdict),),) = verdicts(server, ">>> np.add(1, 2)\nnp.int64(4)\n")
    assert (verdict.state, verdict.told) == ("differs", "np.int64(3)")


def test_what_changes_with_the_seed_is_random(server: ForkServer) -> None:
    """It was right once, on somebody's machine."""
    assert states(server, ">>> int(np.random.rand() * 1e9)\n7\n") == [["random"]]


def test_a_seed_of_an_op_alone_is_that_of_a_fresh_process(server: ForkServer) -> None:
    """The harness sets a seed for all; upstream's author had none."""
    doc = ">>> image = np.array([[[1], [2]], [[3], [4]]])\n"
    doc += ">>> tf.image.random_flip_left_right(image, 5).numpy().tolist()\n"
    assert states(server, doc + "[[[2], [1]], [[4], [3]]]\n") == [["silent", "matches"]]


def test_an_address_is_not_random(server: ForkServer) -> None:
    """It is another one in each process, and means nothing."""
    assert states(server, ">>> object()\n<thing>\n") == [["differs"]]


def test_an_error_is_told_and_what_follows_goes_on(server: ForkServer) -> None:
    """A line that needs what failed is not reached; others run."""
    doc = ">>> x = Dense(3)\n>>> x(1)\n>>> 1 + 1\n2\n"
    assert states(server, doc) == [["raises", "unreached", "matches"]]
    assert verdicts(server, doc)[0][0].told == "NameError: name 'Dense' is not defined"


def test_an_error_that_is_shown_matches(server: ForkServer) -> None:
    """The docstring says so."""
    doc = ">>> int('x')\nTraceback (most recent call last):\n...\nValueError: ...\n"
    assert states(server, doc) == [["matches"]]


def test_what_ends_the_process_costs_this_docstring_alone(server: ForkServer) -> None:
    """The next one runs."""
    assert states(server, ">>> os._exit(3)\n>>> 1\n1\n") == [["crashed", "unreached"]]
    assert states(server, ">>> 1\n1\n") == [["matches"]]


def test_a_hang_ends_at_the_limit(
    server: ForkServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Which is short here."""
    monkeypatch.setattr(run, "TIMEOUT", 2.0)
    doc = ">>> while True: pass\n>>> 1\n1\n"
    assert states(server, doc) == [["hung", "unreached"]]


def test_what_the_machine_lacks_is_named(server: ForkServer) -> None:
    """A package, the network."""
    ((verdict,),) = verdicts(server, ">>> import portpicker\n")
    assert (verdict.state, verdict.told) == ("needs", "the package portpicker")
    doc = ">>> x = keras.utils.get_file('a', origin='http://example.com/a')\n"
    assert states(server, doc) == [["needs"]]


def test_a_fence_runs_is_a_sketch_or_is_broken(server: ForkServer) -> None:
    """Broken is said of what TensorFlow no longer has, in so many words."""
    fences = [
        "x = tf.zeros(2)",
        "model.fit(x)",
        "tf.nonexistent_name(x)",
        "tf.zeros(-1)",
    ]
    doc = "\n\n".join(f"```python\n{fence}\n```" for fence in fences)
    assert states(server, doc) == [
        ["runs"],
        ["illustrative"],
        ["broken"],
        ["illustrative"],
    ]


def test_a_fence_has_the_names_of_the_session_before_it(server: ForkServer) -> None:
    """They run in the order in which they stand."""
    doc = ">>> x = 1\n\nThen:\n\n```python\ny = x + 1\n```\n"
    assert states(server, doc) == [["silent"], ["runs"]]


def test_no_run_meets_the_files_of_another(server: ForkServer) -> None:
    """A path below / is one of the run's own; it is shown as it was written."""
    doc = ">>> tf.io.gfile.exists('/tmp/tfref-kept')\nFalse\n"
    doc += ">>> tf.io.write_file('/tmp/tfref-kept', 'x')\n"
    doc += ">>> tf.io.gfile.glob('/tmp/tfref*')\n['/tmp/tfref-kept']\n"
    for _ in range(2):
        assert states(server, doc) == [["matches", "silent", "matches"]]


def test_a_poisoned_state_stays_in_its_docstring() -> None:
    """Docstrings whose examples are the same share a run."""
    every = [
        Documented("a", example_blocks(">>> keras.config.set_floatx('float64')\n")),
        Documented("b", example_blocks(">>> keras.config.floatx()\n'float32'\n")),
        Documented("c", example_blocks(">>> keras.config.floatx()\n'float32'\n")),
    ]
    steps: list[None] = []
    found = run_all(every, lambda: steps.append(None))
    assert [found[name][0][0].state for name in "abc"] == [
        "silent",
        "matches",
        "matches",
    ]
    assert found["b"] is found["c"]
    assert len(steps) == 3
