"""A renderer whose links, examples and code show what it was given."""

from collections.abc import Callable
from html import escape

import pytest

from tfref.docstring.blocks import Block
from tfref.docstring.render import DocstringRenderer

Html = Callable[[str], str]

PAGES = {
    "tf.reshape": "reshape.html",
    "tf.data.Dataset": "dataset.html",
    "tf.data.Dataset.batch": "dataset.html#batch",
    "tf.keras.layers.Dense": "dense.html",
    "keras.ops": "ops.html",
}


@pytest.fixture
def renderer() -> DocstringRenderer:
    """Return a renderer of a site with a handful of pages."""
    return DocstringRenderer(PAGES.get, _example, _code)


@pytest.fixture
def html(renderer: DocstringRenderer) -> Html:
    """Return what makes HTML of all that a docstring says, titles left out."""

    def render(doc: str) -> str:
        prepared = renderer.prepare(doc)
        texts = []
        for section in prepared.sections:
            texts += [section.text, *(item.text for item in section.items)]
        return "\n".join(renderer.html(text, prepared) for text in texts if text)

    return render


def _example(index: int, block: Block) -> str:
    return f"<pre>{index} {block.kind}: {escape(block.text)}</pre>"


def _code(code: str, language: str) -> str:
    return f"<pre>{language}: {escape(code)}</pre>"
