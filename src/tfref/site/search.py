"""The search's part of the site: its index, and the scripts that its dialog loads."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from tfref.search.engine import ORDER, SCRIPTS
from tfref.search.store import ensure_search

FOLDER = "assets/tfref/search/data"

DIALOG = ("recent", "rows", "list", "frame", "dialog")
"""The scripts of the dialog; each needs those before it and those of the ranking."""

BUNDLE = "assets/tfref/search/search.js"

STOCK = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
"""Material's own search, which no page uses."""


def bundled() -> str:
    """Return the scripts of the ranking and of the dialog, one after the other.

    They are as they stand in the theme; one file is there sooner than thirteen.
    """
    names = [*ORDER, *DIALOG]
    return "".join((SCRIPTS / f"{name}.js").read_text("utf-8") for name in names)


def add_search(files: Files, config: MkDocsConfig, root: Path) -> None:
    """Add the parts of the index to the site in the place of the theme's own search."""
    for part in sorted(ensure_search(root).glob("*.js")):
        path = f"{FOLDER}/{part.name}"
        files.append(File.generated(config, path, abs_src_path=str(part)))
    files.append(File.generated(config, BUNDLE, content=bundled()))
    single = {f"{Path(BUNDLE).parent}/{name}.js" for name in (*ORDER, *DIALOG)}
    for file in list(files):
        if file.src_uri in single or file.src_uri.startswith(STOCK):
            files.remove(file)
