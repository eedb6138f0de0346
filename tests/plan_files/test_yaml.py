"""Plan files in YAML: what people type is read as meant or explained, and what is written reads back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from ruamel.yaml import YAML

import thidua
from thidua.errors import PlanError, ThiduaError
from thidua.plan_files import yaml

from .strategies import FILES, TREES

TRAPS: dict[str, dict[str, dict[str, Any]]] = YAML(typ="safe", pure=True).load(
    (Path(__file__).parent / "yaml_traps.yaml").read_text(encoding="utf-8")
)
CORPUS = sorted((Path(__file__).parents[3] / "shared/corpus/plans").glob("*.yaml"))


def faults(text: str) -> list[str]:
    with pytest.raises(PlanError) as caught:
        yaml.load(text, "ke-hoach.yaml")
    assert all(problem.source == "ke-hoach.yaml" and problem.hint for problem in caught.value.problems)
    return [f"{problem.line}: {problem.what}" for problem in caught.value.problems]


@pytest.mark.parametrize("case", TRAPS["works"].values(), ids=TRAPS["works"])
def test_typed_amiss_and_read_as_meant(case: dict[str, str]) -> None:
    assert yaml.load(case["typed"], "").data == json.loads(case["read"], strict=False)


@pytest.mark.parametrize("case", TRAPS["refused"].values(), ids=TRAPS["refused"])
def test_typed_amiss_and_explained(case: dict[str, Any]) -> None:
    said = faults(case["typed"])
    wanted = [fault.split(": ", 1) for fault in case["faults"]]
    assert [what.split(":")[0] for what in said] == [line for line, _ in wanted]
    assert all(words in what for what, (_, words) in zip(said, wanted, strict=True)), said


def test_every_key_and_item_knows_its_place() -> None:
    tree = yaml.load("# x\nsố: 15\nnội dung:\n  - Một\n  - tiêu đề: Hai\n    gồm: [a, {b: c}]\n", "k.yaml")
    assert tree.lines[("số",)] == (2, 1)
    assert tree.lines[("nội dung", 0)] == (4, 5)
    assert tree.lines[("nội dung", 1, "gồm")] == (6, 5)
    assert tree.lines[("nội dung", 1, "gồm", 1)] == (6, 14)
    assert tree.place(("nội dung", 1, "gồm", 1, "b", 7)) == (6, 15)
    assert tree.place(("không có",)) == (2, 1)


def test_a_pair_that_may_be_a_text_keeps_its_words() -> None:
    text = '- Chủ đề: "Cải cách"   # ghi chú\n- Bằng khen:\n- a: b\n  c: d\n- k: một\n    hai\n'
    assert yaml.load(text, "").typed == {(0,): 'Chủ đề: "Cải cách"', (1,): "Bằng khen:", (3,): "k: một hai"}


def test_keys_and_texts_are_composed() -> None:
    assert yaml.load("so\u0302\u0301: Vie\u0323\u0302t", "").data == {"số": "Việt"}


@pytest.mark.parametrize("text", ["- " * 200 + "a", "a: " + "[" * 5000, "[" * 100 + "]" * 100, "{a: " * 5000])
def test_too_deep_is_refused(text: str) -> None:
    assert "lồng nhau quá 60 cấp" in faults(text)[0]


def test_too_many_is_refused() -> None:
    assert "quá 60.000 mục" in faults("a: [" + "x, " * 60_001 + "]")[0]


def test_a_file_full_of_faults_tells_a_hundred() -> None:
    assert len(faults("- a #b\n" * 5000)) == 100


def test_a_long_text_with_a_late_colon_is_a_text() -> None:
    text = "từ " * 400 + "cuối: hết"
    assert yaml.load(f"- {text}", "").data == [text]


def test_written_as_a_person_types() -> None:
    data: dict[str, Any] = {
        "cơ quan": {"tên": "Sở Nội vụ"},
        "số": None,
        "ngày": "2026-03-09",
        "trích yếu": "Kế hoạch: phát động",
        "căn cứ": ["Một", "*Hai:* ba", '"Bốn" năm', "dòng\nhai", ""],
        "bảng": {"dòng": ["Sáng", ["7h00 - 7h15", "a, b"], {"a": "b", "c": ["d"]}]},
        "phụ lục": [],
    }
    assert yaml.dump(data) == (
        "cơ quan:\n  tên: Sở Nội vụ\n\n"
        'số:\nngày: 2026-03-09\ntrích yếu: "Kế hoạch: phát động"\n\n'
        'căn cứ:\n  - Một\n  - "*Hai:* ba"\n  - \'"Bốn" năm\'\n  - |-\n    dòng\n    hai\n  - ""\n\n'
        'bảng:\n  dòng:\n    - Sáng\n    - [7h00 - 7h15, "a, b"]\n    - a: b\n      c:\n        - d\n\n'
        "phụ lục: []\n"
    )


@given(TREES)
def test_what_is_written_reads_back(data: dict[str, Any]) -> None:
    assert yaml.load(yaml.dump(data), "").data == data


@given(TREES)
def test_what_is_written_is_yaml_to_others(data: dict[str, Any]) -> None:
    other = YAML(typ="base", pure=True).load(yaml.dump(data))
    assert list(other) == list(data)


@given(FILES)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = yaml.load(text, "x.yaml")
    except ThiduaError:
        return
    assert yaml.load(yaml.dump(tree.data), "").data == tree.data


@pytest.mark.skipif(not CORPUS, reason="needs the shared corpus")
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_corpus_reads_as_yaml_reads_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    def blank_as_none(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: blank_as_none(member) for key, member in value.items()}
        return [blank_as_none(item) for item in value] if isinstance(value, list) else value or None

    data = yaml.load(text, path.name).data
    assert data == blank_as_none(YAML(typ="base", pure=True).load(text))
    assert yaml.load(yaml.dump(data), "").data == data


@pytest.mark.parametrize("text", ["\ufeffchữ\n\u0301chữ", "a\ufeff\u0307b", "a'\"\n\u0301b"])
@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_an_accent_behind_an_escape_stays_by_itself(text: str, format: str) -> None:
    plan = thidua.KeHoach(trich_yeu="Thi đua", noi_dung=[{"noi_dung": text}])
    assert thidua.read(thidua.render(plan, format), format=format) == plan
