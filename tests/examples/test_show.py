"""A reader sees code and output apart, without the marks that are ours."""

from tests.examples.sabotage import headed, snippet
from tfref.examples.show import Piece, pieces_of, program_of
from tfref.examples.snippet import parse_snippet

SOURCE = headed(
    "rtol=1e-3",
    "x = tf.range(3)",
    "# --8<-- [start:sum]",
    "print(tf.reduce_sum(x).numpy())",
    "#> 3",
    "",
    "",
    "y = 1",
    "print(y)",
    "#> 1",
    "# --8<-- [end:sum]",
)


def _parsed() -> tuple[Piece, ...]:
    return pieces_of(parse_snippet("snippets/a.py", SOURCE.encode()))


def test_whole_snippet_hides_docstring_and_marks() -> None:
    """The caption and our marks are not part of the code that is shown."""
    first = _parsed()[0]
    assert first.code == (
        "import tensorflow as tf\n\nx = tf.range(3)\nprint(tf.reduce_sum(x).numpy())"
    )
    assert first.output == "3"


def test_output_stands_with_the_code_that_gave_it() -> None:
    """Each output ends a piece; the code after it begins another."""
    assert _parsed()[1] == Piece(code="y = 1\nprint(y)", output="1")


def test_section_shows_only_its_lines() -> None:
    """A section begins after its start marker and ends before its end marker."""
    parsed = parse_snippet("snippets/a.py", SOURCE.encode())
    pieces = pieces_of(parsed, parsed.sections["sum"])
    assert [piece.output for piece in pieces] == ["3", "1"]
    assert pieces[0].code == "print(tf.reduce_sum(x).numpy())"


def test_program_to_copy_runs_and_prints_the_same() -> None:
    """The whole program keeps its docstring and loses marks and recorded output."""
    program = program_of(parse_snippet("snippets/a.py", SOURCE.encode()))
    assert program.startswith('"""A case."""\nimport tensorflow as tf\n')
    assert "#" not in program
    compile(program, "a.py", "exec")


def test_code_can_follow_the_last_output() -> None:
    """Code after the last output is a piece without output."""
    source = snippet("print(1)", "#> 1", "x = 2")
    pieces = pieces_of(parse_snippet("snippets/a.py", source.encode()))
    assert pieces[-1] == Piece(code="x = 2", output="")
