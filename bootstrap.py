"""Make the environment that everything else runs in; `make` calls this first.

It needs the standard library only and runs on any Python from 3.8 on, because
it is what says that a Python is too old. What it makes is a function of the
lock files, pyproject.toml, the Python and the place: a stamp, written last,
records these, and whatever has no stamp that agrees is made again.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import functools
import hashlib
import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

OLDEST = (3, 11)
TOO_NEW = (3, 14)
# 3.11 first: the outputs recorded in the snippets belong to it.
NAMES = ("python3.11", "python3.12", "python3.13", "python3")

ENVIRONMENT_LOCK = "requirements/environment.txt"
ASSETS_LOCK = "requirements/assets.txt"
PACKAGE_FILE = "pyproject.toml"

# Old Pythons run this too, so it keeps to what they know.
PROBE = """
import importlib.util, json, sys
print(json.dumps({
    "version": list(sys.version_info[:3]),
    "executable": getattr(sys, "_base_executable", None) or sys.executable,
    "home": sys.base_prefix,
    "makes_environments": importlib.util.find_spec("ensurepip") is not None,
}))
"""

# What pip writes when something fails, and what that means to the reader.
MEANINGS = (
    (
        r"DO NOT MATCH THE HASHES",
        "a package differs from the one that was locked, and was not installed: "
        "run make again, and if it happens again, do not trust the index in use",
    ),
    (
        r"No space left on device",
        "the disk is full: the environment needs 3 GB, and the folder for temporary "
        "files (TMPDIR) 1 GB",
    ),
    (
        r"NewConnectionError|NameResolutionError|Connect(ion)?TimeoutError"
        r"|ReadTimeoutError|ProxyError|SSLError|connection broken by",
        "the package index cannot be reached: check the network and its proxy, "
        "then run make again",
    ),
    (
        r"No matching distribution found for (?P<name>\S+)",
        "the package index has no {name} for this system ({system}): "
        "TensorFlow has wheels for Linux (x86-64, ARM64) and macOS (ARM64)",
    ),
    (
        r"Illegal instruction|signal 4\b",
        "TensorFlow does not run on this processor: its wheels need AVX",
    ),
)


if TYPE_CHECKING:
    Run = Callable[[list[str]], None]


class SetupError(Exception):
    """A reason why there can be no environment, in one line for the reader."""


@dataclass(frozen=True)
class Lock:
    """A set of packages that an environment can be made with."""

    file: str
    too_new: tuple[int, int]
    """The first Python that its TensorFlow has no wheels for."""


ENVIRONMENT = Lock(ENVIRONMENT_LOCK, TOO_NEW)
LOCKS = {
    "environment": ENVIRONMENT,
    "tensorflow-2.18": Lock("requirements/tensorflow-2.18.txt", (3, 13)),
}


@dataclass(frozen=True)
class Python:
    """An interpreter that was run and told about itself."""

    executable: str
    """The real one, also where a virtual environment was asked."""
    version: tuple[int, int, int]
    home: str
    """Where its standard library stands, which tells two builds apart."""
    makes_environments: bool
    """False on a Debian that has no python3-venv."""


@dataclass(frozen=True)
class Part:
    """Something that the set-up makes, and what it is made from."""

    name: str
    stamp: Path
    made_from: Mapping[str, str]


def dotted(version: Sequence[int]) -> str:
    """Return a version as people write it."""
    return ".".join(str(number) for number in version)


def wanted(lock: Lock) -> str:
    """Return the Pythons that will do, as people write it."""
    *others, last = (f"3.{minor}" for minor in range(OLDEST[1], lock.too_new[1]))
    return f"Python {', '.join(others)} or {last}"


def objection(python: Python, lock: Lock = ENVIRONMENT) -> str | None:
    """Return what speaks against making the environment with `python`."""
    if python.version < OLDEST:
        return f"is Python {dotted(python.version)}, which is too old"
    if python.version >= lock.too_new:
        return f"is Python {dotted(python.version)}, which is too new for TensorFlow"
    if not python.makes_environments:
        package = f"python{dotted(python.version[:2])}-venv"
        return f"lacks the modules venv and ensurepip (Debian: apt install {package})"
    return None


def examine(command: str, lock: Lock = ENVIRONMENT) -> Python | str:
    """Run `command`; return the Python it is, or what speaks against it.

    Only running tells: a version manager puts names on the PATH that fail.
    """
    try:
        done = subprocess.run(
            [command, "-I", "-c", PROBE],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            check=True,
        )
        facts = json.loads(done.stdout)
        facts["version"] = tuple(facts["version"])
        python = Python(**facts)
    except FileNotFoundError:
        return "is not there"
    except (OSError, subprocess.SubprocessError, ValueError, TypeError, KeyError):
        return "does not run as a Python 3"
    return objection(python, lock) or python


def places(name: str, path: str) -> list[str]:
    """Return every file called `name` on `path`: the first one may be broken."""
    found = (shutil.which(name, path=folder) for folder in path.split(os.pathsep))
    return [file for file in found if file]


def choose(asked: str, path: str, lock: Lock = ENVIRONMENT) -> Python:
    """Return the Python that was asked for, or else the first on `path` that will do.

    Raises:
        SetupError: there is none; the line says what was found.
    """
    commands = [asked] if asked else [at for name in NAMES for at in places(name, path)]
    refused = []
    for command in commands:
        result = examine(command, lock)
        if isinstance(result, Python):
            return result
        refused.append(f"{command} {result}")
    found = "; ".join(refused) or "none is on the PATH"
    advice = "Install what is missing, or name one: make PYTHON=/path/to/python3.11"
    raise SetupError(f"{wanted(lock)} is needed, but {found}. {advice}")


def python_for(venv: Path, asked: str, path: str, lock: Lock = ENVIRONMENT) -> Python:
    """Return the Python for `venv`; unless another is asked for, it keeps its own."""
    own = venv / "bin" / "python"
    if not asked and own.exists():
        result = examine(str(own), lock)
        if isinstance(result, Python):
            return result
    return choose(asked, path, lock)


def digest(file: Path) -> str:
    """Return a short hash of a file's bytes."""
    try:
        return f"sha256 {hashlib.sha256(file.read_bytes()).hexdigest()[:16]}"
    except FileNotFoundError:
        raise SetupError(f"{file} is missing: this is no whole checkout") from None


def parts(
    root: Path, venv: Path, python: Python, lock: Lock = ENVIRONMENT
) -> tuple[Part, Part, Part]:
    """Return what a whole set-up consists of: environment, assets and package."""
    environment = {
        "the folder": str(venv),
        "the Python": f"{dotted(python.version)} in {python.home}",
        lock.file: digest(root / lock.file),
    }
    assets = {ASSETS_LOCK: digest(root / ASSETS_LOCK)}
    # Both its stamp and its installation go with the folder of the environment.
    package = {PACKAGE_FILE: digest(root / PACKAGE_FILE)}
    return (
        Part("environment", venv / "environment.stamp", environment),
        Part("assets", root / "build" / "assets" / "assets.stamp", assets),
        Part("package", venv / "package.stamp", package),
    )


def recorded(stamp: Path) -> dict[str, str]:
    """Return what the stamp says, nothing if it is missing or no stamp."""
    try:
        content = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def is_whole(part: Part) -> bool:
    """Tell whether the part was finished, from what it would be made from now."""
    return recorded(part.stamp) == part.made_from


def reason(part: Part) -> str:
    """Return why the part is made again; nothing where it never was whole."""
    before = recorded(part.stamp)
    changes = [
        f"{key} was {before[key]}, now it is {value}"
        for key, value in part.made_from.items()
        if before.get(key, value) != value
    ]
    return f"making the {part.name} again: {'; '.join(changes)}" if changes else ""


def write_stamp(part: Part) -> None:
    """Say that the part is whole; the rename makes the stamp whole too."""
    beside = part.stamp.with_suffix(".new")
    beside.write_text(json.dumps(part.made_from, indent=1), encoding="utf-8")
    beside.replace(part.stamp)


def clear_the_way(venv: Path) -> None:
    """Put an old environment aside and remove it; refuse to remove anything else.

    The rename comes first, so that a removal cut short leaves no half environment.
    """
    aside = venv.with_name(venv.name + ".old")
    shutil.rmtree(aside, ignore_errors=True)
    if venv.exists():
        if not (venv / "pyvenv.cfg").exists() and any(venv.iterdir()):
            raise SetupError(f"{venv} is no Python environment: choose another VENV")
        venv.rename(aside)
        shutil.rmtree(aside, ignore_errors=True)
    venv.mkdir(parents=True)
    (venv / "pyvenv.cfg").touch()  # it is known as ours from its first moment


def meaning(words: str) -> str:
    """Return what went wrong, given what a failed command wrote on stderr."""
    system = f"{platform.system()} {platform.machine()}"
    for pattern, text in MEANINGS:
        found = re.search(pattern, words)
        if found:
            return text.format(system=system, **found.groupdict())
    lines = [line for line in words.splitlines() if line.strip()]
    return lines[-1] if lines else "it ended without a word"


def run(command: Sequence[str], log: Path, held: int) -> None:
    """Run a command; its stdout is the user's to watch, its stderr is for `meaning`.

    The child also holds the lock `held`: should this process be killed, the next
    set-up waits until the child has ended too.

    Raises:
        SetupError: it failed.
    """
    said = []
    environment = {**os.environ, "PIP_USER": "0", "TF_CPP_MIN_LOG_LEVEL": "3"}
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        env=environment,
        pass_fds=[held],
    ) as child:
        for line in child.stderr or ():
            said.append(line)
            if "Retrying (" in line:
                print(
                    "      no answer from the package index, trying again", flush=True
                )
    if child.returncode:
        said.append(f"signal {-child.returncode}\n" if child.returncode < 0 else "")
        words = "".join(said)
        log.parent.mkdir(exist_ok=True)
        log.write_text(f"{' '.join(command)}\n{words}", encoding="utf-8")
        raise SetupError(f"{meaning(words)} (more in {log.parent.name}/{log.name})")


def pip(venv: Path, *arguments: str) -> list[str]:
    """Return the command that installs with the environment's own pip."""
    fixed = ["install", "--disable-pip-version-check", "--no-input"]
    return [str(venv / "bin" / "python"), "-I", "-m", "pip", *fixed, *arguments]


def locked(root: Path, lock: str) -> list[str]:
    """Return the pip options that install a lock file and nothing else.

    Wheels only: building a source package would fetch what no lock names.
    """
    return ["--require-hashes", "--only-binary", ":all:", "-r", str(root / lock)]


def announce(stage: int, words: str) -> None:
    """Tell the reader which stage of the set-up begins."""
    print(f"[{stage}/5] {words}", flush=True)


def make_environment(
    root: Path, venv: Path, python: Python, run: Run, lock: Lock
) -> None:
    """Make the environment with all that is locked, and see TensorFlow run in it."""
    made_with = f"Python {dotted(python.version)}, {python.executable}"
    announce(1, f"making {os.path.relpath(venv, root)} with {made_with}")
    clear_the_way(venv)
    run([python.executable, "-m", "venv", str(venv)])
    packages = (root / lock.file).read_text(encoding="utf-8")
    count = len(re.findall(r"^[\w.-]+==", packages, re.MULTILINE))
    size = "TensorFlow alone is a download of about 600 MB"
    announce(2, f"installing {count} locked packages; {size}")
    run(pip(venv, *locked(root, lock.file)))
    announce(3, "importing TensorFlow, to see that it runs here")
    run([str(venv / "bin" / "python"), "-I", "-c", "import tensorflow"])


def fetch_assets(root: Path, venv: Path, folder: Path, run: Run) -> None:
    """Fetch the packages whose files the site serves, beside and then in place."""
    announce(4, "fetching the site's fonts")
    beside = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    options = ["--no-deps", "--no-compile", "--target", str(beside)]
    run(pip(venv, *locked(root, ASSETS_LOCK), *options))
    shutil.rmtree(folder, ignore_errors=True)
    beside.replace(folder)


def install_package(root: Path, venv: Path, run: Run) -> None:
    """Make tfref itself importable, from where it stands."""
    announce(5, "installing tfref itself")
    # Its build tools are in the lock: nothing is fetched.
    options = ["--no-deps", "--no-index", "--no-build-isolation", "--quiet"]
    run(pip(venv, *options, "-e", str(root)))


def set_up(
    root: Path, venv: Path, python: Python, run: Run, lock: Lock = ENVIRONMENT
) -> None:
    """Make what is missing or out of date, and stamp each part when it is whole."""
    environment, assets, package = parts(root, venv, python, lock)
    work: list[tuple[Part, Callable[[], None]]] = [
        (environment, lambda: make_environment(root, venv, python, run, lock)),
        (assets, lambda: fetch_assets(root, venv, assets.stamp.parent, run)),
        (package, lambda: install_package(root, venv, run)),
    ]
    for part, make in work:
        if not is_whole(part):
            if reason(part):
                print(reason(part), flush=True)
            make()
            write_stamp(part)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[int]:
    """Wait for any other set-up in `folder` to end, then keep others waiting."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("another set-up is at work here: waiting for its end", flush=True)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)


def check_port(port: str) -> None:
    """Make sure that a server can listen on `port`, before minutes are spent.

    Raises:
        SetupError: it cannot.
    """
    advice = "choose another: make serve PORT=8001"
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", int(port)))
        except (ValueError, OverflowError):
            raise SetupError(f"{port} is no port number: {advice}") from None
        except OSError as error:
            why = f"{error.strerror}".lower()
            raise SetupError(f"port {port} cannot be had, {why}: {advice}") from None


def prepare(root: Path, venv: Path, asked: str, lock: Lock) -> None:
    """Bring the environment up to date, or find that it is."""
    path = os.environ.get("PATH", os.defpath)
    python = python_for(venv, asked, path, lock)
    if all(map(is_whole, parts(root, venv, python, lock))):
        return
    start = time.monotonic()
    with alone(root) as held:
        edge = functools.partial(run, log=root / "build" / "setup.log", held=held)
        set_up(root, venv, python_for(venv, asked, path, lock), edge, lock)
    seconds = time.monotonic() - start
    print(f"{os.path.relpath(venv, root)} is ready after {seconds:.0f} s", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, make the environment, and return the exit status."""
    root = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description="Make the environment; see Makefile.")
    parser.add_argument("--venv", default=".venv", help="its folder")
    parser.add_argument("--python", default="", help="the Python to make it with")
    parser.add_argument("--lock", default="environment", choices=LOCKS)
    parser.add_argument("--port", help="a port that must be free")
    options = parser.parse_args(arguments)
    try:
        if options.port is not None:
            check_port(options.port)
        venv = (root / options.venv).resolve()
        prepare(root, venv, options.python, LOCKS[options.lock])
    except SetupError as error:
        print(f"set-up: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("set-up: stopped; the next call begins it anew", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
