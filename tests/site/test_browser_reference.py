"""The reference in a real browser: names, rail, examples, over http and from disk."""

import gzip
import json
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import FIGURE
from tests.site.browsing import Reader, pasted, reading

pytestmark = pytest.mark.xdist_group("browser")


def test_names_drawn_at_random_open_their_place(
    folder: Reader, site: Path, record_property: Callable[[str, object], None]
) -> None:
    """Aliases, members, old names, raw ops: each address shows what it names."""
    symbols = json.loads((site / "symbols.json").read_text(encoding="utf-8"))
    seed = random.randrange(1_000_000)
    record_property(FIGURE, f"50 names opened from a folder: seed {seed}")
    for name in random.Random(seed).sample(sorted(symbols), 50):
        path, _, anchor = symbols[name].partition("#")
        folder.settle()
        folder.page.goto("about:blank")  # else two places of one page are no visit
        folder.visit(f"{path}#{anchor}")
        place = folder.page.locator(f'[id="{anchor}"]')
        expect(place, f"{name}, seed {seed}").to_be_in_viewport()
        assert anchor.rpartition(".")[2] in place.inner_text(), f"{name}, seed {seed}"
        title = folder.page.locator("h1").inner_text().split()[0]
        assert anchor.startswith(title), f"{name}, seed {seed}"


@pytest.mark.parametrize("reader", ["online", "folder"])
def test_the_rail_lists_what_stands_beside(
    reader: str, request: pytest.FixtureRequest
) -> None:
    """The current name is marked and in sight, and the others lead to their pages."""
    found: Reader = request.getfixturevalue(reader)
    found.visit("tf/math/tan.html")
    rail = found.page.locator(".tf-rail")
    expect(rail.locator(".tf-rail__list [aria-current]")).to_have_text("tan")
    expect(rail.locator(".tf-rail__list [aria-current]")).to_be_in_viewport()
    expect(rail.locator(".tf-rail__above")).to_have_text(re.compile(r"tf\s*math"))
    rail.get_by_text("tanh", exact=True).click()
    expect(found.page.locator("h1")).to_contain_text("tf.math.tanh")
    found.page.locator("a[rel=prev]").click()
    expect(found.page.locator("h1")).to_contain_text("tf.math.tan")


def test_without_javascript_the_reference_is_whole(
    browser: Browser, site: Path
) -> None:
    """The rail leads to the namespace's page, and an alias leads on by a link."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.as_uri()}/tf/math/tan.html")
    expect(page.locator(".tf-signature").first).to_contain_text("tf.math.tan(x")
    page.get_by_text("All of tf.math").click()
    expect(page.locator("h1")).to_contain_text("tf.math")
    page.locator("article").get_by_text("tan", exact=True).first.click()
    expect(page.locator("h1")).to_contain_text("tf.math.tan")
    page.goto(f"{site.as_uri()}/tf/tan.html")
    page.wait_for_url(f"{site.as_uri()}/tf/math/tan.html")
    context.close()


@pytest.mark.parametrize(
    ("page", "printed"),
    [("tf/math/abs.html", "<tf.Tensor"), ("tf/bitcast.html", "Traceback")],
)
@pytest.mark.parametrize("reader", ["online", "folder"])
def test_copying_an_upstream_example_gives_code_alone(
    reader: str, page: str, printed: str, request: pytest.FixtureRequest
) -> None:
    """Neither prompts nor what was printed are in what one pastes."""
    found: Reader = request.getfixturevalue(reader)
    found.visit(page)
    example = found.page.locator(".tf-example", has_text=printed).first
    expect(example).to_contain_text(">>>")
    example.hover()
    example.get_by_role("button").click()
    expect(found.page.get_by_role("status")).to_have_text("Copied")
    code = pasted(found)
    assert "tf." in code
    assert ">>>" not in code
    assert printed not in code
    compile(code, "example", "exec")


def test_the_drawer_of_a_phone_holds_the_rail(browser: Browser, site: Path) -> None:
    """It opens over the page, and a name in it leads on."""
    with reading(browser, site.as_uri(), width=390) as reader:
        reader.visit("tf/math/tan.html")
        rail = reader.page.locator(".tf-rail")
        expect(rail).not_to_be_in_viewport()
        reader.page.locator(".md-header__button[for=__drawer]").click()
        expect(rail).to_be_in_viewport()
        rail.get_by_text("tanh", exact=True).click()
        expect(reader.page.locator("h1")).to_contain_text("tf.math.tanh")


def test_a_first_view_is_light(
    folder: Reader, record_property: Callable[[str, object], None]
) -> None:
    """What a page of the reference loads, compressed, is at most 90 kB."""
    loaded: list[str] = []
    folder.page.on("request", lambda request: loaded.append(request.url))
    folder.visit("tf/math/tan.html")
    folder.page.wait_for_load_state("networkidle")
    total = sum(map(compressed_size, set(loaded)))
    record_property(FIGURE, f"first view of a page: {total} B compressed")
    assert any(url.endswith(".woff2") for url in loaded)
    assert total <= 90_000


def compressed_size(url: str) -> int:
    """Return how many bytes of a file go over the wire; fonts are compressed."""
    path = Path(url.removeprefix("file://").partition("?")[0])
    content = path.read_bytes()
    return len(content if path.suffix == ".woff2" else gzip.compress(content))


@pytest.mark.parametrize("reader", ["online", "folder"])
def test_an_alias_keeps_the_place_that_a_link_names(
    reader: str, request: pytest.FixtureRequest
) -> None:
    """A method, under the class's other name, is found on the class's page."""
    found: Reader = request.getfixturevalue(reader)
    found.page.goto(f"{found.base}/tf/losses/Hinge.html#tf.losses.Hinge.call")
    found.page.wait_for_url(
        f"{found.base}/tf/keras/losses/Hinge.html#tf.keras.losses.Hinge.call"
    )
    place = found.page.locator('[id="tf.keras.losses.Hinge.call"]')
    expect(place).to_be_in_viewport()


def test_a_member_is_found_without_its_class(folder: Reader) -> None:
    """As links to other references of TensorFlow name it."""
    folder.page.goto(f"{folder.base}/tf/RaggedTensor.html#from_row_splits")
    folder.page.wait_for_url(re.compile(r"#tf\.RaggedTensor\.from_row_splits$"))
    place = folder.page.locator('[id="tf.RaggedTensor.from_row_splits"]')
    expect(place).to_be_in_viewport()


@pytest.mark.parametrize("reader", ["online", "folder"])
def test_a_page_of_a_gone_name_has_the_colours_that_the_reader_chose(
    reader: str, request: pytest.FixtureRequest
) -> None:
    """The site's switch holds there too, though the page has no theme."""
    found: Reader = request.getfixturevalue(reader)

    def colours() -> object:
        found.settle()
        found.page.goto(f"{found.base}/tf/placeholder.html")
        found.page.wait_for_load_state("networkidle")  # the icon comes last
        style = "getComputedStyle(document.documentElement).colorScheme"
        return found.page.evaluate(style)

    assert colours() == "normal"  # the system decides
    for scheme in ("dark", "light"):
        found.visit("index.html")
        found.page.get_by_title(f"Switch to {scheme} mode").click()
        assert colours() == scheme
