"""An example of a docstring is shown as it was typed, with what upstream printed."""

import pytest

from tests.site.conftest import soup
from tfref.docstring.blocks import Block, example_blocks
from tfref.site.example import code_html, example_html, with_ids


def block(text: str) -> Block:
    """Return the one example of a docstring."""
    (found,) = example_blocks(text)
    return found


def test_a_session_keeps_its_prompts_apart_from_code_and_output() -> None:
    """Copying leaves prompts and output out: snippet.js tells them by these classes."""
    html = example_html(0, block(">>> for x in y:\n...   x\n1\n2\n"))
    code = soup(html).select_one(".tf-example pre code")
    assert code is not None
    assert code.text == ">>> for x in y:\n...   x\n1\n2\n"
    assert [p.text for p in code.select(".gp")] == [">>> ", "... "]
    assert [p.text for p in code.select(".go")] == ["1", "2"]


def test_the_theme_s_own_copy_button_stays_away() -> None:
    """It would copy prompts and output as well."""
    example = soup(example_html(0, block(">>> 1\n"))).div
    assert example is not None
    assert {"tf-example", "no-copy"} <= set(example["class"])


def test_a_fence_is_highlighted_as_its_language() -> None:
    """Python where it names none."""
    for fence in ("```\nx = None\n```", "```python\nx = None\n```"):
        html = example_html(0, block(fence))
        assert soup(html).select_one(".kc") is not None
        assert not soup(html).select(".gp")


@pytest.mark.parametrize("language", ["", "py", "python3"])
def test_code_that_is_no_example_has_no_id(language: str) -> None:
    """An indented block is shown and not run."""
    found = soup(code_html("\nx = None\n", language)).div
    assert found is not None
    assert "id" not in found.attrs
    assert found.select_one(".kc") is not None
    assert found.text == "x = None\n"


def test_an_unknown_language_is_shown_as_text() -> None:
    """Nothing of it is taken for markup."""
    html = code_html("a < b & c", "no-such-language")
    assert "<code>a &lt; b &amp; c</code>" in html


def test_an_example_s_id_is_its_name_and_its_number() -> None:
    """As the model counts them, so that a run can be attached."""
    html = example_html(0, block(">>> 1\n")) + example_html(1, block(">>> 2\n"))
    found = soup(with_ids(html, "tf.a.b")).select(".tf-example")
    assert [example["id"] for example in found] == ["tf.a.b:1", "tf.a.b:2"]
    assert 'id="&lt;x&gt;:1"' in with_ids(html, "<x>")
