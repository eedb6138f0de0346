"""What of WordprocessingML is known to hide, move or change nothing of what is read: properties, and the values or
ranges in which they do so; fonts, numbers of lists, fields. Whatever is not listed is strange.

As wide as what Word and LibreOffice write by themselves when they save a document, and no wider.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from lxml import etree

from thidua.grammar.lists import late, one_of, phrases
from thidua.word.names import W, is_on
from thidua.word.units import points

_ANY = "*"
_OFF = "off"
_COLOUR = "color=auto|# themeColor=* themeTint=* themeShade=*"
_RULE = f"val=* sz=0..24 space=0..12 {_COLOUR} shadow=0|false|off frame=0|false|off"
_SHADE = "val=clear|nil|solid|pct* fill=auto|# themeFill=* themeFillTint=* themeFillShade=* " + _COLOUR
_WIDTH = "w=0..40000 type=*"
_MARGIN = {"top bottom": "w=0..600 type=*", "left right start end": "w=0..600 type=*"}
_NOTES: Mapping[str, object] = {
    "pos footnote endnote": _ANY,
    "numFmt": "val=decimal|lowerRoman",
    "numStart": "val=1",
    "numRestart": "val=continuous",
}
_CHANGES = "ins del moveFrom moveTo cellIns cellDel cellMerge numberingChange"

_KNOWN: Mapping[str, Mapping[str, object]] = {
    "pPr": {
        "pStyle keepNext keepLines pageBreakBefore widowControl suppressLineNumbers suppressAutoHyphens kinsoku"
        " wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid contextualSpacing"
        " mirrorIndents suppressOverlap textAlignment textboxTightWrap outlineLvl divId cnfStyle sectPr rPr bidi": _ANY,
        "numPr": {"ilvl numId": _ANY},
        "pBdr": {"top bottom left right between bar": _RULE},
        "shd": _SHADE,
        "tabs": {"tab": "val=* pos=-1200..16000 leader=*"},
        "spacing": "before=0..2400 after=0..2400 line=* lineRule=* beforeAutospacing=* afterAutospacing=*"
        " beforeLines=0..300 afterLines=0..300",
        "ind": "left=-600..9000 start=-600..9000 right=-600..9000 end=-600..9000 firstLine=0..3000 hanging=0..3000"
        " leftChars=0 startChars=0 rightChars=0 endChars=0 firstLineChars=0 hangingChars=0",
        "jc": "val=left|start|center|right|end|both|distribute",
        "textDirection": "val=lrTb|lr",
    },
    "rPr": {
        "rStyle b bCs i iCs caps smallCaps kern sz szCs lang noProof snapToGrid u vertAlign highlight vanish webHidden"
        " specVanish strike dstrike rtl spacing position w wordml:ligatures wordml:cntxtAlts wordml:numForm"
        " wordml:numSpacing": _ANY,
        "cs outline shadow emboss imprint oMath": _OFF,
        "effect em": "val=none",
        "rFonts": "ascii=* hAnsi=* cs=* eastAsia=* asciiTheme=* hAnsiTheme=* cstheme=* eastAsiaTheme=* hint=default",
        "color": f"val=auto|# {_COLOUR}",
        "shd": _SHADE,
        "bdr": f"{_RULE}".replace("0..24", "0..8"),
    },
    "tblPr": {
        "tblStyle tblOverlap tblStyleRowBandSize tblStyleColBandSize jc tblLayout tblLook tblCaption"
        " tblDescription": _ANY,
        "bidiVisual": _OFF,
        "tblW": "w=0|1000..40000 type=*",
        "tblCellSpacing": "w=0..200 type=*",
        "tblInd": "w=-600..3400 type=*",
        "tblBorders": {"top bottom left right start end insideH insideV": _RULE},
        "shd": _SHADE,
        "tblCellMar": _MARGIN,
    },
    "trPr": {
        "cnfStyle divId cantSplit tblHeader jc gridBefore gridAfter hidden": _ANY,
        "wBefore wAfter": "w=0..8000 type=*",
        "trHeight": "val=0..12000 hRule=*",
        "tblCellSpacing": "w=0..200 type=*",
    },
    "tcPr": {
        "cnfStyle gridSpan vMerge hMerge noWrap vAlign hideMark headers": _ANY,
        "tcW": _WIDTH,
        "tcBorders": {"top bottom left right start end insideH insideV tl2br tr2bl": _RULE},
        "shd": _SHADE,
        "tcMar": _MARGIN,
        "textDirection": "val=lrTb|lr",
        "tcFitText": _OFF,
    },
    "sectPr": {
        "headerReference footerReference type paperSrc formProt noEndnote titlePg printerSettings": _ANY,
        "footnotePr endnotePr": _NOTES,
        "pgSz": "w=6000..24000 h=6000..24000 orient=* code=*",
        "pgMar": "top=0..5000 bottom=0..5000 left=0..5000 right=0..5000 header=0..5000 footer=0..5000 gutter=0..1200",
        "pgNumType": "fmt=decimal start=0..1 chapStyle=* chapSep=*",
        "cols": "num=0..1 space=* equalWidth=* sep=*",
        "vAlign": "val=top",
        "textDirection": "val=lrTb|lr",
        "bidi rtlGutter": _OFF,
        "docGrid": "type=default|lines linePitch=0..1000 charSpace=*",
    },
    "lvl": {
        "start lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr": _ANY,
        "numFmt": "val=decimal|upperRoman|lowerRoman|upperLetter|lowerLetter|decimalZero|bullet|none",
        "legacy": "legacy=0|false|off legacySpace=* legacyIndent=*",
    },
    "settings": {
        "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries"
        " displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth embedTrueTypeFonts"
        " embedSystemFonts saveSubsetFonts saveFormsData alignBordersAndEdges bordersDoNotSurroundHeader"
        " bordersDoNotSurroundFooter hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign"
        " attachedTemplate stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions"
        " doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet"
        " autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength"
        " clickAndTypeStyle defaultTableStyle bookFoldPrintingSheets drawingGridHorizontalSpacing"
        " drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery"
        " doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData"
        " noPunctuationKerning characterSpacingControl strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore"
        " savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText"
        " doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags"
        " alwaysMergeEmptyNamespace updateFields hdrShapeDefaults compat docVars rsids math:mathPr attachedSchema"
        " themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions"
        " readModeInkLockDown smartTagType main:schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol"
        " listSeparator wordml:docId wordml:conflictMode wordml:discardImageEditingData wordml:defaultImageDpi"
        " wordml:chartTrackingRefBased wordml:docId cid:docId linkStyles": _ANY,
        "defaultTabStop": "val=0..3000",
        "footnotePr endnotePr": _NOTES,
        "mirrorMargins evenAndOddHeaders gutterAtTop bookFoldPrinting bookFoldRevPrinting printTwoOnOne mailMerge"
        " printFormsData": _OFF,
    },
}  # fmt: skip
"""By the element that holds them: any, off, what it holds in turn, or its attributes, each with values (``#`` a colour,
``a..b`` a range, in twips where it is a length).
"""


def strange(element: etree._Element, inside: str) -> Iterator[str]:
    """The names of what is not known of a property that stands inside ``w:pPr``, ``w:rPr`` and the like: the element
    itself, or an attribute with its value.
    """
    yield from _strange(element, _table(inside), "")


def is_free(tag: str, inside: str) -> bool:
    """Nothing that such a property says is strange."""
    return _table(inside).get(_name(tag)) == _ANY


def all_strange(properties: etree._Element | None, inside: str) -> list[str]:
    """The same of all that some properties hold."""
    found: list[str] = []
    for element in () if properties is None else properties.iterchildren(tag=etree.Element):
        found += strange(element, inside)
    return found


def is_change(name: str) -> bool:
    """What is strange is a tracked change."""
    return name.endswith("Change") or name in _CHANGES.split()


_Table = Mapping[str, object]


def _strange(element: etree._Element, table: _Table, before: str) -> Iterator[str]:
    name = _name(str(element.tag))
    said = table.get(name)
    if said == _ANY:
        return
    if isinstance(said, Mapping):
        for child in element.iterchildren(tag=etree.Element):
            yield from _strange(child, said, f"{before}{name}/")
    elif said is None or len(element) or said == _OFF:
        if said != _OFF or is_on(element):
            yield before + name
    else:
        known = _attributes(str(said))
        for key, value in element.attrib.items():
            own = str(key)
            if not _fits(str(value), known.get(own.removeprefix(W)) if own.startswith(W) else None):
                yield f"{before}{name} {_name(own)}={str(value)[:40]}"


def _name(tag: str) -> str:
    """A name of Word's own as it is, another with the last word of its namespace."""
    space, _, name = tag.removeprefix("{").rpartition("}")
    return name if tag.startswith(W) or not space else f"{space.rpartition('/')[2]}:{name}"


def _fits(value: str, known: tuple[str, ...] | None) -> bool:
    return known is not None and any(_is(value, one) for one in known)


def _is(value: str, known: str) -> bool:
    least, ranged, most = known.partition("..")
    if ranged:
        number = points(value.removesuffix("%"), 0.05)
        if number is None:
            return False
        return int(least) <= number * 20 * (50 if value.endswith("%") else 1) <= int(most)
    if known == "#":
        return bool(re.fullmatch("[0-9A-Fa-f]{6}", value))
    return value == known or (known.endswith("*") and value.startswith(known[:-1]))


@cache
def _table(inside: str) -> _Table:
    return _parted(_KNOWN["tblPr" if inside == "tblPrEx" else inside])


def _parted(table: _Table) -> _Table:
    alone = ((name, said) for names, said in table.items() for name in names.split())
    return MappingProxyType({name: _parted(said) if isinstance(said, Mapping) else said for name, said in alone})


@cache
def _attributes(said: str) -> Mapping[str, tuple[str, ...]]:
    pairs = (one.partition("=") for one in said.split())
    return {name: tuple(values.split("|")) for name, _, values in pairs}


_FONTS = frozenset((
    "times new roman", "times", "liberation serif", "tinos", "nimbus roman", "freeserif", "cambria", "caladea",
    "georgia", "garamond", "palatino linotype", "book antiqua", "bookman old style", "century", "century schoolbook",
    "arial", "arial narrow", "helvetica", "liberation sans", "liberation sans narrow", "arimo", "nimbus sans",
    "freesans", "calibri", "calibri light", "carlito", "aptos", "aptos display", "tahoma", "verdana", "segoe ui",
    "trebuchet ms", "candara", "corbel", "constantia", "dejavu sans", "dejavu serif", "noto sans", "noto serif",
    "open sans", "roboto", "courier", "courier new", "liberation mono", "cousine", "consolas", "dejavu sans mono",
    "ms sans serif", "ms serif", "arial unicode ms",
))  # fmt: skip
"""The fonts that draw of each letter that letter, as office programs bring them along."""
_PICTURES = ("wingdings", "webdings", "symbol", "mt extra", "marlett", "zapfdingbats", "bookshelf symbol", "opensymbol",
             "dingbats", "itc zapf dingbats")  # fmt: skip
_LABEL = late(
    lambda: (
        rf"(?:phần|chương|mục|tiểu mục|điều|khoản|điểm|{one_of(phrases('appendices')['names'])}"
        r"|chapter|section|article)?[^\w%]*+(?:%[1-9][^\w%]*+)*+"
    )
)
"""What the numbers of a list print beside them; of a bullet one sign."""
_PAGES = re.compile(
    r"(?:NUMPAGES|PAGE|SECTIONPAGES|SECTION)(?:\s++\\\*\s*+(?:MERGEFORMAT|Arabic|CHARFORMAT))*+", re.IGNORECASE
)
_NUMBER = re.compile(r"\s*+\d{0,4}+\s*+")
_COUNTS = re.compile(r"SEQ\s++\S++(?:\s++\\(?:\*\s*+(?:MERGEFORMAT|Arabic)|r\s*+\d++|h|n))*+", re.IGNORECASE)
_AROUND_PAGES = re.compile(r"[\s\-–—/.|()\[\]…]*")
"""What is typed around the number of a page."""


def is_plain_font(name: str) -> bool:
    """A font draws of each letter that letter."""
    return name.lower() in _FONTS


def draws_pictures(name: str) -> bool:
    """A font draws signs where letters are read."""
    return name.lower().startswith(_PICTURES)


def is_plain_label(text: str, form: str) -> bool:
    """What a level of a list prints is a number, or one sign where its ``form`` is that of bullets."""
    return len(text.strip()) <= 1 if form == "bullet" else bool(_LABEL.fullmatch(text))


def numbers_pages(code: str, shown: str) -> bool:
    """A field counts pages, in figures."""
    return bool(_PAGES.fullmatch(code) and _NUMBER.fullmatch(shown))


def counts_unseen(code: str) -> bool:
    """A field counts, for which nothing need be seen."""
    return bool(_COUNTS.fullmatch(code))


def stands_beside_pages(typed: str) -> bool:
    """What is typed in a header or footer is what stands around the number of a page."""
    return bool(_AROUND_PAGES.fullmatch(typed))
