# What is run, and in what order: the only copy of each list. `make` alone says what there is.
# One profile and one set of features for everything (--workspace), or WebKit and SQLCipher would be compiled twice.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup build run test check bench package fix look features papers durability demo mutants
MAKEFLAGS += --no-print-directory

export DEBIAN_FRONTEND := noninteractive
export NO_AT_BRIDGE := 1
export OPENSSL_NO_VENDOR := 1

BUILD_PACKAGES  := python3-venv build-essential pkg-config libwebkit2gtk-4.1-dev libdbus-1-dev libssl-dev
WINDOW_PACKAGES := webkit2gtk-driver faketime xvfb xauth fonts-dejavu-core dbus-daemon xdotool chromium
LOOK_PACKAGES   := imagemagick poppler-utils qpdf
PACKAGES        := $(BUILD_PACKAGES) $(WINDOW_PACKAGES) $(LOOK_PACKAGES)
SUDO            := $(if $(filter-out 0,$(shell id -u)),sudo)

CARGO_TEST := cargo test --workspace --quiet
JOURNEYS   := $(addprefix --test ,architecture journeys companion calendars ledgers cards hostile imports tables)
BINDINGS   := ui/src/lib/ipc/bindings
UI_SOURCES := $(shell find ui \( -name node_modules -o -name build -o -name .svelte-kit \) -prune -o -type f -print)
UI_MODULES := ui/node_modules/.package-lock.json
UI_BUILD   := ui/build/index.html
# Libraries that are not ours, to read the agendas and the tables that go out.
VENV       := target/venv/bin/python
DEMO       := target/demo
DEMO_VAULT := $(DEMO)/data/Palier/coffres/exemple

# $(call tier,name,command): runs a command and says how many seconds it took.
tier = @started=$$SECONDS; echo "── $(1)"; ( $(2) ); echo "── $(1): $$((SECONDS - started)) s"

help: ## this list
	@sed -nE 's/^([a-z]+):[^#]*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

run: demo ## the example council in a window; without a screen, its papers and a picture in target/demo
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
		XDG_DATA_HOME=$(abspath $(DEMO))/data target/debug/palier; \
	else \
		target/debug/palierctl print all --vault $(DEMO_VAULT) --passphrase-file $(DEMO)/passphrase --to $(DEMO)/papers; \
		target/debug/look $(DEMO) $(DEMO)/palier.png; \
	fi

test: check ## everything that proves the house: `check`, components in a browser, papers, kills, the real window
	$(call tier,components,cd ui; npm run --silent test:browser)
	$(call tier,papers,$(CARGO_TEST) --test papers)
	$(call tier,durability,$(CARGO_TEST) --test durability)
	$(call tier,window,$(CARGO_TEST) --test window)

check: setup $(UI_BUILD) ## formatting, lints, types, rules, store, journeys: what an hour of work needs
	$(call tier,formatting,cargo fmt --all --check; cd ui; npm run --silent lint)
	$(call tier,types of the pages,cd ui; npm run --silent check; npm run --silent deps; npm run --silent test:unit)
	$(call tier,build,cargo build --workspace --all-targets --quiet)
	$(call tier,rules and store,$(RULES))
	$(call tier,architecture and journeys,$(CARGO_TEST) $(JOURNEYS))
	$(call tier,lints,cargo clippy --workspace --all-targets --quiet -- -D warnings)
	@if cargo deny --version >/dev/null 2>&1; then cargo fetch --locked --quiet; cargo deny --offline check bans licenses sources; fi

papers: build ## every kind of paper at every size, set, validated, and drawn page by page in target/papers
	$(CARGO_TEST) --test papers
	@rm -f target/papers/*.png
	@for file in target/papers/*.pdf; do pdftoppm -r 60 -png $$file $${file%.pdf}; done; ls target/papers/*.png | wc -l
	$(RIVALS)/bin/python tests/papers/second_look.py target/papers

# Other engines and another checker, in an environment of their own.

$(RIVALS)/bin/python:
	python3 -m venv $(RIVALS) && $(RIVALS)/bin/pip install -q -r tests/papers/rivals.txt
papers bench: $(RIVALS)/bin/python

# What a release asks of the durability tests; `make test` asks for less of each.
RELEASE    := PALIER_KILLS=1000 PALIER_CUTS=20000 PALIER_FAULTS=1000000 PALIER_FLIPS=10000 PALIER_INPUTS=100000
FUZZ_HOST  := $(shell rustc -vV | sed -n 's/^host: //p')
FUZZ_FLAGS := -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-trace-compares \
	-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table
FUZZ_HOUR  ?= 3600
RIVALS     := target/rivals

mutants: ## faults put into the rules of deposits one at a time: each must turn a test red
	python3 tests/mutants.py

durability: build ## what is acknowledged stays, at the size of a release: an hour and a half, and an hour more for each fuzz target
	$(RELEASE) cargo test --workspace --test durability -- --nocapture
	RUSTFLAGS="$(FUZZ_FLAGS)" cargo build --manifest-path tests/fuzz/Cargo.toml --target $(FUZZ_HOST) --target-dir target/fuzz
	@for name in $$(ls tests/fuzz/corpus); do \
		mkdir -p target/fuzz/corpus/$$name; echo "── libFuzzer, $$name"; \
		PALIER_FUZZ=$$name target/fuzz/$(FUZZ_HOST)/debug/fuzz -seed=1 -max_len=8192 -timeout=60 -max_total_time=$(FUZZ_HOUR) -print_final_stats=1 \
			-artifact_prefix=target/fuzz/$$name- target/fuzz/corpus/$$name tests/fuzz/corpus/$$name 2>&1 | grep -E "^Done|stat::(number|new_units)|ERROR|panicked|Test unit"; \
	done

bench: build ## how long things take, on an idle machine, and how long other engines take for the same papers
	WEBKIT_DISABLE_COMPOSITING_MODE=1 cargo bench --workspace --profile dev
	@for folder in target/bench/*/; do $(RIVALS)/bin/python tests/papers/rivals.py $$folder; done

look: demo ## a picture of every screen in both themes, in target/look
	target/debug/look $(DEMO) target/look

features: ## the 120 capabilities, with their tests
	@$(CARGO_TEST) --test architecture features_are_listed -- --nocapture

package: setup $(UI_MODULES) ## the deb and the rpm, optimised, and what they are made of (CycloneDX)
	cd src-tauri && npx --prefix ../ui tauri build
	node ui/tools/sbom.mjs > target/release/bundle/palier.cdx.json

fix: setup ## formats, repairs what lints can repair, writes the bindings
	cargo fmt --all
	cd ui && npm run --silent format
	$(CARGO_TEST) --lib export_bindings
	cargo clippy --workspace --all-targets --fix --allow-dirty --allow-staged --quiet

build: setup $(UI_BUILD)
	cargo build --workspace --all-targets

# The example council, in a home of its own.
demo: build
	@rm -rf $(DEMO); mkdir -p $(DEMO)/data/Palier
	@sed -n 's/.*EXAMPLE_PASSPHRASE: &str = "\(.*\)";/\1/p' src-tauri/crates/vault/src/passphrase.rs > $(DEMO)/passphrase
	@printf '{ "vault": "%s" }\n' "$(abspath $(DEMO_VAULT))" > $(DEMO)/data/Palier/desk.json
	target/debug/palierctl demo --vault $(DEMO_VAULT)

# Packages of the system, only when one is missing.
setup: $(UI_MODULES)
	@missing=$$(for name in $(PACKAGES); do dpkg -s "$$name" >/dev/null 2>&1 || echo "$$name"; done); \
	if [ -n "$$missing" ]; then $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends $$missing; fi
	@test -d target/venv/lib/python3*/site-packages/odf || { python3 -m venv target/venv && target/venv/bin/pip install --quiet --disable-pip-version-check icalendar==6.3.2 odfpy==1.4.1; }

$(UI_MODULES): ui/package-lock.json ui/package.json
	cd ui && npm ci --ignore-scripts --no-audit --no-fund
	@touch $@

$(UI_BUILD): $(UI_MODULES) $(UI_SOURCES)
	cd ui && npm run --silent build
	@touch $@

# The types of the interface are written by tests of the rooms: those that are committed must be those of today.
define RULES
rm -rf target/bindings; TS_RS_EXPORT_DIR=$(CURDIR)/target/bindings $(CARGO_TEST) --lib --bins; diff -r target/bindings $(BINDINGS)
endef
