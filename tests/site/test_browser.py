"""The real site in a real browser: over http, and opened from its folder."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, expect

from tests.site.browsing import Reader, pasted, reading
from tests.site.conftest import ROOT

pytestmark = pytest.mark.xdist_group("browser")

ENTRY = "tf/reshape.html"
SNIPPET = "tf/reshape/flatten"
PAGES = [
    "index.html",
    "404.html",
    "guides/gradient-descent.html",
    ENTRY,
    "tf/data.html",  # a namespace with an entry
    "tf/keras/layers.html",  # and one without
    "tf/math/tan.html",  # a function
    "tf/keras/layers/Dense.html",  # a class
    "tf/distribute/ReduceOp.html",  # an enumeration
    "tf/train/Example.html",  # a protocol buffer
    "tf/math/accumulate_n.html",  # what is deprecated
    "tf/raw_ops/MatMul.html",
    "names/q.html",  # of the index
]
"""One page of each kind."""


def flatten(reader: Reader) -> Locator:
    """Return the first snippet of the entry."""
    return reader.page.locator(
        ".tf-snippet", has=reader.page.locator(f'[href$="{SNIPPET}.py"]')
    )


def clipboard(reader: Reader) -> str:
    """Return what a reader would paste."""
    return str(reader.page.evaluate("navigator.clipboard.readText()"))


def test_the_home_page_leads_to_an_entry(online: Reader) -> None:
    """By a name in its text that nobody wrote as a link."""
    online.visit("index.html")
    online.page.locator("article a.tf-ref", has_text="tf.reshape").first.click()
    expect(online.page.locator("h1")).to_contain_text("tf.reshape")
    expect(online.page).to_have_title("tf.reshape - tfref")


def test_names_and_code_are_set_in_the_site_s_own_typeface(folder: Reader) -> None:
    """The font loads from a folder too."""
    folder.visit(ENTRY)
    folder.page.evaluate("document.fonts.ready")
    assert folder.page.evaluate("document.fonts.check('16px \"JetBrains Mono\"')")
    family = "getComputedStyle(document.querySelector('h1')).fontFamily"
    assert "JetBrains Mono" in folder.page.evaluate(family)


def test_copy_gives_the_code_without_output(online: Reader) -> None:
    """And says so, to those who see and those who listen."""
    online.visit(ENTRY)
    snippet = flatten(online)
    snippet.get_by_text("Copy", exact=True).click()
    expect(online.page.get_by_role("status")).to_have_text("Copied")
    expect(snippet.get_by_text("Copied", exact=True)).to_be_visible()
    shown = "".join(snippet.locator(".highlight code").all_text_contents())
    assert clipboard(online).split() == shown.split()
    assert snippet.locator(".tf-output code").first.inner_text() not in clipboard(
        online
    )
    expect(snippet.get_by_text("Copy", exact=True)).to_be_visible()


def test_copy_program_gives_what_runs(online: Reader) -> None:
    """The whole file without recorded output and markers."""
    online.visit(ENTRY)
    flatten(online).get_by_text("Copy program").click()
    expect(online.page.get_by_role("status")).to_have_text("Copied")
    program = clipboard(online)
    compile(program, SNIPPET, "exec")
    assert program.startswith('"""')
    assert "import tensorflow as tf" in program
    assert "#>" not in program
    assert "8<" not in program


@pytest.mark.parametrize("button", ["Copy", "Copy program"])
def test_copying_works_from_a_folder(folder: Reader, button: str) -> None:
    """What was copied can be pasted."""
    folder.visit(ENTRY)
    found = flatten(folder).get_by_text(button, exact=True)
    expected = found.get_attribute("data-tf-copy")
    found.click()
    expect(folder.page.get_by_role("status")).to_have_text("Copied")
    assert pasted(folder) == expected


def test_copying_by_hand_leaves_the_output_out(online: Reader) -> None:
    """A selection over code and output gives the code; one in the output, that."""
    online.visit(ENTRY)
    body = flatten(online).locator(".tf-snippet__body")
    select = "e => getSelection().selectAllChildren(e)"
    body.evaluate(select)
    online.page.keyboard.press("Control+c")
    output = body.locator(".tf-output code").first
    assert "import" in clipboard(online)
    assert output.inner_text().strip() not in clipboard(online)
    output.evaluate(select)
    online.page.keyboard.press("Control+c")
    assert clipboard(online).strip() == output.inner_text().strip()


def test_a_program_can_be_downloaded(online: Reader) -> None:
    """As the file that stands in the project, byte for byte."""
    online.visit(ENTRY)
    with online.page.expect_download() as waiting:
        flatten(online).get_by_text("Download").click()
    assert waiting.value.suggested_filename == "flatten.py"
    program = (ROOT / f"snippets/{SNIPPET}.py").read_bytes()
    assert waiting.value.path().read_bytes() == program


def test_from_a_folder_the_program_opens(folder: Reader, site: Path) -> None:
    """It lies on the reader's disk already, and the browser shows it."""
    folder.visit(ENTRY)
    flatten(folder).get_by_text("Download").click()
    folder.page.wait_for_url(f"{folder.base}/snippets/{SNIPPET}.py")
    program = (ROOT / f"snippets/{SNIPPET}.py").read_text(encoding="utf-8")
    assert folder.page.locator("body").inner_text().strip() == program.strip()


def test_dark_mode_is_remembered(online: Reader) -> None:
    """On the next page as well."""
    online.visit("index.html")
    body = online.page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    online.page.get_by_title("Switch to dark mode").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    online.visit(ENTRY)
    expect(body).to_have_attribute("data-md-color-scheme", "slate")


def test_dark_mode_follows_the_system(browser: Browser, address: str) -> None:
    """Until the reader decides."""
    with reading(browser, address, scheme="dark") as reader:
        reader.visit(ENTRY)
        body = reader.page.locator("body")
        expect(body).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize("reader", ["online", "folder"])
def test_an_alias_leads_to_the_entry(
    reader: str, request: pytest.FixtureRequest
) -> None:
    """At its own path, from which the browser goes on by itself."""
    found: Reader = request.getfixturevalue(reader)
    found.page.goto(f"{found.base}/tf/compat/v1/reshape.html")
    found.page.wait_for_url(f"{found.base}/{ENTRY}")
    expect(found.page.locator("h1")).to_contain_text("tf.reshape")


def test_a_wrong_address_leads_home(online: Reader) -> None:
    """The page that says so looks like the site, however deep the address."""
    answer = online.page.goto(f"{online.base}/tf/no/such/name.html")
    assert answer is not None
    assert answer.status == 404
    (complaint,) = online.complaints
    assert "404 (Not Found)" in complaint
    online.complaints.clear()
    expect(online.page.locator("h1")).to_have_text("No such page")
    online.page.locator("article a", has_text="home").click()
    expect(online.page).to_have_url(f"{online.base}/index.html")


@pytest.mark.parametrize("page", PAGES)
def test_a_narrow_page_does_not_scroll_sideways(
    browser: Browser, address: str, page: str
) -> None:
    """Code scrolls in its own box."""
    with reading(browser, address, width=360) as reader:
        reader.visit(page)
        assert reader.page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_first_tab_skips_to_the_text(online: Reader) -> None:
    """The link shows when it has the focus."""
    online.visit(ENTRY)
    online.page.keyboard.press("Tab")
    link = online.page.locator(".md-skip")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    online.page.keyboard.press("Enter")
    assert "#" in online.page.url


def test_a_snippet_s_buttons_work_by_keyboard(online: Reader) -> None:
    """Tab goes from one to the next, the focus shows, Enter presses."""
    online.visit(ENTRY)
    buttons = flatten(online).locator(".tf-snippet__actions > *")
    buttons.first.focus()
    for position in range(3):
        expect(buttons.nth(position)).to_be_focused()
        outline = "e => getComputedStyle(e).outlineStyle"
        assert buttons.nth(position).evaluate(outline) == "solid"
        online.page.keyboard.press("Tab")
    online.page.keyboard.press("Shift+Tab")
    online.page.keyboard.press("Shift+Tab")
    online.page.keyboard.press("Enter")
    expect(online.page.get_by_role("status")).to_have_text("Copied")


def test_paper_shows_code_and_output_and_no_buttons(online: Reader) -> None:
    """In light colours, whatever the screen has."""
    online.visit(ENTRY)
    online.page.get_by_title("Switch to dark mode").click()
    online.page.emulate_media(media="print")
    snippet = flatten(online)
    expect(snippet.locator("code").first).to_be_visible()
    expect(snippet.locator(".tf-output").first).to_be_visible()
    expect(snippet.locator(".tf-mark")).to_be_visible()
    for hidden in (".tf-snippet__actions", ".md-header", ".md-sidebar"):
        expect(online.page.locator(hidden).first).to_be_hidden()
    color = online.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert color == "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    ("width", "scheme"), [(1400, "light"), (1400, "dark"), (390, "light")]
)
@pytest.mark.parametrize("page", PAGES)
def test_nobody_is_shut_out(
    browser: Browser, address: str, page: str, width: int, scheme: str
) -> None:
    """Axe finds no serious or critical violation."""
    with reading(browser, address, width, scheme) as reader:
        reader.visit(page)
        found = Axe().run(reader.page).response["violations"]
        grave = [
            f"{one['id']}: {node['html']} {node['failureSummary']}"
            for one in found
            if one["impact"] in ("serious", "critical")
            for node in one["nodes"]
        ]
        assert not grave, "\n".join(grave)


def test_the_cheat_sheet_prints_on_one_page(online: Reader) -> None:
    """Home fits a sheet of A4."""
    online.visit("index.html")
    printed = online.page.pdf(format="A4")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
