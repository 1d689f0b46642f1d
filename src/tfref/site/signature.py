"""How a symbol is called, set in lines that fit the page."""

from tfref.api.model import Symbol

WIDTH = 80
INDENT = "    "
OPENING, CLOSING, QUOTES = "([{<", ")]}>", "'\""


def signature_text(symbol: Symbol, name: str) -> str:
    """Return a symbol's call as code; nothing for what is not called.

    A class that takes nothing, such as tf.Tensor, is not made by calling it.
    """
    signature = symbol.signature
    if not signature or (symbol.kind != "function" and signature == "()"):
        return ""
    if len(name + signature) <= WIDTH:
        return name + signature
    lines = _filled(parameters_of(signature))
    return "\n".join([f"{name}(", *(f"{INDENT}{line}," for line in lines), ")"])


def parameters_of(signature: str) -> list[str]:
    """Split a signature at the commas between its parameters."""
    parameters, depth, quote = [""], 0, ""
    for character in signature.removeprefix("(").removesuffix(")"):
        if quote or character in QUOTES:
            quote = "" if character == quote else quote or character
        else:
            depth += (character in OPENING) - (character in CLOSING)
        if character == "," and not depth and not quote:
            parameters.append("")
        else:
            parameters[-1] += character
    return [parameter.strip() for parameter in parameters]


def _filled(parameters: list[str]) -> list[str]:
    lines = [parameters[0]]
    for parameter in parameters[1:]:
        joined = f"{lines[-1]}, {parameter}"
        if len(INDENT + joined) < WIDTH:
            lines[-1] = joined
        else:
            lines.append(parameter)
    return lines
