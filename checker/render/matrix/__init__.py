"""Many reports side by side, as people and programs read them: a row a fact, a column a report.

The way in: `to_dict` and `to_json` in `as_dict`, `to_markdown`, `to_html`, `print_matrix` in `terminal`, `to_frame`.
"""
