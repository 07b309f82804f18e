"""A second reader over the alarms alone: a model that may lower an alarm or explain it, and never raise one.

The way in: `named.load_reader` for the model, `reading.SecondReader` for what becomes of a report.
"""
