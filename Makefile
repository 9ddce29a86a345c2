# Counted & Quoted. `make` lists the targets.
ARTICLE ?= data/volunteers.txt
SOURCE ?=
OUT ?= reports/corpus
DATA ?= benchmarks/data
PYTHON ?= python3

BIN := .venv/bin
READY := .venv/.ready
# Bytecode compiled once here is read by every notebook kernel; without it each starts
# three times slower where PYTHONDONTWRITEBYTECODE is set.
export UV_COMPILE_BYTECODE := 1
export PYTHONHASHSEED := 0

.DEFAULT_GOAL := help
.PHONY: help report corpus check test lab notebooks bench lock clean

help:  ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The lock names every package, so no dependency is looked up (nor warned of).
$(READY): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12")'
	@echo "preparing .venv from requirements.txt (once; a minute or so)"
	@if command -v uv >/dev/null; then \
	  uv venv --quiet --allow-existing --python $(PYTHON) .venv && \
	  uv pip install --quiet --python $(BIN)/python --no-deps --require-hashes -r requirements.txt && \
	  uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e . ; \
	else \
	  $(PYTHON) -m venv .venv && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . ; \
	fi
	@$(BIN)/python -m compileall -q src
	@touch $(READY)

# By the environment: an address may hold what a shell would read.
report: export override ARTICLE := $(value ARTICLE)
report: $(READY)  ## run the notebooks for ARTICLE (data/volunteers.txt) and write its HTML reports
	@$(BIN)/python -m helpers report "$$ARTICLE"

corpus: $(READY)  ## write the tables of all articles of SOURCE (a folder, .jsonl or .parquet), a report and an index into OUT
	@test -n "$(SOURCE)" || { echo 'make corpus SOURCE=folder: name a folder, .jsonl or .parquet file of articles' >&2; exit 2; }
	@$(BIN)/python -m helpers corpus "$(SOURCE)" --out "$(OUT)" --report $(if $(filter file,$(origin OUT)),--again)

check: $(READY)  ## the quick loop: format, lint, types, and the tests that start no other program
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/pytest -m "not slow and not browser and not processes"

test: $(READY)  ## all: format, lint, types, tests, notebooks, browser
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest

# The project's folder is Lab's, so that data/ can be seen and edited there. The six notebooks are
# ours, and trusted: in one that is not, Lab hides the article's marks.
lab: $(READY)  ## open JupyterLab on 127.0.0.1 with the first notebook; LAB_FLAGS="--no-browser"
	@$(BIN)/jupyter trust --log-level=ERROR notebooks/0[1-6]_*.ipynb >/dev/null
	JUPYTER_CONFIG_PATH="$(CURDIR)/jupyter" $(BIN)/jupyter lab \
	  --LabApp.default_url=/lab/tree/notebooks/01_article.ipynb \
	  --ip=127.0.0.1 --notebook-dir=. $(if $(filter 0,$(shell id -u)),--allow-root) $(LAB_FLAGS)

notebooks: $(READY)  ## run the committed notebooks in place, and draw the pictures of README and docs
	@$(BIN)/python -m helpers notebooks
	@$(BIN)/python docs/funnel.py
	@$(BIN)/python docs/architecture.py

bench: $(READY)  ## measure accuracy and speed; DATA is the folder that benchmarks/fetch.py fills
	@test -d "$(DATA)" || { echo 'make bench: $(DATA) is no folder; fetch the data first: $(BIN)/python benchmarks/fetch.py' >&2; exit 2; }
	@for name in figures marks statements speakers check speed corpus; do \
	  echo "== $$name"; $(BIN)/python benchmarks/$$name.py "$(DATA)" || exit 1; \
	done
	@echo "== report"; $(BIN)/python benchmarks/report.py

lock:  ## make requirements.txt from pyproject.toml (needs uv)
	uv pip compile --quiet --universal --generate-hashes --all-extras --python-version 3.11 pyproject.toml -o requirements.txt

clean:  ## delete what make made
	rm -rf .venv reports .mypy_cache .ruff_cache .pytest_cache
