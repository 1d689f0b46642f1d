"""A preview builds hand-written pages, and shows the last site's where it has none."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import write
from tfref.site.preview import over_last_site, path_inside

BUILT = "/docs/tf/reshape.html"


def preview(environ: dict[str, Any], respond: Callable[..., Any]) -> Iterable[bytes]:
    """Stand for MkDocs' own server, which has built one page."""
    found = environ["PATH_INFO"] == BUILT
    respond("200 OK" if found else "404 Not Found", [("X-From", "preview")])
    return [b"the preview's answer"]


@pytest.fixture
def get(tmp_path: Path) -> Callable[[str], tuple[str, dict[str, str], bytes]]:
    """Return what asks a preview of one page, beside a last site of two, for a path."""
    last = tmp_path / "last"
    write(last / "tf/reshape.html", "old")
    write(last / "tf/add.html", "old é")
    write(last / "objects.inv", "names")
    write(tmp_path / "secret.txt", "secret")
    app = over_last_site(preview, last, "/docs/")

    def ask(path: str) -> tuple[str, dict[str, str], bytes]:
        told: dict[str, Any] = {}

        def respond(status: str, headers: list[tuple[str, str]]) -> None:
            told.update(status=status, headers=dict(headers))

        body = b"".join(app({"PATH_INFO": path}, respond))
        return told["status"], told["headers"], body

    return ask


Get = Callable[[str], tuple[str, dict[str, str], bytes]]


def test_a_page_that_is_not_built_comes_from_the_last_site(get: Get) -> None:
    """With its kind and its length."""
    status, headers, body = get("/docs/tf/add.html")
    assert (status, body.decode()) == ("200 OK", "old é")
    assert headers == {"Content-Type": "text/html", "Content-Length": "6"}


def test_a_file_of_no_known_kind_is_served_as_bytes(get: Get) -> None:
    """A browser then offers to keep it."""
    status, headers, body = get("/docs/objects.inv")
    assert (status, body) == ("200 OK", b"names")
    assert headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize(
    "path",
    [
        BUILT,
        "/docs/tf/no.html",
        "/docs/tf/",
        "/docs/",
        "/",
        "/tf/add.html",
    ],
)
def test_everything_else_is_the_preview_s_to_answer(get: Get, path: str) -> None:
    """What it built, what nobody has, a folder, and what lies beside it."""
    status, headers, body = get(path)
    assert status.startswith("200" if path == BUILT else "404")
    assert (headers, body) == ({"X-From": "preview"}, b"the preview's answer")


@pytest.mark.parametrize(
    "path",
    ["/docs/../secret.txt", "/docs/tf/../../../secret.txt", "/docs/%2e%2e/secret.txt"],
)
def test_no_path_leads_out_of_the_site(get: Get, path: str) -> None:
    """However it is written."""
    assert get(path)[2] == b"the preview's answer"


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("/docs/tf/a b.html", "tf/a b.html"),
        ("/docs/tf//./a.html", "tf/a.html"),
        ("/docs/../../a", "a"),
        ("/docs/", ""),
        ("/other/a", ""),
    ],
)
def test_a_path_is_read_below_the_mount(path: str, inside: str) -> None:
    """It stays in the folder that is served there."""
    assert path_inside(path, "/docs/") == inside
