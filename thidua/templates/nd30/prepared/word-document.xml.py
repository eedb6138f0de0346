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
            yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 67)
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
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 68)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 69)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 70)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'THƯỢNG KHẨN'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 71)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'HỎA TỐC'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 72)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 73)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 74)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 9)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 10)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 11)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 12)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    for l_1_k in t_5(context, (undefined(name='than') if l_0_than is missing else l_0_than), 'than', 1334, 0, 0, False, False):
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
        elif (t_2(context, l_1_k, 'loai') == 'dong_cham'):
            pass
            yield t_3(context, l_1_k, 21)
        elif (t_2(context, l_1_k, 'loai') == 'tham_quyen'):
            pass
            yield t_3(context, l_1_k, 22)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui'):
            pass
            yield t_3(context, l_1_k, 23)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_chung'):
            pass
            yield t_3(context, l_1_k, 24)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_ten'):
            pass
            yield t_3(context, l_1_k, 25)
        else:
            pass
            yield t_3(context, l_1_k, 26)
    l_1_k = missing
    t_4(context, 0)
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 27)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 75)
            yield '</w:t></w:r></w:p>'
        yield '<!--o4--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 28)
            else:
                pass
                yield t_3(context, l_1_dong, 29)
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
                yield t_3(context, l_1_dong, 30)
            else:
                pass
                yield t_3(context, l_1_dong, 31)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o6--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 32)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 33)
        yield '<!--o7--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 34)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 35)
        yield '<!--o8--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 36)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 76)
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
                    yield t_3(context, l_2_dong, 37)
                else:
                    pass
                    yield t_3(context, l_2_dong, 38)
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
                    yield t_3(context, l_2_dong, 39)
                else:
                    pass
                    yield t_3(context, l_2_dong, 40)
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
                    yield t_3(context, l_2_dong, 41)
                else:
                    pass
                    yield t_3(context, l_2_dong, 42)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 43)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 44)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 45)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 46)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 47)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 48)
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
            yield t_3(context, l_1_dong, 49)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 77)
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
                    yield t_3(context, l_2_dong, 50)
                else:
                    pass
                    yield t_3(context, l_2_dong, 51)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 52)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 53)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o10--></w:tc></w:tr></w:tbl>'
    if (undefined(name='phu_luc') if l_0_phu_luc is missing else l_0_phu_luc):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    for l_1_pl in t_5(context, (undefined(name='phu_luc') if l_0_phu_luc is missing else l_0_phu_luc), 'phu_luc', 458, 0, 0, False, False):
        _loop_vars = {}
        pass
        yield t_3(context, t_2(context, l_1_pl, 'so'), 54)
        yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 55)
        yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 56)
        yield t_3(context, t_2(context, l_1_pl, 'ke'), 57)
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
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
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=52&3=55&4=58&6=61&7=62&8=63&9=66&8=68&11=69&12=71&13=72&14=73&15=75&16=78&17=80&19=82&20=85&21=88&22=90&23=93&24=95&25=98&27=100&28=103&29=105&30=108&31=110&32=113&34=115&35=118&39=122&40=123&41=124&42=125&43=127&44=130&45=132&46=133&47=135&48=136&49=138&50=139&51=141&52=142&53=144&54=145&55=147&56=148&57=150&58=151&59=153&60=154&61=156&62=157&63=159&64=160&65=162&66=163&67=165&68=166&69=168&71=171&43=173&74=174&75=177&76=180&75=182&78=183&79=186&81=190&82=194&83=196&85=199&81=201&88=204&89=208&90=210&92=213&88=215&95=217&96=218&97=220&98=221&99=223&100=226&101=229&100=231&103=232&104=235&106=239&107=245&108=249&109=251&111=254&107=256&114=259&115=263&116=265&118=268&114=270&121=273&122=277&123=279&125=282&121=284&128=286&129=287&130=289&131=290&132=292&133=293&106=296&135=298&136=301&137=304&136=306&139=307&140=310&142=314&143=319&144=323&145=325&147=328&143=330&150=331&151=332&142=334&154=336&156=339&157=342&158=343&159=344&160=345&161=347&162=350&163=352&164=353&165=355&166=356&167=358&168=359&169=361&170=362&171=364&172=365&173=367&174=368&175=370&176=371&177=373&179=376&161=378&182=379&156=386'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '1459e9a70b60f9f39ee4e437bb265230'
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
    43: 'document.xml, đoạn 8, thẻ “for k in than”',
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
    60: 'document.xml, đoạn 25, thẻ “elif k.loai == "dong_cham"”',
    61: 'document.xml, đoạn 26, thẻ “k”',
    62: 'document.xml, đoạn 27, thẻ “elif k.loai == "tham_quyen"”',
    63: 'document.xml, đoạn 28, thẻ “k”',
    64: 'document.xml, đoạn 29, thẻ “elif k.loai == "kinh_gui"”',
    65: 'document.xml, đoạn 30, thẻ “k”',
    66: 'document.xml, đoạn 31, thẻ “elif k.loai == "kinh_gui_chung"”',
    67: 'document.xml, đoạn 32, thẻ “k”',
    68: 'document.xml, đoạn 33, thẻ “elif k.loai == "kinh_gui_ten"”',
    69: 'document.xml, đoạn 34, thẻ “k”',
    70: 'document.xml, đoạn 35, thẻ “else”',
    71: 'document.xml, đoạn 36, thẻ “k”',
    72: 'document.xml, đoạn 37, thẻ “endif”',
    73: 'document.xml, đoạn 38, thẻ “endfor”',
    74: 'document.xml, đoạn 39, thẻ “if cuoi and cuoi.hai”',
    75: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    76: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    77: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    78: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    79: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    80: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    81: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    82: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    83: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    84: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 4, thẻ “else”',
    85: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    86: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    87: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    88: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    89: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    90: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    91: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 4, thẻ “else”',
    92: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    93: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    94: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    95: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    96: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    97: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    98: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    99: 'document.xml, đoạn 40, thẻ “elif cuoi and cuoi.nhieu”',
    100: 'document.xml, đoạn 42, thẻ “for dong in cuoi.noi_nhan”',
    101: 'document.xml, đoạn 43, thẻ “dong”',
    102: 'document.xml, đoạn 44, thẻ “endfor”',
    103: 'document.xml, đoạn 45, thẻ “if cuoi.soan_thao”',
    104: 'document.xml, đoạn 46, thẻ “cuoi.soan_thao”',
    105: 'document.xml, đoạn 47, thẻ “endif”',
    106: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    107: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    108: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    109: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    110: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 4, thẻ “else”',
    111: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    112: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    113: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    114: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    115: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    116: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    117: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 4, thẻ “else”',
    118: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    119: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    120: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    121: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    122: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    123: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    124: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 4, thẻ “else”',
    125: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    126: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    127: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    128: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    129: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    130: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    131: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    132: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    133: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    134: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    135: 'document.xml, đoạn 48, thẻ “elif cuoi”',
    136: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    137: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    138: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    139: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    140: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    141: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    142: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    143: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    144: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    145: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    146: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “else”',
    147: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    148: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    149: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    150: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    151: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    152: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    153: 'document.xml, đoạn 49, thẻ “endif”',
    154: 'document.xml, đoạn 50, thẻ “if phu_luc”',
    155: 'document.xml, đoạn 52, thẻ “endif”',
    156: 'document.xml, đoạn 53, thẻ “for pl in phu_luc”',
    157: 'document.xml, đoạn 54, thẻ “pl.so”',
    158: 'document.xml, đoạn 55, thẻ “pl.tieu_de”',
    159: 'document.xml, đoạn 56, thẻ “pl.kem_theo”',
    160: 'document.xml, đoạn 57, thẻ “pl.ke”',
    161: 'document.xml, đoạn 59, thẻ “for k in pl.khoi”',
    162: 'document.xml, đoạn 60, thẻ “if k.loai == "doan"”',
    163: 'document.xml, đoạn 61, thẻ “k”',
    164: 'document.xml, đoạn 62, thẻ “elif k.loai == "muc"”',
    165: 'document.xml, đoạn 63, thẻ “k”',
    166: 'document.xml, đoạn 64, thẻ “elif k.loai == "khoan"”',
    167: 'document.xml, đoạn 65, thẻ “k”',
    168: 'document.xml, đoạn 66, thẻ “elif k.loai == "can_cu"”',
    169: 'document.xml, đoạn 67, thẻ “k”',
    170: 'document.xml, đoạn 68, thẻ “elif k.loai == "diem"”',
    171: 'document.xml, đoạn 69, thẻ “k”',
    172: 'document.xml, đoạn 70, thẻ “elif k.loai == "ten_bang"”',
    173: 'document.xml, đoạn 71, thẻ “k”',
    174: 'document.xml, đoạn 72, thẻ “elif k.loai == "bang"”',
    175: 'document.xml, đoạn 73, thẻ “k”',
    176: 'document.xml, đoạn 74, thẻ “elif k.loai == "ket"”',
    177: 'document.xml, đoạn 75, thẻ “k”',
    178: 'document.xml, đoạn 76, thẻ “else”',
    179: 'document.xml, đoạn 77, thẻ “k”',
    180: 'document.xml, đoạn 78, thẻ “endif”',
    181: 'document.xml, đoạn 79, thẻ “endfor”',
    182: 'document.xml, đoạn 80, thẻ “if pl.ngang”',
    183: 'document.xml, đoạn 82, thẻ “else”',
    184: 'document.xml, đoạn 84, thẻ “endif”',
    185: 'document.xml, đoạn 85, thẻ “endfor”',
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
    ('doan', '<w:pPr><w:pStyle w:val="DongCham"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="ThamQuyen"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KinhGui"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="3119" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KinhGui"/><w:ind w:left="4253" w:hanging="227"/><w:jc w:val="left"/></w:pPr>', '', '{{p k }}', ''),
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
