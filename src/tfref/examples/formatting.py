"""Format snippets: the code by ruff, the recorded output left as it is.

Formatters turn `#> x` into `# > x` and put blank lines above it. So those lines are
taken out, the code is formatted, and they are put back under the same statements.
"""

import subprocess
import sys
from pathlib import Path

from tfref.examples.checks import COLUMNS
from tfref.examples.rewrite import rewrite
from tfref.examples.snippet import parse_snippet
from tfref.problem import Problem, ProblemError

RULES = "E,F,W,I,N,B,C4,UP,SIM,RET,RUF"


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


def lint(paths: list[Path], root: Path) -> str:
    """Return what ruff finds wrong in snippets, empty when nothing is."""
    command = [
        *(sys.executable, "-m", "ruff", "check", "--no-cache", "--isolated"),
        *("--output-format", "concise", "--line-length", str(COLUMNS)),
        *("--target-version", "py311", "--select", RULES, "--quiet"),
    ]
    done = subprocess.run(
        [*command, *map(str, paths)], cwd=root, capture_output=True, text=True
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
    )
    if done.returncode:
        message = f"cannot be formatted: {done.stderr.strip()}"
        raise ProblemError(Problem(file, 1, message))
    return done.stdout
