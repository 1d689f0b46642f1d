"""What is wrong, and where: the one form in which the project reports it."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, at a place a person can open."""

    file: str
    """Path of the file, relative to the project's root."""
    line: int
    """Line in the file, counted from 1."""
    message: str
    """What is wrong and what to do about it."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class ProblemError(Exception):
    """A problem that ends the work at hand."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
