# Each target does its own set-up. `make help` lists them.
# Words for the command behind a target go in ARGS: make verify ARGS="xai_tts --episodes 50"

PYTHON ?= python3
ARGS ?=
# One process of tests a core; JOBS=0 runs all in one, as a debugger needs.
JOBS ?= logical

BIN := .venv/bin
# The environment is built from the lock files alone, and keeps a copy of them: when the copy
# differs, in whatever way, it is built anew. The same for the package in it and pyproject.toml.
LOCKS := requirements/uv.txt requirements/lock.txt

.DEFAULT_GOAL := help
.PHONY: help setup verify test lint types layering generate draw check bench nightly lock clean
.PHONY: dot spin

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## make .venv with everything at its locked version
	@cat $(LOCKS) | cmp -s - .venv/locks || $(MAKE) --no-print-directory .venv
	@cmp -s pyproject.toml .venv/pyproject.toml || $(MAKE) --no-print-directory .venv/package

verify: setup ## drive every plugin in lockstep with its spec and print a verdict for each
	@$(BIN)/machines verify $(ARGS)

test: setup dot spin ## run all tests, the generated ones too
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --dist worksteal $(ARGS)

lint: setup ## check style and format
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: setup ## check the types of the package
	@$(BIN)/mypy --strict machines

layering: setup ## check who imports whom
	@$(BIN)/lint-imports

check: setup ## explore every spec exhaustively
	@$(BIN)/machines check $(ARGS)

generate: setup ## write generated_tests/ from the specs
	@$(BIN)/machines generate $(ARGS)

draw: setup dot ## write diagrams/ from the specs
	@$(BIN)/machines draw $(ARGS)

bench: setup ## run the benchmarks
	@$(BIN)/python -m bench $(ARGS)

nightly: setup dot spin ## run all tests with many more examples, and a long search
	@$(BIN)/python -m bench soak
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --dist worksteal \
	    --hypothesis-profile nightly $(ARGS)

lock: setup ## write the lock files anew; ARGS=--upgrade takes newer packages
	@$(BIN)/python requirements/compile.py $(ARGS)

dot: ## see that graphviz's `dot` is there, which draws the diagrams
	@$(call installed,dot,graphviz,which draws the diagrams)

spin: ## see that SPIN and a C compiler are there, which confirm what the checker finds
	@$(call installed,spin,spin,which confirms what the checker finds)
	@$(call installed,cc,gcc,which compiles what SPIN writes)

# $(call installed,PROGRAM,PACKAGE,WHAT FOR) installs it where it may, and else says how to.
define installed
command -v $(1) >/dev/null || { \
    if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
        echo "installing $(2), $(3)"; \
        apt-get update -qq && \
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(2) >/dev/null; \
    else \
        echo "$(1), $(3), is missing: install $(2) (Debian: sudo apt-get install $(2);" \
            "macOS: brew install $(2)), then run this again" >&2; \
        exit 3; \
    fi; }
endef

clean: ## remove what make built and what runs left behind
	rm -rf .venv .environments .hypothesis .pytest_cache .mypy_cache .ruff_cache \
	    .import_linter_cache build dist reports
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: .venv .venv/package
.venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Python 3.11 or newer is needed, and '$(PYTHON)' is not: name one with" \
	        "make PYTHON=/path/to/python3.11" >&2; \
	    exit 3; }
	@echo "building .venv from requirements/lock.txt"
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/uv.txt
	@$(BIN)/python -m machines.environment requirements/lock.txt
	@cat $(LOCKS) > .venv/locks

.venv/package:
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@cp pyproject.toml .venv/pyproject.toml
