"""The files of the reference that nobody writes: pages, aliases, indexes, inventory."""

from collections.abc import Mapping, Sequence
from functools import partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from tfref.search.tables import Tables
from tfref.site.aliases import alias_pages
from tfref.site.catalogue import Catalogue, description_of
from tfref.site.errors import PATH as ERRORS
from tfref.site.errors import list_html
from tfref.site.gone import PATH as GONE
from tfref.site.gone import gone_json, gone_list, gone_pages
from tfref.site.handler import TfrefHandler
from tfref.site.health import JSON as HEALTH_JSON
from tfref.site.health import PATH as HEALTH
from tfref.site.health import health_html, health_json
from tfref.site.inventory import inventory_of, symbols_json
from tfref.site.nameindex import index_pages
from tfref.site.pages import add_page, converter, reference_html
from tfref.site.rail import FOLDER, script_name, script_of
from tfref.site.verified import Verified

DEFECTS = "guides/defects.md"


def add_reference(
    files: Files,
    config: MkDocsConfig,
    catalogue: Catalogue,
    handler: TfrefHandler,
    limit: int | None = None,
) -> None:
    """Add everything to the site that follows from the model alone.

    With a limit, add so many of its pages, spread evenly, and nothing else.
    """
    handler._update_env(converter(config))  # as mkdocstrings does before it renders
    names = [n for n in catalogue.addresses.pages if n not in handler.entries]
    if limit is not None:
        _add_pages(files, config, catalogue, handler, spread(names, limit))
        return
    _add_pages(files, config, catalogue, handler, names)
    for path, html in alias_pages(catalogue.addresses).items():
        files.append(File.generated(config, path, content=html))
    for index in index_pages(catalogue):
        add_page(files, config, index.path, {"title": index.title}, index.make)
    pages = catalogue.addresses.pages
    for name, children in catalogue.namespaces.items():
        path = f"{FOLDER}/{script_name(name, pages)}"
        script = script_of(name, children, pages, handler.entries)
        files.append(File.generated(config, path, content=script))
    symbols = symbols_json(catalogue.addresses)
    files.append(File.generated(config, "symbols.json", content=symbols))
    inventory = inventory_of(catalogue.api, catalogue.addresses)
    files.append(File.generated(config, "objects.inv", content=inventory))


def add_tables(
    files: Files,
    config: MkDocsConfig,
    catalogue: Catalogue,
    tables: Tables,
    paths: Mapping[str, str],
) -> None:
    """Add what the tables make: a page for each name that is gone, and the lists.

    `paths` are those of the pages, by what is gone.
    """
    rows, families = tables.gone, tables.families
    for path, html in gone_pages(catalogue, rows, families, paths).items():
        files.append(File.generated(config, path, content=html))
    files.append(File.generated(config, "gone.json", content=gone_json(rows, paths)))
    make_gone = partial(gone_list, catalogue, rows, families, paths)
    add_page(files, config, GONE, {"title": "Names that are gone"}, make_gone)
    make_errors = partial(list_html, tables.errors)
    add_page(files, config, ERRORS, {"title": "Error messages"}, make_errors)


def add_health(
    files: Files, config: MkDocsConfig, catalogue: Catalogue, verified: Verified
) -> None:
    """Add how upstream's examples fare: the page, and the file for programs."""
    content = health_json(catalogue, verified)
    files.append(File.generated(config, HEALTH_JSON, content=content))
    page = files.get_file_from_path(DEFECTS)
    make = partial(health_html, catalogue, verified, page.url if page else "")
    add_page(files, config, HEALTH, {"title": "Upstream health"}, make)


def spread(names: Sequence[str], count: int) -> list[str]:
    """Return so many of the names, from all over."""
    return [names[at * len(names) // count] for at in range(min(count, len(names)))]


def _add_pages(
    files: Files,
    config: MkDocsConfig,
    catalogue: Catalogue,
    handler: TfrefHandler,
    names: Sequence[str],
) -> None:
    known = catalogue.names
    for name in names:
        thing = known.modules.get(name) or known.symbols[name]
        meta = {"title": name, "description": description_of(thing.docs)}
        make = partial(reference_html, handler, name)
        add_page(files, config, catalogue.addresses.pages[name], meta, make)
