"""The JSON Schema of plan files takes what the reader takes and refuses what it refuses for its shape; pydantic."""

from __future__ import annotations

import copy
import datetime
import json
import random
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from support import EXAMPLES, PLANS, ROOT, need_module
from test_cures import PNG

import thidua
from thidua import cli
from thidua.grammar.days import day_form, has_form
from thidua.grammar.signs import SAMPLES, WORDS, numbering_form, numbering_of
from thidua.model.node import Node, Truong
from thidua.plan_files import loader
from thidua.plan_files.sentences import rejoined
from thidua.rulebook.plans import KH
from thidua.wording import NUMBER_FORM, fold, parse_number, spellings

SCHEMA = thidua.json_schema()
OF_SHAPE = {
    "kh-101": "cả tệp không phải một nhóm",
    "kh-201": "tên mục lạ",
    "kh-301": "danh sách hay nhóm ở chỗ của chữ",
    "kh-302": "không phải có, không",
    "kh-303": "không phải số",
    "kh-304": "không thuộc các giá trị",
    "kh-305": "không phải ngày",
    "kh-308": "danh sách ở chỗ của một mục",
    "kh-309": "các dòng của bảng không phải danh sách",
    "kh-310": "một dòng chữ ở chỗ cần một nhóm",
    "kh-411": "quá hai người ký",
    "kh-502": "mục của bố cục nêu hai phần",
    "kh-503": "mục của bố cục không nêu phần nào",
}
"""The rules of shape: which keys there are, and what sort of value each has. All others are of what a plan says (a day
that no calendar has, a mark without a note), of the text of its file (a quote that is not closed: no tree comes of it),
or of a key given twice in two spellings, which no schema sees."""


def _loaded(text: str) -> Any:
    """A plan file as an editor loads it: YAML 1.2, numbers as numbers, days as texts; no key twice."""
    return _days_as_text(YAML(typ="safe", pure=True).load(text))


def _days_as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _days_as_text(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_days_as_text(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


@pytest.fixture(scope="module")
def validator() -> Any:
    jsonschema = need_module("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA)


def _said(validator: Any, data: Any) -> list[str]:
    return [f"{one.json_path}: {one.message[:200]}" for one in validator.iter_errors(data)]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_every_example_is_taken(path: Path, validator: Any) -> None:
    assert _said(validator, _loaded(path.read_text("utf-8"))) == []
    for format in ("json", "yaml"):
        text = thidua.render(thidua.read(path), format).decode()
        assert _said(validator, json.loads(text) if format == "json" else _loaded(text)) == []


# --- Bad files ------------------------------------------------------------------------------------

_TRAPS = YAML(typ="safe", pure=True).load((ROOT / "tests" / "plan_files" / "yaml_traps.yaml").read_text("utf-8"))
BAD = {
    **{case["tên"]: case["gõ"] for case in YAML(typ="safe", pure=True).load(
        (ROOT / "tests" / "bad_input.yaml").read_text("utf-8")
    )},
    **{name: case["typed"] for name, case in _TRAPS["refused"].items()},
    **{f"{rule.id} {rule.example[:30]}": rule.example for rule in KH.values()},
}  # fmt: skip
"""Every bad plan file of the tests, and the example of each rule."""
UNSEEN = {
    "kh-303 chỉ tiêu: {nội dung: Hội thi, ": "1.5 is the number 1.5 to an editor, as in JSON",
    "hai người ký và người lập": "two fields that do not go together, each of them right",
}
"""What the reader refuses by a rule of shape, and no schema can see."""


def _rules_of(text: str) -> set[str]:
    try:
        thidua.read(text, format="yaml")
    except thidua.PlanError as error:
        return {problem.rule for problem in error.problems}
    return set()


@pytest.mark.parametrize("name", BAD, ids=lambda name: name)
def test_a_bad_file_is_refused_where_its_shape_is_bad(name: str, validator: Any) -> None:
    rules = _rules_of(BAD[name])
    try:
        data = _loaded(BAD[name])
    except (YAMLError, ValueError, RecursionError):
        return  # the editor says so: it is no YAML
    said = _said(validator, data)
    if OF_SHAPE.keys() & rules:
        assert bool(said) == (name not in UNSEEN), said
    elif all(re.match(r"kh-(202|30[67]|[456])", rule) for rule in rules):
        assert said == []  # its shape is right, what it says is not


# --- Shapes that nobody wrote ---------------------------------------------------------------------

_VALUES: list[Any] = [
    "Một câu", "", "có", "2026-03-09", "9/3/2026", "7,5", "1.", "ngang", "nd30", 15, 2026, None, ["Một", "Hai"],
    [["a"]], [{}], {}, {"tên": "Sở A", "địa danh": "X"}, {"nội dung": "Một", "tiêu đề": "A"},
    [{"lạ": "x", "khác": "y"}],
    {"tiêu đề": "A", "gồm": ["b"]}, {"gồm": "nội dung", "dẫn": "có"}, [{"Đối với tập thể": "Tốt", "đánh số": "số"}],
    {"mục": "A", "gồm": ["b"]}, [{"mục": "A", "gồm": {"gồm": "b"}}, "c"], [{"gồm": [], "lạ": "x"}],
    {"1": "Lời", "2": "Lời khác"},
    {"cột": ["A"], "dòng": [["1"], "Chung"]}, {"cột": {"tên": "A", "rộng": "90"}},
]  # fmt: skip


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every place of a tree: what holds it, and the key or number there."""
    for key, value in list(data.items() if isinstance(data, dict) else enumerate(data)):
        yield data, key
        if isinstance(value, dict | list):
            yield from _places(value)


def _changed(data: Any, chance: random.Random) -> Any:
    """A plan with one value replaced, or one key spelt otherwise."""
    data = copy.deepcopy(data)
    holder, key = chance.choice(list(_places(data)))
    if chance.random() < 0.3 and isinstance(holder, dict):
        name = chance.choice([fold(key), key.upper(), key.replace(" ", "-"), f"  {key} ", f"{key}x", "số", "tiêu đề"])
        holder[name] = holder.pop(key)
    else:
        holder[key] = copy.deepcopy(chance.choice(_VALUES))
    return data


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_any_other_shape_is_taken_or_refused_as_the_reader_does(path: Path, validator: Any) -> None:
    """But for single pairs, which may be a text with a colon."""
    chance, plan = random.Random(path.stem), thidua.read(path).to_data()
    for _ in range(60):
        data = _changed(plan, chance)
        rules: set[str] = set()
        try:
            thidua.KeHoach.from_data(data)
        except thidua.PlanError as error:
            rules = {problem.rule for problem in error.problems}
        if "kh-501" in rules or ("kh-411" in rules and "người lập" in data):
            continue  # an entry left empty, two signers and a maker: right in shape
        said = _said(validator, data)
        assert bool(said) == bool(OF_SHAPE.keys() & rules), (rules, said)


# --- Every shape at every field -------------------------------------------------------------------

CLASSES = [thidua.KeHoach, *(getattr(thidua.model, name) for name in SCHEMA["$defs"] if not name.startswith("Cac"))]
OFFICE = thidua.json_schema(thidua.HoSo)
_OF_OFFICE = (thidua.HoSo, thidua.NguoiKyLinhVuc, thidua.NoiNhanLinhVuc)
FIELDS = [(cls, field) for cls in (*CLASSES, *_OF_OFFICE) for field in cls.fields().values() if field.name != "kieu"]
SHAPES: list[Any] = [
    "Một câu", "", "có", "số", "1.", "khẩn", "2026-03-09", "3.2026", "Quý I năm 2026", "2026-03-09T00:00:00", "7,5",
    5, 1, 1.1, 2026, 3.2026, 7.5, 1.5, -50.125, 10**30, True, False, None, [], {}, ["Một", "Hai"], [5, 7.5, True, None],
    ["số", "không"], [["a", "b"]], [{}], [[]], {"Sở A": "b"}, {"lạ": "x", "khác": "y"},
    {"tên": "Sở A"}, {"nội dung": "Một"}, [{"nội dung": "Một"}], [{"tên": "Sở A", "lạ": "b"}], [{"text": "a"}],
    [{"Sở A": ["b"]}], {"1": "Lời"}, {"1": 5}, [{"1": "a"}, "b"],
]  # fmt: skip
TYPED = [
    "Một câu", "''", "", "có", "5", "01", "7.5", "12,5", "1.", "1.1", "3.2026", "true", "false", "yes", "1e3",
    "2026-03-09", "2026-03-09T00:00:00", "2026-03-09 08:30:00", "[Một, Hai]", "{}", "[]", "\n- Sở A: b\n- c",
    "\n- Đối với tập thể: Tốt", "\n- Thời hạn: trước ngày 30/11", "\n- Giá trị: cao", "\n- Đánh số: abc", "\n- text: b",
    "\n- Sở A:", "\n- Sở A: 5", "\n- Sở A: 2026-03-09", "\n  Sở A: b", "\n- - Sở A: b",
]  # fmt: skip
"""What is typed behind the colon of a field in YAML."""


def _mine(part: type[Node]) -> Any:
    jsonschema = need_module("jsonschema")
    whole = OFFICE if part in _OF_OFFICE else SCHEMA
    roots = (thidua.KeHoach, thidua.HoSo)
    own = whole if part in roots else {"$ref": f"#/$defs/{part.__name__}", "$defs": whole["$defs"]}
    return jsonschema.Draft202012Validator(own)


def _shape_rules(part: type[Node], format: str, text: str) -> set[str]:
    """The rules of shape by which the reader refuses a part in a file of its own."""
    try:
        part.from_data(rejoined(loader(format).load(text, ""), part))
    except thidua.PlanError as error:
        return {problem.rule for problem in error.problems} & OF_SHAPE.keys()
    return set()


_BARE = "a number without quotes is a number to an editor; of YAML the reader takes the text"
_PAIR = "a single pair is a sentence with a colon in YAML only, which a schema cannot tell from JSON"
KNOWN: dict[tuple[str, Any], tuple[set[str], str]] = {
    ("json", -50.125): ({"kh-303"}, "a thousandfold, or not? no schema sees how many figures were typed"),
    ("json", 1): ({"kh-304"}, "1 is 1. to an editor, and the reader takes the latter"),
    ("json", 1.1): ({"kh-304"}, "the same of 1.1"),
    ("json", 3.2026): ({"kh-305"}, "3.2026 is a month in YAML"),
    ("json", repr([{"1": "a"}, "b"])): ({"kh-201", "kh-301"}, _PAIR),
    ("json", repr([{"nội dung": "Một"}])): ({"kh-201", "kh-301"}, _PAIR),
    **{("yaml", typed): ({"kh-303"}, _BARE) for typed in ("7.5", "1.", "1.1", "1e3", "3.2026")},
    ("yaml", "01"): ({"kh-304"}, "01 is 1 to an editor"),
}  # fmt: skip
"""Where the schema takes what the reader refuses by one of these rules, and why it cannot do otherwise. It never
refuses what the reader takes."""


@pytest.mark.parametrize(("part", "field"), FIELDS, ids=lambda one: getattr(one, "__name__", getattr(one, "name", "")))
@pytest.mark.parametrize(("format", "shapes"), [("json", SHAPES), ("yaml", TYPED)], ids=["json", "yaml"])
def test_any_shape_at_any_field_is_taken_or_refused_as_the_reader_does(
    part: type[Node], field: Truong, format: str, shapes: list[Any]
) -> None:
    taken = _mine(part)
    for shape in shapes:
        text = json.dumps({field.label: shape}) if format == "json" else f"{field.label}: {shape}\n"
        rules = _shape_rules(part, format, text)
        known, _ = KNOWN.get((format, shape if isinstance(shape, str | int | float) else repr(shape)), (set(), ""))
        if rules and rules <= known and not isinstance(shape, bool):
            continue
        said = _said(taken, json.loads(text) if format == "json" else _loaded(text))
        assert bool(said) == bool(rules), (shape, rules, said)


# --- Patterns -------------------------------------------------------------------------------------


def test_each_field_is_found_by_every_spelling_that_folds_to_its_name() -> None:
    chance = random.Random(1)
    for name, field in thidua.KeHoach.fields().items():
        pattern = re.compile(spellings(name))
        marked = unicodedata.normalize("NFD", field.label)
        for typed in (field.label, name, field.label.upper(), field.label.title(), name.replace("_", "-"), marked):
            assert pattern.search(typed)
            assert pattern.search(f" {typed.replace(' ', chance.choice(['-', '  ', '_']))}  ")
        others = [one for one in thidua.KeHoach.fields() if one != name]
        assert not [one for one in others if pattern.search(one)]
        assert not pattern.search(f"{name}x")
        assert not pattern.search(f"x{name}")


@pytest.mark.parametrize("text", "15 1.500 50.000 7,5 -3 +2,25 1.234.567,8 1.5 1,234.5 90% 1e5 năm".split())  # noqa: SIM905
def test_the_pattern_of_numbers_takes_what_is_read_as_one(text: str) -> None:
    try:
        parse_number(text)
    except ValueError:
        assert not re.search(NUMBER_FORM, text)
    else:
        assert re.search(NUMBER_FORM, text)


def test_the_patterns_of_days_and_numberings_take_what_is_read_as_one() -> None:
    days = YAML(typ="safe", pure=True).load((ROOT / "tests" / "grammar" / "days.yaml").read_text("utf-8"))
    texts = [
        *map(str, days[0]["Ngay.parse"]),
        "3.2026",
        "Ngày 9 tháng 3 năm 2026.",
        "9 - 3 - 2026",
        "3 - 5/2026",
        "9.3-2026",
    ]
    for text in (*texts, "Quý I năm 2026", "2026-03-09T00:00:00", "ngày 9 tháng … năm 2026", "hôm qua", "12026"):
        assert bool(re.search(day_form(), text)) == has_form(text) or not text.strip(" ."), text
    for text in (*SAMPLES, *WORDS, "Số", "phần A:", "1.1.1", "(i)", "A-", "I", "–", "b)", "x", "1,", "chữ số"):
        assert bool(re.search(numbering_form(), text)) == bool(numbering_of(text) or not text), text


def test_the_schema_says_label_meaning_article_and_an_example() -> None:
    field = SCHEMA["properties"]["số"]
    assert field["title"] == "số"
    assert field["description"].endswith("Nguồn: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm a.")
    assert field["examples"] == ["15"]
    assert set(SCHEMA["properties"]) == {one.label for one in thidua.KeHoach.fields().values()}
    assert "title" in SCHEMA["$defs"]["NguoiKy"]["properties"]["họ tên"]
    assert SCHEMA["properties"]["độ khẩn"]["examples"] == ["khẩn", "thượng khẩn", "hỏa tốc"]


# --- pydantic and OpenAPI -------------------------------------------------------------------------


def test_pydantic_takes_a_plan_as_a_field() -> None:
    pydantic = need_module("pydantic")
    model = pydantic.create_model("Ho_so", ke_hoach=(thidua.KeHoach, ...), co_quan=(thidua.CoQuan | None, None))
    plan = thidua.read(EXAMPLES[0])
    made = model(ke_hoach=plan)
    assert made.ke_hoach is plan
    again = model.model_validate_json(made.model_dump_json())
    assert again.ke_hoach == plan
    assert model(ke_hoach={"số": 15}, co_quan="Sở Nội vụ").co_quan == thidua.CoQuan(ten="Sở Nội vụ")
    with pytest.raises(pydantic.ValidationError) as caught:
        model(ke_hoach={"ngày": "31/4/2026", "trich yeu cua": "Thi đua", "bố cục": ["nội dung"], "kinh phí": "Một"})
    (error,) = caught.value.errors()
    assert error["loc"] == ("ke_hoach",)
    assert error["type"] == "ke-hoach"
    assert [one["rule"] for one in error["ctx"]["problems"]] == ["kh-307", "kh-201", "kh-504"]
    assert "không có ngày 31/04/2026" in error["msg"]
    json.loads(caught.value.json())


VALUES: dict[str, Any] = {
    "Anh": lambda: thidua.Anh(PNG, rong=10), "Bang": lambda: thidua.Bang(cot=["A"]), "Place": thidua.Place,
    "BoCuc": lambda: thidua.BoCuc("nội dung"), "Template": thidua.Template, "Ngay": lambda: thidua.Ngay("9/3/2026"),
    "Diagnostic": lambda: next(iter(_reading().report)), "ThoiHan": lambda: thidua.ThoiHan("Quý IV năm 2026"),
    "Problem": lambda: thidua.Problem(what="A", hint="B"), "Reading": lambda: _reading(),
    "Report": lambda: _reading().report, "PhuLuc": lambda: thidua.PhuLuc(gom="A"), "Muc": lambda: thidua.Muc("A"),
    "Fixed": lambda: _fixed(),
    "Done": lambda: thidua.Done(1, "đã ghi"), "Rows": lambda: thidua.read_rows({"số": "1"}, [{"số": 1}]),
    "Run": lambda: _run(), "Tidied": lambda: thidua.tidy("nội dung: a  b", format="yaml"),
    "NextYear": lambda: thidua.next_year(thidua.KeHoach(ngay="2025"), year=2026),
    "Merged": lambda: thidua.merge("KẾ HOẠCH\nThi đua", "trích yếu: Thi đua", format="txt", plan_format="yaml"),
    "Accepted": lambda: thidua.Accepted(next(iter(_reading().report)), "lý do"),
    "ChiTieu": lambda: thidua.ChiTieu("A"), "NhiemVu": lambda: thidua.NhiemVu("A"),
}  # fmt: skip
PUBLIC = [
    name for name in thidua.__all__
    if isinstance(value := getattr(thidua, name), type) and not issubclass(value, Exception)
]  # fmt: skip


def _run() -> thidua.Run:
    run = thidua.write_many([], "a.docx")
    run.close()
    return run


def _fixed() -> thidua.Fixed:
    return thidua.fix(thidua.render(thidua.read(EXAMPLES[0]), carry=False))


def _reading() -> thidua.Reading:
    return thidua.read_document("KẾ HOẠCH\nPhát động thi đua", format="txt")


@pytest.mark.parametrize("name", PUBLIC)
def test_pydantic_takes_every_public_value_as_a_field(name: str) -> None:
    """Itself; as plain data what a plan file may hold, and it comes back from JSON; and all have a JSON Schema."""
    pydantic = need_module("pydantic")
    cls = getattr(thidua, name)
    model = pydantic.create_model("Ho_so", mot=(cls, ...), khong=(cls | None, None), nhieu=(list[cls], []))
    value = VALUES.get(name, cls)()
    made = model(mot=value, nhieu=[value])
    assert made.mot is value
    schema = model.model_json_schema()
    assert {"mot", "khong", "nhieu"} == schema["properties"].keys()
    with pytest.raises(pydantic.ValidationError):
        model(mot=object())
    if issubclass(cls, Node) or name in ("Ngay", "ThoiHan"):
        text = made.model_dump_json()
        assert model.model_validate_json(text) == made
        assert _said(need_module("jsonschema").Draft202012Validator(schema), json.loads(text)) == []
    elif hasattr(cls, "to_data"):
        assert made.model_dump()["mot"] == value.to_data()


def test_a_day_of_a_form_is_refused_as_that_of_a_plan_is() -> None:
    pydantic = need_module("pydantic")
    model = pydantic.create_model("Ho_so", ngay=(thidua.Ngay, ...))
    assert model(ngay="ngày 09 tháng 3 năm 2026").ngay == model(ngay=datetime.date(2026, 3, 9)).ngay
    assert model(ngay=2026).model_dump() == {"ngay": "2026"}
    for wrong, said in (("hôm qua", "không phải là ngày"), ("31/4/2026", "không có ngày"), ([1], "không phải là ngày")):
        with pytest.raises(pydantic.ValidationError, match=said):
            model(ngay=wrong)


def test_pydantic_says_the_schema_of_a_plan() -> None:
    pydantic, jsonschema = need_module("pydantic"), need_module("jsonschema")
    model = pydantic.create_model("Ho_so", ke_hoach=(thidua.KeHoach, ...), ban_cu=(thidua.KeHoach | None, None))
    schema = model.model_json_schema()
    assert schema["properties"]["ke_hoach"] == {"$ref": "#/$defs/KeHoach"}
    assert schema["$defs"].keys() - {"KeHoach"} == SCHEMA["$defs"].keys()
    assert schema["$defs"]["KeHoach"]["properties"]["số"] == SCHEMA["properties"]["số"]
    validator = jsonschema.Draft202012Validator(schema)
    for path in EXAMPLES:
        assert _said(validator, {"ke_hoach": thidua.read(path).to_data()}) == []
    assert _said(validator, {"ke_hoach": {"trich yeu cua": "Thi đua"}})


def test_fastapi_shows_a_plan_in_openapi() -> None:
    fastapi = need_module("fastapi")
    app = fastapi.FastAPI()

    def print_it(plan: Any) -> Any:
        return plan.trich_yeu

    print_it.__annotations__ = {"plan": Annotated[thidua.KeHoach, fastapi.Body()], "return": str}
    app.post("/in")(print_it)
    said = app.openapi()
    body = said["paths"]["/in"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["$ref"] == "#/components/schemas/KeHoach"
    assert "số" in said["components"]["schemas"]["KeHoach"]["properties"]
    assert {"Muc", "CacMuc", "NguoiKy"} <= said["components"]["schemas"].keys()


def test_pydantic_is_not_imported_unless_it_asks() -> None:
    used = "thidua.KeHoach(so=1); thidua.json_schema()"
    script = f"import sys, thidua; {used}; print({{'pydantic', 'pydantic_core'}} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"


# --- The command line -----------------------------------------------------------------------------


def test_the_command_prints_the_schema(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    assert cli.run(["schema"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == SCHEMA
    assert cli.run(["schema", str(tmp_path / "ke-hoach.schema.json")]) == 0
    assert json.loads((tmp_path / "ke-hoach.schema.json").read_text("utf-8")) == SCHEMA
