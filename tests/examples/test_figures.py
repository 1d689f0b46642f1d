"""Figures agree when their structure is equal and their coordinates are near."""

from pathlib import Path

import pytest

from tfref.examples.figures import same_figure, save_svg


def _draw(path: Path, values: list[float], label: str = "loss") -> str:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4, 2))
    axes = figure.subplots()
    axes.plot(values, marker="o")
    axes.set_ylabel(label)
    save_svg(figure, path)
    return path.read_text()


@pytest.fixture
def drawn(tmp_path: Path) -> str:
    """Return the figure that the others are compared with."""
    return _draw(tmp_path / "a.svg", [1.0, 2.0, 4.0])


def test_same_drawing_is_the_same_file(drawn: str, tmp_path: Path) -> None:
    """Neither date nor random names get into the file."""
    assert _draw(tmp_path / "b.svg", [1.0, 2.0, 4.0]) == drawn


def test_noise_in_the_data_agrees(drawn: str, tmp_path: Path) -> None:
    """A last bit that differs between machines is no other figure."""
    other = _draw(tmp_path / "b.svg", [1.0, 2.0 + 1e-4, 4.0])
    assert other != drawn
    assert same_figure(drawn, other)


@pytest.mark.parametrize("values", [[1.0, 3.0, 4.0], [1.0, 2.0, 4.0, 4.0]])
def test_other_data_differs(values: list[float], drawn: str, tmp_path: Path) -> None:
    """A point moved or added is another figure."""
    assert not same_figure(drawn, _draw(tmp_path / "b.svg", values))


def test_other_label_differs(drawn: str, tmp_path: Path) -> None:
    """Text is structure."""
    other = _draw(tmp_path / "b.svg", [1.0, 2.0, 4.0], label="cost")
    assert not same_figure(drawn, other)
