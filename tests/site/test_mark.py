"""The mark says on which versions a snippet ran, or that it did not."""

from tfref.examples.record import Ran, Versions
from tfref.site.mark import Mark, mark_of

FILE = "snippets/a.py"


def test_a_snippet_that_ran_names_the_versions() -> None:
    """Every Python on which the same libraries ran stands in one list, by number."""
    ran = Ran("x", tuple(Versions("2.21.0", "3.15.1", p) for p in ("3.9", "3.11")))
    expected = Mark(True, "Ran on TensorFlow 2.21.0, Keras 3.15.1, Python 3.9 and 3.11")
    assert mark_of({FILE: ran}, FILE, "x") == expected


def test_each_version_of_a_library_is_named_apart() -> None:
    """A run on another TensorFlow is another run."""
    versions = (Versions("2.20.0", "3.9", "3.11"), Versions("2.21.0", "3.15.1", "3.11"))
    mark = mark_of({FILE: Ran("x", versions)}, FILE, "x")
    first, second = mark.text.removeprefix("Ran on ").split("; ")
    assert first == "TensorFlow 2.20.0, Keras 3.9, Python 3.11"
    assert second == "TensorFlow 2.21.0, Keras 3.15.1, Python 3.11"


def test_an_edited_snippet_says_so() -> None:
    """The record holds another hash than the file's."""
    ran = Ran("x", (Versions("2.21.0", "3.15.1", "3.11"),))
    assert mark_of({FILE: ran}, FILE, "y") == Mark(False, "Not run since edited")


def test_a_snippet_without_a_record_says_so() -> None:
    """Nothing is claimed of a snippet that never ran."""
    assert mark_of({}, FILE, "x") == Mark(False, "Not run yet")
