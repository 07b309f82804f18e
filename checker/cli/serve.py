"""`checker serve`: the page of a desk on this machine, and the same over HTTP."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Annotated

import typer

from checker.cli.config import held_by
from checker.cli.judge import SECONDS, JudgeModel, JudgeOption, JudgeSeconds, second_reader
from checker.cli.output import tell
from checker.cli.say import say
from checker.cli.shared import MaxSize, Model, RulesDir, UiOption, ui_language
from checker.cli.verdict import VerdictsOption, default_verdicts, git_user
from checker.config.settings import Settings
from checker.model.errors import InputError
from checker.model.hosts import LOOPBACK, is_loopback

EPILOG = (
    "Examples: [bold]checker serve[/bold] · [bold]checker serve --open[/bold] · "
    "[bold]checker serve --keep comparisons/[/bold]"
)

#: Characters of a token that somebody else chose: 16 random letters are past guessing over a network.
SHORTEST_TOKEN = 16

#: What the extra `page` brings, by the names they are imported under.
NEEDED = ("starlette", "uvicorn", "python_multipart")


def serve(
    ctx: typer.Context,
    port: Annotated[int, typer.Option(help="Port; 0 takes a free one.", min=0, max=65535)] = 8377,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the page in the browser.")] = False,
    keep: Annotated[
        Path | None,
        typer.Option(
            help="Keep the texts of each comparison here; otherwise they are forgotten with the end.", metavar="FOLDER"
        ),
    ] = None,
    verdicts: VerdictsOption = None,
    by: Annotated[
        str | None, typer.Option(help="Whose judgements these are; default git's user.name.", metavar="NAME")
    ] = None,
    host: Annotated[
        str, typer.Option(help="Address to listen on; any but this machine's own needs --token.", metavar="ADDRESS")
    ] = "127.0.0.1",
    token: Annotated[
        str | None,
        typer.Option(
            help=f"The key in the address, {SHORTEST_TOKEN} characters at least; by default a new one each time.",
            metavar="TOKEN",
            envvar="CHECKER_TOKEN",
            show_envvar=True,
        ),
    ] = None,
    known_as: Annotated[
        list[str] | None,
        typer.Option("--known-as", help="A further name of this machine; may be repeated.", metavar="NAME"),
    ] = None,
    rules: RulesDir = None,
    model: Model = None,
    max_size: MaxSize = 1.0,
    judge: JudgeOption = None,
    judge_model: JudgeModel = None,
    judge_seconds: JudgeSeconds = SECONDS,
    ui: UiOption = None,
) -> None:
    """Show the page: paste or drop texts, read the report or the matrix, judge findings. The same over HTTP as JSON.

    The printed address holds a key; without it nobody is answered. Texts stay on this machine, but for passages
    shown to a server elsewhere that --judge names. Ctrl-C ends it.
    """
    if missing := [name for name in NEEDED if importlib.util.find_spec(name) is None]:
        raise InputError(f"serve: needs {', '.join(missing)}: pip install 'fact-checker-diff[page]'")
    from checker.page import server

    language = ui_language(ui)
    if not is_loopback(host) and token is None:
        raise InputError(f"--host {host}: other machines could reach it; give a key with --token, or leave --host out")
    if token is not None and (len(token) < SHORTEST_TOKEN or not token.isascii() or not token.isprintable()):
        raise InputError(f"--token: give {SHORTEST_TOKEN} or more letters and digits")
    held = held_by(ctx, rules, Settings(max_size=max_size))(None)
    second = second_reader(ctx, judge, judge_model, judge_seconds)
    path = verdicts or default_verdicts()
    from secrets import token_urlsafe

    from checker.align.encode import load_encoder
    from checker.page.app import make_app
    from checker.page.comparing import Comparing
    from checker.page.desk import Desk
    from checker.page.runs import Runs
    from checker.page.work import Workers

    with server.bound(host, port) as listener:
        limit = held.settings.limit
        desk = Desk(
            comparing=Comparing(
                held.rules,
                load_encoder(model),
                held.aliases,
                limit,
                judge=second.reader if second else None,
                trouble=say,
            ),
            workers=Workers(),
            runs=Runs(limit, keep),
            verdicts=path,
            by=git_user() if by is None else by,
            ui=language,
            kept=keep,
        )
        desk.judgements()  # a broken file is told now, not at the first judgement
        key = token or token_urlsafe(24)
        address = server.address_of(listener, host)
        bound_to = listener.getsockname()[1]
        app = make_app(desk, token=key, hosts=(*LOOPBACK, host, *(known_as or ())), cookie=f"checker-{bound_to}")

        def started() -> None:
            tell(f"{address}/?token={key}")
            say(f"judgements are kept in {path}; Ctrl-C ends it")
            if open_browser:
                import webbrowser

                webbrowser.open(f"{address}/?token={key}")

        server.serve(app, listener, started=started)
    say("ended")
