"""Signs of symbol fonts (Symbol, Wingdings) as letters that any font has."""

from __future__ import annotations

import re

_SYMBOL = {
    0x2D: "-", 0xB7: "•", 0xA8: "♦", 0xAE: "→", 0xAC: "←", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤", 0xB4: "×",
    0xB8: "÷", 0xB9: "≠", 0xDE: "⇒", 0xD7: "·", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6C: "λ", 0x6D: "μ",
    0x70: "π", 0x53: "Σ", 0x44: "Δ", 0x57: "Ω", 0xA5: "∞", 0xD6: "√", 0xCE: "∈",
}  # fmt: skip
_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "□",
    0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE8: "➔", 0xF0: "⇨", 0xFC: "✓", 0xFE: "☑", 0xFD: "☒", 0xFB: "✗", 0x28: "☎",
    0x2A: "✉", 0x46: "☞", 0xAB: "★",
}  # fmt: skip
INVISIBLE = re.compile("[\u200b\u200e\u200f\u2060\ufeff]")
"""What to leave out of a text: signs of no width that get in with what is pasted from the web."""
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that change the direction of what stands beside them: ``2025 – 2030`` is shown as ``2030 – 2025``."""
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_BEGINS = re.compile("(\\s*)[\uf000-\uf0ff][ \t\u00a0]*(?=\\S)")


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def raised(text: str, lowered: bool) -> tuple[str, bool]:
    """A text that stands above the line, or below it, by letters of its own; and whether all of it could be kept.

    >>> raised("2", False), raised("2", True), raised("st", False)
    (('²', True), ('₂', True), ('st', False))
    """
    return text.translate(_LOWERED if lowered else _RAISED), not any(map(str.isalpha, text))


def sign(code: int, font: str) -> str:
    """The letter for a sign of a symbol font; a bullet where it is not known; empty for no code at all."""
    low = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    font = font.lower()
    if font.startswith("wingdings"):
        return _WINGDINGS.get(low, "•")
    if font.startswith("symbol"):
        return _SYMBOL.get(low) or (chr(low) if 0x20 <= low < 0x7F else "•")
    if 0xF000 <= code <= 0xF0FF:
        return _SYMBOL.get(low) or _WINGDINGS.get(low, "•")
    return chr(code) if code >= 0x20 and not 0xD800 <= code <= 0xDFFF and code <= 0x10FFFF else ""


def without_private(text: str, font: str) -> str:
    """A text in which the signs that only a symbol font shows are letters."""
    return _PRIVATE.sub(lambda found: sign(ord(found[0]), font), text)


def typed(text: str) -> str:
    """A line of which no font is known, signs of symbol fonts as letters; one that begins it is a bullet.

    >>> typed("  \uf076Một"), typed("\uf0b7 Hai")
    ('  • Một', '• Hai')
    """
    if not _PRIVATE.search(text):
        return text
    if begins := _BEGINS.match(text):
        text = f"{begins[1]}• {text[begins.end() :]}"
    return without_private(text, "")


def bullet(text: str, font: str) -> str:
    """A list's bullet as it is read: ``-``, ``+``, ``•`` …; ``o`` of Courier New is a ring."""
    text = text.strip()
    if font.lower().startswith(("wingdings", "symbol")):
        return "".join(sign(ord(letter), font) for letter in text)
    if text == "o" and font.lower().startswith("courier"):
        return "○"
    return without_private(text, font)
