"""A small project to build a site from."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tfref.api.store import ensure_api
from tfref.layout import Layout, layout_at

ROOT = Path(__file__).parents[2]
NO_BROWSER = (
    "Chromium not found: browser tests did not run; "
    "install it with: apt-get install chromium"
)
"""Why browser tests are skipped, for the closing lines of the run."""

FLATTEN = '''\
"""Flatten all but the batch axis."""
import tensorflow as tf

images = tf.zeros((32, 28, 28))
# --8<-- [start:flatten]
flat = tf.reshape(images, (images.shape[0], -1))
print(flat.shape)
#> (32, 784)
# --8<-- [end:flatten]
print(flat.dtype)
#> <dtype: 'float32'>
'''
WRONG_SIZE = '''\
# snippet: raises=InvalidArgumentError
"""The sizes of `tf.reshape` must agree."""
import tensorflow as tf

print("before")
#> before
tf.reshape(tf.zeros(6), (4, 2))
#> InvalidArgumentError: Input to reshape is a tensor with 6 values, but the
#> requested shape has 8
'''
PAGE = """\
---
description: What tf.reshape does.
---
# tf.reshape

Give the same values another shape, unlike `tf.transpose` or `tf.Session`{.gone}.

```python
--8<-- "tf/reshape/flatten.py:flatten"
```
"""


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Return the layout of a project with one entry and one snippet, not yet run."""
    write(tmp_path / "docs/index.md", "# Home\n\nSee `tf.reshape`.\n")
    write(tmp_path / "docs/tf/reshape.md", PAGE)
    write(tmp_path / "snippets/tf/reshape/flatten.py", FLATTEN)
    write(tmp_path / "data/runs.json", "{}\n")
    return layout_at(tmp_path)


@pytest.fixture
def project(layout: Layout) -> Layout:
    """Return the same project with all that a build needs."""
    ensure_api(ROOT)
    for name in ("data/preferred.yaml", "build/api.json"):
        (layout.root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, layout.root / name)
    (layout.build / "assets").symlink_to(ROOT / "build/assets")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    theme = f"custom_dir: {ROOT}/src/tfref/site/theme"
    config = config.replace("custom_dir: src/tfref/site/theme", theme)
    config = config.replace("  - From the notes: from-the-notes.md\n", "")
    write(layout.root / "mkdocs.yml", config)
    return layout


def write(path: Path, text: str) -> None:
    """Write a file and the folders it stands in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def mkdocs_build(layout: Layout, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Build a project's site as a user of MkDocs does.

    Not with --quiet: MkDocs then counts no warnings, and lets all of them pass.
    """
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", *arguments],
        cwd=layout.root,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
