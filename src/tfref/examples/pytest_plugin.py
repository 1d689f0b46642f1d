"""Pytest meets the snippets: `pytest snippets`, `--page`, `--update-snippets`.

A thin layer: `items` are the tests, `session` is what they share.
"""

from pathlib import Path

import pytest

from tfref.examples.client import DEFAULT_TIMEOUT
from tfref.examples.items import Nothing, PageFile, PageItem, SnippetFile, SnippetItem
from tfref.examples.session import SESSION, Recorder, Session
from tfref.examples.store import page_files, relative
from tfref.problem import ProblemError


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the snippet tests."""
    parser.addini(
        "recording_python",
        "the Python, such as 3.11, whose outputs snippets record; others must match",
        default="",
    )
    group = parser.getgroup("tfref", "runnable snippets")
    group.addoption(
        "--update-snippets",
        action="store_true",
        help="rewrite recorded outputs that are no longer equal, and the run record",
    )
    group.addoption(
        "--page", metavar="DOCS/PAGE.MD", help="only the snippets that this page shows"
    )
    group.addoption(
        "--snippet-timeout",
        type=float,
        default=DEFAULT_TIMEOUT,
        metavar="SECONDS",
        help="time a snippet may take that sets no limit itself (default: %(default)g)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Prepare what the snippet tests share, or say in a line why that cannot be."""
    if not config.getoption("snippet_timeout") > 0:
        raise pytest.UsageError("--snippet-timeout: seconds above 0 are needed")
    try:
        config.stash[SESSION] = Session(config)
    except ProblemError as error:
        raise pytest.UsageError(str(error)) from None
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Recorder(config.stash[SESSION]))
    page = config.getoption("page")
    layout = config.stash[SESSION].layout
    if page and layout.root / page not in page_files(layout):
        raise pytest.UsageError(f"--page {page}: docs/ has no such page")


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the fork servers."""
    if session := config.stash.get(SESSION, None):
        for server in session.servers:
            server.close()


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Collect snippets and the pages that show them."""
    layout = parent.config.stash[SESSION].layout
    if file_path.suffix == ".py" and layout.snippets in file_path.parents:
        return SnippetFile.from_parent(parent, path=file_path)
    if file_path.suffix == ".md" and layout.docs in file_path.parents:
        return PageFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Keep pytest from importing a snippet that is named on the command line."""
    layout = parent.config.stash[SESSION].layout
    if layout.snippets in module_path.parents:
        return Nothing.from_parent(parent, path=module_path)
    return None


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Keep only what `--page` shows."""
    page = config.getoption("page")
    if not page:
        return
    session = config.stash[SESSION]
    wanted = relative(session.layout, (config.rootpath / page).resolve())
    kept: list[pytest.Item] = []
    dropped: list[pytest.Item] = []
    for item in items:
        shown = isinstance(item, SnippetItem) and any(
            place.page == wanted for place in session.shown.get(item.file, [])
        )
        chosen = shown or (isinstance(item, PageItem) and item.file == wanted)
        (kept if chosen else dropped).append(item)
    items[:] = kept
    config.hook.pytest_deselected(items=dropped)
