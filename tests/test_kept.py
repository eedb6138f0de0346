"""What is made of the same values again is what was made before; of other values, and of what is long, it is not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from thidua.kept import Kept


def test_what_is_equal_is_made_once() -> None:
    kept: Kept[list[str]] = Kept(4)
    first = kept.of("chỗ 1", list, "một")
    assert kept.of("chỗ 1", list, "một") is first
    assert kept.of("chỗ 2", list, "một") is not first
    assert kept.of("chỗ 1", list, "hai") == ["h", "a", "i"]
    assert kept.of("chỗ 1", list, "một") is not first


def test_what_is_long_is_made_again() -> None:
    kept: Kept[str] = Kept(4)
    texts = ["".join(("năm", "chữ")) for _ in range(2)]
    made = [kept.of(1, str.upper, text) for text in texts]
    assert made[0] == made[1]
    assert made[0] is not made[1]


def test_of_many_places_few_are_kept() -> None:
    kept: Kept[list[int]] = Kept(4)
    for place in range(10_000):
        assert kept.of(place, lambda at: [at], place) == [place]
    assert len(kept._made) < 1_000


def test_threads_may_share_it() -> None:
    kept: Kept[list[int]] = Kept(4)

    def made(at: int) -> bool:
        return kept.of(at % 3, lambda value: [value, value], at % 5) == [at % 5] * 2

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(made, range(20_000)))
