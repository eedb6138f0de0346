from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
    l_0_plan = resolve('plan')
    l_0_range = resolve('range')
    try:
        t_1 = environment.filters['_chu']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_chu' found.")
    try:
        t_2 = environment.filters['_cua']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named '_cua' found.")
    try:
        t_3 = environment.filters['_doan']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named '_doan' found.")
    try:
        t_4 = environment.filters['_het']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named '_het' found.")
    try:
        t_5 = environment.filters['_lap']
    except KeyError:
        @internalcode
        def t_5(*unused):
            raise TemplateRuntimeError("No filter named '_lap' found.")
    try:
        t_6 = environment.filters['_luot']
    except KeyError:
        @internalcode
        def t_6(*unused):
            raise TemplateRuntimeError("No filter named '_luot' found.")
    try:
        t_7 = environment.filters['_noi']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named '_noi' found.")
    try:
        t_8 = environment.filters['replace']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'replace' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 2)
        if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') and t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
            pass
            yield ' – '
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 3)
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="SoPhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">Phụ lục</w:t></w:r></w:p>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 0)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 1)
    yield '<w:p><w:pPr><w:pStyle w:val="KemTheo"/></w:pPr><w:r><w:t xml:space="preserve">(Kèm theo '
    yield t_1(context, t_8(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'vien_dan'), t_7(context, [t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), ' ban hành kèm theo ']), ''), 4)
    yield ')</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:ind w:left="5442" w:right="5442"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="14287" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620"/></w:tblPr><w:tblGrid><w:gridCol w:w="794"/><w:gridCol w:w="5102"/><w:gridCol w:w="2268"/><w:gridCol w:w="2381"/><w:gridCol w:w="1587"/><w:gridCol w:w="2155"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5102" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị phối hợp</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2155" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_h in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_nhiem_vu'), 'plan.cac_nhiem_vu', 504, 0, 0, False, False):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'stt'), 5)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5102" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'nhiem_vu'), 6)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'chu_tri'), 7)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'phoi_hop'), 8)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'thoi_han'), 9)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2155" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'san_pham'), 10)
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_h = missing
    t_4(context, 0)
    if (not t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_nhiem_vu')):
        pass
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 10), 'range', 114, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_loop, 'index'), 11)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5102" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2155" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=63&3=66&4=67&6=70&8=73&9=74&10=76&11=78&12=82&13=84&14=86&15=88&16=90&17=92&11=95&19=96&20=99&21=104&20=107'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '61b1eeee84b10a34078cf2eff5d96330'
together = 3
grows = False
lasts = (
)
labels = {
    2: 'document.xml, đoạn 1, thẻ “if dau.do_mat or dau.luu_hanh”',
    3: 'document.xml, đoạn 2, thẻ “dau.do_mat”',
    4: 'document.xml, đoạn 2, thẻ “if dau.do_mat and dau.luu_hanh”',
    5: 'document.xml, đoạn 2, thẻ “endif”',
    6: 'document.xml, đoạn 2, thẻ “dau.luu_hanh”',
    7: 'document.xml, đoạn 3, thẻ “endif”',
    8: 'document.xml, đoạn 5, thẻ “dau.ten_loai”',
    9: 'document.xml, đoạn 6, thẻ “dau.trich_yeu”',
    10: 'document.xml, đoạn 7, thẻ “plan.vien_dan|replace(plan.ten_loai ~ " ban hành kèm theo ", "")”',
    11: 'document.xml, bảng 1, hàng 2, ô 1, đoạn 1, thẻ “for h in plan.cac_nhiem_vu”',
    12: 'document.xml, bảng 1, hàng 3, ô 1, đoạn 1, thẻ “h.stt”',
    13: 'document.xml, bảng 1, hàng 3, ô 2, đoạn 1, thẻ “h.nhiem_vu”',
    14: 'document.xml, bảng 1, hàng 3, ô 3, đoạn 1, thẻ “h.chu_tri”',
    15: 'document.xml, bảng 1, hàng 3, ô 4, đoạn 1, thẻ “h.phoi_hop”',
    16: 'document.xml, bảng 1, hàng 3, ô 5, đoạn 1, thẻ “h.thoi_han”',
    17: 'document.xml, bảng 1, hàng 3, ô 6, đoạn 1, thẻ “h.san_pham”',
    18: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    19: 'document.xml, bảng 1, hàng 5, ô 1, đoạn 1, thẻ “if not plan.cac_nhiem_vu”',
    20: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 1, thẻ “for dong in range(10)”',
    21: 'document.xml, bảng 1, hàng 7, ô 1, đoạn 1, thẻ “loop.index”',
    22: 'document.xml, bảng 1, hàng 8, ô 1, đoạn 1, thẻ “endfor”',
    23: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 1, thẻ “endif”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p dau.trich_yeu }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '{{ plan.vien_dan|replace(plan.ten_loai ~ " ban hành kèm theo ", "") }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.stt }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.nhiem_vu }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.chu_tri }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.phoi_hop }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.thoi_han }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.san_pham }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ loop.index }}', ''),
)
