"""The page of a desk and its HTTP interface: texts in, the report or the matrix out, judgements kept.

The way in: `app.make_app` for the application, `server.serve` for the process that answers. Needs the extra `page`.
"""
