"""A program may write where it runs, and not into the project that it belongs to."""

import os
import sys
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = frozenset(
    {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.truncate", "os.chmod"}
)


def refuse_writing_below(root: Path) -> None:
    """Let Python change nothing below a folder, for the rest of this process."""
    # What the hook uses is bound here: the program may replace a module's attributes.
    guarded, realpath, fspath = os.path.realpath(root), os.path.realpath, os.fspath

    def is_below(path: Any) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            return False
        place = fspath(path)
        text = place.decode("utf-8", "replace") if isinstance(place, bytes) else place
        found = realpath(text)
        return found == guarded or found.startswith(guarded + "/")

    def audit(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            paths = arguments[:1] if (arguments[2] or 0) & WRITING else ()
        elif event in CHANGES:
            paths = arguments[:2]
        else:
            return
        for path in paths:
            if is_below(path):
                raise PermissionError(f"snippets change no file of the project: {path}")

    sys.addaudithook(audit)
