"""Reports that a desk keeps, and what they contradict each other in: the flow of `checker archive`.

    items (files, folders, JSON Lines) -> intake (read, encoded) -> store (a database)
    store -> events (reports of one event) -> check (pairs of different origin) -> the gate's verdict -> text, markdown

The store keeps texts, vectors and words when a report comes in, which is cheap; claims and values when a report is
first compared, which is not.
"""
