from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
    l_0_noi_nhan = resolve('noi_nhan')
    l_0_khoi = resolve('khoi')
    l_0_plan = resolve('plan')
    l_0_range = resolve('range')
    l_0_cuoi = resolve('cuoi')
    l_0_cap_tren = missing
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
        t_7 = environment.filters['join']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'join' found.")
    try:
        t_8 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_9 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_10 = environment.filters['selectattr']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'selectattr' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5670"/></w:tblGrid>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:tbl><w:tblPr><w:tblW w:w="3288" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3288"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 41)
            yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:tc></w:tr>'
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'chu_quan'), 0)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'), 1)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_co_quan'), 2)
        yield '<!--o0--></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'quoc_hieu'), 3)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'tieu_ngu'), 4)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_tieu_ngu'), 5)
        yield '<!--o1--></w:tc></w:tr>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'), 6)
            yield '<!--o2--></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_danh'), 7)
            yield '<!--o3--></w:tc></w:tr>'
        if ((t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan')) or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao')):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TUYỆT MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 42)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 43)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 44)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'THƯỢNG KHẨN'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 45)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'HỎA TỐC'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 46)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 47)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 48)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 8)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 9)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 10)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 11)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    l_0_cap_tren = t_9(context, t_10(context, (undefined(name='noi_nhan') if l_0_noi_nhan is missing else l_0_noi_nhan), 'bao_cao'))
    context.vars['cap_tren'] = l_0_cap_tren
    context.exported_vars.add('cap_tren')
    if (t_8(context, (undefined(name='cap_tren') if l_0_cap_tren is missing else l_0_cap_tren)) == 1):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: '
        yield t_1(context, t_7(context, t_2(context, environment.getitem((undefined(name='cap_tren') if l_0_cap_tren is missing else l_0_cap_tren), 0), 'ten'), '; '), 49)
        yield '</w:t></w:r></w:p>'
    elif (undefined(name='cap_tren') if l_0_cap_tren is missing else l_0_cap_tren):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="3119" w:firstLine="0"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi:</w:t></w:r></w:p>'
        l_1_loop = missing
        for l_1_n, l_1_loop in LoopContext(t_5(context, (undefined(name='cap_tren') if l_0_cap_tren is missing else l_0_cap_tren), 'cap_tren', 198, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            yield '<w:p><w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="4253" w:hanging="227"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">- '
            yield t_1(context, t_7(context, t_2(context, l_1_n, 'ten'), '; '), 50)
            yield t_1(context, ('.' if t_2(context, l_1_loop, 'last') else ';'), 51)
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_n = missing
        t_4(context, 0)
    for l_1_k in t_5(context, (undefined(name='khoi') if l_0_khoi is missing else l_0_khoi), 'khoi', 182, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 12)
        else:
            pass
            yield t_3(context, l_1_k, 13)
    l_1_k = missing
    t_4(context, 0)
    yield '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I. Kết quả thực hiện chỉ tiêu</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620"/></w:tblPr><w:tblGrid><w:gridCol w:w="737"/><w:gridCol w:w="2609"/><w:gridCol w:w="1757"/><w:gridCol w:w="1417"/><w:gridCol w:w="1587"/><w:gridCol w:w="1247"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2609" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung chỉ tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Mức giao</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả đạt được</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Đánh giá</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_h in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_chi_tieu'), 'plan.cac_chi_tieu', 449, 0, 0, False, False):
        _loop_vars = {}
        pass
        if t_2(context, l_1_h, 'nhom'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGop"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'noi_dung'), 52)
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'stt'), 53)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2609" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'noi_dung'), 54)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'muc_giao'), 55)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'thoi_han'), 56)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
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
            yield t_1(context, t_2(context, l_1_loop, 'index'), 57)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2609" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II. Tiến độ thực hiện nhiệm vụ</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620"/></w:tblPr><w:tblGrid><w:gridCol w:w="794"/><w:gridCol w:w="2721"/><w:gridCol w:w="1701"/><w:gridCol w:w="1417"/><w:gridCol w:w="1417"/><w:gridCol w:w="1304"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Tiến độ</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_h in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_nhiem_vu'), 'plan.cac_nhiem_vu', 426, 0, 0, False, False):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'stt'), 58)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'nhiem_vu'), 59)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'chu_tri'), 60)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'thoi_han'), 61)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'san_pham'), 62)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
    l_1_h = missing
    t_4(context, 0)
    if (not t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_nhiem_vu')):
        pass
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 6), 'range', 114, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            yield '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_loop, 'index'), 63)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III. Khó khăn, vướng mắc và nguyên nhân</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">IV. Nhiệm vụ thời gian tới; đề xuất, kiến nghị</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KetLuan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là báo cáo tiến độ thực hiện '
    yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'vien_dan'), 64)
    yield './.</w:t></w:r></w:p>'
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 14)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 65)
            yield '</w:t></w:r></w:p>'
        yield '<!--o4--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 15)
            else:
                pass
                yield t_3(context, l_1_dong, 16)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o5--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 17)
            else:
                pass
                yield t_3(context, l_1_dong, 18)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o6--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 19)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 20)
        yield '<!--o7--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 21)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 22)
        yield '<!--o8--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 23)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 66)
            yield '</w:t></w:r></w:p>'
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid>'
        l_1_loop = missing
        for l_1_hang, l_1_loop in LoopContext(t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hang'), 'cuoi.hang', 812, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            l_2_loop = missing
            for l_2_dong, l_2_loop in LoopContext(t_5(context, t_2(context, environment.getitem(l_1_hang, 0), 'chuc_vu'), 'hang.chuc_vu', 168, 0, 1, True, False), undefined):
                _loop_vars = {}
                pass
                t_6(context, 1)
                if t_2(context, l_2_loop, 'first'):
                    pass
                    yield t_3(context, l_2_dong, 24)
                else:
                    pass
                    yield t_3(context, l_2_dong, 25)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            l_2_loop = missing
            for l_2_dong, l_2_loop in LoopContext(t_5(context, t_2(context, environment.getitem(l_1_hang, 1), 'chuc_vu'), 'hang.chuc_vu', 168, 0, 1, True, False), undefined):
                _loop_vars = {}
                pass
                t_6(context, 1)
                if t_2(context, l_2_loop, 'first'):
                    pass
                    yield t_3(context, l_2_dong, 26)
                else:
                    pass
                    yield t_3(context, l_2_dong, 27)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            l_2_loop = missing
            for l_2_dong, l_2_loop in LoopContext(t_5(context, t_2(context, environment.getitem(l_1_hang, 2), 'chuc_vu'), 'hang.chuc_vu', 168, 0, 1, True, False), undefined):
                _loop_vars = {}
                pass
                t_6(context, 1)
                if t_2(context, l_2_loop, 'first'):
                    pass
                    yield t_3(context, l_2_dong, 28)
                else:
                    pass
                    yield t_3(context, l_2_dong, 29)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 30)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 31)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 32)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 33)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 34)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 35)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_hang = missing
        t_4(context, 0)
        yield '</w:tbl>'
    elif (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3969"/><w:gridCol w:w="5386"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 36)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 67)
            yield '</w:t></w:r></w:p>'
        yield '<!--o9--></w:tc><w:tc><w:tcPr><w:tcW w:w="5386" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_nguoi, l_1_loop in LoopContext(t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 'cuoi.ky', 264, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            l_2_loop = missing
            for l_2_dong, l_2_loop in LoopContext(t_5(context, t_2(context, l_1_nguoi, 'chuc_vu'), 'nguoi.chuc_vu', 168, 0, 1, True, False), undefined):
                _loop_vars = {}
                pass
                t_6(context, 1)
                if t_2(context, l_2_loop, 'first'):
                    pass
                    yield t_3(context, l_2_dong, 37)
                else:
                    pass
                    yield t_3(context, l_2_dong, 38)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 39)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 40)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o10--></w:tc></w:tr></w:tbl>'
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=79&3=82&4=85&6=88&7=89&8=90&9=92&10=93&11=94&12=96&13=99&14=101&16=103&17=106&18=109&19=111&20=114&21=116&22=119&24=121&25=124&26=126&27=129&28=131&29=134&31=136&32=139&36=143&37=144&38=145&39=146&40=148&41=151&42=154&43=156&44=160&45=165&46=166&44=169&49=170&50=173&51=175&53=178&49=180&56=182&57=185&58=188&60=193&61=195&62=197&63=199&56=202&66=203&67=206&68=211&67=214&71=216&72=220&73=222&74=224&75=226&76=228&71=231&78=232&79=235&80=240&79=243&83=245&84=247&85=250&86=253&85=255&88=256&89=259&91=263&92=267&93=269&95=272&91=274&98=277&99=281&100=283&102=286&98=288&105=290&106=291&107=293&108=294&109=296&110=299&111=302&110=304&113=305&114=308&116=312&117=318&118=322&119=324&121=327&117=329&124=332&125=336&126=338&128=341&124=343&131=346&132=350&133=352&135=355&131=357&138=359&139=360&140=362&141=363&142=365&143=366&116=369&145=371&146=374&147=377&146=379&149=380&150=383&152=387&153=392&154=396&155=398&157=401&153=403&160=404&161=405&152=407'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '4b4658a37c59eadcef85183ea4643477'
together = 3
grows = False
lasts = (
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="ChucVu"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="ChucVu"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
)
labels = {
    2: 'document.xml, đoạn 1, thẻ “if dau.co_quan”',
    3: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 1, thẻ “if dau.luu_hanh”',
    4: 'document.xml, bảng 1, hàng 2, ô 2, bảng con 1, hàng 1, ô 1, đoạn 1, thẻ “dau.luu_hanh”',
    5: 'document.xml, bảng 1, hàng 3, ô 1, đoạn 1, thẻ “endif”',
    6: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 1, thẻ “dau.chu_quan”',
    7: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 2, thẻ “dau.co_quan”',
    8: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 3, thẻ “dau.ke_co_quan”',
    9: 'document.xml, bảng 1, hàng 4, ô 2, đoạn 1, thẻ “dau.quoc_hieu”',
    10: 'document.xml, bảng 1, hàng 4, ô 2, đoạn 2, thẻ “dau.tieu_ngu”',
    11: 'document.xml, bảng 1, hàng 4, ô 2, đoạn 3, thẻ “dau.ke_tieu_ngu”',
    12: 'document.xml, bảng 1, hàng 5, ô 1, đoạn 1, thẻ “if dau.so”',
    13: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 1, thẻ “dau.so”',
    14: 'document.xml, bảng 1, hàng 6, ô 2, đoạn 1, thẻ “dau.dia_danh”',
    15: 'document.xml, bảng 1, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    16: 'document.xml, bảng 1, hàng 8, ô 1, đoạn 1, thẻ “if dau.do_mat or dau.do_khan or dau.du_thao”',
    17: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 1, thẻ “if dau.do_mat == "TUYỆT MẬT"”',
    18: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 1, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    19: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 3, thẻ “elif dau.do_mat == "TỐI MẬT"”',
    20: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 2, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    21: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 5, thẻ “elif dau.do_mat”',
    22: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 3, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    23: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 7, thẻ “endif”',
    24: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 8, thẻ “if dau.do_khan == "THƯỢNG KHẨN"”',
    25: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 4, hàng 1, ô 1, đoạn 1, thẻ “dau.do_khan”',
    26: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 10, thẻ “elif dau.do_khan == "HỎA TỐC"”',
    27: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 5, hàng 1, ô 1, đoạn 1, thẻ “dau.do_khan”',
    28: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 12, thẻ “elif dau.do_khan”',
    29: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 6, hàng 1, ô 1, đoạn 1, thẻ “dau.do_khan”',
    30: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 14, thẻ “endif”',
    31: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 15, thẻ “if dau.du_thao”',
    32: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 16, thẻ “dau.du_thao”',
    33: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 17, thẻ “endif”',
    34: 'document.xml, bảng 1, hàng 10, ô 1, đoạn 1, thẻ “endif”',
    35: 'document.xml, đoạn 2, thẻ “endif”',
    36: 'document.xml, đoạn 3, thẻ “dau.ten_loai”',
    37: 'document.xml, đoạn 4, thẻ “dau.trich_yeu”',
    38: 'document.xml, đoạn 5, thẻ “dau.kem_theo”',
    39: 'document.xml, đoạn 6, thẻ “dau.ke_trich_yeu”',
    40: 'document.xml, đoạn 8, thẻ “set cap_tren = noi_nhan|selectattr("bao_cao")|list”',
    41: 'document.xml, đoạn 9, thẻ “if cap_tren|length == 1”',
    42: 'document.xml, đoạn 10, thẻ “cap_tren[0].ten|join("; ")”',
    43: 'document.xml, đoạn 11, thẻ “elif cap_tren”',
    44: 'document.xml, đoạn 13, thẻ “for n in cap_tren”',
    45: 'document.xml, đoạn 14, thẻ “n.ten|join("; ")”',
    46: 'document.xml, đoạn 14, thẻ “"." if loop.last else ";"”',
    47: 'document.xml, đoạn 15, thẻ “endfor”',
    48: 'document.xml, đoạn 16, thẻ “endif”',
    49: 'document.xml, đoạn 17, thẻ “for k in khoi”',
    50: 'document.xml, đoạn 18, thẻ “if k.loai == "can_cu"”',
    51: 'document.xml, đoạn 19, thẻ “k”',
    52: 'document.xml, đoạn 20, thẻ “else”',
    53: 'document.xml, đoạn 21, thẻ “k”',
    54: 'document.xml, đoạn 22, thẻ “endif”',
    55: 'document.xml, đoạn 23, thẻ “endfor”',
    56: 'document.xml, bảng 2, hàng 2, ô 1, đoạn 1, thẻ “for h in plan.cac_chi_tieu”',
    57: 'document.xml, bảng 2, hàng 3, ô 1, đoạn 1, thẻ “if h.nhom”',
    58: 'document.xml, bảng 2, hàng 4, ô 1, đoạn 1, thẻ “h.noi_dung”',
    59: 'document.xml, bảng 2, hàng 5, ô 1, đoạn 1, thẻ “else”',
    60: 'document.xml, bảng 2, hàng 6, ô 1, đoạn 1, thẻ “h.stt”',
    61: 'document.xml, bảng 2, hàng 6, ô 2, đoạn 1, thẻ “h.noi_dung”',
    62: 'document.xml, bảng 2, hàng 6, ô 3, đoạn 1, thẻ “h.muc_giao”',
    63: 'document.xml, bảng 2, hàng 6, ô 4, đoạn 1, thẻ “h.thoi_han”',
    64: 'document.xml, bảng 2, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    65: 'document.xml, bảng 2, hàng 8, ô 1, đoạn 1, thẻ “endfor”',
    66: 'document.xml, bảng 2, hàng 9, ô 1, đoạn 1, thẻ “if not plan.cac_chi_tieu”',
    67: 'document.xml, bảng 2, hàng 10, ô 1, đoạn 1, thẻ “for dong in range(6)”',
    68: 'document.xml, bảng 2, hàng 11, ô 1, đoạn 1, thẻ “loop.index”',
    69: 'document.xml, bảng 2, hàng 12, ô 1, đoạn 1, thẻ “endfor”',
    70: 'document.xml, bảng 2, hàng 13, ô 1, đoạn 1, thẻ “endif”',
    71: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for h in plan.cac_nhiem_vu”',
    72: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “h.stt”',
    73: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “h.nhiem_vu”',
    74: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “h.chu_tri”',
    75: 'document.xml, bảng 3, hàng 3, ô 4, đoạn 1, thẻ “h.thoi_han”',
    76: 'document.xml, bảng 3, hàng 3, ô 5, đoạn 1, thẻ “h.san_pham”',
    77: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    78: 'document.xml, bảng 3, hàng 5, ô 1, đoạn 1, thẻ “if not plan.cac_nhiem_vu”',
    79: 'document.xml, bảng 3, hàng 6, ô 1, đoạn 1, thẻ “for dong in range(6)”',
    80: 'document.xml, bảng 3, hàng 7, ô 1, đoạn 1, thẻ “loop.index”',
    81: 'document.xml, bảng 3, hàng 8, ô 1, đoạn 1, thẻ “endfor”',
    82: 'document.xml, bảng 3, hàng 9, ô 1, đoạn 1, thẻ “endif”',
    83: 'document.xml, đoạn 36, thẻ “plan.vien_dan”',
    84: 'document.xml, đoạn 37, thẻ “if cuoi and cuoi.hai”',
    85: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    86: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    87: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    88: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    89: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    90: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    91: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    92: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    93: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    94: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “else”',
    95: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    96: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    97: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    98: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    99: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    100: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    101: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 4, thẻ “else”',
    102: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    103: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    104: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    105: 'document.xml, bảng 4, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    106: 'document.xml, bảng 4, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    107: 'document.xml, bảng 4, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    108: 'document.xml, bảng 4, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    109: 'document.xml, đoạn 38, thẻ “elif cuoi and cuoi.nhieu”',
    110: 'document.xml, đoạn 40, thẻ “for dong in cuoi.noi_nhan”',
    111: 'document.xml, đoạn 41, thẻ “dong”',
    112: 'document.xml, đoạn 42, thẻ “endfor”',
    113: 'document.xml, đoạn 43, thẻ “if cuoi.soan_thao”',
    114: 'document.xml, đoạn 44, thẻ “cuoi.soan_thao”',
    115: 'document.xml, đoạn 45, thẻ “endif”',
    116: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    117: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    118: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    119: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    120: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 4, thẻ “else”',
    121: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    122: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    123: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    124: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    125: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    126: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    127: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 4, thẻ “else”',
    128: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    129: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    130: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    131: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    132: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    133: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    134: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 4, thẻ “else”',
    135: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    136: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    137: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    138: 'document.xml, bảng 5, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    139: 'document.xml, bảng 5, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    140: 'document.xml, bảng 5, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    141: 'document.xml, bảng 5, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    142: 'document.xml, bảng 5, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    143: 'document.xml, bảng 5, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    144: 'document.xml, bảng 5, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    145: 'document.xml, đoạn 46, thẻ “elif cuoi”',
    146: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    147: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    148: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    149: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    150: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    151: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    152: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    153: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    154: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    155: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    156: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 5, thẻ “else”',
    157: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    158: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    159: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    160: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    161: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    162: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    163: 'document.xml, đoạn 47, thẻ “endif”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr>', '', '{{p dau.tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr>', '', '{{p dau.so }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr>', '', '{{p dau.dia_danh }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p dau.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p cuoi.ky[0].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p cuoi.ky[0].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p cuoi.ky[1].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p cuoi.ky[1].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p hang[0].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p hang[0].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p hang[1].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p hang[1].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p hang[2].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p hang[2].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p nguoi.ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/></w:pPr>', '', '{{p nguoi.duoi_ten }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DuThao"/></w:pPr>', '{{ dau.du_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="KinhGui"/></w:pPr>', '{{ cap_tren[0].ten|join("; ") }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="4253" w:hanging="227"/><w:jc w:val="left"/></w:pPr>', '{{ n.ten|join("; ") }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="4253" w:hanging="227"/><w:jc w:val="left"/></w:pPr>', '{{ "." if loop.last else ";" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGop"/></w:pPr>', '{{ h.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.stt }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.muc_giao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.thoi_han }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ loop.index }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.stt }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.nhiem_vu }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.chu_tri }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ h.thoi_han }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '{{ h.san_pham }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr>', '{{ loop.index }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="KetLuan"/><w:keepNext/></w:pPr>', '{{ plan.vien_dan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
)
