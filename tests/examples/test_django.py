"""The Django example: its view asked by the client of Django and attacked, its command run."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from support import ROOT, need_module

import thidua

need_module("django")
FOLDER = ROOT / "examples" / "django"
SECRET = "Tết trồng cây bí mật"
"""Words of a plan that no log may have."""
ASK = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
os.environ["DJANGO_SETTINGS_MODULE"] = "cai_dat"
import django
django.setup()
from django.test import Client
for line in sys.stdin:
    asked = json.loads(line)
    answer = Client().generic(asked["method"], asked["way"], asked["body"], asked["type"])
    headers = {name.lower(): value for name, value in answer.headers.items()}
    print(json.dumps({"status": answer.status_code, "headers": headers, "body": answer.content.hex()}), flush=True)
"""
"""Django's settings are of a process: it is asked in one of its own."""


class Site:
    """The site in a process of its own, asked by Django's client."""

    def __init__(self, log: Path) -> None:
        self.log = log
        with log.open("wb") as told:
            self.process = subprocess.Popen(
                [sys.executable, "-c", ASK, str(FOLDER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=told,
                text=True,
            )

    def ask(self, way: str, body: str, type: str = "application/json", method: str = "POST") -> tuple[int, Any, bytes]:
        assert self.process.stdin
        assert self.process.stdout
        print(
            json.dumps({"way": way, "body": body, "type": type, "method": method}), file=self.process.stdin, flush=True
        )
        said = json.loads(self.process.stdout.readline())
        return said["status"], said["headers"], bytes.fromhex(said["body"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Any:
    site = Site(tmp_path_factory.mktemp("django") / "log")
    yield site
    site.process.communicate()


def _command(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(FOLDER / "manage.py"), "in_ke_hoach", *map(str, words), "--no-color"]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env={**os.environ, "PYTHONUTF8": "1"})


@pytest.mark.once
def test_the_example_is_typed() -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--ignore-missing-imports"]
    loose = ["--allow-subclassing-any", "--allow-untyped-decorators", "ke_hoach", "cai_dat.py", "duong_dan.py"]
    done = subprocess.run([*command, *loose], capture_output=True, text=True, cwd=FOLDER)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("key", "template"), [("ke-hoach.docx", None), ("ke-hoach.pdf", None), ("quyet-dinh.docx", "quyet-dinh")]
)
def test_the_view_gives_what_thidua_prints(key: str, template: str | None, site: Site) -> None:
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    status, headers, data = site.ask(f"/in/{key}", json.dumps(plan.to_data()))
    assert status == 200
    assert data == thidua.render(plan, key.rpartition(".")[2], template=template)
    name = unquote(headers["content-disposition"].partition("filename*=utf-8''")[2])
    first = "quyet-dinh" if template else "21 KH-SKHCN"  # a decision has a number of its own
    assert name.startswith(f"{first} Phát động phong trào")
    _, headers, _ = site.ask(f"/in/{key}", "{}")
    assert headers["content-disposition"] == f'attachment; filename="{key}"', "without a word, too, the file has a name"


def test_what_is_wrong_is_data(site: Site) -> None:
    status, _, data = site.ask("/in/ke-hoach.docx", '{"ngày": "31/4/2026",\n "ngoi nhan": "UBND"}')
    assert status == 422
    found = [(one["code"], one["line"], one["path"]) for one in json.loads(data)["problems"]]
    assert found == [("kh-307", 1, ["ngày"]), ("kh-201", 2, ["ngoi nhan"])]


ATTACKS: dict[str, tuple[str, str, str, int]] = {
    "too large": ("/in/ke-hoach.docx", '{"trích yếu": "' + "x" * 1_100_000 + '"}', "application/json", 413),
    "a template in the way": ("/in/nd30", "{}", "application/json", 404),
    "a path in the way": ("/in/..%2F..%2Fetc%2Fpasswd", "{}", "application/json", 404),
    "a template in the plan": ("/in/ke-hoach.docx", '{"mẫu": "dang"}', "application/json", 422),
    "a form": ("/in/ke-hoach.docx", "a=1", "application/x-www-form-urlencoded", 415),
    "text": ("/in/ke-hoach.docx", "{}", "text/plain", 415),
    "no JSON": ("/in/ke-hoach.docx", "{", "application/json", 422),
    "deep JSON": ("/in/ke-hoach.docx", "[" * 90_000, "application/json", 422),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused_as_data(name: str, site: Site) -> None:
    way, body, type, status = ATTACKS[name]
    said, _, data = site.ask(way, body, type)
    assert (said, bool(status != 404 and not data)) == (status, False)
    if way.startswith("/in/ke-hoach"):
        assert json.loads(data)["problems"]


def test_a_template_is_none_that_a_request_names(site: Site, tmp_path: Path) -> None:
    _, _, data = site.ask(f"/in/ke-hoach.docx?template={tmp_path}&mau=dang", '{"trích yếu": "A"}')
    assert data == thidua.render(thidua.read({"trích yếu": "A"}), "docx")
    assert site.ask("/in/ke-hoach.docx", "{}", method="GET")[0] == 405


def test_line_breaks_in_names_break_no_header(site: Site) -> None:
    plan = {"trích yếu": "A\r\nSet-Cookie: a=1", "số": "1/../2"}
    status, headers, _ = site.ask("/in/ke-hoach.docx", json.dumps(plan))
    assert status == 200
    assert "set-cookie" not in headers
    assert not re.search(r"[\r\n/\\]", unquote(headers["content-disposition"]))


def test_no_words_of_a_plan_are_logged(site: Site) -> None:
    site.ask("/in/ke-hoach.docx", json.dumps({"ngày": SECRET, SECRET: SECRET}))
    site.ask("/in/ke-hoach.pdf", json.dumps({"trích yếu": SECRET}))
    said = site.log.read_text("utf-8")
    assert "422 kh-" in said
    assert SECRET not in said


PLAN = """\
cơ quan: {tên: "UBND {Tên xã}", viết tắt: UBND, địa danh: "{Tên xã}"}
trích yếu: Thi đua của {Tên xã}
nội dung: Vận động {Số hộ} hộ.
"""


def test_the_command_writes_a_document_for_each_row(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.yaml").write_text(PLAN, "utf-8")
    (tmp_path / "don-vi.csv").write_text("Tên xã;Số hộ\nxã A;10\nxã B;20\n", "utf-8")
    done = _command("ke-hoach.yaml", "don-vi.csv", "ra", "--dang", "docx", "pdf", cwd=tmp_path)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "đã ghi 2"), done.stderr
    names = sorted(path.name for path in (tmp_path / "ra").glob("[!.]*"))
    assert names == [f"00{row} UBND xã {name}.{kind}" for row, name in ((2, "A"), (3, "B")) for kind in ("docx", "pdf")]
    again = _command("ke-hoach.yaml", "don-vi.csv", "ra", "--dang", "docx", "pdf", cwd=tmp_path)
    assert again.stdout.splitlines()[-1] == "giữ nguyên 2"


def test_the_command_tells_the_cell_and_writes_the_others(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.yaml").write_text(PLAN, "utf-8")
    (tmp_path / "don-vi.csv").write_text("Tên xã;Số hộ;Thôn\nxã A;;3\nxã B;20;4\n", "utf-8")
    done = _command("ke-hoach.yaml", "don-vi.csv", "ra", cwd=tmp_path)
    assert done.returncode == 1
    assert "không dùng đến cột Thôn" in done.stderr
    assert "ô B2, cột “Số hộ”" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in (tmp_path / "ra").glob("*.docx")] == ["003 UBND xã B.docx"]
    shutil.rmtree(tmp_path / "ra")
    none = _command("khong-co.yaml", "don-vi.csv", "ra", cwd=tmp_path)
    assert none.returncode == 1
    assert "khong-co.yaml" in none.stderr
    assert "Traceback" not in none.stderr
