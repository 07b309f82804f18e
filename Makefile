# For whoever develops; CONTRIBUTING.md says more. PYTHON=/path/to/python and SETS=/path/to/sets can be given.
PYTHON ?= python
SETS ?= ../shared/eval

.PHONY: help setup check lint types contracts core readers rule measure keep all documents

help:             ## this list
	@grep -hE '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 18

setup:            ## the development install, into the environment of PYTHON
	$(PYTHON) -m pip install -e '.[dev]'

check: lint types contracts core ## all that a change has to pass before it is looked at, in about a minute

lint:             ## ruff: rules and format
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types:            ## mypy, strict
	$(PYTHON) -m mypy

contracts:        ## imports point downward and go round in no circle
	$(PYTHON) -c "from importlinter.cli import lint_imports_command as run; run(['--no-cache'])"
	$(PYTHON) -m pytest tests/test_structure.py

core:             ## the tests of reading and comparing: no model is loaded twice, no process started
	$(PYTHON) -m pytest tests/values tests/claims tests/compare tests/languages tests/align

readers:          ## the readers of values alone
	$(PYTHON) -m pytest tests/values

rule:             ## the examples of one rule: make rule ID=number-mismatch
	$(PYTHON) -m checker rules --check $(ID)

keep:             ## keep the findings as they are, to measure a change against
	$(PYTHON) bench/quick.py $(SETS) --keep

measure:          ## what a change does: the findings that came and went on all sets
	$(PYTHON) bench/quick.py $(SETS)

documents:        ## write anew what the documents show of the program's output
	$(PYTHON) -m tests.documents

all:              ## every test
	$(PYTHON) -m pytest
