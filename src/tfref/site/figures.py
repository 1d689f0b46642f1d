"""The figures that stand under a snippet: SVG files beside the page."""

from pathlib import Path, PurePosixPath

from tfref.examples.snippet import Section, Snippet
from tfref.layout import Layout


def figures_of(layout: Layout, snippet: Snippet) -> tuple[str, ...]:
    """Return a snippet's recorded figures, as paths from the site's root."""
    place = PurePosixPath(snippet.file).relative_to(layout.snippets.name)
    folder = layout.docs / Path(place.parent)
    first = folder / f"{place.stem}.svg"
    further = sorted(folder.glob(f"{place.stem}-[0-9].svg"))
    found = [path for path in (first, *further) if path.is_file()]
    return tuple(path.relative_to(layout.docs).as_posix() for path in found)


def shows_end(snippet: Snippet, section: Section | None) -> bool:
    """Tell whether what is shown reaches the program's last statement."""
    return section is None or snippet.statements[-1].first <= section.last
