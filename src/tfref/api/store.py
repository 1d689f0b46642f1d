"""Where the extracted API is kept, and whether what is kept still holds."""

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from tfref.apart import last_words, run_apart
from tfref.api.codec import api_from, to_plain
from tfref.api.model import Api, LibraryVersions
from tfref.api.preferred import table_text
from tfref.examples.environment import EnvironmentProblemError
from tfref.files import one_at_a_time, write_whole
from tfref.layout import layout_at
from tfref.problem import Problem, ProblemError

READERS = frozenset({"listing.py", "names.py", "paths.py"})
"""Modules beside this one that only read an Api: a change in them makes none stale."""

SPLITTERS = ("blocks.py", "deprecation.py", "summary.py")
"""Modules of `tfref.docstring` that an extraction uses."""

PROBLEM_STATUS = 3
"""Exit status that says: standard output holds a problem to be shown."""


def api_path(root: Path) -> Path:
    """Return where a project keeps the API of the installed TensorFlow.

    Environments with other versions have files of their own, so that they can be
    used side by side.
    """
    installed = installed_versions()
    name = f"api-{installed.tensorflow}-py{installed.python}.json"
    return layout_at(root).build / name


def ensure_api(root: Path) -> Api:
    """Return the API of the installed TensorFlow, extracting it anew if it changed."""
    key = current_key(root)
    api = _kept(root, key)
    if api is None:
        kept = api_path(root)
        with one_at_a_time(kept.with_name(f".{kept.name}.lock")):
            api = _kept(root, key)  # another process may have done it meanwhile
            if api is None:
                _extract_apart(root)
                api = load_api(api_path(root))
    return api


def is_current(root: Path) -> bool:
    """Tell whether the kept API is that of the installed TensorFlow."""
    return _kept(root, current_key(root)) is not None


def current_key(root: Path) -> str:
    """Return a digest of all that the API is made from, importing no TensorFlow."""
    digest = hashlib.sha256(json.dumps(asdict(installed_versions())).encode())
    for file in _makers():
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    digest.update(table_text(root).encode())
    return digest.hexdigest()


def _makers() -> Iterator[Path]:
    """Yield the modules that decide what is extracted."""
    here = Path(__file__).parent
    yield from (f for f in sorted(here.glob("*.py")) if f.name not in READERS)
    yield from (here.with_name("docstring") / name for name in SPLITTERS)


def installed_versions() -> LibraryVersions:
    """Return the versions of the installed packages, importing none of them."""
    try:
        return LibraryVersions(
            tensorflow=version("tensorflow"),
            keras=version("keras"),
            numpy=version("numpy"),
            python=f"{sys.version_info.major}.{sys.version_info.minor}",
        )
    except PackageNotFoundError as error:
        message = f"{error.name} is not installed: `make serve` or `make test` does it"
        raise EnvironmentProblemError(message) from None


def load_api(path: Path) -> Api:
    """Read a kept API."""
    try:
        return api_from(json.loads(path.read_text(encoding="utf-8")))
    except OSError:
        problem = Problem(str(path), 1, "is not there: run `tfref api`")
    except (ValueError, KeyError, TypeError) as error:
        line = getattr(error, "lineno", 1)
        message = f"is no API ({error!r}): delete it and run `tfref api`"
        problem = Problem(str(path), line, message)
    raise ProblemError(problem)


def write_api(path: Path, api: Api) -> None:
    """Keep an API, one symbol a line, so that it can be searched and compared."""
    raw = to_plain(api)
    lists = {name: raw.pop(name) for name in ("modules", "symbols")}
    parts = [f"{json.dumps(name)}: {json.dumps(raw[name])}" for name in raw]
    for name, items in lists.items():
        lines = ",\n".join(json.dumps(item, separators=(",", ":")) for item in items)
        parts.append(f"{json.dumps(name)}: [\n{lines}\n]")
    write_whole(path, "{\n" + ",\n".join(parts) + "\n}\n")


def _kept(root: Path, key: str) -> Api | None:
    try:
        api = load_api(api_path(root))
    except ProblemError:
        return None
    return api if api.key == key else None


def _extract_apart(root: Path) -> None:
    command = ["tfref.api", str(root)]
    done = run_apart("reading TensorFlow's API", *command)
    if done.returncode == PROBLEM_STATUS:
        raise ProblemError(Problem(**json.loads(done.stdout.splitlines()[-1])))
    if done.returncode != 0:
        again = f"python -m {command[0]} ."
        message = f"reading TensorFlow's API failed: {last_words(done)} "
        raise EnvironmentProblemError(f"{message}(`{again}` shows all)")
