"""Every public name with its address, as JSON and as Sphinx's inventory."""

import json
from collections.abc import Iterator

from mkdocstrings import Inventory

from tfref.api.model import Api
from tfref.api.names import mirrored_names
from tfref.site.addresses import Addresses


def symbols_json(addresses: Addresses) -> str:
    """Return the address of every public name, a line each."""
    urls = addresses.urls
    lines = (f"{json.dumps(name)}:{json.dumps(urls[name])}" for name in sorted(urls))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def inventory_of(api: Api, addresses: Addresses) -> bytes:
    """Return the same as an inventory that Sphinx and mkdocstrings read."""
    inventory = Inventory(project="TensorFlow", version=api.versions.tensorflow)
    for name, role in _roles(api):
        uri = addresses.urls[name]
        inventory.register(name=name, domain="py", role=role, uri=uri)
    return inventory.format_sphinx()


def _roles(api: Api) -> Iterator[tuple[str, str]]:
    """Yield every public name with its role in Sphinx's Python domain."""
    roles: dict[str, str] = {module.name: "module" for module in api.modules}
    members = {}
    for symbol in api.symbols:
        for name in (symbol.name, *symbol.aliases):
            roles[name] = symbol.kind
            members[name] = symbol.members
    for mirror, original in mirrored_names(api).items():
        roles[mirror] = roles[original]
        members[mirror] = members.get(original, ())
    yield from roles.items()
    for name, own in members.items():
        for member in own:
            yield f"{name}.{member.name}", member.kind
