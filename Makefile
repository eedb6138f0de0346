# The project's checks, a target each; `make venv tests` is the README's test command. BIN is where the tools are.
BIN ?= .venv/bin
QUICK = -m "not audit and not once"
# With other versions a share of the tests, without what asks how much work is done, which is the same work.
ELSEWHERE = $(QUICK) --ignore=tests/attacks --ignore=tests/test_growth.py --ignore=tests/test_growth_of_entries.py

.PHONY: venv axe format lint types layers tests coverage gallery site lowest pythons attacks soak mutants long

venv:
	python3 -m venv .venv
	.venv/bin/pip install -q -e '.[dev]'

# What judges the web pages (tests/test_web_access.py); npm comes with Node.
axe:
	npm install --silent --no-save --no-fund --no-audit --prefix build/npm axe-core@4.14.1

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types:
	$(BIN)/mypy

layers:
	$(BIN)/lint-imports

tests:
	$(BIN)/python -m pytest -n 2

# How much of the package runs in the tests, its floor is in pyproject.toml; then those left out of it.
coverage:
	$(BIN)/python -m pytest -n 2 $(QUICK) --cov
	$(BIN)/python -m pytest -n 2 -m "audit or once"

# The gallery: what each template prints, in each format; needs LibreOffice, Poppler and Chromium.
gallery:
	$(BIN)/python docs/make_gallery.py

# The pages as a site, in build/site; a link, an anchor or a page that is not there is a failure.
site:
	$(BIN)/python docs/make_site.py
	$(BIN)/zensical build --strict
	$(BIN)/python docs/fold_search.py

# The lowest versions that pyproject.toml declares, on the lowest Python.
lowest:
	python3.11 -m venv --clear build/lowest
	build/lowest/bin/pip install -q -c constraints-lowest.txt -e '.[test]'
	build/lowest/bin/python -m pytest -n 2 --share 0/4 $(ELSEWHERE)

# Every other Python that the machine has: the tests, and the same bytes.
pythons:
	mkdir -p build && $(BIN)/python tests/digests.py all examples/*.yaml > build/digests.json
	for version in 3.11 3.12 3.13; do \
	  if $(BIN)/python -V | grep -qF " $$version."; then continue; fi; \
	  if ! python$$version -c "" 2>/dev/null; then echo "python$$version is not on this machine"; continue; fi; \
	  python$$version -m venv --clear build/python$$version || exit 1; \
	  build/python$$version/bin/pip install -q -e '.[test]' || exit 1; \
	  build/python$$version/bin/python -m pytest -n 2 --share $${version#3.1}/8 $(ELSEWHERE) || exit 1; \
	  build/python$$version/bin/python tests/digests.py all examples/*.yaml | cmp - build/digests.json || exit 1; \
	done

# Every pattern over all of its pumps, every field of a plan over every text in every format, every attack on a template,
# every text that may take long, every line that a paper lacks or has more.
attacks:
	THIDUA_LONG=1 $(BIN)/python -m pytest -n 2 tests/test_growth.py tests/test_growth_of_entries.py \
	  tests/attacks/test_templates.py
	THIDUA_LONG=1 $(BIN)/python -m pytest -n 2 -k "takes_long or text_lacks or word_beside" \
	  tests/documents/test_reading.py tests/documents/test_verify_roles.py tests/attacks/test_papers.py

# Any plan in every format, threads in every family, for long; every damage of a paper and of a print; where pages end at
# every length.
soak:
	THIDUA_LONG=1 $(BIN)/python -m pytest -n 2 tests/test_page_ends.py
	THIDUA_LONG=1 $(BIN)/python -m pytest -n 2 tests/rules/test_papers.py tests/rules/test_prints.py
	THIDUA_LONG=1 $(BIN)/python -m pytest -n 2 -k "any_plan or every_family" tests/test_one_text.py tests/engine/test_threads.py

# What no test notices when it is changed: not part of `long`, see tests/mutants/run.py.
mutants:
	$(BIN)/pip install -q cosmic-ray
	$(BIN)/python tests/mutants/run.py

long: coverage lowest pythons attacks soak
