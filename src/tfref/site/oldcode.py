"""What a name's page says to old code: arguments and members of it that are gone."""

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tfref.api.names import MemberOf, Names, resolve
from tfref.search.renaming import renamed_to
from tfref.search.tables import Gone
from tfref.site.catalogue import Catalogue
from tfref.site.gone import name_link
from tfref.site.inline import inline_html, name_html


def rows_by_name(names: Names, rows: Iterable[Gone]) -> Mapping[str, Sequence[Gone]]:
    """Return the rows that concern each public name: itself, arguments, members."""
    found = defaultdict(list)
    for row in rows:
        if name := _page_name(names, row.function):
            found[name].append(row)
    return {
        name: sorted(each, key=lambda row: row.gone) for name, each in found.items()
    }


def _page_name(names: Names, function: str) -> str | None:
    """Return the name whose page it is about, None if all of it is gone.

    Old Keras is `keras` without `tf`; where a class lives, its members may be gone.
    """
    rooted = function if function.startswith("tf.") else f"tf.{function}"
    for name in (rooted, rooted.rpartition(".")[0]):
        there = resolve(names, name)
        if isinstance(there, MemberOf):
            return there.symbol.name
        if name in names.symbols and (name == rooted or names.symbols[name].members):
            return names.symbols[name].name
    return None


def old_code_html(
    catalogue: Catalogue,
    name: str,
    rows: Mapping[str, Sequence[Gone]],
    paths: Mapping[str, str],
) -> str:
    """Return a list that unfolds: each row of a name, linked to the row's page."""
    own = rows.get(name, ())
    if not own:
        return ""
    folder = posixpath.dirname(catalogue.addresses.pages.get(name, "")) or "."
    items = "".join(
        f'<dt><a href="{posixpath.relpath(paths[row.gone], folder)}.html">'
        f"<code>{name_html(_short(row, name))}</code></a></dt>"
        f"<dd>{_advice(catalogue, row, name)}</dd>"
        for row in own
    )
    whole = any(row.gone in (name, name.removeprefix("tf.")) for row in own)
    return (
        f'<details class="tf-old"{" open" if whole else ""}>'
        f"<summary>In old code</summary><dl>{items}</dl></details>"
    )


def _short(row: Gone, name: str) -> str:
    """Return what is gone, without the name on whose page it stands."""
    _, _, rest = row.gone.partition(f"{name.removeprefix('tf.')}")
    member = rest.removeprefix(".")
    if member.startswith("(") and member.endswith("=)"):
        return member[1:-1]
    return member.replace(",", ", ") or row.gone


def _advice(catalogue: Catalogue, row: Gone, name: str) -> str:
    said = [f"{escape(row.became)}."]
    if renamed := renamed_to(row):
        said = [f"is <code>{escape(renamed)}</code> now."]
    elif row.now and row.now[0] not in (name, row.function):
        said.append(f"Write {name_link(catalogue, row.now[0])}.")
    if row.note:
        said.append(inline_html(row.note))
    return " ".join(said)
