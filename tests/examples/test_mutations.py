"""No recorded value of any snippet can be changed beyond tolerance unnoticed."""

import re
from pathlib import Path

import pytest

from tfref.examples.compare import Tolerance, has_hole, same_output
from tfref.examples.snippet import Snippet, parse_snippet
from tfref.examples.store import relative, snippet_files
from tfref.layout import layout_at

LAYOUT = layout_at(Path(__file__).parents[2])
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d*)?(?![\w.])")
WORD = re.compile(r"[A-Za-z]{2,}")


def _changed(snippet: Snippet, text: str) -> list[str]:
    """Return the text with one number or word changed, for each of them."""
    step = max(0.01, 20 * snippet.options.rtol)
    shift = max(1.0, 1e6 * snippet.options.atol) * 1e-4
    found = []
    for match in NUMBER.finditer(text):
        old = match.group()
        more = float(old) * (1 + step) + shift
        new = repr(more) if "." in old else str(int(old) + 1)
        found.append(text[: match.start()] + new + text[match.end() :])
    for match in WORD.finditer(text):
        found.append(text[: match.start()] + "Zz" + text[match.end() :])
    return found


@pytest.mark.parametrize(
    "path", snippet_files(LAYOUT), ids=lambda path: relative(LAYOUT, path)
)
def test_changed_output_differs(path: Path) -> None:
    """Each number and each word of the recorded output matters."""
    snippet = parse_snippet(relative(LAYOUT, path), path.read_bytes())
    tolerance = Tolerance(snippet.options.rtol, snippet.options.atol)
    for statement in snippet.statements:
        text = "\n".join(statement.recorded)
        if has_hole(text):
            continue  # what stands at a hole is open on purpose
        for changed in _changed(snippet, text):
            assert not same_output(changed, text, tolerance), changed
