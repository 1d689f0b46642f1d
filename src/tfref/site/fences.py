"""Includes on a page become `snippet` fences, which the site renders itself.

A writer's fence stays a fence, so that it works wherever Markdown allows one: in a
list, a tab or an admonition.
"""

import re

from tfref.examples.pages import Include, parse_page

LANGUAGE = "snippet"
OPENING = re.compile(r"^(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})")


def snippet_fences(markdown: str) -> str:
    """Rewrite each fence that holds an include as a `snippet` fence of its target."""
    lines = markdown.splitlines()
    for include in parse_page("", markdown).includes:
        if include.fence is None:
            continue
        match = OPENING.match(lines[include.fence - 1])
        if match is None:
            continue
        lines[include.fence - 1] = f"{match['indent']}{match['ticks']}{LANGUAGE}"
        lines[include.line - 1] = f"{match['indent']}{_target(include)}"
    return "\n".join(lines)


def split_target(target: str) -> tuple[str, str | None]:
    """Return the file and the section that a `snippet` fence names."""
    file, colon, section = target.strip().partition(":")
    return file, section if colon else None


def _target(include: Include) -> str:
    return include.file + (f":{include.section}" if include.section else "")
