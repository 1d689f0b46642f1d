"""The lock files pin one set of versions and name no place to fetch from."""

import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement

REQUIREMENTS = Path(__file__).parent.parent / "requirements"
OLDEST = "tensorflow-2.18"
LOCKS = ["environment", "assets", OLDEST]

OF_THE_LIBRARY = {"numpy"}
"""What TensorFlow itself wants in a version of its time."""


def read(name: str) -> str:
    """Return the text of a file in requirements/."""
    return (REQUIREMENTS / name).read_text(encoding="utf-8")


def entries(lock: str) -> list[str]:
    """Return the entries of a lock file, each with its hashes on one line."""
    lines = re.sub(r"\\\n", " ", read(f"{lock}.txt")).splitlines()
    return [line for line in lines if not line.lstrip().startswith("#")]


def pins(lock: str) -> dict[str, str]:
    """Return the locked version of each package."""
    found = (re.match(r"([\w.-]+)==([\w.+!]+) ", entry) for entry in entries(lock))
    return {match[1]: match[2] for match in found if match}


def asked(lock: str) -> list[Requirement]:
    """Return what the .in file asks for."""
    lines = (line.partition("#")[0].strip() for line in read(f"{lock}.in").splitlines())
    return [Requirement(line) for line in lines if line]


@pytest.mark.parametrize("lock", LOCKS)
def test_each_entry_is_pinned_and_hashed(lock: str) -> None:
    """An entry without a version or a hash would be installed unchecked."""
    loose = [
        entry
        for entry in entries(lock)
        if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry)
    ]
    assert loose == []
    assert len(pins(lock)) == len(entries(lock)) > 0


@pytest.mark.parametrize("lock", LOCKS)
def test_each_wish_is_locked_at_a_version_that_meets_it(lock: str) -> None:
    """A change of the .in file asks for `make lock`."""
    unmet = [
        str(wish)
        for wish in asked(lock)
        if not wish.specifier.contains(pins(lock).get(wish.name, ""))
    ]
    assert unmet == [], "run: make lock"


@pytest.mark.parametrize("lock", LOCKS)
@pytest.mark.parametrize("suffix", ["in", "txt"])
def test_no_place_to_fetch_from_is_named(lock: str, suffix: str) -> None:
    """Where packages come from is the reader's choice: no index, address or path."""
    pattern = r"://|--(extra-)?index-url|--find-links|^-[if]\b|\s@\s|file:|\s\.{0,2}/\w"
    offenders = [
        line
        for line in read(f"{lock}.{suffix}").splitlines()
        if re.search(pattern, line)
    ]
    assert offenders == []


def test_the_oldest_tensorflow_has_the_same_company() -> None:
    """But for the library, what the project asks for has one version everywhere."""
    wishes = {wish.name for wish in asked("environment")}
    first, oldest = pins("environment"), pins(OLDEST)
    other = {name for name in wishes if first[name] != oldest.get(name)}
    assert other == {"tensorflow", "keras", *OF_THE_LIBRARY}, "run: make lock"


def test_every_python_gets_the_same_versions() -> None:
    """No version hangs on the Python's, so that 3.11 to 3.13 run the same code."""
    forked = [entry for entry in entries("environment") if "python_" in entry]
    assert [entry for entry in forked if "platform_python" not in entry] == []
    names = [entry.partition("==")[0] for entry in entries("environment")]
    assert len(names) == len(set(names))
