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
    l_0_co_quan = resolve('co_quan')
    l_0_khoi = resolve('khoi')
    l_0_trich_yeu = resolve('trich_yeu')
    l_0_cuoi = resolve('cuoi')
    l_0_kem = resolve('kem')
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
        t_7 = environment.filters['thuong_dau']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named 'thuong_dau' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5670"/></w:tblGrid>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:tbl><w:tblPr><w:tblW w:w="3288" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3288"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 74)
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
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 75)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 76)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 77)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'THƯỢNG KHẨN'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 78)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'HỎA TỐC'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 79)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 80)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 81)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 8)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 9)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 10)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 11)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    if t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'tham_quyen'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'tham_quyen'), 82)
        yield '</w:t></w:r></w:p>'
    elif (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan), 'ten'), 83)
        yield '</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, '[thiếu: thẩm quyền ban hành]', 84)
        yield '</w:t></w:r></w:p>'
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
    yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">Quyết định:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LoiVan"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 1.</w:t></w:r><w:r><w:t xml:space="preserve"> Ban hành kèm theo Quyết định này '
    yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), 85)
    yield ' '
    yield t_1(context, (t_7(context, (undefined(name='trich_yeu') if l_0_trich_yeu is missing else l_0_trich_yeu)) or '[thiếu: trích yếu]'), 86)
    yield '.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LoiVan"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 2.</w:t></w:r><w:r><w:t xml:space="preserve"> Quyết định này có hiệu lực kể từ ngày ký.</w:t></w:r></w:p>'
    if t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 3.</w:t></w:r><w:r><w:t xml:space="preserve"> '
        l_1_loop = missing
        for l_1_d, l_1_loop in LoopContext(t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi'), 'plan.cac_don_vi', 230, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if (not t_2(context, l_1_loop, 'first')):
                pass
                yield '; '
            if (t_2(context, l_1_loop, 'first') or (not environment.call(context, t_2(context, l_1_d, 'startswith'), 'Các ', _loop_vars=_loop_vars))):
                pass
                yield t_1(context, l_1_d, 87)
            else:
                pass
                yield t_1(context, t_7(context, l_1_d), 88)
        l_1_loop = l_1_d = missing
        t_4(context, 0)
        yield ' và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 3.</w:t></w:r><w:r><w:t xml:space="preserve"> Các đơn vị, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.</w:t></w:r></w:p>'
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
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 89)
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
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 90)
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
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 91)
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
    if (undefined(name='kem') if l_0_kem is missing else l_0_kem):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        if t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'):
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'chu_quan'), 41)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'), 42)
            for l_1_ten in t_5(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'cung_ban_hanh'), 'kem.dau.cung_ban_hanh', 86, 0, 0, False, False):
                _loop_vars = {}
                pass
                yield t_3(context, l_1_ten, 43)
            l_1_ten = missing
            t_4(context, 0)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_co_quan'), 44)
            yield '<!--o11--></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'quoc_hieu'), 45)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'tieu_ngu'), 46)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_tieu_ngu'), 47)
            yield '<!--o12--></w:tc></w:tr></w:tbl>'
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ten_loai'), 48)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'trich_yeu'), 49)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'kem_theo'), 50)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_trich_yeu'), 51)
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
        for l_1_k in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'khoi'), 'kem.khoi', 854, 0, 0, False, False):
            _loop_vars = {}
            pass
            if (t_2(context, l_1_k, 'loai') == 'doan'):
                pass
                yield t_3(context, l_1_k, 52)
            elif (t_2(context, l_1_k, 'loai') == 'muc'):
                pass
                yield t_3(context, l_1_k, 53)
            elif (t_2(context, l_1_k, 'loai') == 'khoan'):
                pass
                yield t_3(context, l_1_k, 54)
            elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
                pass
                yield t_3(context, l_1_k, 55)
            elif (t_2(context, l_1_k, 'loai') == 'diem'):
                pass
                yield t_3(context, l_1_k, 56)
            elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
                pass
                yield t_3(context, l_1_k, 57)
            elif (t_2(context, l_1_k, 'loai') == 'bang'):
                pass
                yield t_3(context, l_1_k, 58)
            elif (t_2(context, l_1_k, 'loai') == 'ket'):
                pass
                yield t_3(context, l_1_k, 59)
            else:
                pass
                yield t_3(context, l_1_k, 60)
        l_1_k = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        for l_1_pl in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'), 'kem.phu_luc', 458, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, t_2(context, l_1_pl, 'so'), 61)
            yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 62)
            yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 63)
            yield t_3(context, t_2(context, l_1_pl, 'ke'), 64)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
            for l_2_k in t_5(context, t_2(context, l_1_pl, 'khoi'), 'pl.khoi', 854, 0, 1, False, False):
                _loop_vars = {}
                pass
                if (t_2(context, l_2_k, 'loai') == 'doan'):
                    pass
                    yield t_3(context, l_2_k, 65)
                elif (t_2(context, l_2_k, 'loai') == 'muc'):
                    pass
                    yield t_3(context, l_2_k, 66)
                elif (t_2(context, l_2_k, 'loai') == 'khoan'):
                    pass
                    yield t_3(context, l_2_k, 67)
                elif (t_2(context, l_2_k, 'loai') == 'can_cu'):
                    pass
                    yield t_3(context, l_2_k, 68)
                elif (t_2(context, l_2_k, 'loai') == 'diem'):
                    pass
                    yield t_3(context, l_2_k, 69)
                elif (t_2(context, l_2_k, 'loai') == 'ten_bang'):
                    pass
                    yield t_3(context, l_2_k, 70)
                elif (t_2(context, l_2_k, 'loai') == 'bang'):
                    pass
                    yield t_3(context, l_2_k, 71)
                elif (t_2(context, l_2_k, 'loai') == 'ket'):
                    pass
                    yield t_3(context, l_2_k, 72)
                else:
                    pass
                    yield t_3(context, l_2_k, 73)
            l_2_k = missing
            t_4(context, 1)
            if t_2(context, l_1_pl, 'ngang'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        l_1_pl = missing
        t_4(context, 0)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=61&3=64&4=67&6=70&7=71&8=72&9=74&10=75&11=76&12=78&13=81&14=83&16=85&17=88&18=91&19=93&20=96&21=98&22=101&24=103&25=106&26=108&27=111&28=113&29=116&31=118&32=121&36=125&37=126&38=127&39=128&40=130&41=133&42=135&43=138&45=143&47=145&48=148&49=150&51=153&47=155&54=157&55=159&56=161&57=165&58=169&60=172&61=174&63=177&57=179&68=184&69=187&70=190&69=192&72=193&73=196&75=200&76=204&77=206&79=209&75=211&82=214&83=218&84=220&86=223&82=225&89=227&90=228&91=230&92=231&93=233&94=236&95=239&94=241&97=242&98=245&100=249&101=255&102=259&103=261&105=264&101=266&108=269&109=273&110=275&112=278&108=280&115=283&116=287&117=289&119=292&115=294&122=296&123=297&124=299&125=300&126=302&127=303&100=306&129=308&130=311&131=314&130=316&133=317&134=320&136=324&137=329&138=333&139=335&141=338&137=340&144=341&145=342&136=344&148=346&149=349&150=352&151=353&152=354&153=357&152=359&155=360&156=362&157=363&158=364&160=366&161=367&162=368&163=369&164=371&165=374&166=376&167=377&168=379&169=380&170=382&171=383&172=385&173=386&174=388&175=389&176=391&177=392&178=394&179=395&180=397&182=400&164=402&185=403&187=406&188=409&189=410&190=411&191=412&192=414&193=417&194=419&195=420&196=422&197=423&198=425&199=426&200=428&201=429&202=431&203=432&204=434&205=435&206=437&207=438&208=440&210=443&192=445&213=446&187=453'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '43612f6fb4c3ee1264ddcabe8fcd95e5'
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
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
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
    40: 'document.xml, đoạn 8, thẻ “if plan.tham_quyen”',
    41: 'document.xml, đoạn 9, thẻ “plan.tham_quyen”',
    42: 'document.xml, đoạn 10, thẻ “elif co_quan”',
    43: 'document.xml, đoạn 11, thẻ “co_quan.ten”',
    44: 'document.xml, đoạn 12, thẻ “else”',
    45: 'document.xml, đoạn 13, thẻ “"[thiếu: thẩm quyền ban hành]"”',
    46: 'document.xml, đoạn 14, thẻ “endif”',
    47: 'document.xml, đoạn 15, thẻ “for k in khoi”',
    48: 'document.xml, đoạn 16, thẻ “if k.loai == "can_cu"”',
    49: 'document.xml, đoạn 17, thẻ “k”',
    50: 'document.xml, đoạn 18, thẻ “else”',
    51: 'document.xml, đoạn 19, thẻ “k”',
    52: 'document.xml, đoạn 20, thẻ “endif”',
    53: 'document.xml, đoạn 21, thẻ “endfor”',
    54: 'document.xml, đoạn 23, thẻ “plan.ten_loai”',
    55: 'document.xml, đoạn 23, thẻ “trich_yeu|thuong_dau or "[thiếu: trích yếu]"”',
    56: 'document.xml, đoạn 25, thẻ “if plan.cac_don_vi”',
    57: 'document.xml, đoạn 26, thẻ “for d in plan.cac_don_vi”',
    58: 'document.xml, đoạn 26, thẻ “if not loop.first”',
    59: 'document.xml, đoạn 26, thẻ “endif”',
    60: 'document.xml, đoạn 26, thẻ “if loop.first or not d.startswith("Các ")”',
    61: 'document.xml, đoạn 26, thẻ “d”',
    62: 'document.xml, đoạn 26, thẻ “else”',
    63: 'document.xml, đoạn 26, thẻ “d|thuong_dau”',
    64: 'document.xml, đoạn 26, thẻ “endif”',
    65: 'document.xml, đoạn 26, thẻ “endfor”',
    66: 'document.xml, đoạn 27, thẻ “else”',
    67: 'document.xml, đoạn 29, thẻ “endif”',
    68: 'document.xml, đoạn 30, thẻ “if cuoi and cuoi.hai”',
    69: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    70: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    71: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    72: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    73: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    74: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    75: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    76: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    77: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    78: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 4, thẻ “else”',
    79: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    80: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    81: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    82: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    83: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    84: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    85: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 4, thẻ “else”',
    86: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    87: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    88: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    89: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    90: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    91: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    92: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    93: 'document.xml, đoạn 31, thẻ “elif cuoi and cuoi.nhieu”',
    94: 'document.xml, đoạn 33, thẻ “for dong in cuoi.noi_nhan”',
    95: 'document.xml, đoạn 34, thẻ “dong”',
    96: 'document.xml, đoạn 35, thẻ “endfor”',
    97: 'document.xml, đoạn 36, thẻ “if cuoi.soan_thao”',
    98: 'document.xml, đoạn 37, thẻ “cuoi.soan_thao”',
    99: 'document.xml, đoạn 38, thẻ “endif”',
    100: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    101: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    102: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    103: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    104: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 4, thẻ “else”',
    105: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    106: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    107: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    108: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    109: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    110: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    111: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 4, thẻ “else”',
    112: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    113: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    114: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    115: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    116: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    117: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    118: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 4, thẻ “else”',
    119: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    120: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    121: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    122: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    123: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    124: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    125: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    126: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    127: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    128: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    129: 'document.xml, đoạn 39, thẻ “elif cuoi”',
    130: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    131: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    132: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    133: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    134: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    135: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    136: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    137: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    138: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    139: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    140: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “else”',
    141: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    142: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    143: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    144: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    145: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    146: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    147: 'document.xml, đoạn 40, thẻ “endif”',
    148: 'document.xml, đoạn 41, thẻ “if kem”',
    149: 'document.xml, đoạn 43, thẻ “if kem.dau.co_quan”',
    150: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 1, thẻ “kem.dau.chu_quan”',
    151: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 2, thẻ “kem.dau.co_quan”',
    152: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 3, thẻ “for ten in kem.dau.cung_ban_hanh”',
    153: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 4, thẻ “ten”',
    154: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 5, thẻ “endfor”',
    155: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 6, thẻ “kem.dau.ke_co_quan”',
    156: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 1, thẻ “kem.dau.quoc_hieu”',
    157: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 2, thẻ “kem.dau.tieu_ngu”',
    158: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 3, thẻ “kem.dau.ke_tieu_ngu”',
    159: 'document.xml, đoạn 44, thẻ “endif”',
    160: 'document.xml, đoạn 45, thẻ “kem.dau.ten_loai”',
    161: 'document.xml, đoạn 46, thẻ “kem.dau.trich_yeu”',
    162: 'document.xml, đoạn 47, thẻ “kem.dau.kem_theo”',
    163: 'document.xml, đoạn 48, thẻ “kem.dau.ke_trich_yeu”',
    164: 'document.xml, đoạn 50, thẻ “for k in kem.khoi”',
    165: 'document.xml, đoạn 51, thẻ “if k.loai == "doan"”',
    166: 'document.xml, đoạn 52, thẻ “k”',
    167: 'document.xml, đoạn 53, thẻ “elif k.loai == "muc"”',
    168: 'document.xml, đoạn 54, thẻ “k”',
    169: 'document.xml, đoạn 55, thẻ “elif k.loai == "khoan"”',
    170: 'document.xml, đoạn 56, thẻ “k”',
    171: 'document.xml, đoạn 57, thẻ “elif k.loai == "can_cu"”',
    172: 'document.xml, đoạn 58, thẻ “k”',
    173: 'document.xml, đoạn 59, thẻ “elif k.loai == "diem"”',
    174: 'document.xml, đoạn 60, thẻ “k”',
    175: 'document.xml, đoạn 61, thẻ “elif k.loai == "ten_bang"”',
    176: 'document.xml, đoạn 62, thẻ “k”',
    177: 'document.xml, đoạn 63, thẻ “elif k.loai == "bang"”',
    178: 'document.xml, đoạn 64, thẻ “k”',
    179: 'document.xml, đoạn 65, thẻ “elif k.loai == "ket"”',
    180: 'document.xml, đoạn 66, thẻ “k”',
    181: 'document.xml, đoạn 67, thẻ “else”',
    182: 'document.xml, đoạn 68, thẻ “k”',
    183: 'document.xml, đoạn 69, thẻ “endif”',
    184: 'document.xml, đoạn 70, thẻ “endfor”',
    185: 'document.xml, đoạn 71, thẻ “if kem.phu_luc”',
    186: 'document.xml, đoạn 73, thẻ “endif”',
    187: 'document.xml, đoạn 74, thẻ “for pl in kem.phu_luc”',
    188: 'document.xml, đoạn 75, thẻ “pl.so”',
    189: 'document.xml, đoạn 76, thẻ “pl.tieu_de”',
    190: 'document.xml, đoạn 77, thẻ “pl.kem_theo”',
    191: 'document.xml, đoạn 78, thẻ “pl.ke”',
    192: 'document.xml, đoạn 80, thẻ “for k in pl.khoi”',
    193: 'document.xml, đoạn 81, thẻ “if k.loai == "doan"”',
    194: 'document.xml, đoạn 82, thẻ “k”',
    195: 'document.xml, đoạn 83, thẻ “elif k.loai == "muc"”',
    196: 'document.xml, đoạn 84, thẻ “k”',
    197: 'document.xml, đoạn 85, thẻ “elif k.loai == "khoan"”',
    198: 'document.xml, đoạn 86, thẻ “k”',
    199: 'document.xml, đoạn 87, thẻ “elif k.loai == "can_cu"”',
    200: 'document.xml, đoạn 88, thẻ “k”',
    201: 'document.xml, đoạn 89, thẻ “elif k.loai == "diem"”',
    202: 'document.xml, đoạn 90, thẻ “k”',
    203: 'document.xml, đoạn 91, thẻ “elif k.loai == "ten_bang"”',
    204: 'document.xml, đoạn 92, thẻ “k”',
    205: 'document.xml, đoạn 93, thẻ “elif k.loai == "bang"”',
    206: 'document.xml, đoạn 94, thẻ “k”',
    207: 'document.xml, đoạn 95, thẻ “elif k.loai == "ket"”',
    208: 'document.xml, đoạn 96, thẻ “k”',
    209: 'document.xml, đoạn 97, thẻ “else”',
    210: 'document.xml, đoạn 98, thẻ “k”',
    211: 'document.xml, đoạn 99, thẻ “endif”',
    212: 'document.xml, đoạn 100, thẻ “endfor”',
    213: 'document.xml, đoạn 101, thẻ “if pl.ngang”',
    214: 'document.xml, đoạn 103, thẻ “else”',
    215: 'document.xml, đoạn 105, thẻ “endif”',
    216: 'document.xml, đoạn 106, thẻ “endfor”',
    217: 'document.xml, đoạn 107, thẻ “endif”',
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
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p kem.dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p kem.dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p kem.dau.ke_co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p kem.dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TieuNgu"/></w:pPr>', '', '{{p kem.dau.tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p kem.dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p kem.dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p kem.dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p kem.dau.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p kem.dau.ke_trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Muc"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Khoan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Diem"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="SoPhuLuc"/></w:pPr>', '', '{{p pl.so }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenPhuLuc"/></w:pPr>', '', '{{p pl.tieu_de }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p pl.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p pl.ke }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Muc"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Khoan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Diem"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DuThao"/></w:pPr>', '{{ dau.du_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '{{ plan.tham_quyen }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '{{ co_quan.ten }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '{{ "[thiếu: thẩm quyền ban hành]" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '{{ plan.ten_loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '{{ trich_yeu|thuong_dau or "[thiếu: trích yếu]" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr>', '{{ d }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr>', '{{ d|thuong_dau }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
)
