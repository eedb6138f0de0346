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
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 19)
        if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') and t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
            pass
            yield ' – '
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 20)
        yield '</w:t></w:r></w:p>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'phu_luc'), 0)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 1)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 2)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 3)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 4)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    for l_1_k in t_5(context, (undefined(name='than') if l_0_than is missing else l_0_than), 'than', 1334, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'doan'):
            pass
            yield t_3(context, l_1_k, 5)
        elif (t_2(context, l_1_k, 'loai') == 'muc'):
            pass
            yield t_3(context, l_1_k, 6)
        elif (t_2(context, l_1_k, 'loai') == 'khoan'):
            pass
            yield t_3(context, l_1_k, 7)
        elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 8)
        elif (t_2(context, l_1_k, 'loai') == 'diem'):
            pass
            yield t_3(context, l_1_k, 9)
        elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
            pass
            yield t_3(context, l_1_k, 10)
        elif (t_2(context, l_1_k, 'loai') == 'bang'):
            pass
            yield t_3(context, l_1_k, 11)
        elif (t_2(context, l_1_k, 'loai') == 'ket'):
            pass
            yield t_3(context, l_1_k, 12)
        elif (t_2(context, l_1_k, 'loai') == 'dong_cham'):
            pass
            yield t_3(context, l_1_k, 13)
        elif (t_2(context, l_1_k, 'loai') == 'tham_quyen'):
            pass
            yield t_3(context, l_1_k, 14)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui'):
            pass
            yield t_3(context, l_1_k, 15)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_chung'):
            pass
            yield t_3(context, l_1_k, 16)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_ten'):
            pass
            yield t_3(context, l_1_k, 17)
        else:
            pass
            yield t_3(context, l_1_k, 18)
    l_1_k = missing
    t_4(context, 0)
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=44&3=47&4=48&6=51&8=53&9=54&10=55&11=56&12=57&13=59&14=62&15=64&16=65&17=67&18=68&19=70&20=71&21=73&22=74&23=76&24=77&25=79&26=80&27=82&28=83&29=85&30=86&31=88&32=89&33=91&34=92&35=94&36=95&37=97&38=98&39=100&41=103&13=105'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '4507472a1ffbc0f182c6a783aada7088'
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
    8: 'document.xml, đoạn 4, thẻ “dau.phu_luc”',
    9: 'document.xml, đoạn 5, thẻ “dau.ten_loai”',
    10: 'document.xml, đoạn 6, thẻ “dau.trich_yeu”',
    11: 'document.xml, đoạn 7, thẻ “dau.kem_theo”',
    12: 'document.xml, đoạn 8, thẻ “dau.ke_trich_yeu”',
    13: 'document.xml, đoạn 10, thẻ “for k in than”',
    14: 'document.xml, đoạn 11, thẻ “if k.loai == "doan"”',
    15: 'document.xml, đoạn 12, thẻ “k”',
    16: 'document.xml, đoạn 13, thẻ “elif k.loai == "muc"”',
    17: 'document.xml, đoạn 14, thẻ “k”',
    18: 'document.xml, đoạn 15, thẻ “elif k.loai == "khoan"”',
    19: 'document.xml, đoạn 16, thẻ “k”',
    20: 'document.xml, đoạn 17, thẻ “elif k.loai == "can_cu"”',
    21: 'document.xml, đoạn 18, thẻ “k”',
    22: 'document.xml, đoạn 19, thẻ “elif k.loai == "diem"”',
    23: 'document.xml, đoạn 20, thẻ “k”',
    24: 'document.xml, đoạn 21, thẻ “elif k.loai == "ten_bang"”',
    25: 'document.xml, đoạn 22, thẻ “k”',
    26: 'document.xml, đoạn 23, thẻ “elif k.loai == "bang"”',
    27: 'document.xml, đoạn 24, thẻ “k”',
    28: 'document.xml, đoạn 25, thẻ “elif k.loai == "ket"”',
    29: 'document.xml, đoạn 26, thẻ “k”',
    30: 'document.xml, đoạn 27, thẻ “elif k.loai == "dong_cham"”',
    31: 'document.xml, đoạn 28, thẻ “k”',
    32: 'document.xml, đoạn 29, thẻ “elif k.loai == "tham_quyen"”',
    33: 'document.xml, đoạn 30, thẻ “k”',
    34: 'document.xml, đoạn 31, thẻ “elif k.loai == "kinh_gui"”',
    35: 'document.xml, đoạn 32, thẻ “k”',
    36: 'document.xml, đoạn 33, thẻ “elif k.loai == "kinh_gui_chung"”',
    37: 'document.xml, đoạn 34, thẻ “k”',
    38: 'document.xml, đoạn 35, thẻ “elif k.loai == "kinh_gui_ten"”',
    39: 'document.xml, đoạn 36, thẻ “k”',
    40: 'document.xml, đoạn 37, thẻ “else”',
    41: 'document.xml, đoạn 38, thẻ “k”',
    42: 'document.xml, đoạn 39, thẻ “endif”',
    43: 'document.xml, đoạn 40, thẻ “endfor”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="SoPhuLuc"/></w:pPr>', '', '{{p dau.phu_luc }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
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
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
)
