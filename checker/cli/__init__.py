"""The command line, a module a command: arguments, files, standard streams and exit codes.

The way in: `program.main`. Nothing below knows of it.
"""
