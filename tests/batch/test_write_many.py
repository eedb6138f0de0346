"""Many plans written: each right and once, what fails told, taken up where it stopped, whoever does the work."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import docx
import pytest
from support import PATIENCE, ROOT, need_module, word_template
from texts import pdf_text

import thidua
from thidua.batch.journal import NAME

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")  # of Python 3.12 on, beside any thread
SHORT = thidua.read(ROOT / "examples" / "ngan.yaml")


def plans(number: int) -> Iterator[thidua.KeHoach]:
    """So many plans, each another one."""
    for at in range(1, number + 1):
        yield SHORT.evolve(so=str(at), trich_yeu=f"Phát động thi đua đợt {at}")


def left(folder: Path) -> list[str]:
    """The files of a folder and of those inside it, but for the journal."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file() and p.name != NAME)


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in left(folder)}


def test_each_plan_has_the_file_that_write_makes(tmp_path: Path) -> None:
    done = [*thidua.write_many(plans(5), tmp_path / "{so}.docx")]
    assert [(one.number, one.state, one.files) for one in done] == [
        (at, "đã ghi", (tmp_path / f"{at}.docx",)) for at in range(1, 6)
    ]
    for at, plan in enumerate(plans(5), 1):
        assert (tmp_path / f"{at}.docx").read_bytes() == thidua.render(plan)


def test_several_formats_at_once(tmp_path: Path) -> None:
    summary = thidua.write_many(plans(2), tmp_path / "{so}", formats=["docx", "txt", "html"]).finish()
    assert (summary.written, left(tmp_path)) == (
        2, ["1.docx", "1.html", "1.txt", "2.docx", "2.html", "2.txt"],
    )  # fmt: skip
    assert (tmp_path / "2.txt").read_bytes() == thidua.render([*plans(2)][1], "txt")


def test_an_option_of_one_format_goes_to_that_one(tmp_path: Path) -> None:
    run = thidua.write_many(plans(1), tmp_path / "{so}", formats=["docx", "txt"], receipt_key=b"k" * 32)
    assert run.finish().exit_code == 0
    with pytest.raises(thidua.UsageError, match="receipt_key"):
        thidua.write_many(plans(1), tmp_path / "{so}.txt", receipt_key=b"k" * 32)


def test_what_fails_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    given: list[Any] = [*plans(2), thidua.PlanError("hỏng rồi"), "không phải kế hoạch", *plans(1), SHORT.evolve(so="")]
    done = [*thidua.write_many(given, tmp_path / "{so}.docx", strict=True)]
    assert [one.state for one in done] == ["đã ghi", "đã ghi", "hỏng", "hỏng", "đã ghi", "đã ghi"]
    assert [len(one.files) for one in done] == [1, 1, 0, 0, 1, 1]
    assert str(done[2].problems[0]) == "hỏng rồi"
    assert done[3].problems[0].rule == "goi-201"
    gaps = thidua.KeHoach(trich_yeu="A")
    (one,) = thidua.write_many([gaps], tmp_path / "x{so}.docx", strict=True)
    assert isinstance(one.error, thidua.GapError)
    assert one.to_data()["problems"][0]["code"]
    assert left(tmp_path) == ["1 (2).docx", "1.docx", "2.docx", "thiếu số.docx"]


def test_plans_of_one_name_have_files_of_their_own(tmp_path: Path) -> None:
    done = [*thidua.write_many(plans(3), tmp_path / "mot.docx")]
    assert [one.files[0].name for one in done] == ["mot.docx", "mot (2).docx", "mot (3).docx"]
    assert len({*contents(tmp_path).values()}) == 3
    again = [*thidua.write_many(plans(3), tmp_path / "mot.docx")]
    assert [(one.state, one.files) for one in again] == [("giữ nguyên", one.files) for one in done]


def test_the_same_plan_twice_has_two_files(tmp_path: Path) -> None:
    for state in ("đã ghi", "giữ nguyên"):
        done = [*thidua.write_many([SHORT, SHORT], tmp_path / "{so}.docx")]
        assert [one.state for one in done] == [state] * 2
        assert len({one.files for one in done}) == 2


def test_nothing_of_a_plan_leads_out_of_the_folder(tmp_path: Path) -> None:
    plan = SHORT.evolve(trich_yeu="../../../ngoài\\x/y")
    (one,) = thidua.write_many([plan], tmp_path / "ra" / "{trich_yeu}.docx")
    assert one.files[0].resolve().parent == (tmp_path / "ra").resolve()
    assert left(tmp_path) == ["ra/-..-..-ngoài-x-y.docx"]


# --- Taken up again -----------------------------------------------------------------------------------------------


def test_only_what_changed_is_written_again(tmp_path: Path) -> None:
    thidua.write_many(plans(4), tmp_path / "{so}.docx").finish()
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in left(tmp_path)}
    changed = [one.evolve(trich_yeu="Khác") if at == 2 else one for at, one in enumerate(plans(4), 1)]
    done = [*thidua.write_many(changed, tmp_path / "{so}.docx")]
    assert [one.state for one in done] == ["giữ nguyên", "đã ghi", "giữ nguyên", "giữ nguyên"]
    assert [name for name in before if (tmp_path / name).stat().st_mtime_ns != before[name]] == ["2.docx"]
    assert (tmp_path / "2.docx").read_bytes() == thidua.render(changed[1])


@pytest.mark.parametrize("change", [{"carry": False}, {"template": "quyet-dinh"}, {"values": {"ghi_chu": "A"}}])
def test_other_options_write_all_again(tmp_path: Path, change: dict[str, Any]) -> None:
    thidua.write_many(plans(2), tmp_path / "{so}.docx").finish()
    assert thidua.write_many(plans(2), tmp_path / "{so}.docx", **change).finish().written == 2
    assert thidua.write_many(plans(2), tmp_path / "{so}.docx", **change).finish().kept == 2


def test_a_file_that_is_gone_is_written_again(tmp_path: Path) -> None:
    thidua.write_many(plans(3), tmp_path / "{so}.docx").finish()
    (tmp_path / "2.docx").unlink()
    assert [one.state for one in thidua.write_many(plans(3), tmp_path / "{so}.docx")] == [
        "giữ nguyên", "đã ghi", "giữ nguyên",
    ]  # fmt: skip


def test_what_somebody_has_changed_is_left(tmp_path: Path) -> None:
    thidua.write_many(plans(2), tmp_path / "{so}.docx").finish()
    (tmp_path / "1.docx").write_bytes(b"by hand")
    (tmp_path / "3.docx").write_bytes(b"of somebody else")
    done = [*thidua.write_many(plans(3), tmp_path / "{so}.docx")]
    assert [(one.state, [p.rule for p in one.problems]) for one in done] == [
        ("hỏng", ["tep-605"]), ("giữ nguyên", []), ("hỏng", ["tep-605"]),
    ]  # fmt: skip
    assert (tmp_path / "1.docx").read_bytes() == b"by hand"
    assert (tmp_path / "3.docx").read_bytes() == b"of somebody else"
    assert thidua.write_many(plans(3), tmp_path / "{so}.docx", overwrite=True).finish().written == 2
    assert zipfile.is_zipfile(tmp_path / "1.docx")


def test_files_whose_journal_is_lost_are_known_by_what_they_are(tmp_path: Path) -> None:
    thidua.write_many(plans(3), tmp_path / "{so}.docx").finish()
    (tmp_path / NAME).unlink()
    (tmp_path / "2.docx").write_bytes(b"by hand")
    done = [*thidua.write_many(plans(3), tmp_path / "{so}.docx")]
    assert [one.state for one in done] == ["giữ nguyên", "hỏng", "giữ nguyên"]
    assert (tmp_path / "2.docx").read_bytes() == b"by hand"
    (tmp_path / "1.docx").write_bytes(b"by hand")
    assert thidua.write_many(plans(1), tmp_path / "{so}.docx").finish().failures  # it is ours again


def test_what_is_left_of_earlier_runs_is_told(tmp_path: Path) -> None:
    thidua.write_many(plans(3), tmp_path / "{so}", formats=["docx", "txt"]).finish()
    given = [*plans(1), thidua.PlanError("hỏng")]
    summary = thidua.write_many(given, tmp_path / "{so}.docx").finish()
    assert summary.left == (tmp_path / "2.docx", tmp_path / "3.docx")
    (tmp_path / "2.docx").unlink()
    assert thidua.write_many(plans(3), tmp_path / "{so}.docx").finish().left == ()


@pytest.mark.parametrize("executor", [None, 2])
def test_what_is_missing_is_told_of_each(tmp_path: Path, executor: int | None) -> None:
    given = [SHORT, thidua.KeHoach(trich_yeu="A"), thidua.KeHoach(trich_yeu="B")]
    for state in ("đã ghi", "giữ nguyên"):
        run = thidua.write_many(given, tmp_path / "{stt}.docx", executor=executor, ordered=True)
        done = [*run]
        assert [(one.state, bool(one.gaps)) for one in done] == [(state, False), (state, True), (state, True)]
        assert "địa danh" in done[1].gaps
        assert run.summary.gaps == {done[1].gaps: [2, 3]}
        assert run.summary.to_data()["gaps"] == [{"missing": [*done[1].gaps], "numbers": [2, 3]}]
    assert thidua.write_many(given, tmp_path / "{stt}.yaml").finish().gaps == {}  # which shows nothing of it


@pytest.mark.skipif(sys.platform == "win32", reason="no links or pipes there")
@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize("overwrite", [True, False])
def test_no_link_and_no_pipe_in_the_folder_is_followed(tmp_path: Path, resume: bool, overwrite: bool) -> None:
    folder, outside = tmp_path / "ra", tmp_path / "ngoai"
    folder.mkdir()
    outside.mkdir()
    (folder / "1").symlink_to(outside)
    (folder / "2").mkdir()
    (folder / "2" / "x.docx").symlink_to(outside / "moi.docx")
    (folder / "3").mkdir()
    os.mkfifo(folder / "3" / "x.docx")
    for _ in range(2):
        run = thidua.write_many(plans(4), folder / "{so}" / "x.docx", resume=resume, overwrite=overwrite)
        done = [*run]
        assert [one.ok for one in done] == [False, False, False, True]
        assert all("liên kết" in str(one.problems[0]) for one in done[:3])
    assert left(outside) == []
    (tmp_path / "toi").symlink_to(folder)  # the folder itself is the caller's
    assert [one.ok for one in thidua.write_many(plans(4), tmp_path / "toi" / "{so}" / "x.docx")][3]


def test_no_plan_has_the_name_of_what_is_read(tmp_path: Path) -> None:
    plan, table = tmp_path / "kh.yaml", tmp_path / "bang.txt"
    plan.write_text("trích yếu: A {Tên}", "utf-8")
    table.write_text("Tên;số\nkh;1\nbang;2\n", "utf-8")
    before = plan.read_bytes(), table.read_bytes()
    rows = thidua.read_rows(plan, table)
    for form in ("yaml", "txt"):
        summary = thidua.write_many(rows, tmp_path / "{Tên}", formats=[form], overwrite=True).finish()
        assert (summary.written, (plan.read_bytes(), table.read_bytes())) == (2, before)
    own = tmp_path / "giay.docx"
    own.write_bytes(word_template("Mời {{ trich_yeu }}."))
    with pytest.raises(thidua.UsageError, match="vừa là tệp vào vừa là tệp ra"):
        thidua.write_many(plans(1), tmp_path / "{so}.docx", template=own, archive=own)


def test_without_a_journal_all_is_written_as_write_does(tmp_path: Path) -> None:
    (tmp_path / "1.docx").write_bytes(b"old")
    for _ in range(2):
        assert thidua.write_many(plans(2), tmp_path / "{so}.docx", resume=False).finish().written == 2
    assert not (tmp_path / NAME).exists()


def test_a_run_that_was_left_early_is_taken_up(tmp_path: Path) -> None:
    with thidua.write_many(plans(9), tmp_path / "{so}.docx") as run:
        assert [next(run).number for _ in range(4)] == [1, 2, 3, 4]
    assert left(tmp_path) == ["1.docx", "2.docx", "3.docx", "4.docx"]
    summary = thidua.write_many(plans(9), tmp_path / "{so}.docx").finish()
    assert (summary.kept, summary.written) == (4, 5)


_KILLED = """
import sys, thidua
short = thidua.read(sys.argv[1])
plans = (short.evolve(so=str(at), trich_yeu=f"Phát động thi đua đợt {at}") for at in range(1, 2001))
if __name__ == "__main__":
    for done in thidua.write_many(plans, sys.argv[2] + "/{so}.docx", executor=int(sys.argv[3]) or None):
        print(done.number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.parametrize("processes", [0, 2])
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_was_ended_from_outside_is_taken_up(tmp_path: Path, sign: signal.Signals, processes: int) -> None:
    command = [sys.executable, "-c", _KILLED, str(ROOT / "examples" / "ngan.yaml"), str(tmp_path), str(processes)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout
    for _ in range(30):
        assert process.stdout.readline()
    process.send_signal(sign)
    process.wait(PATIENCE)
    process.stdout.close()
    there = [name for name in left(tmp_path) if name.endswith(".docx")]
    assert 30 <= len(there) < 2000
    assert all(zipfile.is_zipfile(tmp_path / name) for name in there)
    until = time.monotonic() + PATIENCE
    while True:  # its workers see within a moment that it is gone
        try:
            summary = thidua.write_many(plans(300), tmp_path / "{so}.docx").finish()
            break
        except thidua.WriteError:
            assert time.monotonic() < until
            time.sleep(0.1)
    assert summary.failures == []
    assert summary.kept >= 30
    for at, plan in enumerate(plans(300), 1):
        assert (tmp_path / f"{at}.docx").read_bytes() == thidua.render(plan)
    assert not [name for name in left(tmp_path) if not name.endswith(".docx")]


# --- Whoever does the work ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("made")
    thidua.write_many(plans(80), folder / "{so}.docx").finish()
    return contents(folder)


@pytest.mark.parametrize("executor", [2, ThreadPoolExecutor, ProcessPoolExecutor])
@pytest.mark.parametrize("ordered", [True, False])
def test_all_do_the_same(tmp_path: Path, made: dict[str, bytes], executor: Any, ordered: bool) -> None:
    pool = executor if isinstance(executor, int) else executor(2)
    done = [*thidua.write_many(plans(80), tmp_path / "{so}.docx", executor=pool, ordered=ordered)]
    numbers = [one.number for one in done]
    assert sorted(numbers) == list(range(1, 81))
    assert not ordered or numbers == sorted(numbers)
    assert contents(tmp_path) == made
    if isinstance(pool, Executor):
        assert pool.submit(abs, -1).result() == 1  # it stays open
        pool.shutdown()


def test_a_template_of_ones_own_goes_to_the_workers(tmp_path: Path) -> None:
    base, own = tmp_path / "chung", tmp_path / "mau"
    for folder in (base, own):
        folder.mkdir()
    (base / "template.toml").write_text('extends = "nd30"\n[kieu]\nco_chu = 13', "utf-8")
    (own / "template.toml").write_text('extends = "../chung"\n[kieu]\nle_trai = 32', "utf-8")
    one = thidua.render(SHORT, template=own)
    run = thidua.write_many([SHORT] * 40, tmp_path / "ra" / "{stt}.docx", template=own, executor=2)
    next(run)
    (base / "template.toml").write_text("hỏng", "utf-8")  # while it runs
    shutil.rmtree(own)
    assert run.finish().failures == []
    assert {*contents(tmp_path / "ra").values()} == {one}


def test_a_template_that_changed_since_writes_all_again(tmp_path: Path) -> None:
    own = tmp_path / "giay.docx"
    own.write_bytes(word_template("Mời {{ trich_yeu }}."))
    path = tmp_path / "ra" / "{stt}.docx"
    assert thidua.write_many([SHORT] * 2, path, template=own).finish().written == 2
    assert thidua.write_many([SHORT] * 2, path, template=own).finish().kept == 2
    own.write_bytes(word_template("Kính mời {{ trich_yeu }}."))
    assert thidua.write_many([SHORT] * 2, path, template=own).finish().written == 2


def test_filters_without_a_name_are_told_not_to_travel(tmp_path: Path) -> None:
    (tmp_path / "giay.docx").write_bytes(word_template("Mời {{ trich_yeu|to_len }}."))
    template = thidua.Template(tmp_path / "giay.docx", filters={"to_len": lambda value: str(value).upper()})
    with pytest.raises(thidua.UsageError, match="bộ lọc"):
        thidua.write_many(plans(1), tmp_path / "{so}.docx", template=template).finish()
    here = thidua.write_many(plans(1), tmp_path / "{so}.docx", template=template, resume=False)
    assert here.finish().written == 1


class EndsItsWorker:
    """Values that end the process which they come to, as often as a file says."""

    def __init__(self, file: Path, times: int) -> None:
        self.file, self.times, self.home = file, times, os.getpid()

    def __reduce__(self) -> tuple[Any, ...]:
        return _end, (str(self.file), self.times, self.home)


def _end(file: str, times: int, home: int) -> str:
    with open(file, "ab") as out:
        out.write(b".")
    if os.getpid() != home and Path(file).stat().st_size <= times:
        os.kill(os.getpid(), signal.SIGKILL)
    return "A"


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_a_worker_that_is_lost_is_replaced(tmp_path: Path, made: dict[str, bytes]) -> None:
    lost = []

    def some() -> Iterator[thidua.KeHoach]:
        for at, plan in enumerate(plans(80), 1):
            yield plan
            if at == 40:
                lost.append(kill_one_child())

    summary = thidua.write_many(some(), tmp_path / "{so}.docx", executor=2).finish()
    assert lost == [True]
    assert summary.failures == []
    assert contents(tmp_path) == made


def kill_one_child() -> bool:
    """One of the processes that this one has started is killed."""
    import multiprocessing

    for child in multiprocessing.active_children():
        if child.pid:
            os.kill(child.pid, signal.SIGKILL)
            return True
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
def test_a_plan_that_ends_its_workers_is_given_up_alone(tmp_path: Path) -> None:
    from thidua.batch.pools import Pool
    from thidua.batch.work import Work

    class Job:
        def __init__(self, at: int, given: Any) -> None:
            import pickle

            self.at, self.given, self.settled, self.pieces = at, given, None, (pickle.dumps(given),)

    evil = EndsItsWorker(tmp_path / "lan", 99)
    jobs = [Job(at, evil if at == 7 else plan) for at, plan in enumerate(plans(20), 1)]
    pool = Pool(2, Work(("docx",), None, {}), 20)
    found = {job.at: files for job, files in pool.results(iter(jobs))}
    pool.close(finished=True)
    assert sorted(found) == list(range(1, 21))
    assert [at for at, files in found.items() if isinstance(files, Exception)] == [7]
    assert isinstance(found[7], thidua.WriteError)


class Foreign(Executor):
    """An executor whose ``submit`` does what it is told."""

    def __init__(self, does: Any) -> None:
        self.does = does

    def submit(self, call: Any, /, *args: Any, **options: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.does(future)
        return future


def _raise(error: Exception) -> None:
    raise error


@pytest.mark.parametrize(
    ("does", "said"),
    [
        (lambda future: _raise(OSError("mạng")), "không nhận việc nữa: OSError: mạng"),
        (lambda future: future.set_exception(TypeError("xa")), "không làm được việc: TypeError: xa"),
        (lambda future: future.set_exception(ImportError("thidua")), "không làm được việc: ImportError: thidua"),
        (lambda future: future.set_result([b"x"]), "trả về list"),
        (lambda future: future.set_result(7), "trả về int"),
        (lambda future: future.set_result([()]), "trả về list"),
    ],
)
def test_what_a_foreign_executor_does_is_told(tmp_path: Path, does: Any, said: str) -> None:
    with pytest.raises(thidua.WriteError, match=said):
        thidua.write_many(plans(3), tmp_path / "{so}.docx", executor=Foreign(does)).finish()


@pytest.mark.parametrize("executor", [None, 2, ThreadPoolExecutor])
def test_what_came_before_an_error_of_the_caller_is_written(tmp_path: Path, executor: Any) -> None:
    def some() -> Iterator[thidua.KeHoach]:
        yield from plans(10)
        raise KeyError("của người gọi")

    pool = executor(2) if isinstance(executor, type) else executor
    run = thidua.write_many(some(), tmp_path / "{so}.docx", executor=pool)
    with pytest.raises(KeyError, match="của người gọi"):
        run.finish()
    assert (run.summary.written, len(left(tmp_path))) == (10, 10)


def test_several_threads_share_one_run(tmp_path: Path) -> None:
    run = thidua.write_many(plans(40), tmp_path / "{so}.docx")
    with ThreadPoolExecutor(3) as threads:
        counts = [*threads.map(lambda _: sum(1 for _ in run), range(3))]
    assert (sum(counts), run.summary.written) == (40, 40)


def test_an_executor_that_takes_no_more_is_told(tmp_path: Path) -> None:
    pool = ProcessPoolExecutor(1)
    pool.shutdown()
    with pytest.raises(thidua.WriteError, match="bộ thực thi"):
        thidua.write_many(plans(3), tmp_path / "{so}.docx", executor=pool).finish()


def test_a_cluster_that_loses_a_worker_writes_all_once(tmp_path: Path, made: dict[str, bytes]) -> None:
    distributed = need_module("distributed")
    options = {"n_workers": 3, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": 60}
    with distributed.LocalCluster(**options) as cluster, distributed.Client(cluster) as client:
        numbers = []
        killed = False
        for done in thidua.write_many(plans(80), tmp_path / "{so}.docx", executor=client.get_executor()):
            numbers.append(done.number)
            if not killed:
                killed = True
                worker = next(iter(cluster.workers.values()))
                os.kill(worker.process.pid, signal.SIGKILL)
        assert sorted(numbers) == list(range(1, 81))
    assert contents(tmp_path) == made


def test_eight_threads_do_what_one_does(tmp_path: Path, made: dict[str, bytes]) -> None:
    errors: list[Exception] = []

    def write(folder: Path) -> None:
        try:
            thidua.write_many(plans(80), folder / "{so}.docx", template="nd30").finish()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=write, args=(tmp_path / str(at),)) for at in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert errors == []
    assert all(contents(tmp_path / str(at)) == made for at in range(8))


# --- What goes wrong with the machine -----------------------------------------------------------------------------


def _mounted(folder: Path, options: str) -> None:
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only the superuser mounts a small disk")
    folder.mkdir(exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "thidua", str(folder)], check=False).returncode:
        pytest.skip("no disk can be mounted here")


def test_a_full_disk_leaves_whole_files(tmp_path: Path, made: dict[str, bytes]) -> None:
    disk = tmp_path / "dia"
    _mounted(disk, "size=256k")
    try:
        summary = thidua.write_many(plans(40), disk / "{so}.docx").finish()
        assert summary.written > 5
        assert summary.failures
        assert all("hết chỗ" in str(one.problems[0]) for one in summary.failures)
        assert contents(disk) == {name: made[name] for name in left(disk)}
        subprocess.run(["mount", "-o", "remount,size=4m", str(disk)], check=True)
        again = thidua.write_many(plans(40), disk / "{so}.docx").finish()
        assert (again.kept >= summary.written, again.failures, len(left(disk))) == (True, [], 40)
        assert contents(disk) == {name: made[name] for name in left(disk)}
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_folder_that_may_not_be_written_to_is_told_at_once(tmp_path: Path) -> None:
    disk = tmp_path / "dia"
    _mounted(disk, "size=256k,ro")
    try:
        with pytest.raises(thidua.WriteError, match="chỉ cho đọc"):
            thidua.write_many(plans(3), disk / "{so}.docx").finish()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_two_runs_at_once_in_one_folder(tmp_path: Path) -> None:
    first = thidua.write_many(plans(5), tmp_path / "{so}.docx")
    next(first)
    with pytest.raises(thidua.WriteError, match="một lần chạy khác"):
        thidua.write_many(plans(5), tmp_path / "{so}.docx").finish()
    assert first.finish().written == 5
    assert thidua.write_many(plans(5), tmp_path / "{so}.docx").finish().kept == 5


# --- What is told -------------------------------------------------------------------------------------------------


def test_progress_is_told_after_each_plan(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    given = [*plans(3)]
    run = thidua.write_many(
        given, tmp_path / "{so}.docx", progress=lambda summary: told.append((summary.done, summary.total))
    )
    assert run.finish().seconds > 0
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_the_summary_as_text_and_as_data(tmp_path: Path) -> None:
    summary = thidua.write_many([*plans(2), thidua.PlanError("hỏng")], tmp_path / "{so}.docx").finish()
    assert str(summary) == "hỏng\nđã ghi 2, hỏng 1"
    data = summary.to_data()
    assert (data["written"], data["failed"], data["failures"][0]["number"]) == (2, 1, 3)
    assert str(thidua.write_many([], tmp_path / "{so}.docx").finish()) == "không có kế hoạch nào"


def test_a_zip_holds_all_in_the_end(tmp_path: Path) -> None:
    archive = tmp_path / "tat-ca.zip"
    for _ in range(2):
        run = thidua.write_many(plans(3), tmp_path / "ra" / "{stt}" / "{so}.docx", archive=archive)
        assert run.finish().archive == archive
        with zipfile.ZipFile(archive) as file:
            assert file.namelist() == ["1/1.docx", "2/2.docx", "3/3.docx"]
            assert file.read("2/2.docx") == thidua.render([*plans(2)][1])
    with pytest.raises(thidua.UsageError, match="zip"):
        thidua.write_many(plans(1), tmp_path / "{so}.docx", archive=tmp_path / "a.rar")


def subjects(path: Path) -> list[str]:
    """Which of the plans a document holds, in order."""
    said = "\n".join(one.text for one in docx.Document(path).paragraphs)
    return re.findall("Phát động thi đua đợt ([0-9]+)", said)


@pytest.mark.parametrize("executor", [None, 2])
def test_one_document_holds_all_in_their_order(tmp_path: Path, executor: int | None) -> None:
    given = [*plans(3), thidua.PlanError("hỏng rồi"), *([*plans(12)][3:])]
    whole = tmp_path / "ra" / "tat-ca.docx"
    for state in ("written", "kept"):
        run = thidua.write_many(
            given, tmp_path / "ra" / "{so}", formats=["txt", "docx"], archive=whole, executor=executor
        )
        summary = run.finish()
        assert (getattr(summary, state), len(summary.failures), summary.archive) == (12, 1, whole)
        assert subjects(whole) == [str(at) for at in range(1, 13)]
        whole.write_bytes(b"of the last run")


def test_no_plan_has_the_name_of_what_holds_all(tmp_path: Path) -> None:
    for _ in range(2):
        run = thidua.write_many(plans(1), tmp_path / "tat-ca.docx", archive=tmp_path / "tat-ca.docx")
        assert [one.files for one in run] == [(tmp_path / "tat-ca (2).docx",)]
        assert subjects(tmp_path / "tat-ca.docx") == ["1"]


def test_what_cannot_be_joined_stands_by_itself(tmp_path: Path) -> None:
    whole = tmp_path / "tat-ca.docx"
    whole.write_bytes(b"of the last run")
    given = [SHORT, thidua.read(ROOT / "examples" / "dang-uy-xa.yaml")]
    run = thidua.write_many(given, tmp_path / "{stt}.docx", archive=whole)
    with pytest.raises(thidua.WriteError) as caught:
        run.finish()
    assert (run.summary.written, caught.value.problems[0].rule) == (2, "tep-607")
    assert caught.value.problems[0].source == str(tmp_path / "2.docx")
    assert left(tmp_path) == ["1.docx", "2.docx", "tat-ca.docx"]
    assert whole.read_bytes() == b"of the last run"


def test_nothing_to_be_joined_is_told(tmp_path: Path) -> None:
    run = thidua.write_many([thidua.PlanError("hỏng")], tmp_path / "{so}.docx", archive=tmp_path / "tat-ca.docx")
    assert run.finish().archive is None
    assert left(tmp_path) == []


def test_only_what_is_written_is_joined(tmp_path: Path) -> None:
    with pytest.raises(thidua.UsageError, match=r"\.docx"):
        thidua.write_many(plans(1), tmp_path / "{so}.txt", archive=tmp_path / "tat-ca.docx")


def test_nothing_is_written_before_it_is_asked_for(tmp_path: Path) -> None:
    run = thidua.write_many(plans(1), tmp_path / "ra" / "{so}.docx")
    assert not (tmp_path / "ra").exists()
    with pytest.warns(RuntimeWarning, match="nothing was written"):
        del run


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"plans": SHORT}, "goi-201"), ({"plans": "a.yaml"}, "goi-201"), ({"path": 7}, "goi-201"),
        ({"executor": 0}, "goi-201"), ({"executor": "hai"}, "goi-201"), ({"executor": True}, "goi-201"),
        ({"path": "ra/{so}.odt"}, "goi-101"), ({"template": "nd3"}, "goi-301"), ({"engine": "word"}, "goi-416"),
        ({"template": "tin-bai", "path": "{so}.txt", "engine": "typst"}, ""),
    ],
)  # fmt: skip
def test_a_call_at_fault_is_told_at_once(given: dict[str, Any], code: str, tmp_path: Path) -> None:
    asked: dict[str, Any] = {"plans": [SHORT], "path": "ra/{so}.docx", **given}
    with pytest.raises(thidua.UsageError) as told:
        thidua.write_many(asked.pop("plans"), asked.pop("path"), **asked)
    assert not code or told.value.problems[0].rule


def test_an_archive_behind_a_link_stays_there_and_keeps_its_mode(tmp_path: Path) -> None:
    path, link = tmp_path / "kho.zip", tmp_path / "link.zip"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    thidua.write_many(plans(2), tmp_path / "ra" / "{so}.docx", archive=link).finish()
    assert (link.is_symlink(), path.stat().st_mode & 0o777, zipfile.is_zipfile(path)) == (True, 0o640, True)


def test_all_in_one_pdf(tmp_path: Path) -> None:
    need_module("typst")
    need_module("pyhanko")
    out = tmp_path / "gop.pdf"
    summary = thidua.write_many(plans(3), tmp_path / "ra" / "{so}", formats=["docx", "pdf"], archive=out).finish()
    assert (summary.archive, summary.written) == (out, 3)
    assert [pdf_text(out.read_bytes()).count(f"đợt {at}") for at in (1, 2, 3)] == [1, 1, 1]
