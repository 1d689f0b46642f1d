"""The command `tfref verify`: runs upstream's examples and keeps the record."""

import resource
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import click

from tfref.api.model import Api
from tfref.api.store import ensure_api
from tfref.examples.environment import EnvironmentProblemError
from tfref.files import write_whole
from tfref.problem import ProblemError
from tfref.search.commands import in_project
from tfref.verify.record import (
    Record,
    changes,
    read_record,
    record_path,
    recorded,
    written,
)
from tfref.verify.run import Documented, documented, run_all
from tfref.verify.statements import GIVEN
from tfref.verify.states import MEANING

MOST_SHOWN = 40


@click.command()
@in_project
@click.option("--check", is_flag=True, help="Write nothing; fail if the record is old.")
@click.argument("names", nargs=-1)
def verify(root: Path, check: bool, names: tuple[str, ...]) -> None:
    """Run every example of TensorFlow's and Keras' docstrings; record what came out.

    With NAMES, run the examples of those alone, and print what each of them does.
    """
    try:
        api = ensure_api(root)
        every = documented(api)
        if names:
            _show(_run(api, _named(every, names)))
        else:
            _record(root, _run(api, every), check)
    except (ProblemError, EnvironmentProblemError) as error:
        raise click.ClickException(str(error)) from None


def _named(every: Iterable[Documented], names: Iterable[str]) -> list[Documented]:
    known = {each.name: each for each in every}
    for name in names:
        if name not in known:
            message = f"{name} has no example, or is no name: try `tfref find {name}`"
            raise click.ClickException(message)
    return [known[name] for name in names]


def _run(api: Api, every: list[Documented]) -> Record:
    with click.progressbar(length=len(every), label="running examples") as bar:
        ran = run_all(every, lambda: bar.update(1))
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = spent.ru_utime + spent.ru_stime
    click.echo(f"{cpu:.0f} s of CPU, two starts of TensorFlow included")
    return Record(api.versions, recorded(every, ran))


def _record(root: Path, found: Record, check: bool) -> None:
    path = record_path(root, found.versions.tensorflow)
    shown = path.relative_to(root)
    click.echo(totals(found))
    before = read_record(path) if path.exists() else None
    differing = changes(before, found) if before else []
    for line in differing[:MOST_SHOWN]:
        click.echo(line)
    if len(differing) > MOST_SHOWN:
        click.echo(f"and {len(differing) - MOST_SHOWN} more")
    if not check:
        write_whole(path, written(found))
        click.echo(f"{shown}: {len(differing)} examples differ from before")
    elif before is None:
        raise click.ClickException(f"{shown} is missing: run `make verify`")
    elif before.versions != found.versions:
        raise click.ClickException(
            f"{shown} is of {_versions(before)}, this is {_versions(found)}: "
            "run `make check` with that Python, or `make verify` to record anew"
        )
    elif differing:
        raise click.ClickException(
            f"{shown} is not what runs today, see above: run `make verify` and read "
            "the difference"
        )


def _versions(record: Record) -> str:
    versions = record.versions
    return (
        f"TensorFlow {versions.tensorflow}, Keras {versions.keras}, "
        f"NumPy {versions.numpy}, Python {versions.python}"
    )


def totals(record: Record) -> str:
    """Return how many lines and examples are in which state, as text."""
    blocks = [block for each in record.docstrings.values() for block in each]
    lines = Counter(state for block in blocks for state in block.states)
    examples = Counter(block.state for block in blocks)
    return "\n".join(
        [
            f"{len(record.docstrings)} docstrings, {len(blocks)} examples, "
            f"{lines.total()} lines; given: {', '.join(GIVEN)}",
            *(
                f"  {state:12s} {examples[state]:5d} examples {lines[state]:5d} lines  "
                f"{MEANING[state]}"
                for state in MEANING
            ),
        ]
    )


def _show(record: Record) -> None:
    for name, blocks in record.docstrings.items():
        for at, block in enumerate(blocks, 1):
            click.echo(f"{name}, example {at}: {block.state}")
            for line, told in sorted(block.told.items()):
                click.echo(f"  line {line + 1}, {block.states[line]}: {told}")
