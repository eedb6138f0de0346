"""A template from a stranger reaches neither Python, files nor the network, ends in time, and is a safe package."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from support import EXAMPLES, PATIENCE

import thidua

from .build import Block, Table, everything, word

CANARY = "hoàng-yến-4711"


# Escapes: each is refused, or prints nothing of Python.

ESCAPES: dict[str, list[str]] = {
    "classes": [
        "{{ ''.__class__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''.__class__.__base__.__subclasses__()[100].__init__.__globals__ }}",
        "{{ x.__class__.__mro__ }}",
        "{{ ().__class__.__bases__[0].__subclasses__() }}",
        "{{ [].__class__.__base__ }}",
        "{{ {}.__class__.__base__ }}",
        "{{ 1.0.__class__ }}",
        "{{ (1).__class__ }}",
        "{{ true.__class__ }}",
        "{{ none.__class__ }}",
        "{{ x.__doc__ }}",
        "{{ x.__len__() }}",
        "{{ x.__format__('') }}",
        "{{ x.__getattribute__('upper') }}",
        "{{ x.__reduce_ex__(2) }}",
        "{{ ngay.__class__ }}",
        "{{ ngay.__reduce__() }}",
    ],
    "subscripts": [
        "{{ ''['__class__'] }}",
        "{{ x['__class__']['__mro__'] }}",
        "{{ ''['__cla' ~ 'ss__'] }}",
        "{{ ''['__cla' + 'ss__'] }}",
        "{{ ''['__ssalc__'[::-1]] }}",
        "{{ ''[['__cla', 'ss__']|join] }}",
        "{{ ''['__CLASS__'|lower] }}",
        "{{ ''['__xclass__'|replace('x', '')] }}",
        "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}",
        "{{ ''['\\u005f\\u005fclass\\u005f\\u005f'] }}",
        "{{ ''['\\137\\137class\\137\\137'] }}",
        "{% set a = '__class__' %}{{ ''[a] }}",
        "{% set a, b = '__cla', 'ss__' %}{{ x[a ~ b] }}",
        "{% for a in ['__class__'] %}{{ x[a] }}{% endfor %}",
        "{{ ds['__class__'] }}",
        "{{ nhom['__class__'] }}",
    ],
    "filters": [
        "{{ ''|attr('__class__') }}",
        "{{ x|attr('\\x5f\\x5fclass\\x5f\\x5f')|attr('mro') }}",
        "{{ x|attr(['__cla', 'ss__']|join) }}",
        "{{ ['']|map(attribute='__class__')|list }}",
        "{{ ['']|map(attribute='__class__.__mro__')|first }}",
        "{{ [x]|map('attr', '__class__')|first }}",
        "{{ ['']|groupby('__class__') }}",
        "{{ ['']|groupby('__class__')|first|first }}",
        "{% for k, v in ['']|groupby('__class__') %}{{ k }}{% endfor %}",
        "{{ ['', '']|sort(attribute='__class__') }}",
        "{{ ['']|sum(attribute='__class__', start='') }}",
        "{{ ['']|min(attribute='__class__') }}",
        "{{ ['']|unique(attribute='__class__')|list }}",
        "{{ ['']|selectattr('__class__')|list }}",
        "{{ ['']|selectattr('__class__', 'equalto', 1)|list }}",
        "{{ ['']|join(attribute='__class__') }}",
        "{{ ['']|map('map', attribute='__class__')|first|first }}",
        "{{ [x.upper]|map(attribute='__self__')|first }}",
        "{{ [plan]|map(attribute='__class__.__init__.__globals__')|first }}",
        "{{ x|pprint }}{{ plan|pprint }}",
        "{{ plan|tojson }}",
        "{{ {'a': 1}|xmlattr }}{{ x|xmlattr }}",
        "{{ x|string|attr('__class__') }}",
        "{{ range|string }}",
        "{{ [range]|join }}",
        "{{ x.upper ~ '' }}",
        "{{ x.upper|upper }}",
        "{{ plan|string }}",
        "{{ plan.evolve|string }}",
        "{{ [plan.evolve]|join }}",
        "{{ x.upper|default('') }}",
        "{{ [x.upper]|first }}",
        "{{ ds|map('upper')|string }}",
        "{{ ds|batch(1)|string }}",
        "{{ ds|reverse|string }}",
        "{{ ds|map('string')|first }}{{ [range]|map('string')|first }}",
        "{{ x|replace('a', range) }}",
        "{{ range|replace('a', 'b') }}",
        "{{ range|truncate(5, true, range) }}",
        "{{ range|title }}{{ range|trim }}",
        "{{ [[range]]|join }}{{ [[x.upper]]|string }}",
    ],
    "format strings": [
        "{{ '{0.__class__}'.format(x) }}",
        "{{ '{0.__class__.__mro__}'|format(x) }}",
        "{{ '{x.__class__}'.format_map({'x': x}) }}",
        "{{ '{0[__class__]}'.format(x) }}",
        "{{ ''.format.__self__ }}",
        "{{ '%s' % x.upper }}",
        "{{ '%s'|format(x.upper) }}",
        "{{ '%(a)s' % {'a': range} }}",
        "{{ '%r'|format(plan) }}",
        "{{ ('{0.__cla' ~ 'ss__}').format(x) }}",
        "{{ x.strftime('{0.__class__}') }}",
        "{{ ngay.strftime('%%') }}{{ ngay.strftime.__self__ }}",
    ],
    "globals of Jinja": [
        "{{ cycler.__init__.__globals__ }}",
        "{{ cycler.__init__.__globals__.os.environ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ cycler('a').next() }}",
        "{{ joiner.__init__.__globals__ }}",
        "{{ joiner(',') }}",
        "{{ namespace.__init__.__globals__ }}",
        "{% set ns = namespace(a=1) %}{% set ns.a = 2 %}{{ ns.a }}",
        "{{ lipsum.__globals__ }}",
        "{{ lipsum.__globals__['os'].popen('id').read() }}",
        "{{ lipsum() }}",
        "{{ dict.__base__ }}",
        "{{ dict(a=1) }}",
        "{{ range.__class__ }}",
        "{{ range }}",
        "{{ range(3) }}",
        "{{ self }}",
        "{{ self.__class__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ self._TemplateReference__context.cycler.__init__.__globals__.os }}",
        "{{ self.__init__.__globals__ }}",
        "{{ context }}{{ environment }}",
        "{{ _lan }}{{ _lan.gaps }}{{ _lan.trail }}",
        "{{ caller }}{{ caller() }}",
        "{{ varargs }}{{ kwargs }}",
        "{{ super }}{{ super() }}",
    ],
    "globals of web frameworks": [
        "{{ config }}",
        "{{ config.items() }}",
        "{{ request }}",
        "{{ request.application.__globals__.__builtins__.__import__('os').popen('id').read() }}",
        "{{ get_flashed_messages.__globals__ }}",
        "{{ url_for.__globals__ }}",
        "{{ url_for.__globals__['__builtins__']['__import__']('os').environ }}",
        "{{ g.pop.__globals__ }}",
        "{{ session }}",
        "{{ __builtins__ }}",
        "{{ __import__('os').environ }}",
        "{{ __name__ }}{{ __file__ }}{{ __loader__ }}",
        "{{ open('/etc/passwd').read() }}",
        "{{ eval('1') }}{{ exec('1') }}",
        "{{ os.environ }}",
    ],
    "loops": [
        "{% for a in ds %}{{ loop }}{% endfor %}",
        "{% for a in ds %}{{ loop.__init__ }}{% endfor %}",
        "{% for a in ds %}{{ loop.__init__.__globals__ }}{% endfor %}",
        "{% for a in ds %}{{ loop.__class__ }}{% endfor %}",
        "{% for a in ds %}{{ loop._iterator }}{% endfor %}",
        "{% for a in ds %}{{ loop._undefined }}{% endfor %}",
        "{% for a in ds %}{{ loop.cycle }}{% endfor %}",
        "{% for a in ds %}{{ loop.cycle.__func__.__globals__ }}{% endfor %}",
        "{% for a in ds %}{{ loop.previtem.__class__ }}{% endfor %}",
        "{% for a in ds recursive %}{{ loop(ds) }}{% endfor %}",
        "{% for a in x.upper %}{{ a }}{% endfor %}",
        "{% for a in range %}{{ a }}{% endfor %}",
        "{% for a in plan %}{{ a }}{% endfor %}",
        "{% set l = [] %}{% for a in ds %}{{ l.append(loop) }}{% endfor %}{{ l }}",
    ],
    "generators and frames": [
        "{{ (ds|map('upper')).gi_frame }}",
        "{{ (ds|map('upper')).gi_frame.f_globals }}",
        "{{ (ds|select).gi_frame.f_builtins }}",
        "{{ (ds|map('upper')).gi_code }}",
        "{{ ds|map('upper') }}",
        "{{ ds|batch(2) }}",
        "{{ may_sinh.gi_frame.f_globals }}",
        "{{ ham.__globals__ }}",
        "{{ ham.func_globals }}",
        "{{ ham.__code__ }}",
        "{{ ham }}",
        "{{ ham() }}",
        "{{ loi.__traceback__.tb_frame.f_globals }}",
        "{{ loi.args }}",
        "{{ vat }}",
        "{{ vat.bi_mat }}",
        "{{ vat['bi_mat'] }}",
        "{{ vat.doc() }}",
        "{{ lop }}{{ lop() }}",
        "{{ lop.__subclasses__() }}",
        "{{ tep }}{{ tep.read() }}",
        "{{ mo_dun }}{{ mo_dun.environ }}",
    ],
    "changing data": [
        "{{ ds.append(1) }}",
        "{{ ds.clear() }}",
        "{{ nhom.update({'a': 1}) }}",
        "{{ nhom.pop('a') }}",
        "{{ nhom.setdefault('b', 1) }}",
        "{{ nhom.__setitem__('a', 1) }}",
        "{{ ds.sort() }}",
        "{% set ds.a = 1 %}",
        "{% set nhom.a = 9 %}",
    ],
    "calling": [
        "{{ x.upper.__call__() }}",
        "{{ x.encode() }}",
        "{{ x.translate({}) }}",
        "{{ x.join(ds) }}",
        "{{ x.format() }}",
        "{{ x.maketrans('a') }}",
        "{{ nhom.fromkeys('ab') }}",
        "{{ ngay.today() }}",
        "{{ ngay.fromisoformat('2026-01-01') }}",
        "{{ plan.evolve(so=1) }}",
        "{{ plan.evolve.__func__.__globals__ }}",
        "{{ plan.from_data({}) }}",
        "{{ plan.fields() }}",
        "{{ plan.missing() }}",
        "{{ plan.__attrs_attrs__ }}",
        "{{ plan.__class__.__mro__ }}",
        "{{ plan.__slots__ }}",
        "{{ plan._ky_hieu }}",
        "{{ plan }}",
        "{{ plan.co_quan.__class__ }}",
        "{{ plan.noi_dung }}",
    ],
    "statements": [
        "{% macro m() %}{{ varargs }}{% endmacro %}{{ m.__globals__ }}",
        "{% macro m() %}a{% endmacro %}{{ m }}",
        "{% macro m() %}{{ caller.__class__ }}{% endmacro %}{% call m() %}{% endcall %}",
        "{% call x() %}{% endcall %}",
        "{% include '/etc/passwd' %}",
        "{% include x %}",
        "{% import 'os' as os %}{{ os.environ }}",
        "{% from 'os' import environ %}{{ environ }}",
        "{% extends '/etc/passwd' %}",
        "{% block a %}{{ self.a() }}{% endblock %}",
        "{% block a %}{{ super() }}{% endblock %}",
        "{% do x.upper() %}",
        "{% debug %}",
        "{% autoescape false %}{{ x }}{% endautoescape %}",
        "{% filter attr('__class__') %}x{% endfilter %}",
        "{% set a = x.__class__ %}{{ a }}",
        "{% set a %}{{ x.__class__ }}{% endset %}{{ a }}",
        "{% with a = x.__class__ %}{{ a }}{% endwith %}",
        "{% if x.__class__ %}{{ x.__class__.__name__ }}{% endif %}",
        "{%p for a in x.__class__.__mro__ %}{{ a }}{%p endfor %}",
        "{% trans %}a{% endtrans %}",
        "{% print(x.__class__) %}",
    ],
    "tags of docxtpl": [
        "{{r x.__class__ }}",
        "{{p x.__class__ }}",
        "{{p range }}",
        "{{r plan }}",
        "{{p ham }}",
        "{{ x|_chu(0) }}{{ x|_doan(0) }}",
        "{{ x|_doan(99) }}",
        "{{ range|_chay(0) }}",
        "{{ [1]|_lap('a') }}",
        "{{ [range]|_noi }}",
    ],
    "unmasking": [
        "{{ '<w:br/>'|safe }}",
        "{{ x.__html__() }}",
        "{{ '<w:t>'|e|forceescape }}",
        "{{ 'a'|urlize }}",
    ],
}
EACH_ESCAPE = [(kind, text) for kind, texts in ESCAPES.items() for text in texts]
PYTHON = re.compile(
    r"<class|<function|<module|<built-in|<bound|<method|<generator|<property|<slot wrapper|<code|<frame|<_io|"
    r"object at 0x|Context|TemplateReference|LoopContext|Macro|Environment|KeHoach\(|Rendering\(|range\(|\[range|"
    r"__\w+__|root:x:|__main__",
)


class _Thing:
    """An object of the caller's that no template has a business with."""

    bi_mat = CANARY

    def doc(self) -> str:
        return CANARY


def _values(canary: Path) -> dict[str, Any]:
    import datetime

    def ham() -> str:
        return CANARY

    return {
        "x": "chữ", "ds": ["a", "b"], "nhom": {"a": 1}, "ngay": datetime.date(2026, 3, 9), "ham": ham,
        "may_sinh": (CANARY for _ in "a"), "loi": ValueError(CANARY), "vat": _Thing(), "lop": _Thing,
        "plan": thidua.read(EXAMPLES[0]), "tep": canary.open("rb"), "mo_dun": os,
    }  # fmt: skip


_WATCHED = ("os.system", "subprocess.Popen", "os.exec", "os.posix_spawn", "os.fork", "socket.", "shutil.", "os.remove")
_seen: list[str] = []
_watching = [False]


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching[0] and (event.startswith(_WATCHED) or (event == "open" and CANARY in str(arguments[0]))):
        _seen.append(f"{event} {arguments}")


sys.addaudithook(_watch)  # cannot be taken away again; it only notes, and only while an escape is tried


@pytest.fixture
def canary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file and a variable of the environment that no template may read; what Python does meanwhile is watched."""
    file = tmp_path / f"{CANARY}.txt"
    file.write_text(CANARY, "utf-8")
    monkeypatch.setenv("THIDUA_CANARY", CANARY)
    _seen.clear()
    yield file
    _watching[0] = False


def _outcome(template: bytes, values: dict[str, Any]) -> tuple[str, str]:
    """What a document says, and what it was refused with."""
    try:
        return everything(thidua.Template(template).render(values, "docx")), ""
    except thidua.TemplateError as error:
        return "", str(error)
    finally:
        values["tep"].close()


@pytest.mark.parametrize(("kind", "text"), EACH_ESCAPE, ids=[f"{kind}: {text}" for kind, text in EACH_ESCAPE])
def test_an_escape_is_refused_or_prints_nothing_of_python(kind: str, text: str, canary: Path) -> None:
    values = _values(canary)
    template = word("{{ x }}", text)
    before = (list(values["ds"]), dict(values["nhom"]))
    _watching[0] = True
    said, refused = _outcome(template, values)
    _watching[0] = False
    assert not _seen
    assert CANARY not in said + refused
    assert not PYTHON.search(re.sub(r"\[thiếu:[^\]]*\]", "", said))
    assert (values["ds"], values["nhom"]) == before


@pytest.mark.parametrize("text", ["{{ x.__class__ }}", "{{ cycler.__init__.__globals__ }}", "{{ ham() }}"])
@pytest.mark.parametrize("place", ["header", "footer", "first_header", "footnotes", "title", "cell"])
def test_no_part_is_less_guarded_than_the_body(text: str, place: str, canary: Path) -> None:
    values = _values(canary)
    body: Block = Table([[text]]) if place == "cell" else "{{ x }}"
    around: dict[str, Any] = {
        "header": {"header": text}, "footer": {"footer": text}, "first_header": {"first_header": text},
        "footnotes": {"footnotes": (text,)}, "title": {"core": {"title": text}}, "cell": {},
    }[place]  # fmt: skip
    said, _ = _outcome(word(body, **around), values)
    assert CANARY not in said
    assert not PYTHON.search(re.sub(r"\[thiếu:[^\]]*\]", "", said))


def test_attributes_of_a_table_cell_hold_no_xml() -> None:
    template = word(Table([["{% cellbg mau %}{{ x }}"]]))
    with pytest.raises(thidua.TemplateError, match="không phải mã màu của ô"):
        thidua.Template(template).render({"mau": 'FF0000"/><w:evil w:a="', "x": "y"}, "docx")


# Hostile sizes: each ends in a clear error, in bounded time and memory.


def _growing(start: str, step: str, times: int, printed: str = "") -> str:
    """A template in which ``a`` grows step by step and is then printed."""
    return f"{{% set a = {start} %}}" + f"{{% set a = {step} %}}" * times + f"{{{{ a{printed} }}}}"


SIZES: dict[str, str | list[str]] = {
    "text repeated": "{{ 'a' * 10**9 }}",
    "text repeated, by a plain number": "{{ 'a' * 1000000000 }}",
    "list repeated": "{{ [0] * 1000000000 }}",
    "list repeated, joined": "{{ ([x] * 100000000)|join }}",
    "power": "{{ 10**10**8 }}",
    "power of powers": "{{ 9**9**9**9 }}",
    "power of a value": "{{ n ** 100000000 }}",
    "shifting by multiplying": _growing("99999999999", "a * a", 40),
    "long range": "{{ range(10**9)|length }}",
    "long range, plain": "{{ range(1000000000)|list|length }}",
    "long range, summed": "{{ range(1000000000)|sum }}",
    "negative range": "{{ range(0, -1000000000, -1)|list|length }}",
    "loop over a long range": "{% for i in range(1000000000) %}a{% endfor %}",
    "nested loops": "{% for a in xs %}" * 5 + "x" + "{% endfor %}" * 5,
    "nested loops that print nothing": "{% for a in xs %}" * 5 + "{% endfor %}" * 5,
    "nested loops of ranges": "".join(f"{{% for {c} in range(9999) %}}" for c in "abcde") + "{% endfor %}" * 5,
    "nested filters": "{{ " + "xs|map('list')|list|" * 40 + "length }}",
    "text doubled by ~": _growing("'aaaaaaaaaa'", "a ~ a", 60, "|length"),
    "text doubled by +": _growing("'aaaaaaaaaa'", "a + a", 60, "|length"),
    "list doubled": _growing("[1]", "a + a", 60, "|length"),
    "list nested, joined": _growing("'aaaaaaaaaa'", "[a, a]|join", 60, "|length"),
    "text doubled in a block": "{% set a = 'aaaaaaaaaa' %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 60 + "{{ a }}",
    "text doubled by replace": _growing("'aaaaaaaaaa'", "a|replace('a', 'aa')", 60),
    "text doubled by a method": _growing("'aaaaaaaaaa'", "a.replace('a', 'aa')", 60),
    "text doubled by replacing nothing": _growing("'aa'", "a|replace('', a)", 12, "|length"),
    "text doubled by joining with itself": _growing("'aaaa'", "a|list|join(a)", 12, "|length"),
    "center": "{{ 'a'|center(10**9) }}",
    "center, plain": "{{ 'a'|center(1000000000) }}",
    "center by a method": "{{ 'a'.center(1000000000) }}",
    "ljust": "{{ 'a'.ljust(1000000000) }}",
    "zfill": "{{ 'a'.zfill(1000000000) }}",
    "indent": "{{ 'a\\nb'|indent(1000000000) }}",
    "format": "{{ '%1000000000d'|format(1) }}",
    "format by %": "{{ '%1000000000d' % 1 }}",
    "format with a star": "{{ '%*d'|format(1000000000, 1) }}",
    "format by a method": "{{ '{:1000000000}'.format(1) }}",
    "date format": "{{ ngay.strftime('%1000000000d') }}",
    "date format, repeated": "{% set a = '%A%B%c' %}" + "{% set a = a ~ a %}" * 16 + "{{ ngay.strftime(a)|length }}",
    "join by a long text": "{{ xs|join(dai)|length }}",
    "join of joins": "{{ xs|map('string')|join(xs|join(dai)) }}",
    "batch": "{{ [1]|batch(1000000000, 'x')|list|length }}",
    "batch by many": "{% for a in xs|batch(100000000, 'x') %}{{ a|length }}{% endfor %}",
    "slice": "{{ xs|slice(1000000000)|list|length }}",
    "round": "{{ 1.5|round(1000000000) }}",
    "round by a big minus": "{{ 5|round(-1000000000) }}",
    "int of many digits": "{{ ('9' ~ dai)|int }}",
    "int of another base": "{{ dai|int(0, 36) }}",
    "sum of lists": _growing("xs", "[a, a]|sum(start=[])", 40, "|length"),
    "wordwrap": "{{ dai|wordwrap(1, true, dai) }}",
    "truncate to a long text": "{{ dai|truncate(1000000000, true, dai) }}",
    "a million values": "{% for a in xs %}{% for b in xs %}{{ dai }}{% endfor %}{% endfor %}",
    "lipsum": "{{ lipsum(n=1000000) }}",
    "unique of pairs": "{% for a in xs %}{% for b in xs|unique|sort %}{% for c in xs|unique|sort %}"
    + "{% endfor %}" * 3,
    "in a loop, filters that run over a list": (
        "{% for a in xs %}{% for b in xs %}{{ xs|sum }}{{ xs|sort|first }}{% endfor %}{% endfor %}" * 20
    ),
    "a tag nested deep": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "a list nested deep": "{{ " + "[" * 5000 + "1" + "]" * 5000 + " }}",
    "many nots": "{{ " + "not " * 20000 + "1 }}",
    "a long sum": "{{ 1" + " + 1" * 20000 + " }}",
    "many filters": "{{ x" + "|upper" * 20000 + " }}",
    "ifs nested deep": "{% if x %}" * 500 + "a" + "{% endif %}" * 500,
    "a long number": "{{ " + "9" * 200000 + " }}",
    "a long text in a tag": "{{ '" + "a" * 5000000 + "' }}",
    "tags that never close": "{{ x }} " + "{{r " * 100000,
    "statements that never close": "{{ x }} " + "{% " * 100000,
    "comments that never close": "{{ x }} " + "{# " * 100000,
    "braces": "{{ x }} " + "{" * 1000000,
    "row tags in paragraphs": [*["{%tr if x %}"] * 1, "{{ x }}", "{%tr "] + ["{%tr "] * 20000,
    "merges without a table": "{{ x }} " + "{% vm %}" * 20000,
    "cell colours without a table": "{{ x }} " + "{% cellbg x %}" * 20000,
    "spans without a table": "{{ x }} " + "{% colspan x " * 20000,
}
# Large, but finished in time with the right answer or refused: both are right.
MAY_END_WELL = {
    "nested filters",
    "text doubled by replacing nothing",
    "date format",
    "date format, repeated",
    "round",
    "round by a big minus",
    "a list nested deep",
    "a tag nested deep",
    "many nots",
    "a long sum",
    "many filters",
    "a long text in a tag",
    "braces",
    "list nested, joined",
    "int of many digits",
    "int of another base",
    "truncate to a long text",
    "ifs nested deep",
    "a long number",
}

_RUN = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, ({PATIENCE}, {PATIENCE}))
import datetime, thidua
values = dict(x="chữ", n=10, xs=list(range(1000)), dai="a" * 100_000, ngay=datetime.date(2026, 3, 9))
try:
    made = thidua.Template(sys.stdin.buffer.read()).render(values, "docx")
except thidua.TemplateError as error:
    print("refused", str(error)[:400])
else:
    print("made", len(made))
"""


def _bounded(template: bytes) -> str:
    """What becomes of a template in a process with 1.5 GB and as much time as a busy machine may need."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN], input=template, capture_output=True, check=False, timeout=PATIENCE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr.decode()[-600:]}"
    return done.stdout.decode()


@pytest.mark.parametrize("name", SIZES)
def test_a_hostile_size_is_refused_in_bounded_time_and_memory(name: str) -> None:
    text = SIZES[name]
    said = _bounded(word(*text) if isinstance(text, list) else word(text))
    assert said.startswith(("refused ", "made ") if name in MAY_END_WELL else "refused ")


# Packages: what Word would run or fetch, and what is no document, is refused with its cause.

Change = Callable[[dict[str, bytes]], None]


def _package(change: Change | None = None, **around: Any) -> bytes:
    with zipfile.ZipFile(io.BytesIO(word("{{ x }}", **around))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if change:
        change(parts)
    return _zip(parts)


def _zip(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _relationship(rels: str, kind: str, target: str, mode: str = ' TargetMode="External"') -> Change:
    def change(parts: dict[str, bytes]) -> None:
        base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        link = f'<Relationship Id="rIdX" Type="{base}{kind}" Target="{target}"{mode}/>'
        empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        parts[rels] = parts.get(rels, empty).replace(b"</Relationships>", link.encode() + b"</Relationships>")

    return change


def _replace(part: str, old: str, new: str) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode(), 1)

    return change


def _prolog(part: str, prolog: str, entity: str = "") -> Change:
    def change(parts: dict[str, bytes]) -> None:
        content = re.sub(rb"<\?xml[^>]*\?>", b"", parts[part])
        parts[part] = prolog.encode() + content.replace(b"{{ x }}", b"{{ x }}" + entity.encode())

    return change


def _put(name: str, content: bytes = b"x") -> Change:
    return lambda parts: parts.__setitem__(name, content)


def _drop(name: str) -> Change:
    return lambda parts: parts.__delitem__(name)


def _billion_laughs() -> str:
    levels = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">{levels}]>'


def _in_utf16(parts: dict[str, bytes]) -> None:
    document = re.sub(r"<\?xml[^>]*\?>", "", parts[_DOCUMENT].decode()).replace("{{ x }}", "{{ x }}&a9;")
    parts[_DOCUMENT] = (_billion_laughs().replace("?>", ' encoding="UTF-16"?>', 1) + document).encode("utf-16")


def _damaged() -> bytes:
    data = bytearray(_package())
    data[200:260] = bytes(60)
    return bytes(data)


def _many(parts: dict[str, bytes]) -> None:
    parts |= {f"word/m{i}": b"" for i in range(20000)}


def _twice() -> bytes:
    out = io.BytesIO(_package())
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", b"<other/>")
    return out.getvalue()


_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
_MACRO_PART = '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
_RELS, _SETTINGS = "word/_rels/document.xml.rels", "word/_rels/settings.xml.rels"
_TYPES, _DOCUMENT = "[Content_Types].xml", "word/document.xml"
_LONG_COMMENT = "<!--" + "x" * 9000 + "-->"
_EXTERNAL = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
_PARAMETER = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'

PACKAGES: dict[str, tuple[Callable[[], bytes], str]] = {
    "attached template": (
        lambda: _package(_relationship(_SETTINGS, "attachedTemplate", "http://x.vn/a.dotm")),
        "bên ngoài",
    ),
    "attached template on a share": (
        lambda: _package(_relationship(_SETTINGS, "attachedTemplate", "file://\\\\x\\a.dotm")),
        "bên ngoài",
    ),
    "picture from the network": (lambda: _package(_relationship(_RELS, "image", "http://x.vn/a.png")), "bên ngoài"),
    "OLE object from the network": (
        lambda: _package(_relationship(_RELS, "oleObject", "http://x.vn/a.doc")),
        "bên ngoài",
    ),
    "sub-document": (lambda: _package(_relationship(_RELS, "subDocument", "http://x.vn/a.docx")), "bên ngoài"),
    "frame": (lambda: _package(_relationship(_RELS, "frame", "http://x.vn/")), "bên ngoài"),
    "external target in single quotes": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", " TargetMode='External'")),
        "bên ngoài",
    ),
    "external target with blanks": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", ' TargetMode = "External"')),
        "bên ngoài",
    ),
    "external target over lines": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", '\nTargetMode\n=\n"External"')),
        "bên ngoài",
    ),
    "external target by an entity of a character": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", ' TargetMode="&#69;xternal"')),
        "bên ngoài",
    ),
    "external picture that calls itself a hyperlink in its target": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/relationships/hyperlink")),
        "bên ngoài",
    ),
    "external target in a prefixed part": (
        lambda: _package(
            _put(
                "word/_rels/footer9.xml.rels",
                b'<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships">'
                b'<r:Relationship Id="a" '
                b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
                b'Target="http://x.vn/a.png" TargetMode="External"/></r:Relationships>',
            )
        ),
        "bên ngoài",
    ),
    "external target in UTF-16": (
        lambda: _package(
            _put(
                "word/_rels/footer9.xml.rels",
                '<?xml version="1.0" encoding="UTF-16"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
                '2006/relationships"><Relationship Id="a" Type="http://x/relationships/image" Target="http://x.vn/" '
                'TargetMode="External"/></Relationships>'.encode("utf-16"),
            )
        ),
        "bên ngoài",
    ),
    "macros": (lambda: _package(_put("word/vbaProject.bin")), "macro"),
    "macros elsewhere": (lambda: _package(_put("abc/VBAPROJECT.BIN")), "macro"),
    "macro-enabled type": (lambda: _package(_replace(_TYPES, _MAIN, _MACRO)), "macro"),
    "macros by their type alone": (lambda: _package(_replace(_TYPES, "</Types>", _MACRO_PART)), "macro"),
    "billion laughs": (lambda: _package(_prolog(_DOCUMENT, _billion_laughs(), "&a9;")), "DOCTYPE"),
    "an external entity": (lambda: _package(_prolog(_DOCUMENT, _EXTERNAL, "&e;")), "DOCTYPE"),
    "a parameter entity": (lambda: _package(_prolog(_DOCUMENT, _PARAMETER)), "DOCTYPE"),
    "entities in the styles": (lambda: _package(_prolog("word/styles.xml", _billion_laughs())), "DOCTYPE"),
    "entities in the content types": (lambda: _package(_prolog(_TYPES, _billion_laughs())), "DOCTYPE"),
    "entities behind a long comment": (
        lambda: _package(_prolog(_DOCUMENT, _LONG_COMMENT + _EXTERNAL.partition("?>")[2], "&e;")),
        "DOCTYPE",
    ),
    "entities in UTF-16": (lambda: _package(_in_utf16), "DOCTYPE"),
    "no package": (lambda: b"xin ch\xc3\xa0o", "không phải là tệp Word"),
    "nothing": (lambda: b"", "tệp rỗng"),
    "a workbook": (lambda: _zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}), "Excel"),
    "a package of something else": (lambda: _zip({"mimetype": b"application/epub+zip"}), "word/document.xml"),
    "an old or encrypted document": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(4000),
        "mật khẩu",
    ),
    "a page of the web": (lambda: b"<!DOCTYPE html><html><body>404</body></html>", "không phải là tệp Word"),
    "cut short": (lambda: _package()[:2000], "hỏng"),
    "cut short at its end": (lambda: _package()[:-30], "hỏng"),
    "damaged inside": (_damaged, "hỏng"),
    "without its document": (lambda: _package(_drop(_DOCUMENT)), "word/document.xml"),
    "without its content types": (lambda: _package(_drop(_TYPES)), "Content_Types|không phải"),
    "a document that is no XML": (lambda: _package(_put(_DOCUMENT, b"<w:document>{{ x }}")), "XML"),
    "an empty document part": (lambda: _package(_put(_DOCUMENT, b"")), "XML|không có thẻ"),
    "a header that is no XML": (
        lambda: _package(_replace("word/header1.xml", "</w:hdr>", ""), header="{{ x }}"),
        "XML",
    ),
    "one name twice": (_twice, "trùng tên"),
    "one name twice but for capitals": (lambda: _package(_put("WORD/Document.xml")), "trùng tên"),
    "a name that climbs": (lambda: _package(_put("../../x")), "tên phần không hợp lệ"),
    "a name that climbs inside": (lambda: _package(_put("word/../../x")), "tên phần không hợp lệ"),
    "a name that climbs by backslashes": (lambda: _package(_put("..\\..\\x")), "tên phần không hợp lệ"),
    "a name from the root": (lambda: _package(_put("/etc/x")), "tên phần không hợp lệ"),
    "a name of a drive": (lambda: _package(_put("C:\\x")), "tên phần không hợp lệ"),
    "very many parts": (lambda: _package(_many), "nhiều quá"),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_an_unsafe_package_is_refused_with_its_cause(name: str) -> None:
    make, cause = PACKAGES[name]
    with pytest.raises(thidua.TemplateError, match=cause):
        thidua.Template(make())


def test_a_hyperlink_to_the_web_is_no_danger() -> None:
    data = _package(_relationship(_RELS, "hyperlink", "https://example.vn/"))
    assert thidua.Template(data).render({"x": "y"}, "docx")


def test_a_picture_inside_the_package_is_no_danger() -> None:
    assert thidua.Template(_package(_put("word/media/a.png"))).render({"x": "y"}, "docx")


def test_a_fault_of_a_file_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mau-cua-toi.docx"
    file.write_bytes(b"PK\x03\x04")
    with pytest.raises(thidua.TemplateError, match=r"mau-cua-toi\.docx"):
        thidua.Template(file)


@pytest.mark.parametrize("lies", [False, True], ids=["honest sizes", "sizes that lie"])
@pytest.mark.parametrize("where", ["word/document.xml", "word/media/a.bin"])
def test_a_zip_bomb_is_refused_before_it_unpacks(where: str, lies: bool) -> None:
    said = _bounded(_bomb(where, 1024, lies=lies))
    assert re.match(r"refused .*(lớn quá|hỏng)", said)


def test_many_parts_that_unpack_large_are_refused() -> None:
    said = _bounded(_bomb("word/media/a{}.bin", 64, count=50))
    assert re.match(r"refused .*lớn quá", said)


def _bomb(name: str, megabytes: int, *, count: int = 1, lies: bool = False) -> bytes:
    """A document with parts of zeros, deflated once and repeated: a flushed block of zeros can stand any number of
    times in a row."""
    zeros = bytes(1 << 20)
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = press.compress(zeros) + press.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    crc = 0
    for _ in range(megabytes):
        crc = zlib.crc32(zeros, crc)
    packed, size = block * megabytes + end, megabytes << 20
    out = io.BytesIO(_package(_drop(name) if name == _DOCUMENT else None))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_STORED) as archive:
        infos = []
        for i in range(count):
            info = zipfile.ZipInfo(name.format(i))
            archive.writestr(info, packed, zipfile.ZIP_STORED)
            infos.append(info)
        for info in infos:  # the directory, written on closing, then says what the data are
            info.compress_type, info.file_size, info.CRC = zipfile.ZIP_DEFLATED, 100 if lies else size, crc
    return _as_deflated(out.getvalue(), [info.header_offset for info in infos])


def _as_deflated(data: bytes, offsets: list[int]) -> bytes:
    """The local headers of some parts say deflated, too."""
    out = bytearray(data)
    for offset in offsets:
        out[offset + 8 : offset + 10] = zipfile.ZIP_DEFLATED.to_bytes(2, "little")
    return bytes(out)
