"""From the bytes of a file to its text: byte-order marks, no text at all, encodings of before Unicode."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.patterns import late
from thidua.problems import MOST_PROBLEMS, Problems
from thidua.rulebook.files import BINARY, EMPTY_FILE, LEGACY_LETTERS, NOT_UTF8, OTHER_KIND, TOO_LARGE
from thidua.wording import control_characters, nfc, shorten

_KINDS = (
    (b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"), (b"{\\rtf", "rtf"),
    (b"\x89PNG", "anh"), (b"\xff\xd8\xff", "anh"), (b"GIF8", "anh"),
    (b"Rar!", "nen"), (b"\x1f\x8b", "nen"), (b"7z\xbc\xaf\x27\x1c", "nen"),
)  # fmt: skip
"""How files of other programs begin, and the forms of the rule that names them."""
_PACKED = (
    (b"word/", "docx"), (b"xl/", "xlsx"), (b"ppt/", "pptx"), (b"application/vnd.oasis.opendocument", "odt"),
    (b"", "zip"),
)  # fmt: skip


def decode(data: bytes, source: str, limits: Limits = LIMITS) -> str:
    """The text of a plan file: UTF-8, or UTF-16 with its mark, in NFC, lines ended by ``\\n``.

    Raises :class:`PlanError` for a file that is too large, empty, no text at all, in another encoding (named,
    with what to do), or that holds control characters (each with its line).
    """
    refuse_larger(data, source, limits)
    faults = Problems(source)
    refuse_other_kinds(data, faults)
    text = clean(_to_text(data, faults), source)
    if legacy := legacy_encoding(text):
        _note_legacy(text, *legacy, faults)
    faults.check()
    return text


def refuse_larger(data: bytes | str, source: str, limits: Limits) -> None:
    """Raises :class:`PlanError` for a plan file of more bytes, or letters, than one may have."""
    if len(data) > limits.text:
        megabytes = f"{len(data) / 1024 / 1024:.1f}".replace(".", ",")
        raise PlanError(TOO_LARGE.said("ke_hoach", at=Place(source), lon=megabytes, muc=limits.text_mb))


def clean(text: str, source: str) -> str:
    """The text of a plan file made ready for a parser: no byte-order mark, NFC, every line ended by ``\\n``.

    Raises :class:`PlanError` for control characters, each with its line, and for a text with nothing in it.
    """
    text = nfc(text.removeprefix("\ufeff")).replace("\r\n", "\n").replace("\r", "\n")
    faults = Problems(source)
    if control_characters(text):
        for number, line in enumerate(text.split("\n"), 1):
            if len(faults.problems) >= MOST_PROBLEMS:
                break
            if found := control_characters(line):
                column = 1 + min(line.index(chr(int(name[2:], 16))) for name in found)
                faults.text(line, number, column)
    faults.check()
    if not text.strip():
        raise nothing_typed(source)
    return text


def nothing_typed(source: str) -> PlanError:
    """The error for a file that is empty, or holds remarks only."""
    return PlanError(EMPTY_FILE.said(at=Place(source)))


def _note_legacy(text: str, name: str, converted: str, faults: Problems) -> None:
    pairs = zip(text.split("\n"), converted.split("\n"), strict=True)
    changed = [(number, new) for number, (old, new) in enumerate(pairs, 1) if old != new]
    number, sample = max(changed[:50], key=lambda found: len(found[1]))
    lines = tuple(str(line) for line, _ in changed[:10])
    said = LEGACY_LETTERS.said(
        "nhieu" if len(changed) > 10 else "", bang_ma=name, dong=lines, so=number, dung=shorten(sample, 70)
    )
    faults.note(said, changed[0][0], 1)


def refuse_other_kinds(data: bytes, faults: Problems, *, document: bool = False) -> None:
    """Raises :class:`PlanError` for a file that another program has written; ``document``: not a plan file is meant,
    but the text of a document.
    """
    kind = next((form for magic, form in _KINDS if data.startswith(magic)), "")
    if data.startswith(b"PK\x03\x04"):
        kind = next(form for inside, form in _PACKED if inside in data)
    if kind:
        faults.note(OTHER_KIND.said(f"{kind}_chu" if document else kind))
        raise faults.stop()


UTF32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
"""How a text in UTF-32 begins; the first as one in UTF-16 does, too."""


def _to_text(data: bytes, faults: Problems) -> str:
    if data.startswith(UTF32) or (b"\0" in data and _looks_like_utf32(data)):
        faults.note(NOT_UTF8.said("utf32"))
        raise faults.stop()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            faults.note(NOT_UTF8.said("utf16_hong"))
            raise faults.stop() from None
    if b"\0" in data:
        if looks_like_utf16(data):
            faults.note(NOT_UTF8.said("utf16"))
        else:
            faults.note(BINARY.said())
        raise faults.stop()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        _note_encoding(data, line, faults)
        raise faults.stop() from None


def _looks_like_utf32(data: bytes) -> bool:
    """The bytes are UTF-32 without its mark: two of four are zero, always the same ones."""
    start = data[:4096]
    high, low = any(start[0::4]) or any(start[1::4]), any(start[2::4]) or any(start[3::4])
    return len(data) % 4 == 0 and len(data) >= 8 and high != low


def looks_like_utf16(data: bytes) -> bool:
    """The bytes are UTF-16 without its mark."""
    # blanks, digits, line ends and most letters have a zero as their other byte, always on the same side
    start = data[:4096]
    low, high = start[0::2].count(0), start[1::2].count(0)
    return max(low, high) > len(start) // 10 and min(low, high) <= max(low, high) // 20


_CONTROLS = (*map(chr, (*range(0x09), *range(0x0E, 0x20))), "\x7f")
"""Signs that no text has, but blanks and ends of lines."""


def _note_encoding(data: bytes, line: int, faults: Problems) -> None:
    latin = data[: 256 * 1024].decode("latin-1")
    if legacy := legacy_encoding(latin):
        _note_legacy(latin, *legacy, faults)
        return
    if sum(map(latin.count, _CONTROLS)) > max(3, len(latin) // 50):
        faults.note(BINARY.said())
        return
    windows = nfc(data[: 256 * 1024].decode("cp1258", errors="replace"))
    words = [word for word in _WORD.findall(windows) if not word.isascii()]
    if words and sum(map(_is_syllable, words)) * 2 > len(words):
        sample = next(found for found in windows.split("\n") if words[0] in found)
        faults.note(NOT_UTF8.said("1258", so=line, chu=shorten(sample, 70)), line, 1)
    else:
        faults.note(NOT_UTF8.said(), line, 1)


# Encodings of before Unicode: letters of Latin-1 that a font showed as Vietnamese ones.

_TCVN3 = str.maketrans(
    "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
    "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
)


@cache
def _vni_letters() -> dict[str, str]:
    """VNI writes most letters as a base and a mark that follows it: ``oä`` is ộ, ``ôù`` is ớ."""
    tones = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
    circumflex = dict(zip("âáàåãä", ("", *tones.values()), strict=True))
    breve = dict(zip("êéèúüë", ("", *tones.values()), strict=True))
    out = dict(zip("ñôöíìæóòî", "đơưíìỉĩịỵ", strict=True))
    out |= {base + mark: base + tone for base in "aeouy" for mark, tone in tones.items()}
    out |= {base + mark: real + tone for base, real in ("ôơ", "öư") for mark, tone in tones.items()}
    out |= {base + mark: base + "\u0302" + tone for base in "aeo" for mark, tone in circumflex.items()}
    out |= {"a" + mark: "a\u0306" + tone for mark, tone in breve.items()}
    out = {typed: unicodedata.normalize("NFC", letter) for typed, letter in out.items()}
    for typed, letter in list(out.items()):
        out[typed.upper()] = out[typed[0].upper() + typed[1:]] = letter.upper()
    return out


_VNI = late(r"[aeoAEOuyUY][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöÔÖ][ùøûõïÙØÛÕÏ]|[ñôöíìæóòîÑÔÖÍÌÆÓÒÎ]", re.NOFLAG)


def _from_tcvn3(text: str) -> str:
    return text.translate(_TCVN3)


def _from_vni(text: str) -> str:
    letters = _vni_letters()

    def letter(found: re.Match[str]) -> str:
        typed = found[0]
        # a pair that is no letter of VNI: its first sign may be one, its second stays as it is
        return letters.get(typed) or letters.get(typed[0], typed[0]) + typed[1:]

    return _VNI.sub(letter, text)


_ENCODINGS = (("TCVN3 (ABC)", _from_tcvn3), ("VNI", _from_vni))

_OLD_LETTERS = late(r"[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]", re.NOFLAG)
"""Letters and signs of which such texts are full, and Vietnamese has none."""
_WORD = late(r"[A-Za-z\u00a1-\u024f\u1e00-\u1eff]+", re.NOFLAG)
_SEGMENT = late(r"(\n|: +)", re.NOFLAG)
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_EVIDENCE = 3
"""How many different words must speak for an encoding: one or two may be foreign names."""

# Every rime of Vietnamese, without tones.
_RIME_LIST = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu "
    "iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay "
    "oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt "
    "ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui um un ung uơ up ut uê uêch uênh uy uya uych uyên uyêt "
    "uynh uyp uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
    "y yêm yên yêt yêu"
)
_RIMES = frozenset(_RIME_LIST.split())
_AFTER_QU_LIST = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êt "
    "i it inh ich y yên yêt ynh ych yt ôc ơ"
)
_AFTER_QU = frozenset(_AFTER_QU_LIST.split())
_ONSET = late(r"(ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx])?(.+)", re.NOFLAG)
_FRONT = "eêiy"


@cache
def _is_rime(onset: str, rime: str) -> bool:
    if onset == "qu":
        return rime in _AFTER_QU
    if onset == "gi":
        return not rime or rime in _RIMES or "i" + rime in _RIMES
    if onset in ("k", "gh", "ngh"):
        return rime[0] in _FRONT and rime in _RIMES
    if onset in ("c", "g", "ng"):
        return (rime[0] not in _FRONT or (onset == "g" and rime[0] == "i")) and rime in _RIMES
    return rime in _RIMES


def _is_syllable(word: str) -> bool:
    """A word with accents is spelt as a Vietnamese syllable may be."""
    return len(word) <= 7 and word.isalpha() and _is_spelt(word)


@lru_cache(maxsize=8192)  # about as many as there are; each text has the same ones again
def _is_spelt(word: str) -> bool:
    parts = unicodedata.normalize("NFD", word.lower())
    tones = [sign for sign in parts if sign in _TONES]
    toneless = unicodedata.normalize("NFC", "".join(sign for sign in parts if sign not in _TONES))
    found = _ONSET.fullmatch(toneless)
    if len(tones) > 1 or not found:
        return False
    onset, rime = found[1] or "", found[2]
    if onset == "gi" and rime in ("n", "ng", "p", "m"):  # gìn, gíp: the i is the vowel
        onset, rime = "g", "i" + rime
    if rime.endswith(("c", "p", "t", "ch")) and tones and tones[0] not in "\u0301\u0323":
        return False
    return _is_rime(onset, rime)


def _weigh(words: set[str]) -> tuple[set[str], dict[str, set[str]]]:
    """Of words with accents: those that are Vietnamese as they stand, those that each encoding makes so."""
    right = {word for word in words if _is_syllable(word)}
    rest = {word for word in words - right if any("a" <= sign.lower() <= "z" for sign in word)}
    return right, {
        name: {word for word in rest if len(word) < 12 and _is_syllable(convert(word))} for name, convert in _ENCODINGS
    }


def _beyond_latin(words: set[str]) -> bool:
    """A word holds a letter that only Unicode has."""
    return any(ord(sign) > 0xFF for word in words for sign in word)


def may_be_legacy(text: str) -> bool:
    """A text has letters of which those are full that were typed in an encoding of before Unicode."""
    return not text.isascii() and _OLD_LETTERS.search(text) is not None


def legacy_encoding(text: str) -> tuple[str, str] | None:
    """The encoding of before Unicode that a text was typed in, and the text converted; None for a right text.

    ``Céng hßa x· héi`` is TCVN3 (fonts .VnTime), ``Coäng hoøa xaõ hoäi`` is VNI (fonts VNI-Times). It
    takes three different words that are no Vietnamese as they stand and are when converted, more of them than
    of right ones, in the whole text or in one stretch of a line (old paragraphs get pasted into new files).
    """
    if not may_be_legacy(text := nfc(text)):
        return None
    pieces = _SEGMENT.split(text)
    found = {
        index: {word for word in _WORD.findall(piece) if not word.isascii()}
        for index, piece in enumerate(pieces)
        if not piece.isascii()
    }
    right, whole = _weigh(set().union(*found.values()))
    pure = not any(map(_beyond_latin, found.values()))
    best, score = "", 0
    guilty: set[int] = set()
    for name, _ in _ENCODINGS:
        here = {
            index
            for index, words in found.items()
            if len(words & whole[name]) >= _EVIDENCE and len(words & whole[name]) > len(words & right)
        }
        total = len(whole[name])
        everywhere = total >= _EVIDENCE and total > len(right)
        if (here or everywhere) and total > score:
            best, score = name, total
            # stretches that say nothing against it go with the rest of a text that is wrong throughout
            guilty = {
                index
                for index, words in found.items()
                if index in here
                or (words & whole[name] and len(words & whole[name]) >= len(words & right))
                or (everywhere and (pure or (words and not words & right and not _beyond_latin(words))))
            }
    if not best:
        return None
    convert = dict(_ENCODINGS)[best]
    return best, "".join(convert(piece) if index in guilty else piece for index, piece in enumerate(pieces))
