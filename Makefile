# The one door for every chore. `make` alone lists them; each sets up what it needs by itself.

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
# The first Python that fits; PYTHON=... chooses another one.
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3 python; do \
	$$name -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null && echo $$name && break; done)
PIP := $(PY) -m pip --disable-pip-version-check install --quiet --require-hashes
ASSETS := src/tongpin/assets/stamp.txt
READY := $(VENV)/.ready
DEV_READY := $(VENV)/.dev-ready
WORKERS ?= 2
OUT ?= out/film
export PYTHONUTF8 := 1
export TEXT

.DEFAULT_GOAL := help
.PHONY: help setup demo film doctor test lint types docs sheets bench lock wheel clean

help: ## list the doors
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv ready to run films (Python 3.11-3.13 and pip are enough)

demo: setup ## make a film of the cafe sentence in out/demo
	@$(BIN)/tongpin film "$$(cat examples/cafe.txt)" --out out/demo

film: setup ## make a film: make film TEXT="..." [OUT=out/film]
	@test -n "$$TEXT" || { echo '请给出一句话 / give a sentence: make film TEXT="雨夜的街道,女孩撑着伞走过"'; exit 2; }
	@$(BIN)/tongpin film "$$TEXT" --out "$(OUT)"

doctor: setup ## say what this machine can do
	@$(BIN)/tongpin doctor

test: $(DEV_READY) ## run every test, warnings as errors
	$(PY) -m pytest -q -n $(WORKERS)

lint: $(DEV_READY) types ## check style, import order and the house rules
	$(PY) -m ruff check
	$(BIN)/lint-imports
	$(PY) -m lints

types: $(DEV_READY) ## check the types
	$(PY) -m mypy

docs: $(DEV_READY) ## write the generated pages anew
	$(PY) -m build_tools.third_party
	$(PY) -m build_tools.reference

sheets: setup ## draw the whole stage and all sounds as contact sheets into docs/sheets
	$(PY) -m build_tools.sheets

bench: $(DEV_READY) ## measure what is promised, a JSON line each [CASES="cost ..."]
	$(PY) -m benchmarks $(CASES)

lock: ## write the lock files anew (needs uv and npm)
	$(PYTHON) -m build_tools.locks

wheel: $(DEV_READY) ## build the wheel and the source archive into dist/
	$(PY) -m hatchling build

clean: ## remove everything that was made here, films too
	rm -rf $(VENV) out dist build src/tongpin/assets src/tongpin/.assets-* .*_cache .hypothesis

# One file says "the environment is as the locks want it", so that a second make does nothing.
$(READY): requirements/run.txt requirements/build.txt pyproject.toml package-lock.json hatch_build.py $(wildcard build_tools/*.py) | $(ASSETS)
	@echo '装程序库（约 190 MB，只需一次）… / Installing libraries (about 190 MB, only once) …'
	@$(PIP) -r requirements/run.txt
	@$(PY) -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# The assets first: they need only the build tools, and the editable install then finds them made.
$(ASSETS): | $(PY)
	@echo '装构建工具（约 60 MB，只需一次）… / Installing build tools (about 60 MB, only once) …'
	@$(PIP) -r requirements/build.txt
	@$(PY) -m build_tools.assets

$(DEV_READY): requirements/dev.txt $(READY)
	@echo '装测试与检查工具… / Installing tools for tests and checks …'
	@$(PIP) -r requirements/dev.txt
	@touch $@

$(PY):
	@test -n "$(PYTHON)" || { echo '需要 Python 3.11-3.13（含 venv 与 pip） / Python 3.11-3.13 with venv and pip is needed (Debian: python3-venv)'; exit 3; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 3; }
