"""Each example says what became of it, in words, where it stands."""

import re

from bs4 import BeautifulSoup

from tfref.site.verified import (
    Seen,
    Told,
    Verified,
    count_text,
    counted,
    mark_html,
    with_marks,
)
from tfref.verify.states import MEANING, State

VERSION = "2.21.0"
EXAMPLE = (
    '<div class="tf-example no-copy highlight" id="{}">'
    "<pre><code>&gt;&gt;&gt; 1</code></pre></div>"
)


def seen(state: State, *told: Told, at: int = 1) -> Seen:
    """Return an example of `tf.a` in a state."""
    return Seen(f"tf.a:{at}", "tf.a", state, told)


def text_of(example: Seen | None) -> str:
    """Return what the mark of an example says."""
    return BeautifulSoup(mark_html(example, VERSION), "html.parser").get_text(" ")


def test_every_state_has_its_words() -> None:
    """Colour is not the only sign, and the version stands there."""
    said = {state: text_of(seen(state)) for state in MEANING}
    assert all(said.values())
    shared = {"silent", "runs"}
    assert len(set(said.values())) == len(said) - len(shared) + 1
    assert said["matches"] == "Prints this on 2.21.0"
    assert text_of(None) == "Not run on 2.21.0"


def test_amber_unfolds_what_was_really_printed() -> None:
    """With the line that printed it."""
    told = Told("m.result()\n", "differs", "<0.0>")
    html = BeautifulSoup(mark_html(seen("differs", told), VERSION), "html.parser")
    details = html.select_one("details.tf-ran--amber")
    assert details is not None
    assert details.select_one("summary") is not None
    assert [each.text for each in details.select("code, samp")] == [
        "m.result()",
        "<0.0>",
    ]


def test_red_shows_the_error_unfolded() -> None:
    """Of the lines that failed, the first few."""
    told = [Told(f"f({n})\n...", "raises", f"ValueError: {n}") for n in range(5)]
    html = BeautifulSoup(mark_html(seen("raises", *told), VERSION), "html.parser")
    assert html.select_one("details") is None
    assert [each.text for each in html.select("samp")] == [
        f"ValueError: {n}" for n in range(3)
    ]
    assert "and 2 more lines" in html.text


def test_what_is_needed_is_named() -> None:
    """A package, the network, a device."""
    assert text_of(seen("needs", Told("", "needs", "a TPU"))).endswith("needs a TPU")


def test_a_mark_stands_under_its_example_and_ours_once() -> None:
    """Ours stands under the first example that fails, not under each."""
    html = "".join(EXAMPLE.format(f"tf.a:{at}") for at in (1, 2, 3))
    examples = {"tf.a:1": seen("matches"), "tf.a:2": seen("raises", at=2)}
    examples["tf.a:3"] = seen("raises", at=3)
    made = with_marks(html, Verified(VERSION, examples), lambda name: f"[{name}]")
    assert re.findall(r'id="tf\.a:(\d)"|(tf-ran--\w+)|(\[tf\.a\])', made) == [
        ("1", "", ""),
        ("", "tf-ran--green", ""),
        ("2", "", ""),
        ("", "tf-ran--red", ""),
        ("", "", "[tf.a]"),
        ("3", "", ""),
        ("", "tf-ran--red", ""),
    ]


def test_an_example_that_changed_since_it_ran_is_not_marked_as_run() -> None:
    """No mark is stale."""
    made = with_marks(EXAMPLE.format("tf.a:1"), Verified(VERSION), lambda name: "!")
    assert "Not run on 2.21.0" in made
    assert "!" not in made


def test_counts_are_told_in_words() -> None:
    """What is not there is not told."""
    every = [seen("matches"), seen("runs"), seen("raises")]
    assert count_text(counted(every)) == "3 upstream examples: 2 run as shown, 1 fails"
    assert count_text(counted(every[:1])) == "1 upstream example: 1 runs as shown"
