from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
    l_0_khoi = resolve('khoi')
    l_0_plan = resolve('plan')
    l_0_co_quan = resolve('co_quan')
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
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5046"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'chu_quan'), 0)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'), 1)
        yield '<w:p><w:pPr><w:pStyle w:val="DauSao"/></w:pPr><w:r><w:t xml:space="preserve">*</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'quoc_hieu'), 2)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_tieu_ngu'), 3)
        yield '<!--o0--></w:tc></w:tr>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'), 4)
            yield '<!--o1--></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_danh'), 5)
            yield '<!--o2--></w:tc></w:tr>'
        if ((t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan')) or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao')):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TUYỆT MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 67)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 68)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 69)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DoKhan"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 70)
                yield '</w:t></w:r></w:p>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 71)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 6)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 7)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 8)
    yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
    for l_1_k in t_5(context, (undefined(name='khoi') if l_0_khoi is missing else l_0_khoi), 'khoi', 182, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 9)
        else:
            pass
            yield t_3(context, l_1_k, 10)
    l_1_k = missing
    t_4(context, 0)
    if t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'tham_quyen'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'tham_quyen'), 72)
        yield '</w:t></w:r></w:p>'
    elif (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan), 'ten'), 73)
        yield '</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, '[thiếu: thẩm quyền ban hành]', 74)
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr><w:r><w:t xml:space="preserve">Quyết định:</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LoiVan"/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 1.</w:t></w:r><w:r><w:t xml:space="preserve"> Ban hành kèm theo Quyết định này '
    yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), 75)
    yield ' '
    yield t_1(context, (t_7(context, (undefined(name='trich_yeu') if l_0_trich_yeu is missing else l_0_trich_yeu)) or '[thiếu: trích yếu]'), 76)
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
                yield t_1(context, l_1_d, 77)
            else:
                pass
                yield t_1(context, t_7(context, l_1_d), 78)
        l_1_loop = l_1_d = missing
        t_4(context, 0)
        yield ' và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.</w:t></w:r></w:p>'
    else:
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Điều 3.</w:t></w:r><w:r><w:t xml:space="preserve"> Các đơn vị, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.</w:t></w:r></w:p>'
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 11)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 79)
            yield '</w:t></w:r></w:p>'
        yield '<!--o3--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 12)
            else:
                pass
                yield t_3(context, l_1_dong, 13)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o4--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 14)
            else:
                pass
                yield t_3(context, l_1_dong, 15)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o5--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 16)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 17)
        yield '<!--o6--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 18)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 19)
        yield '<!--o7--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 20)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 80)
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
                    yield t_3(context, l_2_dong, 21)
                else:
                    pass
                    yield t_3(context, l_2_dong, 22)
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
                    yield t_3(context, l_2_dong, 23)
                else:
                    pass
                    yield t_3(context, l_2_dong, 24)
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
                    yield t_3(context, l_2_dong, 25)
                else:
                    pass
                    yield t_3(context, l_2_dong, 26)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 27)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 28)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 29)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 30)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 31)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 32)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_hang = missing
        t_4(context, 0)
        yield '</w:tbl>'
    elif (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3969"/><w:gridCol w:w="5386"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3969" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 33)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 81)
            yield '</w:t></w:r></w:p>'
        yield '<!--o8--></w:tc><w:tc><w:tcPr><w:tcW w:w="5386" w:type="dxa"/></w:tcPr>'
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
                    yield t_3(context, l_2_dong, 34)
                else:
                    pass
                    yield t_3(context, l_2_dong, 35)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 36)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 37)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o9--></w:tc></w:tr></w:tbl>'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="DiaChi"/><w:spacing w:before="360" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'), 82)
        yield '</w:t></w:r></w:p>'
    if (undefined(name='kem') if l_0_kem is missing else l_0_kem):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId15"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        if t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'):
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5046"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'chu_quan'), 38)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'), 39)
            for l_1_ten in t_5(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'cung_ban_hanh'), 'kem.dau.cung_ban_hanh', 86, 0, 0, False, False):
                _loop_vars = {}
                pass
                yield t_3(context, l_1_ten, 40)
            l_1_ten = missing
            t_4(context, 0)
            yield '<w:p><w:pPr><w:pStyle w:val="DauSao"/></w:pPr><w:r><w:t xml:space="preserve">*</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'quoc_hieu'), 41)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_tieu_ngu'), 42)
            yield '<!--o10--></w:tc></w:tr></w:tbl>'
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ten_loai'), 43)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'trich_yeu'), 44)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'kem_theo'), 45)
        yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
        for l_1_k in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'khoi'), 'kem.khoi', 854, 0, 0, False, False):
            _loop_vars = {}
            pass
            if (t_2(context, l_1_k, 'loai') == 'doan'):
                pass
                yield t_3(context, l_1_k, 46)
            elif (t_2(context, l_1_k, 'loai') == 'muc'):
                pass
                yield t_3(context, l_1_k, 47)
            elif (t_2(context, l_1_k, 'loai') == 'khoan'):
                pass
                yield t_3(context, l_1_k, 48)
            elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
                pass
                yield t_3(context, l_1_k, 49)
            elif (t_2(context, l_1_k, 'loai') == 'diem'):
                pass
                yield t_3(context, l_1_k, 50)
            elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
                pass
                yield t_3(context, l_1_k, 51)
            elif (t_2(context, l_1_k, 'loai') == 'bang'):
                pass
                yield t_3(context, l_1_k, 52)
            elif (t_2(context, l_1_k, 'loai') == 'ket'):
                pass
                yield t_3(context, l_1_k, 53)
            else:
                pass
                yield t_3(context, l_1_k, 54)
        l_1_k = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        for l_1_pl in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'), 'kem.phu_luc', 382, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, t_2(context, l_1_pl, 'so'), 55)
            yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 56)
            yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 57)
            yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
            for l_2_k in t_5(context, t_2(context, l_1_pl, 'khoi'), 'pl.khoi', 854, 0, 1, False, False):
                _loop_vars = {}
                pass
                if (t_2(context, l_2_k, 'loai') == 'doan'):
                    pass
                    yield t_3(context, l_2_k, 58)
                elif (t_2(context, l_2_k, 'loai') == 'muc'):
                    pass
                    yield t_3(context, l_2_k, 59)
                elif (t_2(context, l_2_k, 'loai') == 'khoan'):
                    pass
                    yield t_3(context, l_2_k, 60)
                elif (t_2(context, l_2_k, 'loai') == 'can_cu'):
                    pass
                    yield t_3(context, l_2_k, 61)
                elif (t_2(context, l_2_k, 'loai') == 'diem'):
                    pass
                    yield t_3(context, l_2_k, 62)
                elif (t_2(context, l_2_k, 'loai') == 'ten_bang'):
                    pass
                    yield t_3(context, l_2_k, 63)
                elif (t_2(context, l_2_k, 'loai') == 'bang'):
                    pass
                    yield t_3(context, l_2_k, 64)
                elif (t_2(context, l_2_k, 'loai') == 'ket'):
                    pass
                    yield t_3(context, l_2_k, 65)
                else:
                    pass
                    yield t_3(context, l_2_k, 66)
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
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=61&3=64&4=65&5=67&6=68&7=70&8=73&9=75&11=77&12=80&13=83&14=85&15=88&16=90&17=93&19=95&20=98&22=100&23=103&27=107&28=108&29=109&30=111&31=114&32=116&34=119&30=121&37=122&38=125&39=127&40=130&42=135&44=138&45=140&46=142&47=146&48=150&50=153&51=155&53=158&47=160&58=165&59=168&60=171&59=173&62=174&63=177&65=181&66=185&67=187&69=190&65=192&72=195&73=199&74=201&76=204&72=206&79=208&80=209&81=211&82=212&83=214&84=217&85=220&84=222&87=223&88=226&90=230&91=236&92=240&93=242&95=245&91=247&98=250&99=254&100=256&102=259&98=261&105=264&106=268&107=270&109=273&105=275&112=277&113=278&114=280&115=281&116=283&117=284&90=287&119=289&120=292&121=295&120=297&123=298&124=301&126=305&127=310&128=314&129=316&131=319&127=321&134=322&135=323&126=325&138=327&139=330&141=332&142=335&143=338&144=339&145=340&146=343&145=345&148=347&149=348&151=350&152=351&153=352&154=354&155=357&156=359&157=360&158=362&159=363&160=365&161=366&162=368&163=369&164=371&165=372&166=374&167=375&168=377&169=378&170=380&172=383&154=385&175=386&177=389&178=392&179=393&180=394&181=396&182=399&183=401&184=402&185=404&186=405&187=407&188=408&189=410&190=411&191=413&192=414&193=416&194=417&195=419&196=420&197=422&199=425&181=427&202=428&177=435'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '034129dfed3636158db5fef6377e35d8'
together = 3
grows = False
lasts = (
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="The"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/></w:pPr></w:p>',
)
labels = {
    2: 'document.xml, đoạn 1, thẻ “if dau.co_quan”',
    3: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 1, thẻ “dau.chu_quan”',
    4: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 2, thẻ “dau.co_quan”',
    5: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 1, thẻ “dau.quoc_hieu”',
    6: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 2, thẻ “dau.ke_tieu_ngu”',
    7: 'document.xml, bảng 1, hàng 2, ô 1, đoạn 1, thẻ “if dau.so”',
    8: 'document.xml, bảng 1, hàng 3, ô 1, đoạn 1, thẻ “dau.so”',
    9: 'document.xml, bảng 1, hàng 3, ô 2, đoạn 1, thẻ “dau.dia_danh”',
    10: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 1, thẻ “endif”',
    11: 'document.xml, bảng 1, hàng 5, ô 1, đoạn 1, thẻ “if dau.do_mat or dau.do_khan or dau.du_thao”',
    12: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 1, thẻ “if dau.do_mat == "TUYỆT MẬT"”',
    13: 'document.xml, bảng 1, hàng 6, ô 1, bảng con 1, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    14: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 3, thẻ “elif dau.do_mat == "TỐI MẬT"”',
    15: 'document.xml, bảng 1, hàng 6, ô 1, bảng con 2, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    16: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 5, thẻ “elif dau.do_mat”',
    17: 'document.xml, bảng 1, hàng 6, ô 1, bảng con 3, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    18: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 7, thẻ “endif”',
    19: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 8, thẻ “if dau.do_khan”',
    20: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 9, thẻ “dau.do_khan”',
    21: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 10, thẻ “endif”',
    22: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 11, thẻ “if dau.du_thao”',
    23: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 12, thẻ “dau.du_thao”',
    24: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 13, thẻ “endif”',
    25: 'document.xml, bảng 1, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    26: 'document.xml, đoạn 2, thẻ “endif”',
    27: 'document.xml, đoạn 3, thẻ “dau.ten_loai”',
    28: 'document.xml, đoạn 4, thẻ “dau.trich_yeu”',
    29: 'document.xml, đoạn 5, thẻ “dau.kem_theo”',
    30: 'document.xml, đoạn 7, thẻ “for k in khoi”',
    31: 'document.xml, đoạn 8, thẻ “if k.loai == "can_cu"”',
    32: 'document.xml, đoạn 9, thẻ “k”',
    33: 'document.xml, đoạn 10, thẻ “else”',
    34: 'document.xml, đoạn 11, thẻ “k”',
    35: 'document.xml, đoạn 12, thẻ “endif”',
    36: 'document.xml, đoạn 13, thẻ “endfor”',
    37: 'document.xml, đoạn 14, thẻ “if plan.tham_quyen”',
    38: 'document.xml, đoạn 15, thẻ “plan.tham_quyen”',
    39: 'document.xml, đoạn 16, thẻ “elif co_quan”',
    40: 'document.xml, đoạn 17, thẻ “co_quan.ten”',
    41: 'document.xml, đoạn 18, thẻ “else”',
    42: 'document.xml, đoạn 19, thẻ “"[thiếu: thẩm quyền ban hành]"”',
    43: 'document.xml, đoạn 20, thẻ “endif”',
    44: 'document.xml, đoạn 22, thẻ “plan.ten_loai”',
    45: 'document.xml, đoạn 22, thẻ “trich_yeu|thuong_dau or "[thiếu: trích yếu]"”',
    46: 'document.xml, đoạn 24, thẻ “if plan.cac_don_vi”',
    47: 'document.xml, đoạn 25, thẻ “for d in plan.cac_don_vi”',
    48: 'document.xml, đoạn 25, thẻ “if not loop.first”',
    49: 'document.xml, đoạn 25, thẻ “endif”',
    50: 'document.xml, đoạn 25, thẻ “if loop.first or not d.startswith("Các ")”',
    51: 'document.xml, đoạn 25, thẻ “d”',
    52: 'document.xml, đoạn 25, thẻ “else”',
    53: 'document.xml, đoạn 25, thẻ “d|thuong_dau”',
    54: 'document.xml, đoạn 25, thẻ “endif”',
    55: 'document.xml, đoạn 25, thẻ “endfor”',
    56: 'document.xml, đoạn 26, thẻ “else”',
    57: 'document.xml, đoạn 28, thẻ “endif”',
    58: 'document.xml, đoạn 29, thẻ “if cuoi and cuoi.hai”',
    59: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    60: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    61: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    62: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    63: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    64: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    65: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    66: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    67: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    68: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 4, thẻ “else”',
    69: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    70: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    71: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    72: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    73: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    74: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    75: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 4, thẻ “else”',
    76: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    77: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    78: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    79: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    80: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    81: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    82: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    83: 'document.xml, đoạn 30, thẻ “elif cuoi and cuoi.nhieu”',
    84: 'document.xml, đoạn 32, thẻ “for dong in cuoi.noi_nhan”',
    85: 'document.xml, đoạn 33, thẻ “dong”',
    86: 'document.xml, đoạn 34, thẻ “endfor”',
    87: 'document.xml, đoạn 35, thẻ “if cuoi.soan_thao”',
    88: 'document.xml, đoạn 36, thẻ “cuoi.soan_thao”',
    89: 'document.xml, đoạn 37, thẻ “endif”',
    90: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    91: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    92: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    93: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    94: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 4, thẻ “else”',
    95: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    96: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    97: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    98: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    99: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    100: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    101: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 4, thẻ “else”',
    102: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    103: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    104: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    105: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    106: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    107: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    108: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 4, thẻ “else”',
    109: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    110: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    111: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    112: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    113: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    114: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    115: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    116: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    117: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    118: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    119: 'document.xml, đoạn 38, thẻ “elif cuoi”',
    120: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    121: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    122: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    123: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    124: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    125: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    126: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    127: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    128: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    129: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    130: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “else”',
    131: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    132: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    133: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    134: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    135: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    136: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    137: 'document.xml, đoạn 39, thẻ “endif”',
    138: 'document.xml, đoạn 40, thẻ “if dau.dia_chi”',
    139: 'document.xml, đoạn 41, thẻ “dau.dia_chi”',
    140: 'document.xml, đoạn 42, thẻ “endif”',
    141: 'document.xml, đoạn 43, thẻ “if kem”',
    142: 'document.xml, đoạn 45, thẻ “if kem.dau.co_quan”',
    143: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 1, thẻ “kem.dau.chu_quan”',
    144: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 2, thẻ “kem.dau.co_quan”',
    145: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 3, thẻ “for ten in kem.dau.cung_ban_hanh”',
    146: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 4, thẻ “ten”',
    147: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 5, thẻ “endfor”',
    148: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 1, thẻ “kem.dau.quoc_hieu”',
    149: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 2, thẻ “kem.dau.ke_tieu_ngu”',
    150: 'document.xml, đoạn 46, thẻ “endif”',
    151: 'document.xml, đoạn 47, thẻ “kem.dau.ten_loai”',
    152: 'document.xml, đoạn 48, thẻ “kem.dau.trich_yeu”',
    153: 'document.xml, đoạn 49, thẻ “kem.dau.kem_theo”',
    154: 'document.xml, đoạn 51, thẻ “for k in kem.khoi”',
    155: 'document.xml, đoạn 52, thẻ “if k.loai == "doan"”',
    156: 'document.xml, đoạn 53, thẻ “k”',
    157: 'document.xml, đoạn 54, thẻ “elif k.loai == "muc"”',
    158: 'document.xml, đoạn 55, thẻ “k”',
    159: 'document.xml, đoạn 56, thẻ “elif k.loai == "khoan"”',
    160: 'document.xml, đoạn 57, thẻ “k”',
    161: 'document.xml, đoạn 58, thẻ “elif k.loai == "can_cu"”',
    162: 'document.xml, đoạn 59, thẻ “k”',
    163: 'document.xml, đoạn 60, thẻ “elif k.loai == "diem"”',
    164: 'document.xml, đoạn 61, thẻ “k”',
    165: 'document.xml, đoạn 62, thẻ “elif k.loai == "ten_bang"”',
    166: 'document.xml, đoạn 63, thẻ “k”',
    167: 'document.xml, đoạn 64, thẻ “elif k.loai == "bang"”',
    168: 'document.xml, đoạn 65, thẻ “k”',
    169: 'document.xml, đoạn 66, thẻ “elif k.loai == "ket"”',
    170: 'document.xml, đoạn 67, thẻ “k”',
    171: 'document.xml, đoạn 68, thẻ “else”',
    172: 'document.xml, đoạn 69, thẻ “k”',
    173: 'document.xml, đoạn 70, thẻ “endif”',
    174: 'document.xml, đoạn 71, thẻ “endfor”',
    175: 'document.xml, đoạn 72, thẻ “if kem.phu_luc”',
    176: 'document.xml, đoạn 74, thẻ “endif”',
    177: 'document.xml, đoạn 75, thẻ “for pl in kem.phu_luc”',
    178: 'document.xml, đoạn 76, thẻ “pl.so”',
    179: 'document.xml, đoạn 77, thẻ “pl.tieu_de”',
    180: 'document.xml, đoạn 78, thẻ “pl.kem_theo”',
    181: 'document.xml, đoạn 80, thẻ “for k in pl.khoi”',
    182: 'document.xml, đoạn 81, thẻ “if k.loai == "doan"”',
    183: 'document.xml, đoạn 82, thẻ “k”',
    184: 'document.xml, đoạn 83, thẻ “elif k.loai == "muc"”',
    185: 'document.xml, đoạn 84, thẻ “k”',
    186: 'document.xml, đoạn 85, thẻ “elif k.loai == "khoan"”',
    187: 'document.xml, đoạn 86, thẻ “k”',
    188: 'document.xml, đoạn 87, thẻ “elif k.loai == "can_cu"”',
    189: 'document.xml, đoạn 88, thẻ “k”',
    190: 'document.xml, đoạn 89, thẻ “elif k.loai == "diem"”',
    191: 'document.xml, đoạn 90, thẻ “k”',
    192: 'document.xml, đoạn 91, thẻ “elif k.loai == "ten_bang"”',
    193: 'document.xml, đoạn 92, thẻ “k”',
    194: 'document.xml, đoạn 93, thẻ “elif k.loai == "bang"”',
    195: 'document.xml, đoạn 94, thẻ “k”',
    196: 'document.xml, đoạn 95, thẻ “elif k.loai == "ket"”',
    197: 'document.xml, đoạn 96, thẻ “k”',
    198: 'document.xml, đoạn 97, thẻ “else”',
    199: 'document.xml, đoạn 98, thẻ “k”',
    200: 'document.xml, đoạn 99, thẻ “endif”',
    201: 'document.xml, đoạn 100, thẻ “endfor”',
    202: 'document.xml, đoạn 101, thẻ “if pl.ngang”',
    203: 'document.xml, đoạn 103, thẻ “else”',
    204: 'document.xml, đoạn 105, thẻ “endif”',
    205: 'document.xml, đoạn 106, thẻ “endfor”',
    206: 'document.xml, đoạn 107, thẻ “endif”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr>', '', '{{p dau.so }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr>', '', '{{p dau.dia_danh }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p dau.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p cuoi.ky[0].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p cuoi.ky[0].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p cuoi.ky[1].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p cuoi.ky[1].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p hang[0].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p hang[0].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p hang[1].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p hang[1].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p hang[2].ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p hang[2].duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVu"/><w:spacing w:before="240" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p dong }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="HoTen"/></w:pPr>', '', '{{p nguoi.ho_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChucVuDuoi"/></w:pPr>', '', '{{p nguoi.duoi_ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p kem.dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p kem.dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p kem.dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p kem.dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p kem.dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p kem.dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p kem.dau.kem_theo }}', ''),
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
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Muc"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Khoan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Diem"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DoKhan"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DuThao"/></w:pPr>', '{{ dau.du_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '{{ plan.tham_quyen }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '{{ co_quan.ten }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '{{ "[thiếu: thẩm quyền ban hành]" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '{{ plan.ten_loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '{{ trich_yeu|thuong_dau or "[thiếu: trích yếu]" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr>', '{{ d }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiVan"/><w:keepNext/></w:pPr>', '{{ d|thuong_dau }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DiaChi"/><w:spacing w:before="360" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '{{ dau.dia_chi }}', ''),
)
