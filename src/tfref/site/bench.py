"""What a page costs: whole builds of more and more pages, in CPU time.

`python -m tfref.site.bench COUNT` builds the site with COUNT generated pages, spread
evenly over all names, into a folder that is thrown away; without COUNT it builds what
a preview does when a page was edited.
"""

import json
import logging
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs.commands.build import build
from mkdocs.config import load_config

from tfref.layout import Layout
from tfref.site.build import BuildFailedError

COUNTS = (0, 500, 1000, 2500, 5000)
MOST = 1.5
"""Times the cost of a page among 500 that one among 5,000 may have."""


@dataclass(frozen=True)
class Cost:
    """What one build took."""

    pages: int
    """Generated pages; the hand-written ones come to these."""
    cpu: float
    """Seconds."""
    memory: int
    """Bytes in use at the most."""


def measure_site(layout: Layout) -> Iterator[Cost]:
    """Build more and more pages, each time in a process of its own."""
    for count in COUNTS:
        yield _cost(layout, str(count))


def measure_preview(layout: Layout) -> Cost:
    """Build what a preview does when a page was edited."""
    return _cost(layout)


def _cost(layout: Layout, *arguments: str) -> Cost:
    done = subprocess.run(
        [sys.executable, "-m", "tfref.site.bench", *arguments],
        cwd=layout.root,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["no message"]
        raise BuildFailedError(f"the site could not be built: {said[-1]}")
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def curve(costs: list[Cost]) -> tuple[str, float]:
    """Return the cost of a page as the pages grow, and how much the last costs more."""
    base, *others = costs
    each = [(cost.cpu - base.cpu) / cost.pages for cost in others]
    lines = [
        "what a generated page costs in a whole build, in CPU time:",
        f"   none: {base.cpu:5.1f} s in all, {base.memory / 1e6:.0f} MB",
        *(
            f"  {cost.pages:5d}: {cost.cpu:5.1f} s in all, {cost.memory / 1e6:.0f} MB, "
            f"{one * 1000:.1f} ms a page, {one / each[0]:.2f} times that among 500"
            for cost, one in zip(others, each, strict=True)
        ),
    ]
    return "\n".join(lines), each[-1] / each[0]


def main(count: int | None) -> None:
    """Build the project that one stands in; print what it took as JSON."""
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        if count is None:
            _preview(folder)
        began = _cpu()
        if count is None:
            _preview(folder)
        else:
            _build(folder, count)
        cpu = _cpu() - (began if count is None else 0)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"pages": count or 0, "cpu": cpu, "memory": memory}))


def _build(folder: str, count: int) -> None:
    config = load_config("mkdocs.yml", site_dir=folder)
    config.plugins["tfref"].config.limit = count
    build(config)


def _preview(folder: str) -> None:
    config = load_config("mkdocs.yml", site_dir=folder, strict=False)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config, serve_url="http://127.0.0.1/")


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else None)
