"""The objects of a PDF that is being written, each as soon as it is made."""

from __future__ import annotations

import io
from array import array
from collections.abc import Iterable
from hashlib import blake2b
from typing import IO, Any

from thidua.engine.pdf_fields import pyhanko

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Objects:
    """The objects of a file that is open to be written to; of those that are written only their places are kept."""

    def __init__(self, out: IO[bytes]) -> None:
        self.generic: Any = pyhanko("pdf_utils.generic")
        self._out, self._at = out, 0
        self._places = array("Q", [0])
        self._known: dict[bytes, int] = {}
        self._write(_HEAD)

    def new(self) -> int:
        """The number of an object that will be written."""
        self._places.append(0)
        return len(self._places) - 1

    def ref(self, number: int) -> Any:
        """What points to an object."""
        return self.generic.IndirectObject(number, 0, None)

    def name(self, text: str) -> Any:
        """A name."""
        return self.generic.NameObject(text)

    def array(self, items: Iterable[Any]) -> Any:
        """An array; whole numbers as they are."""
        return self.generic.ArrayObject(self._value(one) for one in items)

    def dict(self, said: dict[str, Any]) -> Any:
        """A dictionary; whole numbers as they are, names as texts that begin with a stroke."""
        return self.generic.DictionaryObject({self.name(key): self._value(value) for key, value in said.items()})

    def _value(self, value: Any) -> Any:
        if type(value) is int:
            return self.generic.NumberObject(value)
        return self.name(value) if type(value) is str else value

    def put(self, number: int, said: Any) -> Any:
        """Writes an object; what points to it."""
        self._places[number] = self._at
        text = io.BytesIO()
        said.write_to_stream(text, None)
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, text.getvalue()))
        return self.ref(number)

    def once(self, said: Any) -> int:
        """The number of an object that points to nothing: of the one that says the same, where there is one."""
        text = io.BytesIO()
        said.write_to_stream(text, None)
        key = blake2b(text.getvalue(), digest_size=16).digest()
        if key not in self._known:
            self._known[key] = self.new()
            self.put(self._known[key], said)
        return self._known[key]

    def end(self, root: Any, info: Any, digest: bytes) -> None:
        """Writes where all of them are."""
        start, count = self._at, len(self._places)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        for place in self._places[1:]:
            self._write(b"%010d 00000 n \n" % place)
        id_ = self.generic.ByteStringObject(digest)
        trailer = self.dict({"/Size": count, "/Root": root, "/Info": info, "/ID": self.array([id_, id_])})
        self._write(b"trailer\n")
        said = io.BytesIO()
        trailer.write_to_stream(said, None)
        self._write(said.getvalue() + b"\nstartxref\n%d\n%%%%EOF\n" % start)

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._at += len(data)
