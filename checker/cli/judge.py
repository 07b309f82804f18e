"""The options of the second reader, on the command line and in the configuration."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli.say import say

if TYPE_CHECKING:
    from checker.many.second.reading import SecondReader

#: The environment variable with the key of a server that asks for one: it stands in no file and no list of processes.
KEY = "CHECKER_JUDGE_KEY"

#: Seconds that one answer may take: a model of 8 billion weights on a desk's machine takes five to fifteen.
SECONDS = 30.0

JudgeOption = Annotated[
    str | None,
    typer.Option(
        "--judge",
        help="A second reader over the alarms, which may lower or explain one, never raise it: the address of an "
        "OpenAI-compatible server (http://127.0.0.1:11434/v1), or a cross-encoder for entailment by name or path.",
        metavar="ADDRESS_OR_MODEL",
    ),
]
JudgeModel = Annotated[str | None, typer.Option(help="Which model of that server.", metavar="NAME")]
JudgeSeconds = Annotated[
    float, typer.Option(help="Seconds that one answer may take.", min=0.1, max=600, metavar="SECONDS")
]


def second_reader(
    ctx: typer.Context, judge: str | None, model: str | None, seconds: float, *, trust: bool = False
) -> SecondReader | None:
    """The second reader asked for by option, else by `[judge]` in the configuration; ``None`` where there is none.

    Raises:
        ModelError: it cannot be had.
        ConfigError: the configuration alone names one that is not of this machine, and nobody vouches for it.
    """
    configured = getattr(ctx.obj.content, "judge", None)
    if judge is None and configured is not None:
        from checker.config.trust import check_judge

        if not trust:
            check_judge(ctx.obj)
        judge, model, seconds = configured.use, model or configured.model, configured.seconds or seconds
    if judge is None:
        if model is not None:
            from checker.model.errors import ModelError

            raise ModelError(f"--judge-model {model}: of which server? give --judge http://127.0.0.1:11434/v1")
        return None
    from checker.many.second.named import load_reader
    from checker.many.second.reading import SecondReader

    return SecondReader(load_reader(judge, model, seconds, os.environ.get(KEY, "")), trouble=say)
