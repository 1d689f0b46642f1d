"""The state of upstream's examples in a real browser: over http and from a folder."""

import pytest
from playwright.sync_api import Locator, expect

from tests.site.browsing import Reader
from tfref.site.health import PATH

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(params=["online", "folder"])
def reader(request: pytest.FixtureRequest) -> Reader:
    """Return a reader of the site."""
    found: Reader = request.getfixturevalue(request.param)
    return found


def example(reader: Reader, name: str, at: int = 1) -> Locator:
    """Return the mark of an example; open its page."""
    reader.visit(f"{name.replace('.', '/')}.html")
    return reader.page.locator(f'[id="{name}:{at}"] + .tf-ran')


def test_green_says_what_ran_and_on_which_version(reader: Reader) -> None:
    """In words, without a hover."""
    mark = example(reader, "tf.math.add_n")
    expect(mark).to_be_visible()
    expect(mark).to_have_text("Prints this on 2.21.0")


def test_amber_unfolds_what_was_printed(reader: Reader) -> None:
    """By keyboard as by mouse."""
    mark = example(reader, "tf.keras.metrics.MeanIoU", 2)
    expect(mark.locator("summary")).to_contain_text("Prints something else on 2.21.0")
    printed = mark.locator("samp").last
    expect(printed).to_be_hidden()
    mark.locator("summary").focus()
    reader.page.keyboard.press("Enter")
    expect(printed).to_be_visible()
    expect(printed).to_have_text("np.float32(0.0)")


def test_red_shows_the_error_and_our_program_beside_it(reader: Reader) -> None:
    """The error that it raises today; and what runs, with its output."""
    mark = example(reader, "tf.keras.initializers.Ones")
    expect(mark.locator("p").first).to_have_text("Raises on 2.21.0")
    expect(mark.locator("samp").first).to_have_text(
        "NameError: name 'Ones' is not defined"
    )
    ours = reader.page.locator(".tf-corrected")
    expect(ours).to_be_visible()
    expect(ours.locator(".tf-output").first).to_be_visible()
    expect(ours.locator(".tf-mark")).to_contain_text("Ran on TensorFlow 2.21.0")


def test_what_fails_is_counted_and_listed(reader: Reader) -> None:
    """From the count on a page to the row, from the row back to the example."""
    reader.visit("tf/keras/initializers/Ones.html")
    count = reader.page.locator(".tf-health-line a")
    expect(count).to_have_text("1 upstream example: 1 fails")
    count.click()
    row = reader.page.locator('[id="tf.keras.initializers.Ones:1"]')
    expect(row).to_be_in_viewport()
    expect(row).to_contain_text("NameError: name 'Ones' is not defined")
    row.locator("a").click()
    expect(
        reader.page.locator('[id="tf.keras.initializers.Ones:1"]')
    ).to_be_in_viewport()


def test_the_list_is_sorted_by_the_heading_pressed(reader: Reader) -> None:
    """Up, then down."""
    reader.visit(PATH)
    table = reader.page.locator(".tf-health--all")
    heading = table.locator("th", has_text="Namespace")
    cells = table.locator("tbody tr td:nth-child(3)")
    heading.locator("button").click()
    expect(heading).to_have_attribute("aria-sort", "ascending")
    up = cells.all_inner_texts()
    heading.locator("button").click()
    expect(heading).to_have_attribute("aria-sort", "descending")
    down = cells.all_inner_texts()
    assert up[0] < down[0]
    assert sorted(up) == sorted(down)
    assert up != down
