from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
    l_0_ngay = resolve('ngay')
    l_0_plan = resolve('plan')
    l_0_range = resolve('range')
    l_0_co_quan = resolve('co_quan')
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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 8)
        if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') and t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
            pass
            yield ' – '
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 9)
        yield '</w:t></w:r></w:p>'
    yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'), 0)
    yield '<w:p><w:pPr><w:pStyle w:val="CoQuan"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="3300"/></w:tabs><w:spacing w:before="60" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="385" w:right="385"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr><w:tab/></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'quoc_hieu'), 1)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'tieu_ngu'), 2)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_tieu_ngu'), 3)
    yield '<!--o0--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr><w:r><w:t xml:space="preserve">……………, ngày …… tháng …… năm '
    if (undefined(name='ngay') if l_0_ngay is missing else l_0_ngay):
        pass
        yield t_1(context, t_2(context, (undefined(name='ngay') if l_0_ngay is missing else l_0_ngay), 'nam'), 10)
    else:
        pass
        yield '20……'
    yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 4)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 5)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 6)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 7)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Thực hiện '
    yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'vien_dan'), 11)
    yield ', đơn vị đăng ký thực hiện các chỉ tiêu sau:</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620"/></w:tblPr><w:tblGrid><w:gridCol w:w="737"/><w:gridCol w:w="2552"/><w:gridCol w:w="1757"/><w:gridCol w:w="1474"/><w:gridCol w:w="1417"/><w:gridCol w:w="1417"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2552" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung chỉ tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Mức của Kế hoạch</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Mức đăng ký</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Phụ trách</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_h in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_chi_tieu'), 'plan.cac_chi_tieu', 527, 0, 0, False, False):
        _loop_vars = {}
        pass
        if t_2(context, l_1_h, 'nhom'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGop"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'noi_dung'), 12)
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'stt'), 13)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2552" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'noi_dung'), 14)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'muc_giao'), 15)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'thoi_han'), 16)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'phu_trach'), 17)
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
    l_1_h = missing
    t_4(context, 0)
    if (not t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_chi_tieu')):
        pass
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 6), 'range', 114, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_loop, 'index'), 18)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2552" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1474" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Biện pháp thực hiện:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/><w:keepNext/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/><w:keepNext/></w:pPr><w:r><w:tab/></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3969"/><w:gridCol w:w="5385"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
    if (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">- '
        yield t_1(context, t_2(context, (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan), 'ten'), 19)
        yield ' (để tổng hợp);</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">- Lưu: Hồ sơ đơn vị.</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5385" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">Thủ trưởng đơn vị</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DiaDanh"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">(Ký, ghi rõ họ tên)</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="HoTen"/></w:pPr></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=53&3=56&4=57&6=60&8=63&9=65&10=66&11=67&12=69&13=71&16=76&17=77&18=78&19=79&20=81&21=83&22=86&23=89&25=94&26=96&27=98&28=100&29=102&21=105&32=106&33=109&34=114&33=117&37=119&38=122'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '30f7f88a54b99ea76aded8ce8119405e'
together = 2
grows = False
lasts = (
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
)
labels = {
    2: 'document.xml, đoạn 1, thẻ “if dau.do_mat or dau.luu_hanh”',
    3: 'document.xml, đoạn 2, thẻ “dau.do_mat”',
    4: 'document.xml, đoạn 2, thẻ “if dau.do_mat and dau.luu_hanh”',
    5: 'document.xml, đoạn 2, thẻ “endif”',
    6: 'document.xml, đoạn 2, thẻ “dau.luu_hanh”',
    7: 'document.xml, đoạn 3, thẻ “endif”',
    8: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 1, thẻ “dau.co_quan”',
    9: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 1, thẻ “dau.quoc_hieu”',
    10: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 2, thẻ “dau.tieu_ngu”',
    11: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 3, thẻ “dau.ke_tieu_ngu”',
    12: 'document.xml, bảng 1, hàng 2, ô 2, đoạn 1, thẻ “if ngay”',
    13: 'document.xml, bảng 1, hàng 2, ô 2, đoạn 1, thẻ “ngay.nam”',
    14: 'document.xml, bảng 1, hàng 2, ô 2, đoạn 1, thẻ “else”',
    15: 'document.xml, bảng 1, hàng 2, ô 2, đoạn 1, thẻ “endif”',
    16: 'document.xml, đoạn 4, thẻ “dau.ten_loai”',
    17: 'document.xml, đoạn 5, thẻ “dau.trich_yeu”',
    18: 'document.xml, đoạn 6, thẻ “dau.kem_theo”',
    19: 'document.xml, đoạn 7, thẻ “dau.ke_trich_yeu”',
    20: 'document.xml, đoạn 9, thẻ “plan.vien_dan”',
    21: 'document.xml, bảng 2, hàng 2, ô 1, đoạn 1, thẻ “for h in plan.cac_chi_tieu”',
    22: 'document.xml, bảng 2, hàng 3, ô 1, đoạn 1, thẻ “if h.nhom”',
    23: 'document.xml, bảng 2, hàng 4, ô 1, đoạn 1, thẻ “h.noi_dung”',
    24: 'document.xml, bảng 2, hàng 5, ô 1, đoạn 1, thẻ “else”',
    25: 'document.xml, bảng 2, hàng 6, ô 1, đoạn 1, thẻ “h.stt”',
    26: 'document.xml, bảng 2, hàng 6, ô 2, đoạn 1, thẻ “h.noi_dung”',
    27: 'document.xml, bảng 2, hàng 6, ô 3, đoạn 1, thẻ “h.muc_giao”',
    28: 'document.xml, bảng 2, hàng 6, ô 4, đoạn 1, thẻ “h.thoi_han”',
    29: 'document.xml, bảng 2, hàng 6, ô 6, đoạn 1, thẻ “h.phu_trach”',
    30: 'document.xml, bảng 2, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    31: 'document.xml, bảng 2, hàng 8, ô 1, đoạn 1, thẻ “endfor”',
    32: 'document.xml, bảng 2, hàng 9, ô 1, đoạn 1, thẻ “if not plan.cac_chi_tieu”',
    33: 'document.xml, bảng 2, hàng 10, ô 1, đoạn 1, thẻ “for dong in range(6)”',
    34: 'document.xml, bảng 2, hàng 11, ô 1, đoạn 1, thẻ “loop.index”',
    35: 'document.xml, bảng 2, hàng 12, ô 1, đoạn 1, thẻ “endfor”',
    36: 'document.xml, bảng 2, hàng 13, ô 1, đoạn 1, thẻ “endif”',
    37: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 2, thẻ “if co_quan”',
    38: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 3, thẻ “co_quan.ten”',
    39: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 4, thẻ “endif”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr>', '', '{{p dau.tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p dau.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_trich_yeu }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr>', '{{ ngay.nam }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr>', '{{ plan.vien_dan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGop"/></w:pPr>', '{{ h.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.stt }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.muc_giao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.thoi_han }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.phu_trach }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ loop.index }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ co_quan.ten }}', ''),
)
