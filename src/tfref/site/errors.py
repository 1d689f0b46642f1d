"""Pages of error messages: what their table adds to each, and the list of all."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from tfref.problem import Problem, ProblemError
from tfref.search.tables import ErrorMessage
from tfref.site.inline import inline_html
from tfref.site.pages import Made

FOLDER = "errors/"
"""The folder of docs/ where they stand."""

PATH = "errors.html"

GROUPS = {
    "data/errors/tensorflow.yaml": "TensorFlow",
    "data/errors/keras.yaml": "Keras",
}
"""The headings of the list, by the table that the rows below each stand in."""

TICKS = "`"


def errors_by_page(
    rows: Iterable[ErrorMessage], pages: Iterable[str], docs: str
) -> dict[str, ErrorMessage]:
    """Return the row of each page of errors, by its path in the folder `docs`.

    Raise ProblemError for a row without a page, and for a page without a row.
    """
    found = {f"{FOLDER}{row.page}.md": row for row in rows}
    there = {page for page in pages if page.startswith(FOLDER)}
    for path, row in found.items():
        if path not in there:
            message = f"{docs}/{path} is not there: write it, or remove the row"
            raise ProblemError(Problem(row.file, row.line, message))
    for path in sorted(there - set(found)):
        message = "no row of data/errors/ has this page: add one, or remove the page"
        raise ProblemError(Problem(f"{docs}/{path}", 1, message))
    return found


def with_row(markdown: str, row: ErrorMessage) -> str:
    """Return a page's Markdown with the further spellings and the entries that help."""
    spellings = [f"- {_code(message)}" for message in row.messages]
    see = [f"- `{name}`" for name in row.see]
    parts = [markdown.rstrip(), "## Seen as", "\n".join(spellings)]
    parts += ["## See also", "\n".join(see)]
    return "\n\n".join(parts) + "\n"


def _code(message: str) -> str:
    """Return a message as inline code, whatever backticks stand in it."""
    text = " ".join(message.split())
    if TICKS not in text:
        return f"`{text}`"
    longest = max(len(run) for run in text.replace("`", " ` ").split() if "`" in run)
    fence = TICKS * (longest + 1)
    return f"{fence} {text} {fence}"


def list_html(rows: Sequence[ErrorMessage]) -> Made:
    """Return the page that lists all messages with what each means."""
    groups: Mapping[str, list[ErrorMessage]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.messages[0].strip("`'\"").casefold()):
        groups[GROUPS.get(row.file, "Others")].append(row)
    proved = sum(not row.not_reproduced for row in rows)
    text = (
        f"<p>{len(rows)} messages that people meet, what each means, and code that "
        f"runs. {proved} of them are raised by a program on their page, run with "
        "this version; the others say why they are not.</p>"
    )
    lists = "".join(
        f"<h2>{escape(title)}</h2>{_list(groups[title])}"
        for title in (*GROUPS.values(), "Others")
        if title in groups
    )
    return f"<h1>Error messages</h1>{text}{lists}", ()


def _list(rows: Iterable[ErrorMessage]) -> str:
    items = (
        f'<dt><a href="{FOLDER}{row.page}.html"><code>{escape(row.messages[0])}</code>'
        f"</a></dt><dd>{inline_html(row.means)}{_unproved(row)}</dd>"
        for row in rows
    )
    return f'<dl class="tf-names tf-errors">{"".join(items)}</dl>'


def _unproved(row: ErrorMessage) -> str:
    if not row.not_reproduced:
        return ""
    return f" <small>Not reproduced here: {inline_html(row.not_reproduced)}.</small>"
