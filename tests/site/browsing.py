"""A reader with a browser, who notes everything that a page complains about."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Reader:
    """A page in the browser, and what went wrong on it."""

    page: Page
    base: str
    complaints: list[str] = field(default_factory=list)
    under_way: set[Request] = field(default_factory=set)

    def settle(self) -> None:
        """Wait for what is still under way: a browser asks for the icon last."""
        for _ in range(100):
            if not self.under_way:
                return
            self.page.wait_for_timeout(10)

    def visit(self, path: str) -> None:
        """Open a page of the site and wait until its scripts have run."""
        self.settle()  # to leave earlier fails what is under way
        self.page.goto(f"{self.base}/{path}")
        self.page.wait_for_function("document.documentElement.matches('.js')")


@contextmanager
def reading(
    browser: Browser, base: str, width: int = 1400, scheme: str = "light"
) -> Iterator[Reader]:
    """Open a browser's window on the site; its page must not complain."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        accept_downloads=True,
    )
    if base.startswith("http"):
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=base)
    reader = Reader(context.new_page(), base)
    _listen(reader)
    yield reader
    reader.page.wait_for_load_state()  # closing earlier fails what is under way
    context.close()
    assert not reader.complaints, "\n".join(reader.complaints)


def _listen(reader: Reader) -> None:
    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            reader.complaints.append(f"{message.type}: {message.text}")

    def requested(request: Request) -> None:
        reader.under_way.add(request)
        if not request.url.startswith((reader.base, "data:")):
            reader.complaints.append(f"request to {request.url}")

    def failed(request: Request) -> None:
        reader.under_way.discard(request)
        reader.complaints.append(f"failed {request.url}")

    reader.page.on("console", heard)
    reader.page.on("pageerror", lambda error: reader.complaints.append(str(error)))
    reader.page.on("request", requested)
    reader.page.on("requestfinished", lambda r: reader.under_way.discard(r))
    reader.page.on("requestfailed", failed)


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the test tells what went wrong."""

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        """Answer with the site's own page, as `mkdocs serve` does."""
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site on a free port of 127.0.0.1; yield its address."""
    handler = partial(_Handler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def pasted(reader: Reader) -> str:
    """Return what a reader gets by pasting, which works from a folder as well."""
    reader.page.evaluate("document.body.append(document.createElement('textarea'))")
    reader.page.locator("textarea").focus()
    reader.page.keyboard.press("Control+v")
    return reader.page.locator("textarea").input_value()
