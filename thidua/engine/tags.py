"""Tags of a Word template and where they stand: part, table, row, cell and paragraph, counted from 1."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

import attrs
from lxml import etree

from thidua.records import frozen
from thidua.word.names import MC, W
from thidua.word.xml import parse
from thidua.wording import nfc

TEXTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
PROPERTIES = ("docProps/core.xml", "docProps/app.xml")
"""The parts that may carry tags: texts of Word, and properties of the file."""

TagKind = Literal["in", "khối", "ghi chú"]
Prefix = Literal["", "p", "tr", "tc", "r"]
TagFault = Literal["", "chưa đóng", "nhiều đoạn", "thừa", "dính"]

KINDS: dict[str, TagKind] = {"{{": "in", "{%": "khối", "{#": "ghi chú"}
CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_KINDS_CLOSED: dict[str, TagKind] = {"}}": "in", "%}": "khối", "#}": "ghi chú"}
OPENING = re.compile(r"\{[{%#]")
_MARK = re.compile(r"\{[{%#]|[}%#]\}")
_JOINED = frozenset(("{{", "{%", "{#", "}}", "%}", "#}"))
_PREFIX = re.compile(r"(p|tr|tc|r)[ \u00a0\u2007\u202f]")  # docxtpl wants a plain blank behind it, and is given one
ODD_BLANK = re.compile(r"\{[{%#](?:p|tr|tc|r)[\u00a0\u2007\u202f]")
"""The beginning of a tag with another blank than the usual one behind its prefix."""
PRINTING = (("{{", "}}"), ("{%", "%}"))
"""How tags that print or decide begin and end."""
_QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
MOST_TAGS = 4_000
"""The tags of one template, more than anybody types."""
MOST_IN_TAG = 5_000
"""The longest tag, in characters."""
_AROUND = 30  # characters of a paragraph shown on either side of a tag
_REACH = 20  # paragraphs that a tag may run over before it counts as never closed


def enclosed(text: str, *pairs: tuple[str, str]) -> Iterator[tuple[int, int]]:
    """Where in a text something stands between the opening and the next closing sign of one of some ``pairs``, from
    sign to sign, in order; the first to open holds whatever opens inside it. What is never closed is not there.

    Each sign is looked for once: a pattern would look for the end again at each beginning that has none.
    """
    closing, next_at, at = dict(pairs), {opening: text.find(opening) for opening, _ in pairs}, 0
    while closing:
        for opening in closing:
            if 0 <= next_at[opening] < at:
                next_at[opening] = text.find(opening, at)
        begun = [(next_at[opening], opening) for opening in closing if next_at[opening] >= 0]
        if not begun:
            return
        start, opening = min(begun)
        end = text.find(closing[opening], start + len(opening))
        if end < 0:
            del closing[opening]
        else:
            at = end + len(closing[opening])
            yield start, at


def rewritten(text: str, change: Callable[[str], str], *pairs: tuple[str, str]) -> str:
    """A text with what is :func:`enclosed`, its signs included, changed."""
    out: list[str] = []
    done = 0
    for start, end in enclosed(text, *pairs):
        out += text[done:start], change(text[start:end])
        done = end
    return "".join([*out, text[done:]]) if out else text


@frozen
class TagPlace:
    """Where a tag stands: ``part`` (``word/document.xml``), ``label`` for people (``document.xml, bảng 1, hàng 2,
    ô 1, đoạn 1``), and ``words``, the text around it in its paragraph.
    """

    part: str
    label: str
    words: str = ""

    def __str__(self) -> str:
        return self.label


@attrs.frozen(eq=False)
class Tag:
    """A tag as docxtpl reads it.

    ``kind`` is ``in`` for ``{{ }}``, ``khối`` for ``{% %}``, ``ghi chú`` for ``{# #}``; ``prefix`` the ``p``, ``tr``,
    ``tc`` or ``r`` behind the braces; ``content`` what stands inside, blanks and quotes made plain; ``raw`` the tag as
    typed. ``paragraph`` is its element (in ``docProps`` the element that holds the text; ``None`` never), ``texts`` the
    text elements that it runs over, ``start`` and ``end`` its place in :func:`text_of` of the paragraph (-1 where it
    stands in an attribute or a field code).
    ``fault`` is empty, or ``chưa đóng`` (never closed), ``nhiều đoạn`` (runs over several paragraphs), ``thừa``
    (closing braces without a tag), ``dính`` (no tag: a sign that docxtpl reads as one with that of the next paragraph).
    """

    kind: TagKind
    prefix: Prefix
    content: str
    place: TagPlace
    paragraph: etree._Element
    raw: str = ""
    texts: tuple[etree._Element, ...] = ()
    start: int = -1
    end: int = -1
    fault: TagFault = ""


@attrs.frozen(eq=False)
class _Text:
    """A text that docxtpl reads in one go: of a paragraph, or of a field code, a property, an attribute."""

    holder: etree._Element
    label: str
    pieces: tuple[tuple[etree._Element, str], ...]
    own: bool = True

    @property
    def text(self) -> str:
        return "".join(piece for _, piece in self.pieces)


def scan(root: etree._Element, part: str) -> list[Tag]:
    """The tags of a part in the order in which they stand in its XML, faulty ones among them (``Tag.fault``)."""
    order = {element: i for i, element in enumerate(root.iter())}
    found = list(_tags([*_paragraph_texts(root, part), *_other_texts(root, part)], part))
    wrong = {(tag.paragraph, tag.end) for tag in found if tag.fault}
    found += (tag for tag in _stuck(root, part) if (tag.paragraph, tag.end) not in wrong)
    found = _in_use(found)
    # a text box stands inside the paragraph that it is anchored to: its tags come before those behind it
    return sorted(found, key=lambda tag: (order[tag.texts[0]], tag.start))


def _in_use(found: list[Tag]) -> list[Tag]:
    """The tags without those that a comment puts out of use, which goes with its row, cell or paragraph."""
    gone = {}
    for tag in found:
        if tag.kind == "ghi chú" and tag.prefix and not tag.fault and tag.start >= 0:
            holder = tag.paragraph if tag.prefix == "p" else next(tag.paragraph.iterancestors(f"{W}{tag.prefix}"), None)
            if holder is not None:
                gone[holder] = tag
    if not gone:
        return found
    return [tag for tag in found if not _within(tag, gone)]


def _within(tag: Tag, gone: Mapping[etree._Element, Tag]) -> bool:
    """A tag stands where another puts all out of use; one that does so itself is looked at."""
    holders = (gone.get(one) for one in (tag.paragraph, *tag.paragraph.iterancestors()))
    owner = next(filter(None, holders), None)
    return owner is not None and owner is not tag and tag.prefix != owner.prefix


def scan_text(text: str, part: str) -> list[Tag]:
    """The tags of a part that is no Word text (``docProps/core.xml``), from its XML: each element is a paragraph.

    Raises ``lxml.etree.XMLSyntaxError`` for what is no XML.
    """
    root = parse(text.encode())
    name = _name(part)
    texts = [
        _Text(element, f"{name}, {etree.QName(element).localname}", ((element, element.text),))
        for element in root.iter(etree.Element)
        if element.text and not element.text.isspace()
    ]
    return list(_tags(texts, part))


def paragraphs(root: etree._Element, part: str) -> Iterator[tuple[etree._Element, str]]:
    """The paragraphs of a part with their labels, in document order; those of a text box follow its paragraph."""
    yield from _walk(root, _name(part), {})


def text_of(paragraph: etree._Element) -> str:
    """The text of a paragraph as docxtpl joins it: its runs, without text boxes anchored in it."""
    return "".join(text.text or "" for text in own_texts(paragraph))


def words_around(text: str, start: int, end: int) -> str:
    """A text around a place in it, shortened, on one line."""
    head, tail = text[:start], text[end:]
    head = ("…" + head[-_AROUND:]) if len(head) > _AROUND + 5 else head
    tail = (tail[:_AROUND] + "…") if len(tail) > _AROUND + 5 else tail
    return " ".join(f"{head}{text[start:end]}{tail}".split())


# --- Reading tags ---------------------------------------------------------------------------------


def _tags(texts: list[_Text], part: str) -> Iterator[Tag]:
    at = {0: 0}  # text -> where to go on in it; a tag over several paragraphs ends inside a later one
    i = 0
    while i < len(texts):
        text = texts[i].text
        position = at.pop(i, 0)
        following = i + 1
        while match := _MARK.search(text, position):
            mark = match.group()
            if mark not in CLOSING:
                yield _tag(texts[i], part, match.start(), match.end(), _KINDS_CLOSED[mark], "thừa")
                position = match.end()
                continue
            end = _end(text, match.start(), mark)
            if end:
                yield _tag(texts[i], part, match.start(), end, KINDS[mark], "")
                position = end
                continue
            later = _end_later(texts, i, match.start(), mark)
            if later:
                following, stop = later
                at[following] = stop
                rest = " ".join([one.text for one in texts[i + 1 : following]] + [texts[following].text[:stop]])
                yield _tag(texts[i], part, match.start(), len(text), KINDS[mark], "nhiều đoạn", rest)
                break
            stop = _stop(text, match.start())
            yield _tag(texts[i], part, match.start(), stop, KINDS[mark], "chưa đóng")
            position = _past_wrong_end(text, stop)
        i = following


def _end(text: str, start: int, mark: str) -> int:
    """Where the tag that opens at ``start`` ends; 0 when another tag opens first or nothing closes it."""
    closing = CLOSING[mark]
    end = text.find(closing, start + 2)
    if end < 0 or (mark != "{#" and OPENING.search(text, start + 2, end)):
        return 0
    end += 2
    return end + 1 if mark == "{{" and text[end : end + 1] == "}" else end  # {{ {'a': 1}}}


def _end_later(texts: list[_Text], i: int, start: int, mark: str) -> tuple[int, int] | None:
    """The paragraph and the place in it where a tag ends that its own paragraph does not close."""
    closing = re.compile(re.escape(CLOSING[mark]) + ("" if mark == "{#" else r"|\{[{%#]|[}%#]\}"))
    if closing.search(texts[i].text, start + 2):
        return None
    for j in range(i + 1, min(len(texts), i + 1 + _REACH)):
        if texts[j].own and (match := closing.search(texts[j].text)):
            return (j, match.end()) if match.group() == CLOSING[mark] else None
    return None


def _stop(text: str, start: int) -> int:
    """Up to where the text of a tag goes that is never closed: the next mark, or the end of the paragraph."""
    match = _MARK.search(text, start + 2)
    return match.start() if match else len(text)


def _past_wrong_end(text: str, stop: int) -> int:
    """Where to go on behind a tag closed by the wrong braces: they are no fault of their own."""
    return stop + 2 if text[stop : stop + 2] in _KINDS_CLOSED else stop


def _tag(text: _Text, part: str, start: int, end: int, kind: TagKind, fault: TagFault, rest: str = "") -> Tag:
    whole = text.text
    raw = f"{whole[start:end]} {rest}" if rest else whole[start:end]
    prefix, content = _split(raw[2:] if fault == "chưa đóng" else raw[2:-2])
    return Tag(
        kind=kind,
        prefix=prefix,
        content="" if fault == "thừa" else content,
        place=TagPlace(part, text.label, words_around(whole, start, end)),
        paragraph=text.holder,
        raw=raw,
        texts=_under(text, start, end),
        start=start if text.own else -1,
        end=end if text.own else -1,
        fault=fault,
    )


def _split(inside: str) -> tuple[Prefix, str]:
    """Prefix and content; the signs of Jinja that eat blanks are no content."""
    prefix: Prefix = ""
    if match := _PREFIX.match(inside):
        prefix = match[1]  # type: ignore[assignment]
        inside = inside[match.end() :]
    elif inside[:1] in ("-", "+"):
        inside = inside[1:]
    inside = inside[:-1] if inside.endswith(("-", "+")) else inside
    return prefix, nfc(" ".join(inside.translate(_QUOTES).split()))


def _stuck(root: etree._Element, part: str) -> Iterator[Tag]:
    """The signs at the end of one text that docxtpl joins with the first of the next, all XML between them dropped."""
    before: tuple[etree._Element, etree._Element, str] | None = None
    labels: dict[etree._Element, str] = {}
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        text = element.text if event == "start" else element.tail
        if not text:
            continue
        own = event == "start" and element.tag == f"{W}t"
        holder = next(element.iterancestors(f"{W}p"), element) if own else element
        if before and before[1] is not holder and (signs := before[2] + text[0]) in _JOINED:
            labels = labels or dict(paragraphs(root, part))
            yield _stuck_at(before[0], signs, part, labels)
        before = element, holder, text[-1]


def _stuck_at(element: etree._Element, signs: str, part: str, labels: dict[etree._Element, str]) -> Tag:
    holder = next((one for one in (element, *element.iterancestors()) if one in labels), element)
    texts = own_texts(holder) if element.tag == f"{W}t" else [element]
    end = sum(len(text.text or "") for text in texts[: texts.index(element) + 1])
    words = words_around("".join(text.text or "" for text in texts), end - 1, end)
    place = TagPlace(part, labels.get(holder, _name(part)), words)
    return Tag("ghi chú", "", "", place, holder, signs, (element,), end - 1, end, "dính")


def _under(text: _Text, start: int, end: int) -> tuple[etree._Element, ...]:
    """The elements whose text lies between two places."""
    out, at = [], 0
    for element, piece in text.pieces:
        if at < end and at + len(piece) > start:
            out.append(element)
        at += len(piece)
    return tuple(out)


# --- Texts and their places -----------------------------------------------------------------------


def _name(part: str) -> str:
    name = part.rsplit("/", 1)[-1]
    kind = next((word for key, word in _PART_WORDS.items() if name.startswith(key)), "")
    return f"{name} ({kind})" if kind else name


_PART_WORDS = {"header": "đầu trang", "footer": "chân trang", "core": "thuộc tính tệp", "app": "thuộc tính tệp"}
_NOTES = {f"{W}footnote": "chú thích", f"{W}endnote": "chú thích cuối"}


def _paragraph_texts(root: etree._Element, part: str) -> list[_Text]:
    return [
        _Text(paragraph, label, tuple((text, text.text or "") for text in own_texts(paragraph)))
        for paragraph, label in paragraphs(root, part)
    ]


def _other_texts(root: etree._Element, part: str) -> list[_Text]:
    """Field codes, deleted text and attributes: docxtpl renders tags there too."""
    out: list[_Text] = []
    labels: dict[etree._Element, str] = {}
    for element in root.iter(etree.Element):
        values = [(f"thuộc tính {etree.QName(key).localname}", value) for key, value in element.items()]
        if element.tag in (f"{W}instrText", f"{W}delText"):
            values.append(("mã trường" if str(element.tag).endswith("instrText") else "chữ đã xóa", element.text or ""))
        for what, value in values:
            if OPENING.search(str(value)):
                labels = labels or dict(paragraphs(root, part))
                holder = next((one for one in (element, *element.iterancestors()) if one in labels), element)
                label = labels.get(holder, _name(part))
                out.append(_Text(holder, f"{label}, {what}", ((element, str(value)),), own=False))
    return out


def own_texts(paragraph: etree._Element) -> list[etree._Element]:
    """The text elements of a paragraph, without those of text boxes anchored in it."""
    texts = list(paragraph.iter(f"{W}t"))
    if paragraph.find(f".//{W}txbxContent") is None:
        return texts
    return [text for text in texts if next(text.iterancestors(f"{W}p")) is paragraph]


def _walk(element: etree._Element, label: str, count: dict[str, int]) -> Iterator[tuple[etree._Element, str]]:
    """The paragraphs below an element; ``count`` numbers what stands in the same body, cell or box."""
    for child in element.iterchildren(etree.Element):
        tag = child.tag
        if tag == f"{W}p":
            here = f"{label}, đoạn {_next(count, 'p')}"
            yield child, here
            if child.find(f".//{W}txbxContent") is not None:
                yield from _boxes(child, here, {})
        elif tag == f"{W}tbl":
            word = "bảng con" if ", ô " in label else "bảng"
            yield from _walk(child, f"{label}, {word} {_next(count, 'tbl')}", {})
        elif tag == f"{W}tr":
            yield from _walk(child, f"{label}, hàng {_next(count, 'tr')}", {})
        elif tag == f"{W}tc":
            yield from _walk(child, f"{label}, ô {_next(count, 'tc')}", {})
        elif tag in _NOTES:
            if child.get(f"{W}type") in (None, "normal"):
                yield from _walk(child, f"{label}, {_NOTES[str(tag)]} {_next(count, 'note')}", {})
        else:  # content controls, tracked insertions, the body itself
            yield from _walk(child, label, count)


def _boxes(element: etree._Element, label: str, count: dict[str, int]) -> Iterator[tuple[etree._Element, str]]:
    """The paragraphs of text boxes; the two copies that Word keeps of a box bear one number."""
    before = dict(count)
    for child in element.iterchildren(etree.Element):
        if child.tag == f"{W}txbxContent":
            yield from _walk(child, f"{label}, khung chữ {_next(count, 'box')}", {})
        elif child.tag == f"{MC}Fallback":
            yield from _boxes(child, label, before)
        else:
            yield from _boxes(child, label, count)


def _next(count: dict[str, int], what: str) -> int:
    count[what] = count.get(what, 0) + 1
    return count[what]
