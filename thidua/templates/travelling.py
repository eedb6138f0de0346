"""A template as bytes: whole, as it is now, to be opened in another process or on another machine."""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Mapping
from pathlib import Path

import attrs

from thidua.cursor import nowhere
from thidua.errors import UsageError
from thidua.files import is_file
from thidua.model import HoSo
from thidua.rulebook.calls import NOT_SENT
from thidua.templates import Template
from thidua.templates.manifest import files_of
from thidua.templates.places import is_bundled


@attrs.frozen
class Packed:
    """A template on its way: the files of its folder and of those that it extends, by their way from a common one, its
    own folder there, and all else that makes it.
    """

    rest: bytes = attrs.field(repr=False)
    files: Mapping[str, bytes] = attrs.field(repr=False, factory=dict)
    folder: str = ""

    def open(self) -> Template:
        """The template, as it was; the folder that it is opened from is gone afterwards."""
        make, (source, *given) = pickle.loads(self.rest)
        template: Template
        if not self.files:
            template = make(source, *given)
            return template
        with tempfile.TemporaryDirectory(prefix="thidua-") as top:
            for name, data in self.files.items():
                path = Path(top, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            folder = str(Path(top, self.folder))
            of_office = isinstance(source, HoSo)
            template = make(source.evolve(mau=folder).said_in("", nowhere) if of_office else folder, *given)
        return template


def packed(template: Template) -> Packed:
    """A template as it is now. Raises :class:`UsageError` for one with filters that have no name in a module."""
    try:
        rest = pickle.dumps(template.__reduce__())
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise UsageError(NOT_SENT.said(mau=template.name)) from error
    origin = template.origin
    if isinstance(origin, bytes) or is_bundled(origin):
        return Packed(rest)
    own = [path.resolve() for path in files_of(origin) if is_file(path) and not is_bundled(path.parent)]
    top = Path(os.path.commonpath([path.parent for path in own]))
    files = {path.relative_to(top).as_posix(): path.read_bytes() for path in own}
    return Packed(rest, files, origin.resolve().relative_to(top).as_posix())
