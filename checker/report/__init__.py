"""What a comparison found, as people read it: differences become findings, findings and agreements a `Report`.

The way in: `findings.make_findings` and `assemble.assemble`. All sentences for people are filled in here.
"""
