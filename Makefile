# The commands of the project. Each that needs the environment brings it up to
# date first; when nothing changed that takes a fraction of a second.
#
# `make help` prints the lines below that hold two number signs.

## PYTHON=python3.12   makes the environment with this Python, not with 3.11
PYTHON ?=
## VENV=.venv-3.12     uses another environment, beside the first
VENV ?= .venv
## PORT=8001           lets `make serve` listen on another port
PORT ?= 8000

# One worker for each core, but each holds a TensorFlow (600 MB).
PYTEST = $(VENV)/bin/python -m pytest -n auto --maxprocesses 8

# By name, for ruff would also format the Python that it sees in Markdown, where
# the includes of the pages look like Python to it.
CODE = src tests bootstrap.py

# What the user's shell tells other Pythons must not reach this one.
unexport PYTHONHOME PYTHONPATH
# The theme's notice about its future, printed at each build, hides the address.
export NO_MKDOCS_2_WARNING = 1

# Runs $(1) with the first Python 3 that works. It need not be the one of the
# environment: bootstrap.py chooses that, and explains where none will do.
define any-python
for each in "$(PYTHON)" python3 python3.11 python3.12 python3.13; do \
	"$$each" -c 'import sys; sys.exit(sys.version_info < (3, 8))' >/dev/null 2>&1 \
	&& exec "$$each" $(1); \
done; \
echo 'set-up: Python 3.11, 3.12 or 3.13 is needed, but none is on the PATH.' \
	'Install one (Debian: apt install python3 python3-venv),' \
	'or name one: make PYTHON=/path/to/python3.11' >&2; exit 1
endef

BOOTSTRAP = $(call any-python,bootstrap.py --venv "$(VENV)" --python "$(PYTHON)" $(1))

# The oldest TensorFlow that the extraction and the site work with.
OLDEST = 2.18
OLDEST_LOCK = tensorflow-$(OLDEST)

.PHONY: help setup serve site test verify update check oldest format bench search-report \
	lock clean

help:  ## say what can be done (this text)
	@echo 'make TARGET [NAME=value ...]'
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-13s %s\n", $$1, $$2 }' Makefile
	@echo
	@sed -n 's/^## /  /p' Makefile

setup:  ## make or renew the environment; the others do it by themselves
	@$(call BOOTSTRAP)

serve:  ## build the site and show it on 127.0.0.1, following each change
	@$(call BOOTSTRAP,--port "$(PORT)")
	@$(VENV)/bin/tfref site --if-needed
	@NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs serve --no-strict --dev-addr "127.0.0.1:$(PORT)"

site: setup  ## build the site into site/, whole or not at all
	@$(VENV)/bin/tfref site

test: setup  ## run every test and every snippet
	@$(PYTEST)

verify: setup  ## run every upstream example, two minutes; record what came out
	@$(VENV)/bin/tfref verify

update: setup  ## rewrite the recorded outputs that are no longer true
	@$(PYTEST) snippets --update-snippets

check: setup  ## the definition of done: format, lint, types, tests
	$(VENV)/bin/ruff format --check $(CODE)
	$(VENV)/bin/tfref format --check
	$(VENV)/bin/ruff check $(CODE)
	$(VENV)/bin/mypy
	$(VENV)/bin/tfref verify --check
	$(PYTEST)

oldest:  ## check the API and the site with the oldest TensorFlow, 2.18
	@$(call any-python,bootstrap.py --venv .venv-$(OLDEST) --python "$(PYTHON)" --lock $(OLDEST_LOCK))
	.venv-$(OLDEST)/bin/mkdocs build --strict --site-dir build/site-$(OLDEST)
	.venv-$(OLDEST)/bin/python -m pytest -n auto --maxprocesses 8 tests/api tests/docstring

format: setup  ## format the code, the snippets' too
	@$(VENV)/bin/ruff format $(CODE)
	@$(VENV)/bin/tfref format

bench: setup  ## measure what running a snippet and building a page cost
	@$(VENV)/bin/tfref bench

# What the search is compared with; npm is needed for this alone.
search-report: setup  ## compare the search with two others, on the same queries
	@mkdir -p build/report
	@cp requirements/report/package*.json requirements/report/.npmrc build/report/
	@npm ci --silent --prefix build/report
	@$(VENV)/bin/tfref search-report $(if $(QUERIES),--queries "$(QUERIES)")

# uv resolves for all three Pythons at once, which pip cannot. It keeps the
# versions that still fit; `make lock UPGRADE=--upgrade` takes the newest.
UV = ../build/uv/bin/uv pip compile --quiet --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --custom-compile-command "make lock" \
	--no-emit-index-url --no-emit-find-links $(UPGRADE)

# The oldest TensorFlow replaces the newest; all else keeps the version that it has
# in the first lock, which is why the resolver finds that before the second's own.
lock:  ## resolve requirements/*.in into the lock files
	@($(call any-python,-m venv build/uv))
	@build/uv/bin/python -m pip install --quiet uv
	@cd requirements && $(UV) environment.in -o environment.txt
	@cd requirements && $(UV) --no-deps assets.in -o assets.txt
	@cd requirements && cat environment.txt $(OLDEST_LOCK).txt >../build/$(OLDEST_LOCK).txt
	@cd requirements && $(UV) environment.in --override $(OLDEST_LOCK).in \
		-o ../build/$(OLDEST_LOCK).txt
	@mv build/$(OLDEST_LOCK).txt requirements/

clean:  ## remove all that was generated; the environment stays
	rm -rf build site .mypy_cache .pytest_cache .ruff_cache
