"""A run of snippets closes with what ran, in which states, and what was slow."""

from tfref.examples.summary import Line, summary_lines


def _line(name: str, seconds: float, *states: str) -> Line:
    return Line(f"snippets/{name}.py", states, seconds, None, False)


def test_summary_counts_states_and_names_the_slowest_five() -> None:
    """Passed and updated are fine; each other state is counted by its word."""
    lines = [_line(f"s{n}", n / 10, "passed") for n in range(6)]
    lines += [_line("new", 9.0, "updated"), _line("bad", 3.0, "differs", "misplaced")]
    first, second = summary_lines(lines)
    assert first == (
        "snippets: 8 run, 7 fine (6 passed, 1 updated, 1 differs, 1 misplaced)"
    )
    assert second.startswith("slowest: snippets/new.py 9.0 s, snippets/bad.py 3.0 s")
    assert second.count(" s,") == 4


def test_no_snippets_no_summary() -> None:
    """A run of other tests says nothing of snippets."""
    assert summary_lines([]) == []


def test_line_crosses_a_process_border() -> None:
    """What a worker tells is what the controller hears."""
    line = _line("a", 1.0, "passed")
    assert Line(**line.as_plain()) == line
