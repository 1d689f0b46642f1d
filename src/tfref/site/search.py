"""The search's part of the site: its index, and the scripts that its dialog loads."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from tfref.search.engine import ORDER, SCRIPTS
from tfref.search.store import ensure_search

FOLDER = "assets/tfref/search/data"

DIALOG = ("recent", "rows", "list", "dialog")
"""The scripts of the dialog; each needs those before it and those of the ranking."""

STOCK = ("assets/javascripts/lunr/", "assets/javascripts/workers/")
"""Material's own search, which no page uses."""


def search_scripts() -> str:
    """Return what the dialog needs before it can answer, in the order of loading."""
    there = [name for name in (*ORDER, *DIALOG) if (SCRIPTS / f"{name}.js").exists()]
    return " ".join([*there, "data/names"])


def add_search(files: Files, config: MkDocsConfig, root: Path) -> None:
    """Add the parts of the index to the site in the place of the theme's own search."""
    for part in sorted(ensure_search(root).glob("*.js")):
        path = f"{FOLDER}/{part.name}"
        files.append(File.generated(config, path, abs_src_path=str(part)))
    for file in [file for file in files if file.src_uri.startswith(STOCK)]:
        files.remove(file)
