"""The process that extracts: `python -m tfref.api ROOT` writes it into build/.

It is a process of its own because importing TensorFlow takes seconds and half a
gigabyte, and nobody who only reads the result should pay for that.
"""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from tfref.api.extract import extract
from tfref.api.installed import installed_library
from tfref.api.preferred import read_preferred
from tfref.api.store import (
    PROBLEM_STATUS,
    api_path,
    current_key,
    installed_versions,
    write_api,
)
from tfref.problem import ProblemError


def main(root: Path) -> int:
    """Extract the API of the installed TensorFlow into the project at `root`."""
    try:
        table = read_preferred(root)
        key, versions = current_key(root), installed_versions()
        write_api(api_path(root), extract(installed_library(), table, versions, key))
    except ProblemError as error:
        print(json.dumps(asdict(error.problem)))
        return PROBLEM_STATUS
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
