"""Runs the statements of a docstring, in a fork of the server, as a reader would.

Each statement is a file of its own, so that TensorFlow finds the source of functions
that an example defines. What a statement prints is told apart by the harness; how it
fails is printed after it, behind a mark.
"""

import json
import sys
from pathlib import Path
from typing import Any

MARK = "\x1etfref "
"""Begins the line that tells of an exception."""

LONGEST = 4000
"""Letters that are kept of an exception's message."""


def given() -> dict[str, Any]:
    """Return the names that an example has: see `statements.GIVEN`."""
    import os

    import keras
    import numpy as np
    import tensorflow as tf

    return {"__name__": "__main__", "tf": tf, "np": np, "keras": keras, "os": os}


class Session:
    """The statements of one docstring share their names."""

    def __init__(self, folder: str, seeded: bool) -> None:
        """Take the statements from a folder, a file for each.

        The harness has set every seed; unseeded, TensorFlow forgets its own.
        """
        self.folder = Path(folder)
        self.names = given()
        if not seeded:
            self.names["tf"].random.set_seed(None)

    def run(self, number: int, mode: str) -> None:
        """Run a statement; print what it prints, then how it failed, if it did."""
        path = self.folder / f"{number}.py"
        sys.displayhook = sys.__displayhook__
        try:
            source = path.read_text(encoding="utf-8")
            code = compile(source, str(path), mode, dont_inherit=True)
            exec(code, self.names)
        except BaseException as error:  # an example may exit, too
            _tell(error, str(path))


def _tell(error: BaseException, path: str) -> None:
    try:
        message = str(error)
    except Exception as broken:
        message = f"(its message cannot be read: {type(broken).__name__})"
    within = error.__traceback__.tb_next if error.__traceback__ else None
    own = within is None or within.tb_next is None
    said = {
        "kind": type(error).__name__,
        "message": message[:LONGEST],
        "own": own and (within is None or within.tb_frame.f_code.co_filename == path),
        "name": getattr(error, "name", None),
    }
    print(f"\n{MARK}{json.dumps(said, default=str)}")
