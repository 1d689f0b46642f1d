"""The run record: which snippet, by its hash, ran on which versions.

`data/runs.json` is written only by runs (`--update-snippets`); the mark on a page
comes from it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tfref.files import write_whole
from tfref.problem import Problem, ProblemError


@dataclass(frozen=True, order=True)
class Versions:
    """The versions that a snippet ran on."""

    tensorflow: str
    keras: str
    python: str
    """Major and minor version: a patch release changes no output."""


@dataclass(frozen=True)
class Ran:
    """That one snippet ran and gave what it records."""

    digest: str
    """Hash of the file that ran."""
    versions: tuple[Versions, ...]


Runs = Mapping[str, Ran]
"""Runs by the snippet's path relative to the project's root."""


def read_runs(path: Path) -> dict[str, Ran]:
    """Read the run record; an absent file is an empty record."""
    if not path.exists():
        return {}
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return {
            file: Ran(ran["digest"], tuple(Versions(**v) for v in ran["versions"]))
            for file, ran in raw.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"is no run record ({error}); restore it or run `make update`"
        line = getattr(error, "lineno", 1)
        raise ProblemError(Problem(f"data/{path.name}", line, message)) from None


def write_runs(path: Path, runs: Runs) -> None:
    """Write the run record, sorted, so that a diff shows real change."""
    raw = {file: asdict(ran) for file, ran in sorted(runs.items())}
    write_whole(path, json.dumps(raw, indent=1) + "\n")


def add_run(runs: Runs, file: str, digest: str, versions: Versions) -> dict[str, Ran]:
    """Return the record with one more run; an edited file begins anew."""
    known = runs.get(file)
    earlier = known.versions if known and known.digest == digest else ()
    ran = Ran(digest, tuple(sorted({*earlier, versions})))
    return {**runs, file: ran}


def keep_only(runs: Runs, files: Iterable[str]) -> dict[str, Ran]:
    """Return the record without the files that no longer exist."""
    existing = set(files)
    return {file: ran for file, ran in runs.items() if file in existing}


def is_current(runs: Runs, file: str, digest: str) -> bool:
    """Tell whether the file that ran last is the file as it is now."""
    ran = runs.get(file)
    return ran is not None and ran.digest == digest
