"""Damages a Word document as a clerk would: a style, a paragraph, a text, a rule, the page, the number of the page."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from lxml import etree

from thidua.word import order
from thidua.word.styles import names_of

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_WORD}}}"
_LISTS = "word/numbering.xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_YES = {"có": "1", "không": "0"}
_SIDES = {"trái": "left", "phải": "right", "giữa": "center", "đều": "both"}
_MARGINS = {"lề trên": "top", "lề dưới": "bottom", "lề trái": "left", "lề phải": "right", "đầu trang": "header"}


class Word:
    """A Word document that is being damaged."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self._parts = {name: archive.read(name) for name in archive.namelist()}
        self._trees: dict[str, etree._Element] = {}
        self.body = self.tree("word/document.xml")[0]

    def tree(self, name: str) -> etree._Element:
        """A part as XML, to be changed."""
        return self._trees.setdefault(name, etree.fromstring(self._parts[name]))

    def saved(self) -> bytes:
        """The document as it is now."""
        out = io.BytesIO()
        parts = self._parts | {name: etree.tostring(tree) for name, tree in self._trees.items()}
        with zipfile.ZipFile(out, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
        return out.getvalue()

    def paragraphs(self, begin: str) -> list[etree._Element]:
        """The paragraphs whose words begin so, in any letters; those that say nothing else, where there are such."""
        found = [p for p in self.body.iter(f"{W}p") if _text(p).casefold().startswith(begin.casefold())]
        assert found, f"no paragraph begins with {begin!r}"
        whole = [p for p in found if _text(p).casefold() == begin.casefold()]
        return whole or found

    def style(self, name: str) -> etree._Element:
        """A style by one of the names that Word shows."""
        return next(one for one in self.tree("word/styles.xml").iter(f"{W}style") if name in names_of(one))

    def add_list(self, said: Mapping[str, Any]) -> str:
        """The number of one more list, of one level."""
        tree = self.tree(_LISTS) if _LISTS in self._parts else self._first_list()
        new = str(1 + max((int(str(one.get(f"{W}{kind}Id"))) for kind in ("num", "abstractNum") for one in
                           tree.findall(W + kind)), default=0))  # fmt: skip
        one = etree.Element(f"{W}abstractNum")
        one.set(f"{W}abstractNumId", new)
        level = etree.SubElement(one, f"{W}lvl")
        level.set(f"{W}ilvl", "0")
        for name, value in (("start", said.get("từ", 1)), ("numFmt", said["dạng"]), ("lvlText", said["chữ"])):
            etree.SubElement(level, W + name).set(f"{W}val", str(value))
        for name, value in said.get("số", {}).items():
            _letters(_last(level, "rPr"), name, value)
        tree.insert(len(tree.findall(f"{W}abstractNum")), one)
        number = etree.SubElement(tree, f"{W}num")
        number.set(f"{W}numId", new)
        etree.SubElement(number, f"{W}abstractNumId").set(f"{W}val", new)
        return new

    def _first_list(self) -> etree._Element:
        """The part of the lists, which a document without any has not."""
        self._parts[_LISTS] = f'<w:numbering xmlns:w="{_WORD}"/>'.encode()
        types = self.tree("[Content_Types].xml")
        override = etree.SubElement(types, f"{{{types.nsmap[None]}}}Override")
        override.set("PartName", f"/{_LISTS}")
        override.set("ContentType", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml")
        relations = self.tree("word/_rels/document.xml.rels")
        relation = etree.SubElement(relations, f"{{{relations.nsmap[None]}}}Relationship")
        for name, value in (("Id", "rIdLists"), ("Type", f"{_RELATION}/numbering"), ("Target", "numbering.xml")):
            relation.set(name, value)
        return self.tree(_LISTS)

    def sections(self) -> list[etree._Element]:
        """The properties of its sections."""
        return list(self.body.iter(f"{W}sectPr"))

    def number(self) -> etree._Element:
        """The paragraph that prints the number of the page."""
        for name in sorted(self._parts):
            if name.startswith(("word/header", "word/footer")):
                for p in self.tree(name).iter(f"{W}p"):
                    if p.find(f".//{W}instrText") is not None:
                        return p
        raise AssertionError("no page number")


def damaged(data: bytes, damages: list[Mapping[str, Any]]) -> bytes:
    """The document with some damages, each a name and what it is done to."""
    word = Word(data)
    for damage in damages:
        for name, value in damage.items():
            _DAMAGES[name](word, value)
    return word.saved()


def counted(data: bytes, numbers: Mapping[str, Mapping[str, Any]]) -> Word:
    """The document with numbers of Word's own before some lines instead of those that were typed."""
    word = Word(data)
    _count(word, numbers)
    return word


def _text(p: etree._Element) -> str:
    return "".join(t.text or "" for t in p.iter(f"{W}t")).replace("\u00a0", " ")


def _child(parent: etree._Element, name: str, first: bool = False) -> etree._Element:
    if not first:
        return order.child(parent, name)  # where the schema wants it: a damaged document is a sound file
    found = parent.find(W + name)
    if found is None:
        found = etree.Element(W + name)
        parent.insert(0, found)
    return found


def _last(parent: etree._Element, name: str) -> etree._Element:
    found = parent.find(W + name)
    return etree.SubElement(parent, W + name) if found is None else found


# How letters and paragraphs look

_OF_LETTERS = ("cỡ", "đậm", "nghiêng", "hoa", "gạch chân", "phông", "màu")


def _look(
    paragraph: Callable[[], etree._Element],
    letters: Callable[[], Iterator[etree._Element]],
    values: Mapping[str, Any],
) -> None:
    for name, value in values.items():
        if name in _OF_LETTERS:
            for properties in letters():
                _letters(properties, name, value)
        else:
            _set(paragraph(), name, value)


def _letters(properties: etree._Element, name: str, value: Any) -> None:
    if name == "cỡ":
        _child(properties, "sz").set(f"{W}val", str(round(2 * value)))
    elif name == "phông":
        fonts = _child(properties, "rFonts")
        for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(W + kind, value)
    elif name == "màu":
        _child(properties, "color").set(f"{W}val", value)
    elif name == "gạch chân":
        _child(properties, "u").set(f"{W}val", "single" if value == "có" else "none")
    else:
        _child(properties, {"đậm": "b", "nghiêng": "i", "hoa": "caps"}[name]).set(f"{W}val", _YES[value])


def _set(properties: etree._Element, name: str, value: Any) -> None:
    if name == "canh":
        _child(properties, "jc").set(f"{W}val", _SIDES[value])
    elif name == "thụt":
        _child(properties, "ind").set(f"{W}firstLine", _twips(value))
    elif name in ("lùi", "lùi phải", "treo"):
        side = {"lùi": "left", "lùi phải": "right", "treo": "hanging"}[name]
        _child(properties, "ind").set(W + side, _twips(value))
        if name == "treo":
            properties.find(f"{W}ind").attrib.pop(f"{W}firstLine", None)
    elif name in ("trước", "sau"):
        _child(properties, "spacing").set(W + {"trước": "before", "sau": "after"}[name], str(round(20 * value)))
    elif name == "liền":
        _child(properties, "contextualSpacing").set(f"{W}val", _YES[value])
    elif name == "kẻ trên" and value == "không":
        properties.remove(properties.find(f"{W}pBdr"))
    elif name == "kiểu":
        _child(properties, "pStyle", first=True).set(f"{W}val", value)
    elif name == "giãn":
        spacing = _child(properties, "spacing")
        exact = isinstance(value, str)
        spacing.set(f"{W}line", str(round(float(value.removesuffix(" pt")) * 20) if exact else round(240 * value)))
        spacing.set(f"{W}lineRule", "exact" if exact else "auto")
    else:
        raise AssertionError(f"no such look: {name}")


def _twips(mm: float) -> str:
    return str(round(mm / 25.4 * 1440))


def _restyle(word: Word, values: Mapping[str, Any]) -> None:
    for name, looks in values.items():
        style = word.style(name)
        _look(lambda s=style: _child(s, "pPr"), lambda s=style: iter([_child(s, "rPr")]), looks)


def _reset(word: Word, values: Mapping[str, Any]) -> None:
    for begin, looks in values.items():
        for p in word.paragraphs(begin):
            _look(
                lambda p=p: _child(p, "pPr", first=True),
                lambda p=p: (_child(r, "rPr", first=True) for r in p.iter(f"{W}r")),
                looks,
            )


def _rename_styles(word: Word, prefix: str) -> None:
    """Styles by names that nobody knows, as in a paper of another program."""
    for style in word.tree("word/styles.xml").iter(f"{W}style"):
        if style.get(f"{W}customStyle"):
            name = style.find(f"{W}name")
            name.set(f"{W}val", prefix + str(name.get(f"{W}val")))


# Words


def _replace(word: Word, values: Mapping[str, str]) -> None:
    for old, new in values.items():
        found = [t for t in word.body.iter(f"{W}t") if old in (t.text or "").replace("\u00a0", " ")]
        assert found, f"no text {old!r}"
        for t in found:
            t.text = (t.text or "").replace("\u00a0", " ").replace(old, new)


def _drop(word: Word, begins: list[str]) -> None:
    for begin in begins:
        p = word.paragraphs(begin)[0]
        cell = p.getparent()
        if cell.tag == f"{W}tc" and len(cell.findall(f"{W}p")) == 1:  # a cell without a paragraph is no Word document
            cell.append(etree.Element(f"{W}p"))
        cell.remove(p)


def _count(word: Word, values: Mapping[str, Mapping[str, Any]]) -> None:
    """The number that was typed before a line goes, and a list of Word's own prints one: each line has a list of its
    own, which begins where it is told to, with letters of its own; those of the mark of its paragraph may be others.
    """
    for begin, said in values.items():
        p = word.paragraphs(begin)[0]
        text = next(t for t in p.iter(f"{W}t") if (t.text or "").strip())
        typed = (text.text or "").replace("\u00a0", " ")
        text.text = typed.removeprefix(said["thay cho"]) if "thay cho" in said else typed.partition(" ")[2]
        properties = _child(p, "pPr", first=True)
        number = _child(properties, "numPr")
        for name, value in (("ilvl", "0"), ("numId", word.add_list(said))):
            etree.SubElement(number, W + name).set(f"{W}val", value)
        for name, value in said.get("dấu đoạn", {}).items():
            _letters(_child(properties, "rPr"), name, value)


def _put(p: etree._Element, text: str) -> None:
    runs = list(p.iter(f"{W}r"))
    for run in runs[1:]:
        run.getparent().remove(run)
    runs[0].find(f"{W}t").text = text


def _say(word: Word, values: Mapping[str, str]) -> None:
    for begin, text in values.items():
        _put(word.paragraphs(begin)[0], text)


def _add(word: Word, values: Mapping[str, str]) -> None:
    """Another line below one, and below its rule."""
    for begin, text in values.items():
        p = word.paragraphs(begin)[0]
        new = copy.deepcopy(p)
        _put(new, text)
        rule = p.getnext()
        (rule if rule is not None and rule.tag == f"{W}p" and not _text(rule) else p).addnext(new)


def _drop_table(word: Word, holding: str) -> None:
    table = next(one for one in word.body.iter(f"{W}tbl") if holding in "".join(one.itertext()))
    table.getparent().remove(table)


def _bare(word: Word, begin: str) -> None:
    """The borders of a table go."""
    table = next(one for one in word.paragraphs(begin)[0].iterancestors(f"{W}tbl"))
    for name in ("tblBorders", "tcBorders", "tblStyle"):
        for one in list(table.iter(W + name)):
            one.getparent().remove(one)


def _lower(word: Word, begin: str) -> None:
    """A cell moves down, into a row of its own."""
    cell = next(one for one in word.paragraphs(begin)[0].iterancestors(f"{W}tc"))
    row = cell.getparent()
    new = copy.deepcopy(row)
    at = row.index(cell)
    for which, one in ((row, row[at]), *((new, cell) for cell in new.findall(f"{W}tc") if new.index(cell) != at)):
        empty = copy.deepcopy(one)
        for child in empty.findall(f"{W}p") + empty.findall(f"{W}tbl"):
            empty.remove(child)
        empty.append(etree.Element(f"{W}p"))
        which.replace(one, empty)
    row.addnext(new)


def _swap(word: Word, begin: str) -> None:
    """The two columns of a table change their places."""
    table = next(one for one in word.paragraphs(begin)[0].iterancestors(f"{W}tbl"))
    for parent, name in ((table.find(f"{W}tblGrid"), "gridCol"), *((row, "tc") for row in table.findall(f"{W}tr"))):
        first = parent.find(W + name)
        parent.append(first)


# Rules


def _rule(word: Word, values: Mapping[str, Any]) -> None:
    """The rule below a line: gone, dashed, of another length in mm, drawn as a shape, or signs that were typed."""
    for begin, how in values.items():
        line = word.paragraphs(begin)[0]
        rule = line.getnext()
        assert rule is not None, f"nothing below {begin!r}"
        assert not _text(rule), f"no rule below {begin!r}"
        if how == "bỏ":
            rule.getparent().remove(rule)
        elif "đứt" in how:
            border = etree.SubElement(_child(rule.find(f"{W}pPr"), "pBdr"), f"{W}top")
            border.set(f"{W}val", how["đứt"])
        elif "vẽ" in how:
            rule.getparent().replace(rule, _drawn(how["vẽ"], how.get("nét", "solid")))
        elif isinstance(how, str):
            typed = copy.deepcopy(line)
            typed.find(f".//{W}t").text = how
            typed.find(f"{W}pPr/{W}pStyle").set(f"{W}val", "Normal")
            rule.getparent().replace(rule, typed)
        else:
            indents = rule.find(f"{W}pPr/{W}ind")
            width = float(how["rộng cột"])
            for side in ("left", "right"):
                indents.set(W + side, _twips((width - how["dài"]) / 2))


def _drawn(mm: float, dash: str) -> etree._Element:
    """An empty line, on which a line hangs that is drawn."""
    return etree.fromstring(
        f'<w:p xmlns:w="{_WORD}" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:r><w:drawing><wps:wsp><wps:spPr><a:xfrm>'
        f'<a:ext cx="{round(36000 * mm)}" cy="0"/></a:xfrm><a:prstGeom prst="line"/><a:ln><a:prstDash val="{dash}"/>'
        "</a:ln></wps:spPr></wps:wsp></w:drawing></w:r></w:p>"
    )


# Pages


def _page(word: Word, values: Mapping[str, Any]) -> None:
    for section in word.sections():
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        for name, value in values.items():
            if name == "khổ":
                for side, mm in zip("wh", value, strict=True):
                    size.set(W + side, _twips(mm))
            elif name in _MARGINS:
                margins.set(W + _MARGINS[name], _twips(value))
            else:
                raise AssertionError(f"no such value of a page: {name}")


def _page_number(word: Word, values: Mapping[str, Any]) -> None:
    p = word.number()
    for name, value in values.items():
        if name in _OF_NUMBERS:
            _OF_NUMBERS[name](word, p, value)
        else:
            _look(
                lambda: _child(p, "pPr", first=True),
                lambda: (_child(r, "rPr", first=True) for r in p.iter(f"{W}r")),
                {name: value},
            )


def _words_of_number(word: Word, p: etree._Element, text: str) -> None:
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}t").text = text
    p.insert(1, run)


def _form_of_number(word: Word, p: etree._Element, form: str) -> None:
    for section in word.sections():
        _child(section, "pgNumType").set(f"{W}fmt", form)


def _code_of_number(word: Word, p: etree._Element, code: str) -> None:
    next(p.iter(f"{W}instrText")).text = code


def _start_of_number(word: Word, p: etree._Element, start: int) -> None:
    _child(word.sections()[0], "pgNumType").set(f"{W}start", str(start))


def _numbers_go_on(word: Word, p: etree._Element, value: str) -> None:
    for section in word.sections():
        for number in section.findall(f"{W}pgNumType"):
            section.remove(number)


def _first_page_too(word: Word, p: etree._Element, value: str) -> None:
    for section in word.sections():
        section.remove(section.find(f"{W}titlePg"))


def _place_of_number(word: Word, p: etree._Element, place: str) -> None:
    if place != "cả hai":
        p.getparent().replace(p, etree.Element(f"{W}p"))
    if place != "bỏ":
        for section in word.sections():
            of_type = {one.get(f"{W}type"): one for one in section.findall(f"{W}footerReference")}
            relations = word.tree("word/_rels/document.xml.rels")
            target = next(one for one in relations if one.get("Id") == of_type["default"].get(_ID)).get("Target")
            word.tree(f"word/{target}").append(copy.deepcopy(p))


_OF_NUMBERS: Mapping[str, Callable[[Word, etree._Element, Any], None]] = {
    "chữ": _words_of_number,
    "dạng": _form_of_number,
    "mã": _code_of_number,
    "từ": _start_of_number,
    "tiếp": _numbers_go_on,
    "trang đầu": _first_page_too,
    "chỗ": _place_of_number,
}
_ID = f"{{{_RELATION}}}id"
_DAMAGES: Mapping[str, Callable[[Word, Any], None]] = {
    "kiểu": _restyle,
    "tên kiểu": _rename_styles,
    "đoạn": _reset,
    "thay": _replace,
    "đổi": _say,
    "tự động": _count,
    "bỏ": _drop,
    "bỏ bảng": _drop_table,
    "thêm sau": _add,
    "bỏ khung": _bare,
    "xuống hàng": _lower,
    "đổi cột": _swap,
    "đường kẻ": _rule,
    "trang": _page,
    "số trang": _page_number,
}
