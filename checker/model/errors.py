"""What can go wrong outside the reports themselves: raised at the rim, caught once, in the command line.

A contradiction between two reports is a value (`Finding`), never an exception.
"""


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
