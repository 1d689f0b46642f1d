"""The mark under a snippet: which versions it ran on, from the run record."""

from collections.abc import Iterable
from dataclasses import dataclass

from tfref.examples.record import Runs, Versions, is_current


@dataclass(frozen=True)
class Mark:
    """What the page says about a snippet's last run."""

    ran: bool
    """The file that ran is the file as it stands now."""
    text: str


def mark_of(runs: Runs, file: str, digest: str) -> Mark:
    """Return the mark of a snippet, given its path from the root and its hash."""
    if file not in runs:
        return Mark(ran=False, text="Not run yet")
    if not is_current(runs, file, digest):
        return Mark(ran=False, text="Not run since edited")
    return Mark(ran=True, text=f"Ran on {_versions_text(runs[file].versions)}")


def _versions_text(versions: Iterable[Versions]) -> str:
    """Name each library version once, with every Python it was run on."""
    pythons: dict[tuple[str, str], list[str]] = {}
    for one in sorted(versions, key=_by_number):
        pythons.setdefault((one.tensorflow, one.keras), []).append(one.python)
    return "; ".join(
        f"TensorFlow {tensorflow}, Keras {keras}, Python {_listed(found)}"
        for (tensorflow, keras), found in pythons.items()
    )


def _by_number(versions: Versions) -> tuple[str, str, list[int]]:
    parts = [int(part) for part in versions.python.split(".") if part.isdigit()]
    return versions.tensorflow, versions.keras, parts


def _listed(words: list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
