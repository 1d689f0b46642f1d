"""Any public name leads to what it names."""

import pytest

from tfref.api.model import Api, Module, Symbol
from tfref.api.names import MemberOf, index_names, preferred_name, resolve


@pytest.mark.parametrize(
    ("name", "kind", "preferred"),
    [
        ("tf", Module, "tf"),
        ("tf.math", Module, "tf.math"),
        ("tf.math.add", Symbol, "tf.math.add"),
        ("tf.add", Symbol, "tf.math.add"),
        ("keras.layers.Layer", Symbol, "tf.keras.Layer"),
        ("tf.keras.layers.Layer.fit", MemberOf, "tf.keras.Layer.fit"),
        ("keras.layers.Dense.fit", MemberOf, "tf.keras.layers.Dense.fit"),
        ("tf.Tensor.numpy", MemberOf, "tf.Tensor.numpy"),
        ("tf.compat.v1.compat.v1.add", Symbol, "tf.math.add"),
        ("tf.compat.v1.compat", Module, "tf.compat"),
    ],
)
def test_a_public_name_resolves(
    fake_api: Api, name: str, kind: type, preferred: str
) -> None:
    """Symbols, aliases, modules, mirrors, and members under any name of their class."""
    names = index_names(fake_api)
    assert type(resolve(names, name)) is kind
    assert preferred_name(names, name) == preferred


@pytest.mark.parametrize(
    "name",
    [
        "",
        "add",
        "tf.",
        "tf.subtract",
        "tf.add.x",
        "tf.Tensor.graph",
        "tf.leak",
        "tf.x.y",
    ],
)
def test_other_names_do_not(fake_api: Api, name: str) -> None:
    """A name that the library does not have leads nowhere."""
    names = index_names(fake_api)
    assert resolve(names, name) is None
    assert preferred_name(names, name) is None
