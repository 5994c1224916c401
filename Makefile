# Two commands on a fresh Debian or Ubuntu machine: `make run` and `make test`.
# Each sets up .venv first and does nothing when pyproject.toml and constraints.txt are unchanged.

PYTHON ?= python3
BIN := .venv/bin
export PYTHON

.PHONY: help run setup setup-dev setup-build test lint format bench build installer pack clean distclean

help:
	@echo "make run      set up and open the window on a badly retouched sample photo"
	@echo "make test     set up and check everything: ruff, mypy, import layers, pytest"
	@echo "make lint     the checks of make test without the tests"
	@echo "make format   let ruff format and mend the code"
	@echo "make bench    measure window and network, into docs/performance.md (half an hour)"
	@echo "make build    freeze the program into dist/glean-retouch"
	@echo "make installer  make the .deb and the .run of it, and try both where there is no Python"
	@echo "make pack     make the pack with torch that the installed program can add"
	@echo "make clean    remove what the other commands made, except .venv and models"

run: setup
	@sh scripts/run.sh

setup:
	@sh scripts/setup.sh

setup-dev:
	@sh scripts/setup.sh dev

setup-build:
	@sh scripts/setup.sh build

lint: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: export QT_QPA_PLATFORM := offscreen
test: lint
	$(BIN)/python -m pytest $(PYTEST_ARGS)

bench: export QT_QPA_PLATFORM := offscreen
bench: setup-dev
	$(BIN)/python -m tests.benchmarks --write docs/performance.md

format: setup-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

build: setup-build
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN build.spec
	$(BIN)/python packaging/slim.py dist/glean-retouch
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/check_build.py dist/glean-retouch

# Trying them needs to be root (a Debian in a folder), and the packages that the recipe names.
# make installer LEVEL=1 compresses less and takes minutes less.
INSTALLERS := dist/installers
LEVEL := 9
installer: build
	rm -rf $(INSTALLERS)
	@echo "Packing both, side by side; xz -9 takes nine minutes of a processor for each"
	PACK="$(BIN)/python packaging/linux"; export QT_QPA_PLATFORM=offscreen; \
	$$PACK/build_deb.py dist/glean-retouch $(INSTALLERS) --level $(LEVEL) & deb=$$!; \
	$$PACK/build_run.py dist/glean-retouch $(INSTALLERS) --level $(LEVEL); run=$$?; \
	wait $$deb && exit $$run
	for made in $(INSTALLERS)/*; do \
		$(BIN)/python packaging/bill.py dist/glean-retouch "$$made.cdx.json"; done
	$(BIN)/python packaging/bill.py --sums $(INSTALLERS)
	$(BIN)/python packaging/measure_start.py dist/glean-retouch
	$(BIN)/python packaging/check_installer.py $(INSTALLERS)

pack: setup-build
	$(BIN)/python packaging/build_pack.py torch-cpu --from-environment .venv -o dist/packs

clean:
	rm -rf build dist out *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis \
		.import_linter_cache tests/artifacts
	find app glean_core resources tests scripts packaging -name __pycache__ -prune -exec rm -rf {} +

distclean: clean
	rm -rf .venv
