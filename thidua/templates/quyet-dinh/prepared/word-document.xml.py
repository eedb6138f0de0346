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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5670"/></w:tblGrid>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:tbl><w:tblPr><w:tblW w:w="3288" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3288"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3288" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 86)
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
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 87)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 88)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 89)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'THƯỢNG KHẨN'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="2268" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 90)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan') == 'HỎA TỐC'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 91)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 92)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 93)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5670" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 8)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 9)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 10)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_trich_yeu'), 11)
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
    for l_1_k in t_5(context, (undefined(name='than') if l_0_than is missing else l_0_than), 'than', 1334, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'doan'):
            pass
            yield t_3(context, l_1_k, 12)
        elif (t_2(context, l_1_k, 'loai') == 'muc'):
            pass
            yield t_3(context, l_1_k, 13)
        elif (t_2(context, l_1_k, 'loai') == 'khoan'):
            pass
            yield t_3(context, l_1_k, 14)
        elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 15)
        elif (t_2(context, l_1_k, 'loai') == 'diem'):
            pass
            yield t_3(context, l_1_k, 16)
        elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
            pass
            yield t_3(context, l_1_k, 17)
        elif (t_2(context, l_1_k, 'loai') == 'bang'):
            pass
            yield t_3(context, l_1_k, 18)
        elif (t_2(context, l_1_k, 'loai') == 'ket'):
            pass
            yield t_3(context, l_1_k, 19)
        elif (t_2(context, l_1_k, 'loai') == 'dong_cham'):
            pass
            yield t_3(context, l_1_k, 20)
        elif (t_2(context, l_1_k, 'loai') == 'tham_quyen'):
            pass
            yield t_3(context, l_1_k, 21)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui'):
            pass
            yield t_3(context, l_1_k, 22)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_chung'):
            pass
            yield t_3(context, l_1_k, 23)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_ten'):
            pass
            yield t_3(context, l_1_k, 24)
        else:
            pass
            yield t_3(context, l_1_k, 25)
    l_1_k = missing
    t_4(context, 0)
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 26)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 94)
            yield '</w:t></w:r></w:p>'
        yield '<!--o4--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 27)
            else:
                pass
                yield t_3(context, l_1_dong, 28)
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
                yield t_3(context, l_1_dong, 29)
            else:
                pass
                yield t_3(context, l_1_dong, 30)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o6--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 31)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 32)
        yield '<!--o7--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 33)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 34)
        yield '<!--o8--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:t xml:space="preserve">Nơi nhận:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 35)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 95)
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
                    yield t_3(context, l_2_dong, 36)
                else:
                    pass
                    yield t_3(context, l_2_dong, 37)
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
                    yield t_3(context, l_2_dong, 38)
                else:
                    pass
                    yield t_3(context, l_2_dong, 39)
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
                    yield t_3(context, l_2_dong, 40)
                else:
                    pass
                    yield t_3(context, l_2_dong, 41)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 42)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 43)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 44)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 45)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 46)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 47)
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
            yield t_3(context, l_1_dong, 48)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 96)
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
                    yield t_3(context, l_2_dong, 49)
                else:
                    pass
                    yield t_3(context, l_2_dong, 50)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 51)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 52)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o10--></w:tc></w:tr></w:tbl>'
    if (undefined(name='kem') if l_0_kem is missing else l_0_kem):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId13"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        if t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'):
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3685"/><w:gridCol w:w="5669"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3685" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'chu_quan'), 53)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'), 54)
            for l_1_ten in t_5(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'cung_ban_hanh'), 'kem.dau.cung_ban_hanh', 86, 0, 0, False, False):
                _loop_vars = {}
                pass
                yield t_3(context, l_1_ten, 55)
            l_1_ten = missing
            t_4(context, 0)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_co_quan'), 56)
            yield '<!--o11--></w:tc><w:tc><w:tcPr><w:tcW w:w="5669" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'quoc_hieu'), 57)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'tieu_ngu'), 58)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_tieu_ngu'), 59)
            yield '<!--o12--></w:tc></w:tr></w:tbl>'
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ten_loai'), 60)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'trich_yeu'), 61)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'kem_theo'), 62)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_trich_yeu'), 63)
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
        for l_1_k in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'khoi'), 'kem.khoi', 854, 0, 0, False, False):
            _loop_vars = {}
            pass
            if (t_2(context, l_1_k, 'loai') == 'doan'):
                pass
                yield t_3(context, l_1_k, 64)
            elif (t_2(context, l_1_k, 'loai') == 'muc'):
                pass
                yield t_3(context, l_1_k, 65)
            elif (t_2(context, l_1_k, 'loai') == 'khoan'):
                pass
                yield t_3(context, l_1_k, 66)
            elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
                pass
                yield t_3(context, l_1_k, 67)
            elif (t_2(context, l_1_k, 'loai') == 'diem'):
                pass
                yield t_3(context, l_1_k, 68)
            elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
                pass
                yield t_3(context, l_1_k, 69)
            elif (t_2(context, l_1_k, 'loai') == 'bang'):
                pass
                yield t_3(context, l_1_k, 70)
            elif (t_2(context, l_1_k, 'loai') == 'ket'):
                pass
                yield t_3(context, l_1_k, 71)
            else:
                pass
                yield t_3(context, l_1_k, 72)
        l_1_k = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        for l_1_pl in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'), 'kem.phu_luc', 458, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, t_2(context, l_1_pl, 'so'), 73)
            yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 74)
            yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 75)
            yield t_3(context, t_2(context, l_1_pl, 'ke'), 76)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="160" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
            for l_2_k in t_5(context, t_2(context, l_1_pl, 'khoi'), 'pl.khoi', 854, 0, 1, False, False):
                _loop_vars = {}
                pass
                if (t_2(context, l_2_k, 'loai') == 'doan'):
                    pass
                    yield t_3(context, l_2_k, 77)
                elif (t_2(context, l_2_k, 'loai') == 'muc'):
                    pass
                    yield t_3(context, l_2_k, 78)
                elif (t_2(context, l_2_k, 'loai') == 'khoan'):
                    pass
                    yield t_3(context, l_2_k, 79)
                elif (t_2(context, l_2_k, 'loai') == 'can_cu'):
                    pass
                    yield t_3(context, l_2_k, 80)
                elif (t_2(context, l_2_k, 'loai') == 'diem'):
                    pass
                    yield t_3(context, l_2_k, 81)
                elif (t_2(context, l_2_k, 'loai') == 'ten_bang'):
                    pass
                    yield t_3(context, l_2_k, 82)
                elif (t_2(context, l_2_k, 'loai') == 'bang'):
                    pass
                    yield t_3(context, l_2_k, 83)
                elif (t_2(context, l_2_k, 'loai') == 'ket'):
                    pass
                    yield t_3(context, l_2_k, 84)
                else:
                    pass
                    yield t_3(context, l_2_k, 85)
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
debug_info = '2=52&3=55&4=58&6=61&7=62&8=63&9=65&10=66&11=67&12=69&13=72&14=74&16=76&17=79&18=82&19=84&20=87&21=89&22=92&24=94&25=97&26=99&27=102&28=104&29=107&31=109&32=112&36=116&37=117&38=118&39=119&40=121&41=124&42=126&43=127&44=129&45=130&46=132&47=133&48=135&49=136&50=138&51=139&52=141&53=142&54=144&55=145&56=147&57=148&58=150&59=151&60=153&61=154&62=156&63=157&64=159&65=160&66=162&68=165&40=167&71=168&72=171&73=174&72=176&75=177&76=180&78=184&79=188&80=190&82=193&78=195&85=198&86=202&87=204&89=207&85=209&92=211&93=212&94=214&95=215&96=217&97=220&98=223&97=225&100=226&101=229&103=233&104=239&105=243&106=245&108=248&104=250&111=253&112=257&113=259&115=262&111=264&118=267&119=271&120=273&122=276&118=278&125=280&126=281&127=283&128=284&129=286&130=287&103=290&132=292&133=295&134=298&133=300&136=301&137=304&139=308&140=313&141=317&142=319&144=322&140=324&147=325&148=326&139=328&151=330&152=333&153=336&154=337&155=338&156=341&155=343&158=344&159=346&160=347&161=348&163=350&164=351&165=352&166=353&167=355&168=358&169=360&170=361&171=363&172=364&173=366&174=367&175=369&176=370&177=372&178=373&179=375&180=376&181=378&182=379&183=381&185=384&167=386&188=387&190=390&191=393&192=394&193=395&194=396&195=398&196=401&197=403&198=404&199=406&200=407&201=409&202=410&203=412&204=413&205=415&206=416&207=418&208=419&209=421&210=422&211=424&213=427&195=429&216=430&190=437'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = 'feb1ccfb539378a9b313a74b78a4b6dd'
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
    40: 'document.xml, đoạn 8, thẻ “for k in than”',
    41: 'document.xml, đoạn 9, thẻ “if k.loai == "doan"”',
    42: 'document.xml, đoạn 10, thẻ “k”',
    43: 'document.xml, đoạn 11, thẻ “elif k.loai == "muc"”',
    44: 'document.xml, đoạn 12, thẻ “k”',
    45: 'document.xml, đoạn 13, thẻ “elif k.loai == "khoan"”',
    46: 'document.xml, đoạn 14, thẻ “k”',
    47: 'document.xml, đoạn 15, thẻ “elif k.loai == "can_cu"”',
    48: 'document.xml, đoạn 16, thẻ “k”',
    49: 'document.xml, đoạn 17, thẻ “elif k.loai == "diem"”',
    50: 'document.xml, đoạn 18, thẻ “k”',
    51: 'document.xml, đoạn 19, thẻ “elif k.loai == "ten_bang"”',
    52: 'document.xml, đoạn 20, thẻ “k”',
    53: 'document.xml, đoạn 21, thẻ “elif k.loai == "bang"”',
    54: 'document.xml, đoạn 22, thẻ “k”',
    55: 'document.xml, đoạn 23, thẻ “elif k.loai == "ket"”',
    56: 'document.xml, đoạn 24, thẻ “k”',
    57: 'document.xml, đoạn 25, thẻ “elif k.loai == "dong_cham"”',
    58: 'document.xml, đoạn 26, thẻ “k”',
    59: 'document.xml, đoạn 27, thẻ “elif k.loai == "tham_quyen"”',
    60: 'document.xml, đoạn 28, thẻ “k”',
    61: 'document.xml, đoạn 29, thẻ “elif k.loai == "kinh_gui"”',
    62: 'document.xml, đoạn 30, thẻ “k”',
    63: 'document.xml, đoạn 31, thẻ “elif k.loai == "kinh_gui_chung"”',
    64: 'document.xml, đoạn 32, thẻ “k”',
    65: 'document.xml, đoạn 33, thẻ “elif k.loai == "kinh_gui_ten"”',
    66: 'document.xml, đoạn 34, thẻ “k”',
    67: 'document.xml, đoạn 35, thẻ “else”',
    68: 'document.xml, đoạn 36, thẻ “k”',
    69: 'document.xml, đoạn 37, thẻ “endif”',
    70: 'document.xml, đoạn 38, thẻ “endfor”',
    71: 'document.xml, đoạn 39, thẻ “if cuoi and cuoi.hai”',
    72: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    73: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    74: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    75: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    76: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    77: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    78: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    79: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    80: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    81: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 4, thẻ “else”',
    82: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    83: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    84: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    85: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    86: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    87: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    88: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 4, thẻ “else”',
    89: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    90: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    91: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    92: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    93: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    94: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    95: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    96: 'document.xml, đoạn 40, thẻ “elif cuoi and cuoi.nhieu”',
    97: 'document.xml, đoạn 42, thẻ “for dong in cuoi.noi_nhan”',
    98: 'document.xml, đoạn 43, thẻ “dong”',
    99: 'document.xml, đoạn 44, thẻ “endfor”',
    100: 'document.xml, đoạn 45, thẻ “if cuoi.soan_thao”',
    101: 'document.xml, đoạn 46, thẻ “cuoi.soan_thao”',
    102: 'document.xml, đoạn 47, thẻ “endif”',
    103: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    104: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    105: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    106: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    107: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 4, thẻ “else”',
    108: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    109: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    110: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    111: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    112: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    113: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    114: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 4, thẻ “else”',
    115: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    116: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    117: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    118: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    119: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    120: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    121: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 4, thẻ “else”',
    122: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    123: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    124: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    125: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    126: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    127: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    128: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    129: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    130: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    131: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    132: 'document.xml, đoạn 48, thẻ “elif cuoi”',
    133: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    134: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    135: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    136: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    137: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    138: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    139: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    140: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    141: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    142: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    143: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “else”',
    144: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    145: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    146: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    147: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    148: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    149: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    150: 'document.xml, đoạn 49, thẻ “endif”',
    151: 'document.xml, đoạn 50, thẻ “if kem”',
    152: 'document.xml, đoạn 52, thẻ “if kem.dau.co_quan”',
    153: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 1, thẻ “kem.dau.chu_quan”',
    154: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 2, thẻ “kem.dau.co_quan”',
    155: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 3, thẻ “for ten in kem.dau.cung_ban_hanh”',
    156: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 4, thẻ “ten”',
    157: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 5, thẻ “endfor”',
    158: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 6, thẻ “kem.dau.ke_co_quan”',
    159: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 1, thẻ “kem.dau.quoc_hieu”',
    160: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 2, thẻ “kem.dau.tieu_ngu”',
    161: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 3, thẻ “kem.dau.ke_tieu_ngu”',
    162: 'document.xml, đoạn 53, thẻ “endif”',
    163: 'document.xml, đoạn 54, thẻ “kem.dau.ten_loai”',
    164: 'document.xml, đoạn 55, thẻ “kem.dau.trich_yeu”',
    165: 'document.xml, đoạn 56, thẻ “kem.dau.kem_theo”',
    166: 'document.xml, đoạn 57, thẻ “kem.dau.ke_trich_yeu”',
    167: 'document.xml, đoạn 59, thẻ “for k in kem.khoi”',
    168: 'document.xml, đoạn 60, thẻ “if k.loai == "doan"”',
    169: 'document.xml, đoạn 61, thẻ “k”',
    170: 'document.xml, đoạn 62, thẻ “elif k.loai == "muc"”',
    171: 'document.xml, đoạn 63, thẻ “k”',
    172: 'document.xml, đoạn 64, thẻ “elif k.loai == "khoan"”',
    173: 'document.xml, đoạn 65, thẻ “k”',
    174: 'document.xml, đoạn 66, thẻ “elif k.loai == "can_cu"”',
    175: 'document.xml, đoạn 67, thẻ “k”',
    176: 'document.xml, đoạn 68, thẻ “elif k.loai == "diem"”',
    177: 'document.xml, đoạn 69, thẻ “k”',
    178: 'document.xml, đoạn 70, thẻ “elif k.loai == "ten_bang"”',
    179: 'document.xml, đoạn 71, thẻ “k”',
    180: 'document.xml, đoạn 72, thẻ “elif k.loai == "bang"”',
    181: 'document.xml, đoạn 73, thẻ “k”',
    182: 'document.xml, đoạn 74, thẻ “elif k.loai == "ket"”',
    183: 'document.xml, đoạn 75, thẻ “k”',
    184: 'document.xml, đoạn 76, thẻ “else”',
    185: 'document.xml, đoạn 77, thẻ “k”',
    186: 'document.xml, đoạn 78, thẻ “endif”',
    187: 'document.xml, đoạn 79, thẻ “endfor”',
    188: 'document.xml, đoạn 80, thẻ “if kem.phu_luc”',
    189: 'document.xml, đoạn 82, thẻ “endif”',
    190: 'document.xml, đoạn 83, thẻ “for pl in kem.phu_luc”',
    191: 'document.xml, đoạn 84, thẻ “pl.so”',
    192: 'document.xml, đoạn 85, thẻ “pl.tieu_de”',
    193: 'document.xml, đoạn 86, thẻ “pl.kem_theo”',
    194: 'document.xml, đoạn 87, thẻ “pl.ke”',
    195: 'document.xml, đoạn 89, thẻ “for k in pl.khoi”',
    196: 'document.xml, đoạn 90, thẻ “if k.loai == "doan"”',
    197: 'document.xml, đoạn 91, thẻ “k”',
    198: 'document.xml, đoạn 92, thẻ “elif k.loai == "muc"”',
    199: 'document.xml, đoạn 93, thẻ “k”',
    200: 'document.xml, đoạn 94, thẻ “elif k.loai == "khoan"”',
    201: 'document.xml, đoạn 95, thẻ “k”',
    202: 'document.xml, đoạn 96, thẻ “elif k.loai == "can_cu"”',
    203: 'document.xml, đoạn 97, thẻ “k”',
    204: 'document.xml, đoạn 98, thẻ “elif k.loai == "diem"”',
    205: 'document.xml, đoạn 99, thẻ “k”',
    206: 'document.xml, đoạn 100, thẻ “elif k.loai == "ten_bang"”',
    207: 'document.xml, đoạn 101, thẻ “k”',
    208: 'document.xml, đoạn 102, thẻ “elif k.loai == "bang"”',
    209: 'document.xml, đoạn 103, thẻ “k”',
    210: 'document.xml, đoạn 104, thẻ “elif k.loai == "ket"”',
    211: 'document.xml, đoạn 105, thẻ “k”',
    212: 'document.xml, đoạn 106, thẻ “else”',
    213: 'document.xml, đoạn 107, thẻ “k”',
    214: 'document.xml, đoạn 108, thẻ “endif”',
    215: 'document.xml, đoạn 109, thẻ “endfor”',
    216: 'document.xml, đoạn 110, thẻ “if pl.ngang”',
    217: 'document.xml, đoạn 112, thẻ “else”',
    218: 'document.xml, đoạn 114, thẻ “endif”',
    219: 'document.xml, đoạn 115, thẻ “endfor”',
    220: 'document.xml, đoạn 116, thẻ “endif”',
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
    ('doan', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading3"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
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
