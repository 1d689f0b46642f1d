"""What a preview shows of pages it does not build: those of the last whole site."""

import mimetypes
import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

Respond = Callable[..., Any]
App = Callable[[dict[str, Any], Respond], Iterable[bytes]]
"""A WSGI application."""


def over_last_site(app: App, last: Path, mount: str) -> App:
    """Return an application that serves files of the last site where `app` has none.

    `app` is asked first: it knows a page that is being built at this moment.
    """

    def serve(environ: dict[str, Any], respond: Respond) -> Iterable[bytes]:
        answers: list[tuple[Any, ...]] = []
        body = app(environ, lambda *answer: answers.append(answer))
        status = answers[0][0]
        inside = path_inside(environ["PATH_INFO"], mount)
        if status.startswith("404") and inside and (last / inside).is_file():
            return file_body(last / inside, respond)
        respond(*answers[0])
        return body

    return serve


def file_body(file: Path, respond: Respond) -> Iterable[bytes]:
    """Answer with a file."""
    content = file.read_bytes()
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    length = str(len(content))
    respond("200 OK", [("Content-Type", kind), ("Content-Length", length)])
    return [content]


def path_inside(path: str, mount: str) -> str:
    """Return the path below the mount, which cannot lead out of it."""
    if not path.startswith(mount):
        return ""
    return posixpath.normpath("/" + path.removeprefix(mount)).lstrip("/")
