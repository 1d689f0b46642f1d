"""Names that are gone: a page for each, where its name would have stood, and a list."""

import json
import posixpath
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from html import escape
from urllib.parse import quote

from tfref.api.model import Api
from tfref.api.names import TENSORFLOW_1, MemberOf, resolve
from tfref.api.paths import api_paths
from tfref.search.renaming import renamed_to
from tfref.search.tables import Family, Gone
from tfref.site.catalogue import Catalogue, with_addresses
from tfref.site.inline import inline_html, name_html, plain_html
from tfref.site.namespaces import summary_of
from tfref.site.pages import Made

PATH = "gone.html"

APART = "gone/names/"
"""Where the page of a name stands if one of its folders is spelled in another case."""

TAKEN = "-gone"
"""Ends the path of a name that differs from a public one in letter case only."""


PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="description" content="{description}">
<title>{name} {state}</title>
<link rel="icon" href="{up}assets/tfref/mark.svg">
<link rel="stylesheet" href="{up}assets/tfref/gone.css">
<script src="{up}assets/tfref/gone.js"></script>
<h1{there}>{shown}</h1>
{body}
<p><a href="{up}gone.html">All that is gone</a> \
<a href="{up}index.html?q={query}">Search</a></p>
"""
"""Small, since there are thousands: no theme, one style, the reader's colours."""


def gone_paths(api: Api, rows: Iterable[Gone]) -> dict[str, str]:
    """Return the path of each row's page, without an ending, by what is gone.

    No two paths of the site may differ only in letter case; what is public keeps its
    own.
    """
    spelled = {}
    for path in api_paths(api).path_of.values():
        spelled.update({step.lower(): step for step in _steps(path)})
    found = {}
    for name in sorted(row.gone for row in rows):
        path = plain_path(name)
        if path.lower() in spelled or any(
            spelled.get(step.lower(), step) != step for step in _steps(path)
        ):
            path = f"{APART}{_dotted(name)}"
        while path.lower() in spelled:
            path += TAKEN
        spelled.update({step.lower(): step for step in _steps(path)})
        spelled[path.lower()] = path
        found[name] = path
    return found


def _steps(path: str) -> list[str]:
    """Return a path and the folders that it stands in."""
    parts = path.split("/")
    return ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]


def plain_path(name: str) -> str:
    """Return a name with slashes; an argument stands below its function."""
    return _dotted(name).replace(".", "/")


def _dotted(name: str) -> str:
    return name.removesuffix(")").removesuffix("=").replace("(", ".").replace(",", "-")


def gone_json(rows: Iterable[Gone], paths: Mapping[str, str]) -> str:
    """Return what is gone, a line each: its page, and what to write now."""
    lines = (
        f"{json.dumps(row.gone)}:{json.dumps(_plain(row, paths[row.gone]))}"
        for row in sorted(rows, key=lambda row: row.gone)
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _plain(row: Gone, path: str) -> dict[str, object]:
    said = {"since": row.since, "note": row.note, "write": row.write}
    told: dict[str, object] = {key: value for key, value in said.items() if value}
    if row.warns and not row.state:
        told["ignored"] = True
    if row.state:
        told["state"] = row.state
    return {"page": f"{path}.html", "now": list(row.now), **told}


def gone_pages(
    catalogue: Catalogue,
    rows: Sequence[Gone],
    families: Sequence[Family],
    paths: Mapping[str, str],
) -> dict[str, str]:
    """Return the page of each row as HTML, by its path in the site."""
    urls = catalogue.addresses.urls
    pages = {f"{paths[row.gone]}.html": row for row in rows}
    return {
        path: with_addresses(
            _page(catalogue, row, family_of(row, families), path), urls, path
        )
        for path, row in pages.items()
    }


def family_of(row: Gone, families: Iterable[Family]) -> Family | None:
    """Return the smallest family to which a row belongs and which has a page."""
    name = row.gone
    around = [f for f in families if f.page and name.startswith(f"{f.family}.")]
    return max(around, key=lambda family: len(family.family), default=None)


def state_of(row: Gone, api: Api) -> str:
    """Return what became of a row's name; what never was there has no `since`."""
    if row.since:
        return f"{row.became} since {row.since}"
    return row.state or f"is not in TensorFlow {api.versions.tensorflow}"


def _page(catalogue: Catalogue, row: Gone, family: Family | None, path: str) -> str:
    state = state_of(row, catalogue.api)
    note = f" {row.note}" if row.note else ""
    write = f" Write {row.now[0]}." if row.now else ""
    parts = [
        f"<p><b>{escape(_upper(state))}.</b> {_write(catalogue, row)}</p>",
        f"<p>{inline_html(row.note)}</p>" if row.note else "",
        _now(catalogue, row.now),
        _code(row),
        _lives_on(catalogue, row),
        _more(family, posixpath.dirname(path)),
        _proof(catalogue.api, row),
    ]
    return PAGE.format(
        name=escape(row.gone),
        there=' class="there"' if row.state else "",
        shown=name_html(row.function if row.state and "," in row.gone else row.gone),
        state=escape(state),
        description=plain_html(f"{row.gone} {state}.{write}{note}"),
        body="\n".join(part for part in parts if part),
        up="../" * path.count("/"),
        query=quote(row.gone),
    )


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _write(catalogue: Catalogue, row: Gone) -> str:
    if not row.now:
        return "Nothing replaces it."
    if renamed := renamed_to(row):
        return f"It is <code>{escape(renamed)}</code> now."
    if row.now[0] == row.function:  # the code tells, or the note
        return ""
    return f"Write {name_link(catalogue, row.now[0])}."


def _now(catalogue: Catalogue, names: Sequence[str]) -> str:
    rows = "".join(
        f"<dt>{name_link(catalogue, name)}</dt><dd>{_line(catalogue, name)}</dd>"
        for name in names
    )
    return f"<dl>{rows}</dl>" if rows else ""


def _line(catalogue: Catalogue, name: str) -> str:
    found = resolve(catalogue.names, name)
    if found is None:
        return ""
    thing = found.member if isinstance(found, MemberOf) else found
    return inline_html(summary_of(thing.docs))


def _code(row: Gone) -> str:
    if not row.write:
        return ""
    given = f"{escape(row.given.rstrip())}\n" if row.given else ""
    old = f"<del>{escape(row.old)}</del>\n" if row.old else ""
    return f"<pre>{given}{old}<ins>{escape(row.write)}</ins></pre>"


def _lives_on(catalogue: Catalogue, row: Gone) -> str:
    """Tell of the name in compat.v1, where code that stays as it is finds it."""
    old = row.gone.replace("tf.", f"{TENSORFLOW_1}.", 1)
    if (
        row.state  # what fails here fails there
        or not row.gone.startswith("tf.")
        or "(" in old
        or old not in catalogue.names.symbols
    ):
        return ""
    there = name_link(catalogue, old)
    return f"<p>For code that stays as it is, {there} is still there.</p>"


def _more(family: Family | None, folder: str) -> str:
    if family is None:
        return ""
    page = posixpath.relpath(family.page.removesuffix(".md") + ".html", folder or ".")
    name = f"<code>{escape(family.family)}</code>"
    return f'<p><a href="{page}">What became of {name}</a> tells of the whole move.</p>'


def _proof(api: Api, row: Gone) -> str:
    version = api.versions.tensorflow
    if row.old:
        old = escape(row.old.strip().splitlines()[-1])
        verb, what = ("warns with", row.warns) if row.warns else ("raises", row.raises)
        what = f"<code>{old}</code> {verb} <code>{escape(what)}</code>"
    else:
        name = row.function
        it = "it" if name == row.gone else f"<code>{escape(name)}</code>"
        what = f"looking {it} up fails"
    ran = ", and the last line above runs" if row.write else ""
    return (
        f"<p><small>The tests of this site run it: on TensorFlow {escape(version)} "
        f"{what}{ran}.</small></p>"
    )


def name_link(catalogue: Catalogue, name: str) -> str:
    """Return a name as a link; an older TensorFlow than the tables' may not have it."""
    code, address = f"<code>{name_html(name)}</code>", catalogue.link(name)
    return f'<a href="{address}">{code}</a>' if address else code


def gone_list(
    catalogue: Catalogue,
    rows: Sequence[Gone],
    families: Sequence[Family],
    paths: Mapping[str, str],
) -> Made:
    """Return the page that lists all that is gone, with what to write now."""
    text = (
        f"<p>{len(rows):,} names, methods, arguments and import paths of TensorFlow 1 "
        "and Keras 2 that are gone, and what to write now. Each row is run on the "
        "installed version: the old fails, or warns that it is ignored; the new "
        "works.</p>"
    )
    moves = "".join(
        f'<dt><a href="{f.page.removesuffix(".md")}.html"><code>{escape(f.family)}'
        f"</code></a></dt><dd>{inline_html(f.note)}</dd>"
        for f in families
        if f.page
    )
    link = partial(name_link, catalogue)
    items = "".join(
        f'<dt><a href="{paths[row.gone]}.html"><code>{name_html(row.gone)}</code></a>'
        f"</dt><dd>{', '.join(map(link, row.now)) or inline_html(row.note)}</dd>"
        for row in sorted(rows, key=lambda row: row.gone.casefold())
    )
    return (
        f"<h1>Names that are gone</h1>{text}"
        f'<h2>Whole modules</h2><dl class="tf-names">{moves}</dl>'
        f'<h2>Names</h2><dl class="tf-names">{items}</dl>',
        (),
    )
