"""Format snippets: the code by ruff, the recorded output left as it is.

Formatters turn `#> x` into `# > x` and put blank lines above it. So those lines are
taken out, the code is formatted, and they are put back under the same statements.
"""

import itertools
import subprocess
import sys

from tfref.examples.rewrite import rewrite
from tfref.examples.snippet import parse_snippet
from tfref.examples.snippet_checks import COLUMNS
from tfref.examples.store import relative, snippet_files
from tfref.files import write_whole
from tfref.layout import Layout
from tfref.problem import Problem, ProblemError

RULES = "E,F,W,I,B,C4,UP,SIM,RET,RUF"
TOO_STRICT = "B905"
"""Examples write `zip(grads, variables)` as everybody does."""


def formatted(file: str, content: bytes) -> str:
    """Return a snippet's source formatted; raise ProblemError if it cannot be."""
    snippet = parse_snippet(file, content)
    empty = dict.fromkeys(range(len(snippet.statements)), ())
    code = _ruff("format", file, rewrite(snippet, empty))
    bare = parse_snippet(file, code.encode())
    if len(bare.statements) != len(snippet.statements):
        raise ProblemError(Problem(file, 1, "formatting changes its statements"))
    record = {index: s.recorded for index, s in enumerate(snippet.statements)}
    return rewrite(bare, record)


def format_snippets(layout: Layout, *, write: bool) -> list[Problem]:
    """Format every snippet; return what cannot be or, unless written, is not."""
    found = []
    for path in snippet_files(layout):
        file, content = relative(layout, path), path.read_bytes()
        try:
            source = formatted(file, content)
        except ProblemError as error:
            found.append(error.problem)
            continue
        if source.encode() == content:
            continue
        if write:
            write_whole(path, source)
        else:
            line = _first_difference(content.decode(), source)
            found.append(Problem(file, line, "is not formatted; run `make format`"))
    return found


def _first_difference(one: str, other: str) -> int:
    pairs = zip(one.splitlines(), other.splitlines(), strict=False)
    equal = itertools.takewhile(lambda pair: pair[0] == pair[1], pairs)
    return 1 + sum(1 for _ in equal)


def lint_snippets(layout: Layout) -> str:
    """Return what ruff finds wrong in snippets, empty when nothing is."""
    command = [
        *(sys.executable, "-m", "ruff", "check", "--no-cache", "--isolated"),
        *("--output-format", "concise", "--line-length", str(COLUMNS)),
        *("--target-version", "py311", "--select", RULES, "--ignore", TOO_STRICT),
        "--quiet",
    ]
    paths = [relative(layout, path) for path in snippet_files(layout)]
    if not paths:
        return ""
    done = subprocess.run(
        [*command, *paths], cwd=layout.root, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def _ruff(verb: str, file: str, source: str) -> str:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "ruff", verb, "--no-cache", "--isolated"),
            *("--line-length", str(COLUMNS), "--stdin-filename", file, "-"),
        ],
        input=source,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        message = f"cannot be formatted: {done.stderr.strip()}"
        raise ProblemError(Problem(file, 1, message))
    return done.stdout
