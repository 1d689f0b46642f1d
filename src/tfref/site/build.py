"""Build the site beside, then put it in place: the last good one stays until then."""

import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import run

from tfref.files import one_at_a_time
from tfref.layout import Layout


class BuildFailedError(Exception):
    """MkDocs could not build the site; it has said why."""


def build_site(layout: Layout) -> None:
    """Build the whole site into its folder, or leave that folder as it is."""
    with one_at_a_time(layout.build / ".site.lock"):
        made, last = layout.build / "site.made", layout.build / "site.last"
        put_back(layout.site, last)
        shutil.rmtree(made, ignore_errors=True)
        _run_mkdocs(layout.root, made)
        put_in_place(made, layout.site, last)


def put_in_place(made: Path, site: Path, last: Path) -> None:
    """Replace `site` by `made`; on failure put the old one back."""
    if site.exists():
        site.rename(last)
    try:
        made.rename(site)
    except OSError:
        put_back(site, last)
        raise
    shutil.rmtree(last, ignore_errors=True)


def put_back(site: Path, last: Path) -> None:
    """Undo what a build left that was killed between the two renames."""
    if last.exists() and not site.exists():
        last.rename(site)
    shutil.rmtree(last, ignore_errors=True)


def _run_mkdocs(root: Path, target: Path) -> None:
    # A process of its own: MkDocs keeps state in its modules, and its plugins print.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = run(
        [*command, "--site-dir", str(target.absolute())],
        cwd=root,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},  # known, and decided
        check=False,
    )
    if done.returncode:
        raise BuildFailedError("the site was not built; site/ is as it was")
