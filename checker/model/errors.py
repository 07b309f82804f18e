"""What can go wrong outside the reports themselves: raised at the rim, caught once, in the command line.

A contradiction between two reports is a value (`Finding`), never an exception.
"""

from pathlib import Path


class CheckerError(Exception):
    """One clear line for the user: what is wrong, where (file and line), and what to do. Exit status `exit_code`."""

    exit_code = 2


class InputError(CheckerError):
    """A report or a file of pairs cannot be read."""


class RuleError(CheckerError):
    """A rule file is broken, or a rule is asked for that does not exist."""


class ConfigError(CheckerError):
    """The configuration, the baseline or a suppression is broken."""


class ModelError(CheckerError):
    """An embedding model cannot be loaded."""


#: What to do about an exception that nobody foresaw.
REPORT_IT = "this is a fault of the checker: please report this line, with the texts if you may"


def crash(error: BaseException) -> str:
    """An exception that nobody foresaw in one line: its kind, where in the checker it arose, and what to do."""
    import traceback

    house = Path(__file__).resolve().parents[1]
    places = [
        frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(house)
    ]
    where = f" in {Path(places[-1].filename).relative_to(house).as_posix()}:{places[-1].lineno}" if places else ""
    told = f" ({error})" if str(error) else ""
    return f"internal error: {type(error).__name__}{where}{told}; {REPORT_IT}"
