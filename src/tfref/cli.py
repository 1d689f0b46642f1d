"""The command `tfref`."""

import time
from pathlib import Path

import click

from tfref.api.listing import listing, listing_path
from tfref.api.paths import api_paths
from tfref.api.store import api_path, ensure_api, is_current
from tfref.examples.bench import MOST, measure, report
from tfref.examples.environment import EnvironmentProblemError
from tfref.examples.formatting import format_snippets, lint_snippets
from tfref.files import write_whole
from tfref.layout import layout_at
from tfref.problem import ProblemError
from tfref.search.browser_bench import measure_search, spread
from tfref.search.browser_bench import report as report_search
from tfref.search.commands import find, in_project, search_report, show
from tfref.search.evaluation import read_queries
from tfref.search.report import QUERIES
from tfref.site.bench import COUNTS, curve, measure_preview, measure_site
from tfref.site.bench import MOST as MOST_GROWTH
from tfref.site.build import BuildFailedError, build_site, is_built
from tfref.verify.command import verify


@click.group()
def main() -> None:
    """The TensorFlow reference where every example has run."""


main.add_command(find)
main.add_command(show)
main.add_command(search_report)
main.add_command(verify)


@main.command()
@in_project
@click.option(
    "--write-names", is_flag=True, help="Write all public names into data/names/."
)
def api(root: Path, write_names: bool) -> None:
    """Extract the public API of the installed TensorFlow into build/."""
    began = time.monotonic()
    try:
        current = is_current(root)
        if not current:
            click.echo("reading the installed TensorFlow, about ten seconds", err=True)
        found = ensure_api(root)
    except (ProblemError, EnvironmentProblemError) as error:
        raise click.ClickException(str(error)) from None
    paths = api_paths(found).path_of
    took = "up to date" if current else f"read in {time.monotonic() - began:.1f} s"
    versions = found.versions
    click.echo(
        f"build/{api_path(root).name}: TensorFlow {versions.tensorflow}, "
        f"Keras {versions.keras}, {took}\n"
        f"{len(found.symbols)} symbols, "
        f"{sum(len(symbol.aliases) for symbol in found.symbols)} aliases, "
        f"{sum(len(symbol.members) for symbol in found.symbols)} members, "
        f"{len(found.modules)} modules; "
        f"{sum('-' in path for path in paths.values())} paths carry a suffix"
    )
    if write_names:
        path = listing_path(root, versions.tensorflow)
        write_whole(path, listing(found))
        click.echo(f"{path.relative_to(root)}: all public names")


@main.command()
@in_project
@click.option(
    "--if-needed",
    is_flag=True,
    help="Build only if the generated pages are out of date.",
)
def site(root: Path, if_needed: bool) -> None:
    """Build the site into site/, whole or not at all."""
    layout = layout_at(root)
    try:
        if if_needed and is_built(layout):
            return
        click.echo("building the whole site, about half a minute", err=True)
        build_site(layout)
    except (BuildFailedError, ProblemError, EnvironmentProblemError) as error:
        raise click.ClickException(str(error)) from None
    click.echo("site/index.html is ready: open it, no server is needed")


@main.command("format")
@in_project
@click.option("--check", is_flag=True, help="Change nothing; fail if there is cause.")
def format_(root: Path, check: bool) -> None:
    """Format the snippets and lint them; recorded output stays as it is."""
    layout = layout_at(root)
    problems = [str(p) for p in format_snippets(layout, write=not check)]
    if found := [*problems, *lint_snippets(layout).splitlines()]:
        raise click.ClickException("\n".join(found))


@main.command()
@in_project
def bench(root: Path) -> None:
    """Measure what running a snippet and building a page cost."""
    layout = layout_at(root)
    try:
        costs = measure(layout)
    except EnvironmentProblemError as error:
        raise click.ClickException(str(error)) from None
    click.echo(report(costs))
    try:
        with click.progressbar(measure_site(layout), length=len(COUNTS)) as builds:
            text, growth = curve(list(builds))
        edited = measure_preview(layout)
    except BuildFailedError as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{text}\nan edit in the preview: {edited.cpu:.1f} s of CPU")
    queries = [query.text for query in read_queries(root / QUERIES)]
    search, slow = report_search(measure_search(layout.site, spread(queries)))
    click.echo(search)
    if costs.ratio > MOST:
        raise click.ClickException(f"a run is more than {MOST:g} times a warm process")
    if growth > MOST_GROWTH:
        raise click.ClickException(f"a page costs {growth:.1f} times more among 5,000")
    if slow:
        raise click.ClickException("; ".join(slow))


if __name__ == "__main__":
    main()
