"""A snippet is read by Python's own parser; what it records stands under statements.

That ill-formed snippets are refused is shown by the sabotage cases.
"""

from tests.examples.sabotage import headed, snippet
from tfref.examples.snippet import Options, digest_of, parse_snippet


def test_options_are_read() -> None:
    """Every option reaches its field."""
    source = headed("raises=ValueError gone=tf.a,tf.b rtol=1e-2 atol=0.5 timeout=9")
    options = parse_snippet("snippets/a.py", source.encode()).options
    assert options == Options("ValueError", ("tf.a", "tf.b"), 1e-2, 0.5, 9.0, False)


def test_no_header_means_defaults() -> None:
    """A snippet without an options line has the documented defaults."""
    parsed = parse_snippet("snippets/a.py", snippet("x = 1").encode())
    assert parsed.options == Options()


def test_statement_spans_decorators_and_bodies() -> None:
    """Output is recorded under the whole statement, however long it is."""
    source = snippet("@print", "def f():", "    return 1", "#> <function f at ...>")
    statement = parse_snippet("snippets/a.py", source.encode()).statements[-1]
    assert (statement.first, statement.last) == (4, 6)
    assert statement.recorded == ("<function f at ...>",)


def test_empty_output_line_is_kept() -> None:
    """A bare `#>` is an empty line of output."""
    source = snippet("print('a', '', 'b', sep='\\n')", "#> a", "#>", "#> b")
    statement = parse_snippet("snippets/a.py", source.encode()).statements[-1]
    assert statement.recorded == ("a", "", "b")


def test_leading_spaces_of_output_are_kept() -> None:
    """Only the one space after `#>` is ours."""
    source = snippet("print('  a')", "#>   a")
    statement = parse_snippet("snippets/a.py", source.encode()).statements[-1]
    assert statement.recorded == ("  a",)


def test_mark_inside_a_string_is_text() -> None:
    """A `#>` line inside a string records nothing."""
    source = snippet('text = """', "#> 1", "# --8<-- [start:a]", '"""')
    parsed = parse_snippet("snippets/a.py", source.encode())
    assert not parsed.sections
    assert all(not statement.recorded for statement in parsed.statements)


def test_digest_tells_any_edit() -> None:
    """One changed byte is another hash."""
    assert digest_of(b"a") != digest_of(b"b")
    assert digest_of(b"a") == digest_of(b"a")
