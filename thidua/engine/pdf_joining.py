"""PDFs one behind the other in one: tagged as they are, with their outlines, links and fields; one at a time."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from typing import IO, Any

from thidua.diagnostics import Diagnostic, Place
from thidua.engine.pdf_fields import get, pyhanko
from thidua.engine.pdf_objects import Objects
from thidua.engine.pdf_said import claims, of_all
from thidua.rulebook.files import NOT_AS_NAMED

_BY_DAMAGE = (ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)
"""What a damaged file is to those who read it."""
_OF_FIRST = ("/Lang", "/ViewerPreferences", "/OutputIntents")
"""What the first file says for all."""
_OF_EACH = ("/Author", "/Subject", "/Keywords")
"""What files say of themselves, and the whole where all say the same."""
_COUNTED = ("/StructParents", "/StructParent")
_DEEPEST = 50


def join(
    names: Iterable[str],
    read: Callable[[str], bytes],
    out: IO[bytes],
    title: str,
    refuse: Callable[[Diagnostic], Exception],
) -> None:
    """Writes some files as one to an open file, in their order; ``read`` gives what is in one, when its turn comes.

    Raises what ``refuse`` makes of a file that is no PDF, and :class:`MissingToolError` where pyHanko is not installed.
    """
    error_of_file = pyhanko("pdf_utils.misc").PdfError
    whole = _Whole(out, title)
    for name in names:
        data = read(name)
        try:
            whole.add(data)
        except (*_BY_DAMAGE, error_of_file) as error:
            raise refuse(NOT_AS_NAMED.said("pdf", at=Place(name), duoi="pdf")) from error
    whole.end()


class _Whole:
    """The whole while it grows: what points to the parts of each document."""

    def __init__(self, out: IO[bytes], title: str) -> None:
        self.objects = Objects(out)
        self._title, self._digest = title, blake2b(digest_size=16)
        self.pages, self.tags, self.document, self.outlines = (self.objects.new() for _ in range(4))
        self.documents = self.page_count = self.next_key = 0
        self.page_trees: list[Any] = []
        self.labels: list[Any] = []
        self.elements: list[Any] = []
        self.parents: list[Any] = []
        self.ids: list[Any] = []
        self.destinations: list[Any] = []
        self.fields: list[Any] = []
        self.form: dict[str, Any] = {}
        self.roles: dict[str, Any] = {}
        self._first: dict[str, Any] = {}
        self._info: dict[str, Any] = {}
        self._xmp, self._claims, self._marked = b"", frozenset[tuple[str, str]](), True
        self._item: tuple[int, dict[str, Any]] | None = None
        self._first_item = 0

    def add(self, data: bytes) -> None:
        """One more document."""
        self._digest.update(data)
        file = pyhanko("pdf_utils.reader").PdfFileReader(io.BytesIO(data))
        self.documents += 1
        copy = _Copy(self, file)
        self._say(file, copy)
        copy.take()

    def _say(self, file: Any, copy: _Copy) -> None:
        """What the file says of itself, as far as all say it."""
        root = file.root
        xmp = root["/Metadata"].data if "/Metadata" in root else b""
        info = {str(key): copy.copied(value) for key, value in dict.items(get(file.trailer, "/Info", {}))}
        if self.documents == 1:
            self._first = {key: copy.copied(root.raw_get(key)) for key in _OF_FIRST if key in root}
            self._xmp, self._claims, self._info = xmp, claims(xmp), info
        self._claims &= claims(xmp)
        self._info = {key: value for key, value in self._info.items() if key not in _OF_EACH or info.get(key) == value}
        self._marked &= "/StructTreeRoot" in root and bool(get(get(root, "/MarkInfo", {}), "/Marked", False))

    def text(self, said: str) -> Any:
        """A text as an object."""
        return self.objects.generic.TextStringObject(said)

    def list(self, number: int, item: dict[str, Any]) -> None:
        """Puts a document behind those that stand in the outline."""
        if self._item is not None:
            before, said = self._item
            self.objects.put(before, self.objects.dict({**said, "/Next": self.objects.ref(number)}))
            item = {**item, "/Prev": self.objects.ref(before)}
        self._first_item = self._first_item or number
        self._item = number, item

    def end(self) -> None:
        """Writes what is of all."""
        put, new, dict_, array = self.objects.put, self.objects.new, self.objects.dict, self.objects.array
        ref, digest = self.objects.ref, self._digest.digest()
        put(self.pages, dict_({"/Type": "/Pages", "/Kids": array(self.page_trees), "/Count": self.page_count}))
        root = {"/Type": "/Catalog", "/Pages": ref(self.pages), **self._first}
        root["/PageLabels"] = dict_({"/Nums": array(self.labels)})
        if self._item is not None:
            last, said = self._item
            put(last, dict_(said))
            items = {"/First": ref(self._first_item), "/Last": ref(last), "/Count": self.documents}
            root["/Outlines"] = put(self.outlines, dict_({"/Type": "/Outlines", **items}))
        root |= self._tagged()
        if self.destinations:
            root["/Names"] = dict_({"/Dests": dict_({"/Kids": array(self.destinations)})})
        if self.fields:
            root["/AcroForm"] = put(new(), dict_({**self.form, "/Fields": array(self.fields)}))
        info = {**self._info, "/Title": self.text(self._title)}
        if self._xmp:
            kept = frozenset(_OF_EACH) & info.keys()
            xmp = of_all(self._xmp, self._claims, kept, self._title, self.page_count, digest.hex())
            said = dict_({"/Type": "/Metadata", "/Subtype": "/XML"})
            root["/Metadata"] = put(new(), self.objects.generic.StreamObject(said, encoded_data=xmp))
        self.objects.end(put(new(), dict_(root)), put(new(), dict_(info)), digest)

    def _tagged(self) -> dict[str, Any]:
        """The tags of all under one element, where all are tagged."""
        put, new, dict_, array = self.objects.put, self.objects.new, self.objects.dict, self.objects.array
        tags = {
            "/Type": "/StructTreeRoot", "/K": array([self.objects.ref(self.document)]),
            "/ParentTree": put(new(), dict_({"/Kids": array(self.parents)})), "/ParentTreeNextKey": self.next_key,
            "/RoleMap": dict_(self.roles),
        }  # fmt: skip
        if self.ids:
            tags["/IDTree"] = put(new(), dict_({"/Kids": array(self.ids)}))
        document = {"/Type": "/StructElem", "/S": "/Document", "/P": self.objects.ref(self.tags)}
        put(self.document, dict_({**document, "/K": array(self.elements)}))
        put(self.tags, dict_(tags))
        if not self._marked:
            return {}
        marked = dict_({"/Marked": self.objects.generic.BooleanObject(True)})
        return {"/StructTreeRoot": self.objects.ref(self.tags), "/MarkInfo": marked}


class _Copy:
    """One document on its way into the whole: its objects under new numbers, its names and keys as nobody else's."""

    def __init__(self, whole: _Whole, file: Any) -> None:
        self._whole, self._objects, self._file, self._root = whole, whole.objects, file, file.root
        self._generic = whole.objects.generic
        self._prefix = f"{whole.documents:06d}."
        self._base = whole.next_key
        self._numbers: dict[Any, int] = {}
        self._waiting: deque[Any] = deque()
        form = get(self._root, "/AcroForm", {})
        self._fields = [one.reference for one in self._refs(get(form, "/Fields", ()))]

    def take(self) -> None:
        """Writes the document, and puts into the whole what points to it."""
        whole = self._whole
        tags = get(self._root, "/StructTreeRoot", {})
        pages, item = self._objects.new(), self._objects.new()
        for key, number in (("/Pages", pages), ("/StructTreeRoot", whole.document), ("/Outlines", item)):
            if key in self._root:
                self._numbers[self._root.raw_get(key).reference] = number
        self._take_pages(pages, item)
        for one in self._refs(get(tags, "/K", ())):
            whole.elements.append(self.copied(one))
        for key, value in dict.items(get(tags, "/RoleMap", {})):
            whole.roles.setdefault(str(key), self.copied(value))
        self._take_parents(get(tags, "/ParentTree", {}))
        self._take_names(get(tags, "/IDTree", {}), whole.ids)
        self._take_names(get(get(self._root, "/Names", {}), "/Dests", {}), whole.destinations)
        form = get(self._root, "/AcroForm", {})
        whole.fields += [self.copied(one) for one in self._refs(get(form, "/Fields", ()))]
        for key, value in dict.items(form):
            if key != "/Fields":
                whole.form.setdefault(str(key), self.copied(value))
        while self._waiting:
            reference = self._waiting.popleft()
            self._objects.put(self._numbers[reference], self._copied(self._object(reference), reference))

    def _take_pages(self, number: int, item: int) -> None:
        whole, tree = self._whole, self._root["/Pages"]
        first = tree
        for _ in range(_DEEPEST):
            if "/Kids" not in first:
                break
            page = first["/Kids"].raw_get(0)
            first = page.get_object()
        label = self._objects.dict({"/S": "/D", "/St": 1})
        whole.labels += [self._objects.generic.NumberObject(whole.page_count), label]
        whole.page_count += int(tree["/Count"])
        said = {str(key): self.copied(value) for key, value in dict.items(tree)}
        whole.page_trees.append(
            self._objects.put(number, self._objects.dict({**said, "/Parent": self._objects.ref(whole.pages)}))
        )
        title = get(get(self._file.trailer, "/Info", {}), "/Title", None) or whole.text(f"{whole.documents}")
        destination = self._objects.array([self.copied(page), "/Fit"])
        listed = {"/Title": title, "/Parent": self._objects.ref(whole.outlines), "/Dest": destination}
        outlines = get(self._root, "/Outlines", {})
        if "/First" in outlines:
            listed |= {key: self.copied(outlines.raw_get(key)) for key in ("/First", "/Last")}
            listed["/Count"] = -abs(int(get(outlines, "/Count", 1)))
        whole.list(item, listed)

    def _take_parents(self, tree: Any) -> None:
        """What the numbers on pages lead to, under numbers that follow those of the documents before."""
        found = sorted((int(key) + self._base, self.copied(value)) for key, value in self._leaves(tree, "/Nums"))
        if found:
            limits = self._objects.array([found[0][0], found[-1][0]])
            nums = self._objects.array(one for pair in found for one in pair)
            node = self._objects.dict({"/Limits": limits, "/Nums": nums})
            self._whole.parents.append(self._objects.put(self._objects.new(), node))
            self._whole.next_key = found[-1][0] + 1

    def _take_names(self, tree: Any, where: list[Any]) -> None:
        found = [(self._own(key), self.copied(value)) for key, value in self._leaves(tree, "/Names")]
        if found:
            limits = self._objects.array([found[0][0], found[-1][0]])
            names = self._objects.array(one for pair in found for one in pair)
            where.append(
                self._objects.put(self._objects.new(), self._objects.dict({"/Limits": limits, "/Names": names}))
            )

    def _leaves(self, tree: Any, key: str, deep: int = 0) -> Iterator[tuple[Any, Any]]:
        """The pairs of a tree of names or numbers."""
        if key in tree:
            items = list(list.__iter__(tree[key]))
            yield from zip(items[::2], items[1::2], strict=True)
        for kid in self._refs(get(tree, "/Kids", ())) if deep < _DEEPEST else ():
            yield from self._leaves(kid.get_object(), key, deep + 1)

    def _refs(self, said: Any) -> list[Any]:
        """What an array holds, or what stands there by itself."""
        said = said.get_object() if isinstance(said, self._generic.IndirectObject) else said
        return list(list.__iter__(said)) if isinstance(said, list) else [said] if said else []

    def _object(self, reference: Any) -> Any:
        return self._file.get_object(reference)

    def copied(self, said: Any) -> Any:
        """A value as it stands in the whole."""
        if isinstance(said, self._generic.IndirectObject):
            return self._objects.ref(self._number(said.reference))
        return self._copied(said)

    def _number(self, reference: Any) -> int:
        """The number of an object in the whole; what a stream holds that points to nothing is there once."""
        if reference not in self._numbers:
            said = self._object(reference)
            alone = isinstance(said, self._generic.StreamObject) and not self._points(said)
            self._numbers[reference] = self._objects.once(self._copied(said)) if alone else self._objects.new()
            if not alone:
                self._waiting.append(reference)
        return self._numbers[reference]

    def _points(self, said: Any) -> bool:
        if isinstance(said, dict):
            return any(self._points(value) for key, value in dict.items(said) if key != "/Length")
        if isinstance(said, list):
            return any(map(self._points, list.__iter__(said)))
        return isinstance(said, self._generic.IndirectObject)

    def _copied(self, said: Any, reference: Any = None) -> Any:
        if isinstance(said, dict):
            own = {key: self._entry(str(key), value, said) for key, value in dict.items(said)}
            if reference in self._fields and self._whole.documents > 1 and "/T" in said:
                own[self._objects.name("/T")] = self._named(said["/T"])
            own = self._generic.DictionaryObject(own)
            if isinstance(said, self._generic.StreamObject):
                own.pop("/Length", None)
                return self._generic.StreamObject(own, encoded_data=said.encoded_data)
            return own
        if isinstance(said, list):
            return self._generic.ArrayObject(self.copied(one) for one in list.__iter__(said))
        return said

    def _entry(self, key: str, value: Any, said: Any) -> Any:
        """What stands under a key of a dictionary."""
        if key in _COUNTED:
            return self._generic.NumberObject(int(said[key]) + self._base)
        if key == "/S" and value == "/Document" and get(said, "/Type", "") == "/StructElem":
            return self._objects.name("/Part")
        if key == "/ID" and "/P" in said and "/S" in said:
            return self._own(said[key])
        if key == "/Headers":
            return self._generic.ArrayObject(map(self._own, self._refs(value)))
        if key == "/Lock" or (key == "/Fields" and get(said, "/Type", "") == "/SigFieldLock"):
            return self._locking(said[key]) if key == "/Lock" else self.copied(value)
        if (key == "/Dest" or (key == "/D" and get(said, "/S", "") == "/GoTo")) and isinstance(said[key], str | bytes):
            return self._own(said[key])
        return self.copied(value)

    def _locking(self, said: Any) -> Any:
        """A field that locks others locks those of its own document."""
        names = [self._object(one)["/T"] for one in self._fields]
        kept = {str(key): self.copied(value) for key, value in dict.items(said)}
        if kept.get("/Action") == "/All":
            named = names if self._whole.documents == 1 else map(self._named, names)
            kept |= {"/Action": "/Include", "/Fields": self._generic.ArrayObject(named)}
        return self._objects.dict(kept)

    def _named(self, name: Any) -> Any:
        return self._generic.TextStringObject(f"{name}_{self._whole.documents}")

    def _own(self, name: Any) -> Any:
        """A name that no other document has."""
        if isinstance(name, bytes):
            return self._generic.ByteStringObject(self._prefix.encode() + name)
        return self._generic.TextStringObject(f"{self._prefix}{name}")
