"""Many drafts, each held against its sources: the flow of `checker gate`.

    plan (pairs of the configuration) -> changed (git) -> check (reports) -> elsewhere -> judge (baseline, suppressions)
    -> Verdict -> text, markdown, and the machine formats of `checker.render.many`

Everything between the files read and the lines printed is a value.
"""
