"""How upstream's examples fare as a whole: a page for people, a file for programs."""

import json
import posixpath
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from html import escape

from tfref.site.catalogue import Catalogue
from tfref.site.inline import name_html
from tfref.site.pages import Made
from tfref.site.verified import WORDS, Seen, Verified, count_text, counted
from tfref.verify.states import MEANING, SIGN, State

PATH = "upstream.html"
JSON = "verified.json"

LISTED: tuple[State, ...] = (
    "raises",
    "broken",
    "hung",
    "crashed",
    "unreached",
    "differs",
    "random",
    "form",
)
"""What the page lists, the gravest first."""

SHORT = 160
"""Letters of a reason that stand in the list."""


def owner_of(catalogue: Catalogue, name: str) -> str:
    """Return the page's name that a documented name stands on."""
    while name not in catalogue.addresses.pages and "." in name:
        name = name.rpartition(".")[0]
    return name


def namespace_of(catalogue: Catalogue, name: str) -> str:
    """Return the module that a documented name belongs to."""
    owner = owner_of(catalogue, name)
    return owner if owner in catalogue.names.modules else owner.rpartition(".")[0]


def example_url(catalogue: Catalogue, seen: Seen) -> str:
    """Return where an example stands, relative to the site."""
    return f"{catalogue.addresses.pages[owner_of(catalogue, seen.name)]}#{seen.id}"


def examples_below(catalogue: Catalogue, verified: Verified) -> dict[str, list[Seen]]:
    """Return the examples of each page, and those in and below each namespace."""
    found: dict[str, list[Seen]] = {}
    for seen in verified.examples.values():
        owner = owner_of(catalogue, seen.name)
        parts = owner.split(".")
        for end in range(1, len(parts) + 1):
            found.setdefault(".".join(parts[:end]), []).append(seen)
    return found


def health_html(catalogue: Catalogue, verified: Verified, defects: str = "") -> Made:
    """Return the page that lists every example that does not do what it shows.

    `defects` is the path of the page that shows where the library itself is wrong.
    """
    every = list(verified.examples.values())
    states = Counter(seen.state for seen in every)
    shown = f'<a href="{defects}">a program shows it</a>'
    wrong = f"<p>Where the library itself is wrong, {shown}.</p>" if defects else ""
    versions = catalogue.api.versions
    text = (
        f"<p>TensorFlow {versions.tensorflow} and Keras {versions.keras} document "
        f"themselves with {len(every):,} examples. We ran each as a reader would paste "
        "it, with <code>tf</code>, <code>np</code>, <code>keras</code> and "
        "<code>os</code> at hand: "
        f"{count_text(counted(every)).partition(': ')[2]}. What a program can read of "
        f'it is in <a href="{JSON}">{JSON}</a>.</p>'
    )
    totals = "".join(
        f"<tr><td>{_sign(state)} {state}</td><td>{states[state]:,}</td>"
        f"<td>{MEANING[state]}</td></tr>"
        for state in MEANING
    )
    listed = sorted(
        (seen for seen in every if seen.state in LISTED),
        key=lambda seen: (LISTED.index(seen.state), seen.name.casefold(), seen.id),
    )
    rows = "".join(_row(catalogue, seen) for seen in listed)
    spaces = "".join(_namespace(catalogue, verified))
    return (
        f"<h1>Upstream health</h1>{text}{wrong}"
        '<h2 id="states">States</h2><table class="tf-health"><thead><tr><th>State</th>'
        f"<th>Examples</th><th>The example</th></tr></thead><tbody>{totals}</tbody>"
        '</table><h2 id="namespaces">Namespaces</h2>'
        '<table class="tf-health" data-tf-sort><thead><tr><th>Namespace</th>'
        "<th>As shown</th><th>Other</th><th>Fail</th><th>Sketches</th></tr></thead>"
        f"<tbody>{spaces}</tbody></table>"
        f'<h2 id="examples">{len(listed):,} examples to mend</h2>'
        '<table class="tf-health tf-health--all" data-tf-sort><thead><tr><th>State</th>'
        "<th>Example</th><th>Namespace</th><th>What happens</th></tr></thead>"
        f'<tbody>{rows}</tbody></table><script src="assets/tfref/sort.js"></script>',
        (),
    )


def _sign(state: State) -> str:
    return f'<span class="tf-sign tf-sign--{SIGN[state]}" aria-hidden="true"></span>'


def _row(catalogue: Catalogue, seen: Seen) -> str:
    reason = " ".join(reason_of(seen).split())
    cut = reason if len(reason) <= SHORT else f"{reason[: SHORT - 1]}\u2026"
    return (
        f'<tr id="{escape(seen.id)}"><td>{_sign(seen.state)} {seen.state}</td>'
        f'<td><a href="{escape(example_url(catalogue, seen))}"><code>'
        f"{name_html(seen.id)}</code></a></td>"
        f"<td>{name_html(namespace_of(catalogue, seen.name))}</td>"
        f"<td>{escape(cut, quote=False)}</td></tr>"
    )


def reason_of(seen: Seen) -> str:
    """Return what the line did that gave an example its state."""
    own = [each.text for each in seen.told if each.state == seen.state]
    return next(iter(own), "")


def _namespace(catalogue: Catalogue, verified: Verified) -> Sequence[str]:
    by_space: dict[str, list[Seen]] = {}
    for seen in verified.examples.values():
        by_space.setdefault(namespace_of(catalogue, seen.name), []).append(seen)
    return [
        f'<tr><td><a href="{catalogue.addresses.pages[space]}"><code>{space}</code></a>'
        "</td>" + "".join(f"<td>{counted(seen)[sign]}</td>" for sign in WORDS) + "</tr>"
        for space, seen in sorted(by_space.items())
    ]


def health_json(catalogue: Catalogue, verified: Verified) -> str:
    """Return the state of every example, a line each, with what it did instead."""
    states = Counter(seen.state for seen in verified.examples.values())
    head = asdict(catalogue.api.versions)
    lines = ",\n".join(
        json.dumps(_plain(catalogue, seen), ensure_ascii=False)
        for seen in verified.examples.values()
    )
    return (
        f'{{"versions": {json.dumps(head)},\n"states": {json.dumps(states)},\n'
        f'"examples": [\n{lines}\n]}}\n'
    )


def _plain(catalogue: Catalogue, seen: Seen) -> dict[str, object]:
    found: dict[str, object] = {"example": seen.id, "state": seen.state}
    if reason := reason_of(seen):
        found["told"] = reason
        found["page"] = example_url(catalogue, seen)
    return found


def home_line(verified: Verified) -> str:
    """Return the line that counts all examples, for the site's first page."""
    text = count_text(counted(verified.examples.values()))
    return f'<p class="tf-health-line"><a href="{PATH}">{text}</a></p>'


def health_line(name: str, below: Mapping[str, Sequence[Seen]], page: str) -> str:
    """Return the line that counts the examples of a page, linked to the whole."""
    seen = below.get(name, ())
    if not seen:
        return ""
    whole = posixpath.relpath(PATH, posixpath.dirname(page) or ".")
    first = next((each for each in seen if each.state in LISTED), None)
    place = f"#{first.id}" if first else ""
    text = count_text(counted(seen))
    return f'<p class="tf-health-line"><a href="{whole}{place}">{text}</a></p>'
