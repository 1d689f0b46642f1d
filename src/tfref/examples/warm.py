"""Run many programs in one warm process: the yardstick of the fork server's cost.

No isolation, no comparison: only the programs' own code, in one interpreter.
"""

import contextlib
import os
import sys
from pathlib import Path


def main(paths: list[str]) -> None:
    """Run each program to its end or its exception; print nothing."""
    import tensorflow  # noqa: F401  # paid once, before the first program

    with Path(os.devnull).open("w") as null, contextlib.redirect_stdout(null):
        for path in paths:
            code = compile(Path(path).read_bytes(), path, "exec")
            with contextlib.suppress(Exception):
                exec(code, {"__name__": "__main__", "__file__": path})


if __name__ == "__main__":
    main(sys.stdin.read().split("\n"))
