"""A document as it was printed, read as a plan: what each paragraph is, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from thidua.documents import frame
from thidua.documents.account import Account
from thidua.documents.items import NONE, Item, Scale, broken, build, settle, tree
from thidua.documents.marks import text_of
from thidua.documents.news import is_news, read_news
from thidua.documents.sections import Body, Section
from thidua.documents.tables import table_of
from thidua.findings import Report
from thidua.grammar.posts import AUTHORITY
from thidua.grammar.titles import usual_spelling
from thidua.layout.body import lay_body
from thidua.layout.style import Kieu
from thidua.model import CanCu, KeHoach, KemTheo, NguoiKy, PhuLuc
from thidua.recognise.lines import made_line
from thidua.recognise.role import Role, Roles
from thidua.recognise.roles import printed, read_roles
from thidua.recognise.wraps import FOOT
from thidua.sheet import Sheet
from thidua.wording import NBSP, capital, fold

HET = "./."
_DECISION = "Quyết định ban hành"
_NOTES = "Chú thích"
"""Titles of the sections that hold what a plan has no part for."""


@attrs.frozen
class Reading:
    """What was read from a document: the ``plan``, and the ``report``: what was recognised with what certainty, what
    was kept as plain text, what looks wrong, each with its place.
    """

    plan: KeHoach
    report: Report


def read_document(sheet: Sheet, source: str = "") -> Reading:
    """The plan that a document says.

    Every word is kept: what fits no part becomes a section of its own, in its place. A news item about a plan gives
    what it states of the plan. Never raises for a strange document: a sheet without a word gives an empty plan.
    """
    sheet = printed(sheet)
    roles = read_roles(sheet)
    places = (
        line.where for line in (*(role.line for role in roles.parts), *(line for line, _ in roles.left)) if line.where
    )
    account = Account(source, {place: at for at, place in enumerate(places)})
    account.notes(sheet.notes)
    for line, why in roles.left:
        account.say("doc-203", "ghi chú", f"bỏ: {why}", place=line.where, words=line.text)
    if not roles.own and is_news(roles, sheet):
        plan = read_news(sheet, account)
    else:
        plan = _Reader(sheet, roles, account).plan()
    account.gaps(plan)
    return Reading(plan, account.report())


@attrs.define
class _Reader:
    """One reading of one document."""

    sheet: Sheet
    roles: Roles
    account: Account
    said: str = ""

    def plan(self) -> KeHoach:
        """The plan; parts that contradict each other give way one by one, with a warning each."""
        parts = self.roles.parts
        start = next((i for i, role in enumerate(parts) if role.name == "phu_luc"), len(parts))
        main, appendices = parts[:start], parts[start:]
        self.said = "\n".join(role.line.text.replace(NBSP, " ") for role in main)
        values: dict[str, Any] = {}
        values |= self._opening(main)
        values |= self._heading(main, values)
        closing = self._closing(main)
        body = self._body(main, closed=bool(closing))
        values |= self._ending(main)
        self._decision(main, values, body)
        self._notes_at_foot(body)
        values |= body.values
        if body.own:
            values["muc_khac"] = tuple(body.own)
        if closing:
            values["ket_luan"] = tuple(closing)
        self._leftovers(main, values)
        if appendices:
            values["phu_luc"] = tuple(self._appendices(appendices))
        return self._made(values, body)

    def _made(self, values: dict[str, Any], body: Body) -> KeHoach:
        """The plan of the values; its layout only where the usual one would print other lines."""
        plan = KeHoach(**values, bo_cuc=tuple(body.layout))
        if not body.layout:
            return plan
        usual = KeHoach(**values)
        style = Kieu()
        if [str(block) for block in lay_body(usual, style)] == [str(block) for block in lay_body(plan, style)]:
            return usual
        return plan

    # A decision that issues the plan, and notes.

    def _decision(self, parts: Sequence[Role], values: dict[str, Any], body: Body) -> None:
        """What a decision says that stands in one file with its plan: its căn cứ where the plan has none, all else in
        a section of its own, for an attached plan has no number, recipients and signer.
        """
        kept = [role for role in parts if role.name == "quyet_dinh"]
        bases = [role for role in parts if role.name == "can_cu_quyet_dinh"]
        if bases and "can_cu" not in values:
            values["can_cu"] = tuple(self._basis(role) for role in bases)
        else:
            kept += bases
        signed = any(role.name in ("chuc_vu", "ho_ten") and frame.plain(role) for role in parts)
        if "kem_theo" in values and signed and not any(role.name == "quyet_dinh" for role in parts):
            del values["kem_theo"]  # a plan with a signer of its own: the line stays with the subject
            lines = [
                text_of(role.line) for role in parts if role.name in ("trich_yeu", "kem_theo") and frame.plain(role)
            ]
            values["trich_yeu"] = _tidy(" ".join(lines))
            what = "kế hoạch vừa kèm theo quyết định vừa có người ký riêng: dòng “Kèm theo” giữ ở trích yếu"
            self.account.say("doc-309", "cảnh báo", what, "bỏ người ký, nơi nhận rồi ghi “kèm theo”, hoặc bỏ dòng ấy")
        if "kem_theo" in values:
            names = [name for name in ("so", "ky_hieu", "nguoi_ky", "noi_nhan", "luu") if values.pop(name, None)]
            kept += self._given_up(parts, values["kem_theo"], names)
        if not kept:
            return
        order = {id(role.line): at for at, role in enumerate(parts)}
        kept.sort(key=lambda role: order[id(role.line)])
        items = [
            Item(NONE, table=table_of(role.line.table, ""), role=role)
            if role.line.table
            else Item(NONE, text=text_of(role.line), role=role)
            for role in kept
        ]
        body.add(Section(_DECISION, items))
        what = f"kế hoạch kèm theo quyết định: chữ của quyết định giữ ở mục “{_DECISION}”, cuối kế hoạch"
        self.account.say("doc-309", "cảnh báo", what, "xóa mục ấy nếu chỉ cần kế hoạch",
                         place=kept[0].line.where, words=kept[0].line.text)  # fmt: skip

    def _given_up(self, parts: Sequence[Role], to: KemTheo, names: Sequence[str]) -> list[Role]:
        """The lines of the values that an attached plan cannot have; a number is said where the decision is named."""
        gone: set[str] = set()
        if "so" in names or "ky_hieu" in names:
            gone.add("so")
        if {"nguoi_ky", "noi_nhan", "luu"} & {*names}:
            gone |= {"tu_noi_nhan", "noi_nhan", "luu", "chuc_vu", "ho_ten"}
        return [
            role
            for role in parts
            if role.name in gone
            and frame.plain(role)
            and not (role.name == "so" and to.so and "/".join(frame.number_of(frame.plain(role))) == to.so)
        ]

    def _notes_at_foot(self, body: Body) -> None:
        """Footnotes in a section of their own: no part of a plan has any."""
        items: list[Item] = []
        for paragraph in self.sheet.footnotes:
            line = made_line(attrs.evolve(paragraph, label=""))
            if line is None:
                continue
            if paragraph.label or not items:
                items.append(Item("số", value=len(items) + 1, text=text_of(line), role=Role("y", line)))
            else:
                items[-1].text += f"\n{text_of(line)}"
        if items:
            body.add(Section(_NOTES, items))
            what = f"chú thích cuối trang giữ ở mục “{_NOTES}”, cuối kế hoạch"
            role = items[0].role
            self.account.say("doc-310", "cảnh báo", what, "đưa vào câu mà nó chú thích",
                             place=role.line.where if role else "", words=items[0].text)  # fmt: skip

    # The heading.

    def _heading(self, parts: Sequence[Role], opening: dict[str, Any]) -> dict[str, Any]:
        names = {"chu_quan": "", "co_quan": "", "dia_chi": "", "dia_danh": ""}
        values: dict[str, Any] = {}
        for role in parts:
            self._heading_line(role, names, values)
        self._subject(parts, values)
        self._kind(parts)
        if not names["dia_chi"]:
            names["dia_chi"] = next((line.text for line, why in self.roles.left if why == FOOT), "")
        if not names["co_quan"] and not self.roles.own and "kem_theo" not in values:
            names["co_quan"] = self._issuer(opening)
            self._seat(names)
        agency = frame.agency_of(names, self._sentences(parts))
        symbol = str(values.get("ky_hieu", ""))
        if agency and (short := re.fullmatch(r"KH-(?P<short>[^\W\d_]+)", symbol)):
            if agency.viet_tat != short["short"]:
                agency = agency.evolve(viet_tat=short["short"])
            del values["ky_hieu"]
        if agency:
            values["co_quan"] = agency
        return values

    def _heading_line(self, role: Role, names: dict[str, str], values: dict[str, Any]) -> None:
        """What one line above the subject says."""
        text = frame.plain(role)
        label = {"chu_quan": "cơ quan chủ quản", "co_quan": "cơ quan", "dia_chi": "địa chỉ", "so": "số, ký hiệu",
                 "dia_danh": "địa danh, ngày"}.get(role.name)  # fmt: skip
        if label and text:
            self.account.found(label, role, text)
        if role.name == "chu_quan" and names["chu_quan"] and text:
            names["chu_quan"] += f"\n{text}"
            what = "có hai cơ quan chủ quản: thể thức chỉ ghi cơ quan chủ quản trực tiếp"
            self.account.say("doc-314", "cảnh báo", what, "bỏ bớt một", place=role.line.where, words=text)
        elif role.name in ("chu_quan", "co_quan", "dia_chi"):
            names[role.name] = f"{names[role.name]} {text}".strip()
        elif role.name == "so":
            so, symbol = frame.number_of(text)
            values |= {name: value for name, value in (("so", so), ("ky_hieu", symbol)) if value}
        elif role.name == "dia_danh":
            where, day = frame.place_and_day(text)
            names["dia_danh"] = names["dia_danh"] or where
            if day:
                values["ngay"] = day
            if not frame.whole_day(text, day):
                what = "ngày của văn bản không đủ hoặc không có trong lịch: chỉ lấy phần đọc được"
                self.account.say("doc-312", "cảnh báo", what, "ghi lại “ngày”", place=role.line.where, words=text)
        elif role.name == "ngay_quyet_dinh":  # the day of the decision is that of its plan
            where, day = frame.place_and_day(text)
            names["dia_danh"] = names["dia_danh"] or where
            if day:
                values.setdefault("ngay", day)
        elif role.name == "dau":
            values |= _mark(text)

    def _kind(self, parts: Sequence[Role]) -> None:
        """Whether the document calls itself a plan."""
        role = next((role for role in parts if role.name == "ten_loai"), None)
        if role and not fold(frame.plain(role)).startswith("ke_hoach"):
            what = f"văn bản ghi tên loại “{frame.plain(role)}”, không phải kế hoạch: đọc như một kế hoạch"
            self.account.say("doc-112", "cảnh báo", what, "xem lại số, ký hiệu, trích yếu", place=role.line.where)

    def _subject(self, parts: Sequence[Role], values: dict[str, Any]) -> None:
        """The subject, and the decision that the plan is attached to; words in brackets that name none stay in it."""
        attached = [role for role in parts if role.name == "kem_theo"]
        text = " ".join(map(frame.plain, attached))
        to = frame.attached_to(text)
        if to and (to.so or to.ngay or to.co_quan):
            values["kem_theo"] = to
            self.account.found("kèm theo", attached[0], text)
        elif attached:
            self.account.unknown(attached[0])
        if decision := frame.decision_of(parts, values.get("kem_theo")):
            values["kem_theo"] = decision
        kept = ("trich_yeu",) if "kem_theo" in values else ("trich_yeu", "kem_theo")
        lines = [role for role in parts if role.name in kept and frame.plain(role)]
        if lines:
            first, *more = (text_of(role.line) for role in lines)
            if more and not more[0].isupper():  # KẾ HOẠCH HOẠT ĐỘNG above the name of what is done
                first = usual_spelling(first)
            values["trich_yeu"] = _tidy(" ".join([first, *more]))
            self.account.found("trích yếu", lines[0], values["trich_yeu"])

    def _sentences(self, parts: Sequence[Role]) -> str:
        """The words of the document where names are not in capitals for their place."""
        return "\n".join(
            role.line.text.replace(NBSP, " ") for role in parts if role.name not in ("chu_quan", "co_quan")
        )

    def _issuer(self, opening: dict[str, Any]) -> str:
        """The issuing body, from the issuing clause: ``Sở Nội vụ ban hành Kế hoạch …``."""
        clause = str(opening.get("mo_dau", "")).rpartition("\n")[2]
        match = _ISSUER.match(clause[:200])
        if not match:
            return ""
        self.account.inferred("cơ quan", match["who"], "suy từ câu mở đầu")
        return match["who"]

    def _seat(self, names: dict[str, str]) -> None:
        """Of ``Sở Nội vụ tỉnh X`` the province: its committee stands above the department, and it is the place."""
        match = re.match(r"(?P<ten>Sở\s.+?)\s+(?P<noi>tỉnh|thành phố)\s+(?P<dia_danh>\S.{0,40})$", names["co_quan"])
        if not match or names["chu_quan"]:
            return
        names["co_quan"] = match["ten"]
        names["chu_quan"] = f"UBND {match['noi']} {match['dia_danh']}"
        place = match["dia_danh"] if match["noi"] == "tỉnh" else f"Thành phố {match['dia_danh']}"
        names["dia_danh"] = names["dia_danh"] or place
        self.account.inferred("cơ quan chủ quản, địa danh", names["chu_quan"], "suy từ tên cơ quan")

    # The opening.

    def _opening(self, parts: Sequence[Role]) -> dict[str, Any]:
        bases: list[CanCu] = []
        clauses: list[str] = []
        for role in parts:
            if role.name == "can_cu":
                if clauses and not bases:
                    what = "lời dẫn đứng trước căn cứ: khi in sẽ đứng sau các căn cứ"
                    self.account.say("doc-311", "cảnh báo", what, "thể thức: căn cứ đứng đầu", words=clauses[0])
                bases.append(self._basis(role))
            elif role.name == "mo_dau":
                text = text_of(role.line) if self.roles.own else capital(text_of(role.line))
                clauses.append(text)
                self.account.found("mở đầu", role, text)
        if clauses:
            clauses[-1] = re.sub(r"[\s:;,.]+$", "", clauses[-1]) if not clauses[-1].endswith("..") else clauses[-1]
        out: dict[str, Any] = {}
        if bases:
            out["can_cu"] = tuple(bases)
        if any(clauses):
            out["mo_dau"] = "\n".join(clause for clause in clauses if clause)
        return out

    def _basis(self, role: Role) -> CanCu:
        text = text_of(role.line, looks=False)
        text = text if text.endswith("..") else re.sub(r"\s*[;,.]+$", "", text)
        basis = CanCu(nguyen_van=CanCu(nguyen_van=text or "…").van_ban)  # with its lead word, as it will be printed
        self.account.basis(role, basis)
        return basis

    # The body.

    def _body(self, parts: Sequence[Role], *, closed: bool) -> Body:
        roles = [role for role in parts if role.name in ("muc", "y", "bang", "ten_bang")]
        if not closed:
            roles = _unclosed(roles)
        roles = [role for role in roles if role.line.table or frame.plain(role)]
        body = Body()
        sections: list[Section] = []
        for head, inside in _by_section(roles):
            scale = Scale.of(role.sign for role in inside if role.sign)
            items = tree(inside, scale, own=self.roles.own)
            self.account.numbers(items, settle(items), broken(items), own=self.roles.own)
            title = usual_spelling(_title(head)) if head else ""
            if not head and not items:
                continue
            sections.append(Section(title or "Nội dung", items, head))
        body.expect(sections)
        for section in sections:
            body.add(section)
            self.account.section(section)
        self._counted(body)
        return body

    def _counted(self, body: Body) -> None:
        """Whether the sections' numbers count up as they were typed."""
        for count, section in enumerate(body.sections, 1):
            sign = section.role.sign if section.role else None
            if section.role and sign and sign.value != count and not self.roles.own:
                self.account.renumbered(section.role, sign.text, count)

    def _closing(self, parts: Sequence[Role]) -> list[str]:
        lines = [role for role in parts if role.name == "ket"]
        texts = [text_of(role.line) for role in lines if frame.plain(role)]
        if texts:
            texts[-1] = without_end(texts[-1])
            texts = [text for text in texts if text]
            self.account.found("kết luận", lines[0], texts[0] if texts else "")
        return texts

    # The ending.

    def _ending(self, parts: Sequence[Role]) -> dict[str, Any]:
        own = self.roles.own
        out: dict[str, Any] = {}
        recipients = []
        dashed = [role for role in parts if role.name == "noi_nhan" and role.line.text.startswith("-")]
        for role in parts:
            text = frame.plain(role)
            last = own and dashed and role is dashed[-1] and frame.is_archive(text, loosely=True)
            if role.name == "luu" or (role.name == "noi_nhan" and (last or frame.is_archive(text))):
                out["luu"] = frame.archive_of(text)
            elif role.name == "soan_thao" or (own and role.name == "noi_nhan" and not text.startswith("-")):
                out |= _typist(text)
            elif role.name == "noi_nhan" and (found := frame.recipient_of(role, own=own)):
                recipients.append(found)
        if recipients:
            out["noi_nhan"] = tuple(recipients)
            first = next(role for role in parts if role.name == "noi_nhan")
            self.account.found("nơi nhận", first, f"{len(recipients)} dòng")
        signers = frame.signers_of(parts, self.said, own=own)
        if signers:
            out["nguoi_ky"] = signers[0] if len(signers) == 1 else signers
            first = next(role for role in parts if role.name in ("chuc_vu", "ho_ten"))
            self.account.found("người ký", first, "; ".join(f"{s.chuc_vu} {s.ho_ten}".strip() for s in signers))
        return out

    def _leftovers(self, parts: Sequence[Role], values: dict[str, Any]) -> None:
        """Lines that nobody knows: those above the text stand first in it, those below last."""
        named = next((i for i, role in enumerate(parts) if role.name in ("ten_loai", "trich_yeu", "muc", "y")), 0)
        signed = fold(" ".join(str(part) for signer in _tuple(values.get("nguoi_ky")) for part in _said(signer)))
        unknown = [
            i
            for i, role in enumerate(parts)
            if re.search(r"\w", frame.plain(role))
            and (role.name == "khac" or (role.name in ("chuc_vu", "ho_ten") and _unsaid(frame.plain(role), signed)))
        ]
        before, after = ([parts[i] for i in unknown if i < named], [parts[i] for i in unknown if i >= named])
        for role in (*before, *after):
            self.account.unknown(role)
        if before:
            lines = [*(text_of(role.line) for role in before), *filter(None, [values.get("mo_dau")])]
            values["mo_dau"] = "\n".join(lines)
        if after:
            values["ket_luan"] = (*values.get("ket_luan", ()), *(text_of(role.line) for role in after))

    # Appendices.

    def _appendices(self, parts: Sequence[Role]) -> Iterator[PhuLuc]:
        starts = [i for i, role in enumerate(parts) if role.name == "phu_luc"]
        for number, (start, stop) in enumerate(zip(starts, [*starts[1:], len(parts)], strict=True)):
            roles = parts[start + 1 : stop]
            title = " ".join(text_of(role.line) for role in roles if role.name == "ten_phu_luc")
            inside = _unclosed([role for role in roles if role.name in ("muc", "y", "bang", "ten_bang", "ket")])
            scale = Scale.of(role.sign for role in inside if role.sign)
            items = tree([role for role in inside if role.line.table or frame.plain(role)], scale, own=self.roles.own)
            settle(items)
            built, numbering = build(items)
            values: dict[str, Any] = {"tieu_de": usual_spelling(title), "gom": built}
            if numbering:
                values["gom"] = ({"đánh số": numbering, "gồm": built},)
            if not built:
                values = {"gom": (title or "…",)}
            if self._wide(number):
                values["huong"] = "ngang"
            self.account.found("phụ lục", parts[start], title)
            for role in roles:
                if role.name == "kem_theo" and not self.roles.own:
                    self.account.say("doc-203", "ghi chú", "bỏ: in lại theo số và ngày của kế hoạch",
                                     place=role.line.where, words=role.line.text)  # fmt: skip
            yield PhuLuc(**values)

    def _wide(self, number: int) -> bool:
        """Whether the paper of an appendix lies: each has a section of its own behind that of the text."""
        pages = self.sheet.pages
        return len(pages) > number + 1 and pages[number + 1].width > pages[number + 1].height


def _tuple(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _said(signer: NguoiKy) -> tuple[str, ...]:
    return (signer.thay_mat, signer.thua_lenh, signer.thua_uy_quyen, signer.ky_thay, signer.chuc_vu, signer.ho_ten)


def _unsaid(text: str, said: str) -> bool:
    """Whether a line of the signature is in no signer: a third one, say."""
    words = fold(AUTHORITY.sub("", text)).split("_")
    return any(word not in said for word in words if len(word) > 1 and word != "quyen")


_ISSUER = re.compile(
    r"(?:Nay,?\s+)?(?P<who>[^\W\d_][^.;:\n]{2,120}?)\s+(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|lập|tổ\s+chức|phát\s+động|thông\s+báo)\s",
)


_MOST_SECTIONS = 200
"""More are no plan; what looks like the title of one more is a paragraph."""


def _by_section(roles: Sequence[Role]) -> Iterator[tuple[Role | None, list[Role]]]:
    """The sections: the title's line and what stands below it; first what stands before any title."""
    head: Role | None = None
    inside: list[Role] = []
    count = 0
    for role in roles:
        if role.name == "muc" and count < _MOST_SECTIONS:
            count += 1
            if head or inside:
                yield head, inside
            head, inside = role, []
        elif role.name == "muc":
            inside.append(attrs.evolve(role, name="y", sign=None, title=False))
        else:
            inside.append(role)
    if head or inside:
        yield head, inside


def _title(role: Role) -> str:
    return text_of(role.words).strip().rstrip(":").strip() or text_of(role.line)


def _unclosed(roles: Sequence[Role]) -> list[Role]:
    """The lines without the ``./.`` that closes the last of them, or stands alone below it."""
    out = list(roles)
    if out and not out[-1].line.table:
        text = without_end(out[-1].line.text)
        if not text:
            out.pop()
        elif text != out[-1].line.text:
            last = out[-1]
            line = last.line
            runs = line.runs
            if runs and runs[-1].text.rstrip().endswith(HET):
                runs = (*runs[:-1], attrs.evolve(runs[-1], text=without_end(runs[-1].text)))
            out[-1] = attrs.evolve(last, line=attrs.evolve(line, text=text, runs=runs))
    return out


def without_end(text: str) -> str:
    """A text without the ``./.`` that closes it; a sentence keeps its full stop.

    >>> without_end("thực hiện kế hoạch này./."), without_end("./.")
    ('thực hiện kế hoạch này.', '')
    """
    if not text.rstrip().endswith(HET):
        return text
    body = text.rstrip().removesuffix(HET).rstrip()
    return f"{body}." if body and (body[-1].isalnum() or body[-1] in ')”"’%') else body


def _tidy(subject: str) -> str:
    """A subject without the blanks that stand inside its quotation marks."""
    return re.sub(r"\s+”", "”", re.sub(r"“\s+", "“", subject)).strip()


_URGENT = {"khan": "khẩn", "thuong_khan": "thượng khẩn", "hoa_toc": "hỏa tốc"}
_SECRET = {"mat": "mật", "toi_mat": "tối mật", "tuyet_mat": "tuyệt mật"}
_KEPT = {"luu_hanh_noi_bo": "lưu hành nội bộ", "xem_xong_tra_lai": "xem xong trả lại"}


def _mark(text: str) -> dict[str, str]:
    """The mark that is stamped or printed: secrecy, urgency, circulation, draft."""
    key = fold(text.strip("()[] *"))
    for field, words in (("do_khan", _URGENT), ("do_mat", _SECRET), ("luu_hanh", _KEPT)):
        if key in words:
            return {field: words[key]}
    rest = re.sub(r"^(?:bản\s+)?dự\s+thảo\s*", "", text.strip("()[] *"), flags=re.IGNORECASE).strip()
    return {"du_thao": rest.lower() or "có"}


def _typist(text: str) -> dict[str, str]:
    match = re.match(r"(?P<who>[^.(-]*)(?:\.?\s*\(|-)(?P<copies>\d+)\)?\.?$", text) or re.match(
        r"(?P<who>[^.(]*)\.?\s*(?:\((?P<copies>[^)]*)\))?", text
    )
    found = {"soan_thao": match["who"].strip(), "so_ban": match["copies"] or ""} if match else {}
    return {name: value for name, value in found.items() if value}


__all__ = ["Reading", "read_document"]
