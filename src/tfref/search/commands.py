"""The commands `tfref find` and `tfref show`."""

import json
import sys
from pathlib import Path

import click

from tfref.api.names import MemberOf, Named, index_names, resolve
from tfref.api.paths import api_paths
from tfref.api.store import ensure_api
from tfref.examples.environment import EnvironmentProblemError
from tfref.examples.pages import Page
from tfref.examples.snippet import Snippet, parse_snippet
from tfref.examples.store import read_page
from tfref.layout import Layout, layout_at
from tfref.problem import ProblemError
from tfref.search.engine import engine_at
from tfref.search.evaluation import below_aim, table_of
from tfref.search.report import OURS, QUERIES, compare
from tfref.search.terminal import entry_text, found_plain, found_text
from tfref.site.addresses import api_addresses
from tfref.site.entries import ANCHORED

in_project = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path, resolve_path=True),
    default=Path(),
    help="The project's folder; without it, the one you are in.",
)


@click.command()
@click.argument("words", nargs=-1)
@in_project
@click.option("--json", "as_json", is_flag=True, help="Print it for a program.")
@click.option(
    "--jsonl",
    "lines",
    is_flag=True,
    help="Read a query a line from standard input; print its names, a line each.",
)
@click.option("--most", default=5, show_default=True, help="Print so many results.")
def find(
    words: tuple[str, ...], root: Path, as_json: bool, lines: bool, most: int
) -> None:
    """Find a name, an old name, an error message, or what some words mean.

    The same ranking as in the search of the site.
    """
    if bool(words) == lines:
        raise click.UsageError("say what to find: `tfref find one hot`, or use --jsonl")
    try:
        engine = engine_at(root)
    except (ProblemError, EnvironmentProblemError) as error:
        raise click.ClickException(str(error)) from None
    if lines:
        for line in sys.stdin:
            query = line.rstrip("\n")
            row = {"query": query, "results": engine.find(query).names}
            click.echo(json.dumps(row, ensure_ascii=False))
        return
    query = " ".join(words)
    found = engine.find(query)
    if as_json:
        click.echo(json.dumps(found_plain(found), ensure_ascii=False, indent=2))
    elif found.results or found.notices:
        click.echo(found_text(found, most))
    else:
        raise click.ClickException(f"nothing is found for {query!r}: try fewer words")


@click.command()
@click.argument("name")
@in_project
def show(name: str, root: Path) -> None:
    """Print an entry: how it is called, what it is for, snippets with their output."""
    try:
        api = ensure_api(root)
        named = resolve(index_names(api), name)
        if named is None:
            raise click.ClickException(_unknown(name, root))
        page = _page_name(named)
        snippets = _snippets(layout_at(root), api_paths(api).path_of[page], named)
        url = api_addresses(api).urls[name]
        click.echo(entry_text(name, named, url, snippets, api))
    except (ProblemError, EnvironmentProblemError) as error:
        raise click.ClickException(str(error)) from None


def _unknown(name: str, root: Path) -> str:
    """Return what to say of a name that nobody has, with what may be meant."""
    found = engine_at(root).find(name)
    said = [f"{notice.title}. {notice.text}" for notice in found.notices[:1]]
    meant = ", ".join(found.names[:3])
    return "\n".join([f"no public name {name}", *said, f"Did you mean {meant}?"])


def _page_name(named: Named) -> str:
    return named.symbol.name if isinstance(named, MemberOf) else named.name


def _snippets(layout: Layout, path: str, named: Named) -> list[Snippet]:
    """Return the snippets of an entry's page in order; of a member, of its section."""
    file = layout.docs / f"{path}.md"
    if not file.exists():
        return []
    page = read_page(layout, file)
    lines = range(file.read_text(encoding="utf-8").count("\n") + 2)
    if isinstance(named, MemberOf):
        lines = _section(page, f"{named.symbol.name}.{named.member.name}", lines)
    files = dict.fromkeys(each.file for each in page.includes if each.line in lines)
    return [
        parse_snippet(
            f"{layout.snippets.name}/{each}", (layout.snippets / each).read_bytes()
        )
        for each in files
    ]


def _section(page: Page, name: str, lines: range) -> range:
    """Return the lines of the section that tells of a member, none without one."""
    heads = [line for line, text in page.prose if text.startswith("#")]
    anchored = {m["anchor"]: n for n, t in page.prose if (m := ANCHORED.match(t))}
    if name not in anchored:
        return range(0)
    start = anchored[name]
    return range(start, min((n for n in heads if n > start), default=lines.stop))


@click.command("search-report")
@in_project
@click.option(
    "--queries",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=f"Queries, a JSON object a line; without it, {QUERIES}.",
)
def search_report(root: Path, queries: Path | None) -> None:
    """Print how often our search finds what is meant, beside two others."""
    try:
        scores = compare(root, queries or root / QUERIES)
    except (ProblemError, EnvironmentProblemError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(table_of(scores))
    if low := below_aim(scores[OURS]):
        raise click.ClickException(f"below the aim: {', '.join(low)}")
