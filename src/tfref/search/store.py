"""Where the index of the search is kept, and whether what is kept still holds."""

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from tfref.api.model import Api
from tfref.api.store import ensure_api
from tfref.files import one_at_a_time
from tfref.layout import layout_at
from tfref.search.index import index_of, script_of
from tfref.search.popularity import read_uses
from tfref.search.tables import read_search_tables
from tfref.search.text import text_parts

KEY = "key"
"""The file that holds the digest of all that the index was made from."""


def ensure_search(root: Path) -> Path:
    """Return the folder of the index, made anew if anything it is made from changed."""
    api = ensure_api(root)
    key = search_key(root, api)
    kept = layout_at(root).build / "search" / api.key[:16]
    if _key_of(kept) != key:
        with one_at_a_time(kept.with_name(f".{kept.name}.lock")):
            if _key_of(kept) != key:  # another process may have done it meanwhile
                _write(kept, parts_of(root, api), key)
    return kept


def parts_of(root: Path, api: Api) -> Mapping[str, str]:
    """Return the parts of the index as scripts, by name."""
    tables, uses = read_search_tables(root), read_uses(root)
    index = index_of(api, tables, uses)
    parts = {"names": index.names, "more": index.more, **index.details}
    parts |= text_parts(root, api, tables, uses)
    return {name: script_of(name, content) for name, content in parts.items()}


def search_key(root: Path, api: Api) -> str:
    """Return a digest of all that the index is made from."""
    digest = hashlib.sha256(api.key.encode())
    for file in _sources(root):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def table_files(root: Path) -> list[Path]:
    """Return the files of a project that the search is made from, beside its pages."""
    data = root / "data"
    return sorted(data.glob("**/*.yaml")) + sorted(data.glob("*.txt"))


def _sources(root: Path) -> Iterator[Path]:
    """Yield the tables, the pages and the code that make the index."""
    package = Path(__file__).parents[1]
    yield from sorted(package.rglob("*.py"))
    yield from sorted((package / "site/theme/assets/tfref/search").glob("*.js"))
    yield from table_files(root)
    yield from sorted((root / "docs").glob("**/*.md"))


def _key_of(folder: Path) -> str:
    try:
        return (folder / KEY).read_text(encoding="utf-8")
    except OSError:
        return ""


def _write(folder: Path, parts: Mapping[str, str], key: str) -> None:
    """Write the parts beside the folder and put them in its place, the key last."""
    beside = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    for name, script in parts.items():
        (beside / f"{name}.js").write_text(script, encoding="utf-8", newline="\n")
    (beside / KEY).write_text(key, encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    beside.rename(folder)
