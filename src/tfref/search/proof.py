"""The proof that what is gone is gone, and that what to write now works.

It runs in a process of its own, `python -m tfref.search.proof`, because the code of
the rows needs TensorFlow and may change its state.
"""

import importlib
import io
import json
import sys
import tempfile
import warnings
from collections.abc import Iterable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import asdict
from pathlib import Path
from types import ModuleType
from typing import Any

from tfref.apart import last_words, run_apart
from tfref.api.names import Names, resolve
from tfref.examples.environment import EnvironmentProblemError
from tfref.problem import Problem
from tfref.search.tables import Family, Gone


def target_problems(names: Names, rows: Iterable[Gone | Family]) -> list[Problem]:
    """Return each name to write now that the API does not have."""
    return [
        Problem(row.file, row.line, f"{name} does not exist: write a public name")
        for row in rows
        for name in row.now
        if resolve(names, name) is None
    ]


def public_problems(names: Names, rows: Iterable[Gone]) -> list[Problem]:
    """Return each name that is said to be gone and that the API has."""
    return [
        Problem(row.file, row.line, f"{row.gone} exists: show with `old` that it fails")
        for row in rows
        if not row.old and resolve(names, row.gone) is not None
    ]


def family_problems(names: Names, families: Iterable[Family]) -> list[Problem]:
    """Return each family with a member that lives, or with a prefix of nothing."""
    public = [*names.symbols, *names.modules]
    found = []
    for family in families:
        where = family.file, family.line
        inside = f"{family.family}."
        alive = next((name for name in public if name.startswith(inside)), None)
        if alive:
            found.append(Problem(*where, f"{alive} exists: not all of it is gone"))
        found += [
            Problem(*where, f"{prefix} begins no public name")
            for prefix in family.becomes
            if resolve(names, prefix.removesuffix(".")) is None
        ]
    return found


def proof_problems(rows: Sequence[Gone]) -> list[Problem]:
    """Run all rows in a fresh interpreter and return what is wrong with each."""
    with tempfile.TemporaryDirectory() as folder:
        given = json.dumps([asdict(row) for row in rows])
        doing = "the proof of what is gone"
        done = run_apart(doing, "tfref.search.proof", given=given, folder=Path(folder))
    if done.returncode != 0:
        raise EnvironmentProblemError(f"{doing} ended early: {last_words(done)}")
    return [Problem(**each) for each in json.loads(done.stdout.splitlines()[-1])]


def problems_here(rows: Iterable[Gone], library: Mapping[str, Any]) -> list[Problem]:
    """Run rows in this interpreter; `library` holds what their code may name."""
    return [
        Problem(row.file, row.line, f"{row.gone}: {wrong}")
        for row in rows
        for wrong in _wrong(row, library)
    ]


def is_there(name: str, library: Mapping[str, Any]) -> bool:
    """Tell whether a dotted name can be reached, modules being imported on the way."""
    first, *rest = name.split(".")
    try:
        value = library[first] if first in library else importlib.import_module(first)
        for part in rest:
            value = _step(value, part)
    except (AttributeError, ImportError):
        return False
    return True


def _step(value: object, part: str) -> object:
    try:
        return getattr(value, part)
    except AttributeError:
        if not isinstance(value, ModuleType):
            raise
        return importlib.import_module(f"{value.__name__}.{part}")


def _wrong(row: Gone, library: Mapping[str, Any]) -> Iterable[str]:
    if row.old:
        yield from _old_wrong(row, library)
    elif is_there(row.function, library):
        if row.function == row.gone:
            yield "it can be looked up: show with `old` that it fails"
        else:
            yield "an argument needs `old`, the call that raises or warns"
    if row.write:
        raised = _raised([row.given, row.write], library)
        if raised is not None:
            yield f"`write` raises {_said(raised)}"


def _old_wrong(row: Gone, library: Mapping[str, Any]) -> Iterable[str]:
    given = _raised([row.given], library)
    if given is not None:
        yield f"`given` raises {_said(given)}"
        return
    with warnings.catch_warnings(record=True) as given_warnings:
        warnings.simplefilter("always")
        raised = _raised([row.given, row.old], library)
    if row.warns:
        said = {each.category.__name__ for each in given_warnings}
        if raised is not None:
            yield f"`old` raises {_said(raised)}: it should warn, {row.warns}"
        elif row.warns not in said:
            yield f"`old` runs without {row.warns}"
    elif raised is None:
        yield f"`old` runs: it should raise {row.raises}"
    elif type(raised).__name__ != row.raises.rpartition(".")[2]:
        yield f"`old` raises {_said(raised)}, not {row.raises}"


def _raised(codes: Sequence[str], library: Mapping[str, Any]) -> Exception | None:
    """Return what a program raises; what it prints is lost."""
    scope = dict(library)
    try:
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            exec("\n".join(codes), scope)
    except Exception as error:  # whatever it is, the caller compares it
        return error
    return None


def _said(error: Exception) -> str:
    first = next(iter(str(error).splitlines()), "")
    return f"{type(error).__name__}: {first}"


def main() -> None:
    """Read rows as JSON, run them, and write the problems as one line of JSON."""
    import keras
    import numpy as np
    import tensorflow as tf

    rows = [Gone(**row) for row in json.load(sys.stdin)]
    found = problems_here(rows, {"tf": tf, "keras": keras, "np": np})
    print("\n" + json.dumps([asdict(problem) for problem in found]))


if __name__ == "__main__":
    main()
