"""An entry stands at its preferred name and is called by it.

What else the checks find is shown by the sabotage cases.
"""

from pathlib import Path

import pytest

from tfref.api.store import api_path, ensure_api
from tfref.examples.page_checks import page_problems
from tfref.layout import Layout, layout_at

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> Layout:
    """Return an empty project that knows the installed API."""
    root = tmp_path_factory.mktemp("project")
    ensure_api(ROOT)
    for file in (f"build/{api_path(ROOT).name}", "data/preferred.yaml"):
        (root / file).parent.mkdir(parents=True)
        (root / file).symlink_to(ROOT / file)
    return layout_at(root)


@pytest.mark.parametrize(
    ("file", "title", "problems"),
    [
        ("tf/reshape.md", "# tf.reshape", []),
        ("tf/keras/layers/add-2.md", "# tf.keras.layers.add", []),
        ("tf/data.md", "# tf.data", []),
        ("guides/anything.md", "# Anything", []),
        ("tf/reshape.md", "Text.\n\n# tf.rehape", ["3: its title must be the name"]),
        ("tf/reshape.md", "Text.", ["1: its title must be the name: # tf.reshape"]),
        ("tf/matmul.md", "# tf.matmul", ["1: tf.matmul has its entry at tf.linalg.m"]),
        ("tf/rehape.md", "# tf.rehape", ["1: its path is no public name"]),
    ],
)
def test_entry_stands_at_its_name(
    file: str, title: str, problems: list[str], layout: Layout
) -> None:
    """Path, preferred name and title are one."""
    path = layout.docs / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{title}\n")
    found = [f"{p.line}: {p.message}" for p in page_problems(path, layout)]
    assert len(found) == len(problems)
    for text, start in zip(found, problems, strict=True):
        assert text.startswith(start)
