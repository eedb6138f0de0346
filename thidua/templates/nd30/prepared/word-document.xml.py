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
    l_0_cuoi = resolve('cuoi')
    l_0_phu_luc = resolve('phu_luc')
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
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5670"/></w:tblGrid>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:tbl><w:tblPr><w:tblW w:w="3288" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3288"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 62)
            yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p></w:tc></w:tr>'
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'chu_quan'), 0)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'), 1)
        for l_1_ten in t_5(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'cung_ban_hanh'), 'dau.cung_ban_hanh', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_ten, 2)
        l_1_ten = missing
        t_4(context, 0)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_co_quan'), 3)
        yield '<!--o0--></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'quoc_hieu'), 4)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'tieu_ngu'), 5)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_tieu_ngu'), 6)
        yield '<!--o1--></w:tc></w:tr>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'), 7)
            yield '<!--o2--></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_danh'), 8)
            yield '<!--o3--></w:tc></w:tr>'
        if ((t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan')) or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao')):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TUYỆT MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 63)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 64)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 65)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'THƯỢNG KHẨN'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 66)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'HỎA TỐC'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 67)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 68)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 69)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 9)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 10)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 11)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 12)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    for l_1_k in t_5(context, (undefined(name='khoi') if l_0_khoi is missing else l_0_khoi), 'khoi', 854, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'doan'):
            pass
            yield t_3(context, l_1_k, 13)
        elif (t_2(context, l_1_k, 'loai') == 'muc'):
            pass
            yield t_3(context, l_1_k, 14)
        elif (t_2(context, l_1_k, 'loai') == 'khoan'):
            pass
            yield t_3(context, l_1_k, 15)
        elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 16)
        elif (t_2(context, l_1_k, 'loai') == 'diem'):
            pass
            yield t_3(context, l_1_k, 17)
        elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
            pass
            yield t_3(context, l_1_k, 18)
        elif (t_2(context, l_1_k, 'loai') == 'bang'):
            pass
            yield t_3(context, l_1_k, 19)
        elif (t_2(context, l_1_k, 'loai') == 'ket'):
            pass
            yield t_3(context, l_1_k, 20)
        else:
            pass
            yield t_3(context, l_1_k, 21)
    l_1_k = missing
    t_4(context, 0)
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 22)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 70)
            yield '</w:t></w:r></w:p>'
        yield '<!--o4--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 23)
            else:
                pass
                yield t_3(context, l_1_dong, 24)
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
                yield t_3(context, l_1_dong, 25)
            else:
                pass
                yield t_3(context, l_1_dong, 26)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o6--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 27)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 28)
        yield '<!--o7--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 29)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 30)
        yield '<!--o8--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 31)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 71)
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
                    yield t_3(context, l_2_dong, 32)
                else:
                    pass
                    yield t_3(context, l_2_dong, 33)
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
                    yield t_3(context, l_2_dong, 34)
                else:
                    pass
                    yield t_3(context, l_2_dong, 35)
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
                    yield t_3(context, l_2_dong, 36)
                else:
                    pass
                    yield t_3(context, l_2_dong, 37)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 38)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 39)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 40)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 41)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 42)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 43)
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
            yield t_3(context, l_1_dong, 44)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 72)
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
                    yield t_3(context, l_2_dong, 45)
                else:
                    pass
                    yield t_3(context, l_2_dong, 46)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 47)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 48)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o10--></w:tc></w:tr></w:tbl>'
    if (undefined(name='phu_luc') if l_0_phu_luc is missing else l_0_phu_luc):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    for l_1_pl in t_5(context, (undefined(name='phu_luc') if l_0_phu_luc is missing else l_0_phu_luc), 'phu_luc', 458, 0, 0, False, False):
        _loop_vars = {}
        pass
        yield t_3(context, t_2(context, l_1_pl, 'so'), 49)
        yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 50)
        yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 51)
        yield t_3(context, t_2(context, l_1_pl, 'ke'), 52)
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
        for l_2_k in t_5(context, t_2(context, l_1_pl, 'khoi'), 'pl.khoi', 854, 0, 1, False, False):
            _loop_vars = {}
            pass
            if (t_2(context, l_2_k, 'loai') == 'doan'):
                pass
                yield t_3(context, l_2_k, 53)
            elif (t_2(context, l_2_k, 'loai') == 'muc'):
                pass
                yield t_3(context, l_2_k, 54)
            elif (t_2(context, l_2_k, 'loai') == 'khoan'):
                pass
                yield t_3(context, l_2_k, 55)
            elif (t_2(context, l_2_k, 'loai') == 'can_cu'):
                pass
                yield t_3(context, l_2_k, 56)
            elif (t_2(context, l_2_k, 'loai') == 'diem'):
                pass
                yield t_3(context, l_2_k, 57)
            elif (t_2(context, l_2_k, 'loai') == 'ten_bang'):
                pass
                yield t_3(context, l_2_k, 58)
            elif (t_2(context, l_2_k, 'loai') == 'bang'):
                pass
                yield t_3(context, l_2_k, 59)
            elif (t_2(context, l_2_k, 'loai') == 'ket'):
                pass
                yield t_3(context, l_2_k, 60)
            else:
                pass
                yield t_3(context, l_2_k, 61)
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
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=52&3=55&4=58&6=61&7=62&8=63&9=66&8=68&11=69&12=71&13=72&14=73&15=75&16=78&17=80&19=82&20=85&21=88&22=90&23=93&24=95&25=98&27=100&28=103&29=105&30=108&31=110&32=113&34=115&35=118&39=122&40=123&41=124&42=125&43=127&44=130&45=132&46=133&47=135&48=136&49=138&50=139&51=141&52=142&53=144&54=145&55=147&56=148&57=150&58=151&59=153&61=156&43=158&64=159&65=162&66=165&65=167&68=168&69=171&71=175&72=179&73=181&75=184&71=186&78=189&79=193&80=195&82=198&78=200&85=202&86=203&87=205&88=206&89=208&90=211&91=214&90=216&93=217&94=220&96=224&97=230&98=234&99=236&101=239&97=241&104=244&105=248&106=250&108=253&104=255&111=258&112=262&113=264&115=267&111=269&118=271&119=272&120=274&121=275&122=277&123=278&96=281&125=283&126=286&127=289&126=291&129=292&130=295&132=299&133=304&134=308&135=310&137=313&133=315&140=316&141=317&132=319&144=321&146=324&147=327&148=328&149=329&150=330&151=332&152=335&153=337&154=338&155=340&156=341&157=343&158=344&159=346&160=347&161=349&162=350&163=352&164=353&165=355&166=356&167=358&169=361&151=363&172=364&146=371'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '5c4efdae8d8523da1fb7ba82c03ab383'
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
    8: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 3, thẻ “for ten in dau.cung_ban_hanh”',
    9: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 4, thẻ “ten”',
    10: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 5, thẻ “endfor”',
    11: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 6, thẻ “dau.ke_co_quan”',
    12: 'document.xml, bảng 1, hàng 4, ô 2, đoạn 1, thẻ “dau.quoc_hieu”',
    13: 'document.xml, bảng 1, hàng 4, ô 2, đoạn 2, thẻ “dau.tieu_ngu”',
    14: 'document.xml, bảng 1, hàng 4, ô 2, đoạn 3, thẻ “dau.ke_tieu_ngu”',
    15: 'document.xml, bảng 1, hàng 5, ô 1, đoạn 1, thẻ “if dau.so”',
    16: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 1, thẻ “dau.so”',
    17: 'document.xml, bảng 1, hàng 6, ô 2, đoạn 1, thẻ “dau.dia_danh”',
    18: 'document.xml, bảng 1, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    19: 'document.xml, bảng 1, hàng 8, ô 1, đoạn 1, thẻ “if dau.do_mat or dau.do_khan or dau.du_thao”',
    20: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 1, thẻ “if dau.do_mat == "TUYỆT MẬT"”',
    21: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 1, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    22: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 3, thẻ “elif dau.do_mat == "TỐI MẬT"”',
    23: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 2, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    24: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 5, thẻ “elif dau.do_mat”',
    25: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 3, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    26: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 7, thẻ “endif”',
    27: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 8, thẻ “if dau.do_khan == "THƯỢNG KHẨN"”',
    28: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 4, hàng 1, ô 1, đoạn 1, thẻ “dau.do_khan”',
    29: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 10, thẻ “elif dau.do_khan == "HỎA TỐC"”',
    30: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 5, hàng 1, ô 1, đoạn 1, thẻ “dau.do_khan”',
    31: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 12, thẻ “elif dau.do_khan”',
    32: 'document.xml, bảng 1, hàng 9, ô 1, bảng con 6, hàng 1, ô 1, đoạn 1, thẻ “dau.do_khan”',
    33: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 14, thẻ “endif”',
    34: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 15, thẻ “if dau.du_thao”',
    35: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 16, thẻ “dau.du_thao”',
    36: 'document.xml, bảng 1, hàng 9, ô 1, đoạn 17, thẻ “endif”',
    37: 'document.xml, bảng 1, hàng 10, ô 1, đoạn 1, thẻ “endif”',
    38: 'document.xml, đoạn 2, thẻ “endif”',
    39: 'document.xml, đoạn 3, thẻ “dau.ten_loai”',
    40: 'document.xml, đoạn 4, thẻ “dau.trich_yeu”',
    41: 'document.xml, đoạn 5, thẻ “dau.kem_theo”',
    42: 'document.xml, đoạn 6, thẻ “dau.ke_trich_yeu”',
    43: 'document.xml, đoạn 8, thẻ “for k in khoi”',
    44: 'document.xml, đoạn 9, thẻ “if k.loai == "doan"”',
    45: 'document.xml, đoạn 10, thẻ “k”',
    46: 'document.xml, đoạn 11, thẻ “elif k.loai == "muc"”',
    47: 'document.xml, đoạn 12, thẻ “k”',
    48: 'document.xml, đoạn 13, thẻ “elif k.loai == "khoan"”',
    49: 'document.xml, đoạn 14, thẻ “k”',
    50: 'document.xml, đoạn 15, thẻ “elif k.loai == "can_cu"”',
    51: 'document.xml, đoạn 16, thẻ “k”',
    52: 'document.xml, đoạn 17, thẻ “elif k.loai == "diem"”',
    53: 'document.xml, đoạn 18, thẻ “k”',
    54: 'document.xml, đoạn 19, thẻ “elif k.loai == "ten_bang"”',
    55: 'document.xml, đoạn 20, thẻ “k”',
    56: 'document.xml, đoạn 21, thẻ “elif k.loai == "bang"”',
    57: 'document.xml, đoạn 22, thẻ “k”',
    58: 'document.xml, đoạn 23, thẻ “elif k.loai == "ket"”',
    59: 'document.xml, đoạn 24, thẻ “k”',
    60: 'document.xml, đoạn 25, thẻ “else”',
    61: 'document.xml, đoạn 26, thẻ “k”',
    62: 'document.xml, đoạn 27, thẻ “endif”',
    63: 'document.xml, đoạn 28, thẻ “endfor”',
    64: 'document.xml, đoạn 29, thẻ “if cuoi and cuoi.hai”',
    65: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    66: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    67: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    68: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    69: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    70: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    71: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    72: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    73: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    74: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 4, thẻ “else”',
    75: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    76: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    77: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    78: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    79: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    80: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    81: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 4, thẻ “else”',
    82: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    83: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    84: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    85: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    86: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    87: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    88: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    89: 'document.xml, đoạn 30, thẻ “elif cuoi and cuoi.nhieu”',
    90: 'document.xml, đoạn 32, thẻ “for dong in cuoi.noi_nhan”',
    91: 'document.xml, đoạn 33, thẻ “dong”',
    92: 'document.xml, đoạn 34, thẻ “endfor”',
    93: 'document.xml, đoạn 35, thẻ “if cuoi.soan_thao”',
    94: 'document.xml, đoạn 36, thẻ “cuoi.soan_thao”',
    95: 'document.xml, đoạn 37, thẻ “endif”',
    96: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    97: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    98: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    99: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    100: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 4, thẻ “else”',
    101: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    102: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    103: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    104: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    105: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    106: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    107: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 4, thẻ “else”',
    108: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    109: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    110: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    111: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    112: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    113: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    114: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 4, thẻ “else”',
    115: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    116: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    117: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    118: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    119: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    120: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    121: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    122: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    123: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    124: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    125: 'document.xml, đoạn 38, thẻ “elif cuoi”',
    126: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    127: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    128: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    129: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    130: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    131: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    132: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    133: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    134: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    135: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    136: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “else”',
    137: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    138: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    139: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    140: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    141: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    142: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    143: 'document.xml, đoạn 39, thẻ “endif”',
    144: 'document.xml, đoạn 40, thẻ “if phu_luc”',
    145: 'document.xml, đoạn 42, thẻ “endif”',
    146: 'document.xml, đoạn 43, thẻ “for pl in phu_luc”',
    147: 'document.xml, đoạn 44, thẻ “pl.so”',
    148: 'document.xml, đoạn 45, thẻ “pl.tieu_de”',
    149: 'document.xml, đoạn 46, thẻ “pl.kem_theo”',
    150: 'document.xml, đoạn 47, thẻ “pl.ke”',
    151: 'document.xml, đoạn 49, thẻ “for k in pl.khoi”',
    152: 'document.xml, đoạn 50, thẻ “if k.loai == "doan"”',
    153: 'document.xml, đoạn 51, thẻ “k”',
    154: 'document.xml, đoạn 52, thẻ “elif k.loai == "muc"”',
    155: 'document.xml, đoạn 53, thẻ “k”',
    156: 'document.xml, đoạn 54, thẻ “elif k.loai == "khoan"”',
    157: 'document.xml, đoạn 55, thẻ “k”',
    158: 'document.xml, đoạn 56, thẻ “elif k.loai == "can_cu"”',
    159: 'document.xml, đoạn 57, thẻ “k”',
    160: 'document.xml, đoạn 58, thẻ “elif k.loai == "diem"”',
    161: 'document.xml, đoạn 59, thẻ “k”',
    162: 'document.xml, đoạn 60, thẻ “elif k.loai == "ten_bang"”',
    163: 'document.xml, đoạn 61, thẻ “k”',
    164: 'document.xml, đoạn 62, thẻ “elif k.loai == "bang"”',
    165: 'document.xml, đoạn 63, thẻ “k”',
    166: 'document.xml, đoạn 64, thẻ “elif k.loai == "ket"”',
    167: 'document.xml, đoạn 65, thẻ “k”',
    168: 'document.xml, đoạn 66, thẻ “else”',
    169: 'document.xml, đoạn 67, thẻ “k”',
    170: 'document.xml, đoạn 68, thẻ “endif”',
    171: 'document.xml, đoạn 69, thẻ “endfor”',
    172: 'document.xml, đoạn 70, thẻ “if pl.ngang”',
    173: 'document.xml, đoạn 72, thẻ “else”',
    174: 'document.xml, đoạn 74, thẻ “endif”',
    175: 'document.xml, đoạn 75, thẻ “endfor”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p ten }}', ''),
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
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading3"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
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
    ('doan', '<w:pPr><w:pStyle w:val="SoPhuLuc"/></w:pPr>', '', '{{p pl.so }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenPhuLuc"/></w:pPr>', '', '{{p pl.tieu_de }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p pl.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p pl.ke }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading3"/></w:pPr>', '', '{{p k }}', ''),
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
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
)
