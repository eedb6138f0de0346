"""Frozen values compare, hash and show themselves as attrs would have them."""

from __future__ import annotations

import pickle
from typing import Any

import attrs
import pytest

from thidua.records import frozen


def made(decorator: Any) -> tuple[type, type]:
    @decorator
    class Mot:
        a: int = 1
        b: Any = attrs.field(default="b", eq=False)
        c: Any = attrs.field(default="c", repr=False)
        _d: Any = attrs.field(default=None, hash=False)

    @decorator
    class Hai(Mot):
        e: tuple[int, ...] = ()

    return Mot, Hai


VALUES: tuple[dict[str, Any], ...] = ({}, {"a": 2}, {"b": "x"}, {"c": "x"}, {"d": 5}, {"a": 2, "b": "y", "d": 5})


def test_what_is_equal_and_how_it_is_shown() -> None:
    (ours, ours_below), (theirs, theirs_below) = made(frozen), made(attrs.frozen)
    for one in VALUES:
        assert repr(ours(**one)) == repr(theirs(**one))
        assert repr(ours_below(**one)) == repr(theirs_below(**one))
        for other in VALUES:
            assert (ours(**one) == ours(**other)) is (theirs(**one) == theirs(**other))
            assert (ours(**one) != ours(**other)) is (theirs(**one) != theirs(**other))
            if theirs(**one) == theirs(**other):
                assert hash(ours(**one)) == hash(ours(**other))
        assert ours(**one) != ours_below(**one)
        assert ours(**one) != one
    assert len({ours(), ours(b="x"), ours(a=2)}) == 2


def test_what_a_class_says_itself_stays() -> None:
    @frozen
    class Own:
        a: int = 1

        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 7

        def __repr__(self) -> str:
            return "own"

    assert Own(1) == Own(2)
    assert hash(Own()) == 7
    assert repr(Own()) == "own"


def test_it_does_not_change_and_can_be_asked_for_what_attrs_has() -> None:
    @frozen(kw_only=True)
    class Named:
        a: int

    @frozen(order=True)
    class Ordered:
        a: int

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Named(a=1).a = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        Named(1)  # type: ignore[misc]
    assert Ordered(1) < Ordered(2)
    assert attrs.evolve(Named(a=1), a=2) == Named(a=2)


def test_the_public_values_are_pickled() -> None:
    from thidua import Place

    place = Place("a.yaml", 3)
    assert pickle.loads(pickle.dumps(place)) == place
    assert hash(pickle.loads(pickle.dumps(place))) == hash(place)
