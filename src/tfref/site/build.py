"""Build the site beside, then put it in place: the last good one stays until then."""

import hashlib
import os
import shutil
import sys
from importlib.metadata import version
from pathlib import Path
from subprocess import run

from tfref.api.store import current_key
from tfref.files import one_at_a_time, write_whole
from tfref.layout import Layout
from tfref.search.store import table_files

RENDERERS = ("mkdocs", "mkdocs-material", "mkdocstrings", "markdown-it-py", "Pygments")
"""The packages whose versions show on each page."""


class BuildFailedError(Exception):
    """MkDocs could not build the site; it has said why."""


def build_site(layout: Layout) -> None:
    """Build the whole site into its folder, or leave that folder as it is."""
    with one_at_a_time(layout.build / ".site.lock"):
        made, last = layout.build / "site.made", layout.build / "site.last"
        put_back(layout.site, last)
        shutil.rmtree(made, ignore_errors=True)
        key = _key(layout)
        _run_mkdocs(layout.root, made)
        put_in_place(made, layout.site, last)
        write_whole(_stamp(layout), key)


def is_built(layout: Layout) -> bool:
    """Tell whether the generated pages in the site's folder are what a build makes."""
    stamp = _stamp(layout)
    return layout.site.exists() and stamp.exists() and stamp.read_text() == _key(layout)


def _key(layout: Layout) -> str:
    """Return a digest of all that generated pages are made from.

    That is the API, the tables, our code and theme, the packages that render, and which
    names have an entry; what an entry says, a preview builds itself.
    """
    digest = hashlib.sha256(current_key(layout.root).encode())
    package = Path(__file__).parents[2]
    for folder in ("tfref", "mkdocstrings_handlers"):
        for path in sorted((package / folder).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                name = path.relative_to(package).as_posix()
                digest.update(name.encode() + b"\0" + path.read_bytes())
    for name in RENDERERS:
        digest.update(f"{name} {version(name)}\n".encode())
    for path in sorted(layout.docs.rglob("*.md")):
        digest.update(f"{path.relative_to(layout.docs)}\n".encode())
    for path in [layout.root / "mkdocs.yml", *table_files(layout.root)]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _stamp(layout: Layout) -> Path:
    return layout.build / "site.key"


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
