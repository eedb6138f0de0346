from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
    l_0_than = resolve('than')
    l_0_cuoi = resolve('cuoi')
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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 26)
        if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') and t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
            pass
            yield ' – '
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 27)
        yield '</w:t></w:r></w:p>'
    yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'), 0)
    yield '<w:p><w:pPr><w:pStyle w:val="CoQuan"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="3300"/></w:tabs><w:spacing w:before="60" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="385" w:right="385"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr><w:tab/></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'quoc_hieu'), 1)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'tieu_ngu'), 2)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_tieu_ngu'), 3)
    yield '<!--o0--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_danh'), 4)
    yield '<!--o1--></w:tc></w:tr></w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 5)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 6)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 7)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 8)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    for l_1_k in t_5(context, (undefined(name='than') if l_0_than is missing else l_0_than), 'than', 1334, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'doan'):
            pass
            yield t_3(context, l_1_k, 9)
        elif (t_2(context, l_1_k, 'loai') == 'muc'):
            pass
            yield t_3(context, l_1_k, 10)
        elif (t_2(context, l_1_k, 'loai') == 'khoan'):
            pass
            yield t_3(context, l_1_k, 11)
        elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 12)
        elif (t_2(context, l_1_k, 'loai') == 'diem'):
            pass
            yield t_3(context, l_1_k, 13)
        elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
            pass
            yield t_3(context, l_1_k, 14)
        elif (t_2(context, l_1_k, 'loai') == 'bang'):
            pass
            yield t_3(context, l_1_k, 15)
        elif (t_2(context, l_1_k, 'loai') == 'ket'):
            pass
            yield t_3(context, l_1_k, 16)
        elif (t_2(context, l_1_k, 'loai') == 'dong_cham'):
            pass
            yield t_3(context, l_1_k, 17)
        elif (t_2(context, l_1_k, 'loai') == 'tham_quyen'):
            pass
            yield t_3(context, l_1_k, 18)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui'):
            pass
            yield t_3(context, l_1_k, 19)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_chung'):
            pass
            yield t_3(context, l_1_k, 20)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_ten'):
            pass
            yield t_3(context, l_1_k, 21)
        else:
            pass
            yield t_3(context, l_1_k, 22)
    l_1_k = missing
    t_4(context, 0)
    if (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3969"/><w:gridCol w:w="5385"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 23)
        l_1_dong = missing
        t_4(context, 0)
        yield '<!--o2--></w:tc><w:tc><w:tcPr><w:tcW w:w="5385" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 24)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'loi_ky'), 25)
        yield '<w:p><w:pPr><w:pStyle w:val="HoTen"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=45&3=48&4=49&6=52&8=55&9=57&10=58&11=59&12=61&13=63&14=64&15=65&16=66&17=68&18=71&19=73&20=74&21=76&22=77&23=79&24=80&25=82&26=83&27=85&28=86&29=88&30=89&31=91&32=92&33=94&34=95&35=97&36=98&37=100&38=101&39=103&40=104&41=106&42=107&43=109&45=112&17=114&48=115&49=118&50=121&49=123&52=125&53=126'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '5ab355582ac301f6f252e9576abc79f0'
together = 2
grows = False
lasts = (
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
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
    12: 'document.xml, bảng 1, hàng 2, ô 2, đoạn 1, thẻ “dau.dia_danh”',
    13: 'document.xml, đoạn 4, thẻ “dau.ten_loai”',
    14: 'document.xml, đoạn 5, thẻ “dau.trich_yeu”',
    15: 'document.xml, đoạn 6, thẻ “dau.kem_theo”',
    16: 'document.xml, đoạn 7, thẻ “dau.ke_trich_yeu”',
    17: 'document.xml, đoạn 9, thẻ “for k in than”',
    18: 'document.xml, đoạn 10, thẻ “if k.loai == "doan"”',
    19: 'document.xml, đoạn 11, thẻ “k”',
    20: 'document.xml, đoạn 12, thẻ “elif k.loai == "muc"”',
    21: 'document.xml, đoạn 13, thẻ “k”',
    22: 'document.xml, đoạn 14, thẻ “elif k.loai == "khoan"”',
    23: 'document.xml, đoạn 15, thẻ “k”',
    24: 'document.xml, đoạn 16, thẻ “elif k.loai == "can_cu"”',
    25: 'document.xml, đoạn 17, thẻ “k”',
    26: 'document.xml, đoạn 18, thẻ “elif k.loai == "diem"”',
    27: 'document.xml, đoạn 19, thẻ “k”',
    28: 'document.xml, đoạn 20, thẻ “elif k.loai == "ten_bang"”',
    29: 'document.xml, đoạn 21, thẻ “k”',
    30: 'document.xml, đoạn 22, thẻ “elif k.loai == "bang"”',
    31: 'document.xml, đoạn 23, thẻ “k”',
    32: 'document.xml, đoạn 24, thẻ “elif k.loai == "ket"”',
    33: 'document.xml, đoạn 25, thẻ “k”',
    34: 'document.xml, đoạn 26, thẻ “elif k.loai == "dong_cham"”',
    35: 'document.xml, đoạn 27, thẻ “k”',
    36: 'document.xml, đoạn 28, thẻ “elif k.loai == "tham_quyen"”',
    37: 'document.xml, đoạn 29, thẻ “k”',
    38: 'document.xml, đoạn 30, thẻ “elif k.loai == "kinh_gui"”',
    39: 'document.xml, đoạn 31, thẻ “k”',
    40: 'document.xml, đoạn 32, thẻ “elif k.loai == "kinh_gui_chung"”',
    41: 'document.xml, đoạn 33, thẻ “k”',
    42: 'document.xml, đoạn 34, thẻ “elif k.loai == "kinh_gui_ten"”',
    43: 'document.xml, đoạn 35, thẻ “k”',
    44: 'document.xml, đoạn 36, thẻ “else”',
    45: 'document.xml, đoạn 37, thẻ “k”',
    46: 'document.xml, đoạn 38, thẻ “endif”',
    47: 'document.xml, đoạn 39, thẻ “endfor”',
    48: 'document.xml, đoạn 40, thẻ “if cuoi”',
    49: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    50: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    51: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    52: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “cuoi.ky[0].chuc_vu”',
    53: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “cuoi.ky[0].loi_ky”',
    54: 'document.xml, đoạn 41, thẻ “endif”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr>', '', '{{p dau.tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr>', '', '{{p dau.dia_danh }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p dau.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading3"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DongCham"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KinhGui"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="3119" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="4253" w:hanging="227"/><w:jc w:val="left"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p cuoi.ky[0].chuc_vu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DiaDanh"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p cuoi.ky[0].loi_ky }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
)
