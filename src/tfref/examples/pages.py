"""What a hand-written page shows: its includes, its fences, the names in its code.

Pages include snippets the way pymdownx.snippets does, one include in one fence:

    ```python
    --8<-- "tf/reshape/infer.py:infer"
    ```
"""

import re
from dataclasses import dataclass

INCLUDE = re.compile(r'^\s*-+8<-+\s+(?P<quote>["\'])(?P<target>.*?)(?P=quote)\s*$')
FENCE = re.compile(r"^(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})\s*(?P<info>.*?)\s*$")
CODE_SPAN = re.compile(
    r"(?<!`)(`+)(?!`)(?P<code>.+?)(?<!`)\1(?!`)(?P<attributes>\{[^}]*\})?"
)
API_NAME = re.compile(r"(?<![\w./])(?:tf|keras)(?:\.[A-Za-z_]\w*)+")


@dataclass(frozen=True)
class Include:
    """A line of a page that shows a snippet or a section of one."""

    line: int
    file: str
    """The snippet, relative to the folder `snippets`."""
    section: str | None
    fence: int | None
    """Line of the fence it stands in; None outside any fence."""


@dataclass(frozen=True)
class Fence:
    """A fenced block of a page."""

    line: int
    indent: int
    """Columns before its first tick."""
    language: str
    content: tuple[str, ...]


@dataclass(frozen=True)
class Name:
    """A TensorFlow or Keras name in the inline code of a page."""

    line: int
    name: str
    gone: bool
    """Marked `{.gone}`: the page says that the name no longer exists."""


@dataclass(frozen=True)
class Page:
    """What the checks need to know of a Markdown page."""

    file: str
    """Path relative to the project's root, with forward slashes."""
    includes: tuple[Include, ...]
    fences: tuple[Fence, ...]
    names: tuple[Name, ...]
    prose: tuple[tuple[int, str], ...]
    """Lines outside fences and front matter, with their numbers."""


def parse_page(file: str, text: str) -> Page:
    """Parse a page's Markdown."""
    includes: list[Include] = []
    fences: list[Fence] = []
    prose: list[tuple[int, str]] = []
    lines = text.splitlines()
    number = _front_matter_lines(lines)
    while number < len(lines):
        number += 1
        line = lines[number - 1]
        if match := FENCE.match(line):
            end = _fence_end(lines, number, match["ticks"])
            content = tuple(lines[number:end])
            indent = len(match["indent"].expandtabs(4))
            fences.append(Fence(number, indent, _language(match["info"]), content))
            for offset, inside in enumerate(content, start=number + 1):
                includes.extend(_include(offset, inside, number))
            number = end + 1
        elif found := _include(number, line, None):
            includes.extend(found)
        else:
            prose.append((number, line))
    names = tuple(name for at, line in prose for name in _names(at, line))
    return Page(file, tuple(includes), tuple(fences), names, tuple(prose))


def _front_matter_lines(lines: list[str]) -> int:
    if not lines or lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:], start=2):
        if line.rstrip() in ("---", "..."):
            return number
    return 0


def _fence_end(lines: list[str], opened: int, ticks: str) -> int:
    """Return how many lines stand before the closing fence."""
    for number in range(opened, len(lines)):
        stripped = lines[number].strip()
        if stripped.startswith(ticks) and set(stripped) == {ticks[0]}:
            return number
    return len(lines)


def _language(info: str) -> str:
    if info.startswith("{"):
        match = re.search(r"\.([\w-]+)", info)
        return match[1] if match else ""
    return info.split(maxsplit=1)[0] if info else ""


def _include(line: int, text: str, fence: int | None) -> list[Include]:
    match = INCLUDE.match(text)
    if not match:
        return []
    file, colon, section = match["target"].partition(":")
    return [Include(line, file, section if colon else None, fence)]


def _names(line: int, text: str) -> list[Name]:
    return [
        Name(line, name, ".gone" in (span["attributes"] or ""))
        for span in CODE_SPAN.finditer(text)
        for name in API_NAME.findall(span["code"])
    ]
