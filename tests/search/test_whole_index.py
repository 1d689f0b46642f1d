"""The ranking on the whole API: it knows what the model knows."""

import json

import pytest

from tfref.api.model import Api
from tfref.api.names import Names
from tfref.search.engine import Engine
from tfref.search.index import entry_name
from tfref.site.addresses import api_addresses


def test_every_public_name_leads_where_the_model_says(
    engine: Engine, names: Names, api: Api
) -> None:
    """Names, aliases, members and inherited members: all that symbols.json holds."""
    urls = api_addresses(api).urls
    said = json.dumps(list(urls))
    script = f"""
        const index = tfref.index.current();
        JSON.stringify({said}.map((name) => {{
          const found = tfref.matches.resolve(index, name);
          return found && [found.entry.name, found.member || ""];
        }}))
    """
    found = json.loads(
        str(
            engine.racer.eval(
                f"(() => {{ {script.replace('JSON', 'return JSON', 1)} }})()"
            )
        )
    )
    wrong = [
        (name, got)
        for name, got in zip(urls, found, strict=True)
        if got is None or got[0] != entry_name(names, name)
    ]
    assert not wrong


def test_every_entry_has_the_address_that_the_site_has(
    engine: Engine, api: Api
) -> None:
    """Paths that carry a suffix for their letter case included."""
    urls = api_addresses(api).urls
    script = """
        (() => {
          const index = tfref.index.current();
          const all = index.entries.map((e) => [e.name, tfref.present.urlOf(index, e)]);
          return JSON.stringify(all);
        })()
    """
    wrong = [
        (name, url)
        for name, url in json.loads(str(engine.racer.eval(script)))
        if urls[name] not in (url, f"{url}#{name}")
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("tf.concat(1, [a, b])", ["tf.concat(concat_dim=)"]),
        ("tf.concat([a, b], 1)", []),
        ("tf.split(1, 3, x)", ["tf.split(split_dim=)"]),
        ("h = tf.nn.dropout(h, keep_prob)", ["tf.nn.dropout(keep_prob=)"]),
        ("Conv2D(32, 3, 3)", ["tf.keras.layers.Conv2D(nb_row=)"]),
        ("Conv2D(32, (3, 3))", []),
        ("tf.nn.in_top_k(logits, y, 1)", ["tf.nn.in_top_k(predictions, targets)"]),
        ("tf.nn.in_top_k(targets=y, predictions=p, k=1)", []),
        (
            "Adam(lr=0.001, decay=1e-6)",
            ["tf.keras.optimizers.Adam(lr=)", "tf.keras.optimizers.Adam(decay=)"],
        ),
    ],
)
def test_a_line_of_code_tells_what_of_it_is_gone(
    engine: Engine, line: str, gone: list[str]
) -> None:
    """By name or by position, and nothing that other functions no longer take."""
    told = [notice.title for notice in engine.find(line).notices]
    assert [title.partition(" is ")[0] for title in told] == gone
