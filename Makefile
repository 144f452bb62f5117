# What a person does with this project. Plain `make` lists it.

.DEFAULT_GOAL := help
.PHONY: help serve build packages test lint cases size bench setup setup-test clean

# Pinned tools that the setup put into .tools come first; cargo's own folder last, for a shell that has not read it yet.
export PATH := $(CURDIR)/.tools/cargo/bin:$(CURDIR)/.tools/npm/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

serve: build ## build the site and serve it on this computer
	cargo run --quiet --bin serve -- dist

build: setup ## build the release site in dist/
	trunk build --release --offline

test: ## check everything: lints, tests, the build, its size, and walks through it in browsers
	@scripts/test

packages: build ## what goes into a course or onto a stick, in packages/; LANGUAGES="en .." for more than English
	cargo run --quiet --bin packages -- dist packages $(LANGUAGES)

lint: setup ## formatting, clippy, documentation and content
	@scripts/lint

cases: ## turn practice cases in TOML into one JSON file: make cases FILES="a.toml b.toml" > own.json
	@cargo run --quiet --bin content -- cases $(FILES)

size: build ## the size of each built file, against the budgets
	cargo run --quiet --bin size -- dist

bench: build setup-test ## measure the engine, and how soon a slow device shows the next page
	@scripts/bench

setup: ## install what building needs
	@scripts/setup build

setup-test: ## install what testing needs
	@scripts/setup test

clean: ## remove everything that was built, but not the tools in .tools
	cargo clean
	rm -rf dist packages
