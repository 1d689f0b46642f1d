"""What a preview shows of pages it does not build: those of the last whole site."""

import mimetypes
import posixpath
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""A WSGI application."""


def over_last_site(app: App, built: Path, last: Path, mount: str) -> App:
    """Return an application that serves files of the last site where `built` has none.

    `app` serves the folder `built` below the path `mount`.
    """

    def serve(environ: dict[str, Any], respond: Callable[..., Any]) -> Iterable[bytes]:
        inside = path_inside(environ["PATH_INFO"], mount)
        file = last / inside if inside else None
        if file is None or (built / inside).exists() or not file.is_file():
            return app(environ, respond)
        content = file.read_bytes()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        length = str(len(content))
        respond("200 OK", [("Content-Type", kind), ("Content-Length", length)])
        return [content]

    return serve


def path_inside(path: str, mount: str) -> str:
    """Return the path below the mount, which cannot lead out of it."""
    if not path.startswith(mount):
        return ""
    normal = posixpath.normpath("/" + unquote(path.removeprefix(mount)))
    return normal.lstrip("/")
