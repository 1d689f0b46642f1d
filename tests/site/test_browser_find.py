"""The search of a page and the command line give the same answers."""

import pytest

from tests.site.browsing import Reader
from tests.site.test_browser_search import opened
from tests.site.whole import ROOT
from tfref.search.engine import engine_at
from tfref.search.evaluation import read_queries
from tfref.search.report import QUERIES

pytestmark = pytest.mark.xdist_group("browser")

ALL = """
async (queries) => {
  const found = [];
  for (const query of queries) found.push(await tfref.find(query));
  return found;
}
"""


@pytest.mark.parametrize("reader", ["online", "folder"])
def test_a_page_finds_what_the_command_line_finds(
    reader: str, request: pytest.FixtureRequest
) -> None:
    """On the whole development set, name for name, whatever was asked before."""
    engine = engine_at(ROOT)
    queries = [query.text for query in read_queries(ROOT / QUERIES)]
    there: Reader = request.getfixturevalue(reader)
    page = opened(there, "softmax")
    found = page.evaluate(ALL, queries)
    ours = [engine.find(query).names for query in queries]
    different = [
        (query, names[:3], said[:3])
        for query, names, said in zip(queries, ours, found, strict=True)
        if names != said
    ]
    assert not different
