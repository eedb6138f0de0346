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
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5046"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'chu_quan'), 0)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'co_quan'), 1)
        for l_1_ten in t_5(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'cung_ban_hanh'), 'dau.cung_ban_hanh', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_ten, 2)
        l_1_ten = missing
        t_4(context, 0)
        yield '<w:p><w:pPr><w:pStyle w:val="DauSao"/></w:pPr><w:r><w:t xml:space="preserve">*</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'quoc_hieu'), 3)
        yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ke_tieu_ngu'), 4)
        yield '<!--o0--></w:tc></w:tr>'
        if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'so'), 5)
            yield '<!--o1--></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_danh'), 6)
            yield '<!--o2--></w:tc></w:tr>'
        if ((t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan')) or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao')):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
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
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DoKhan"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 66)
                yield '</w:t></w:r></w:p>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 67)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 7)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 8)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 9)
    yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
    for l_1_k in t_5(context, (undefined(name='than') if l_0_than is missing else l_0_than), 'than', 1334, 0, 0, False, False):
        _loop_vars = {}
        pass
        if (t_2(context, l_1_k, 'loai') == 'doan'):
            pass
            yield t_3(context, l_1_k, 10)
        elif (t_2(context, l_1_k, 'loai') == 'muc'):
            pass
            yield t_3(context, l_1_k, 11)
        elif (t_2(context, l_1_k, 'loai') == 'khoan'):
            pass
            yield t_3(context, l_1_k, 12)
        elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
            pass
            yield t_3(context, l_1_k, 13)
        elif (t_2(context, l_1_k, 'loai') == 'diem'):
            pass
            yield t_3(context, l_1_k, 14)
        elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
            pass
            yield t_3(context, l_1_k, 15)
        elif (t_2(context, l_1_k, 'loai') == 'bang'):
            pass
            yield t_3(context, l_1_k, 16)
        elif (t_2(context, l_1_k, 'loai') == 'ket'):
            pass
            yield t_3(context, l_1_k, 17)
        elif (t_2(context, l_1_k, 'loai') == 'dong_cham'):
            pass
            yield t_3(context, l_1_k, 18)
        elif (t_2(context, l_1_k, 'loai') == 'tham_quyen'):
            pass
            yield t_3(context, l_1_k, 19)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui'):
            pass
            yield t_3(context, l_1_k, 20)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_chung'):
            pass
            yield t_3(context, l_1_k, 21)
        elif (t_2(context, l_1_k, 'loai') == 'kinh_gui_ten'):
            pass
            yield t_3(context, l_1_k, 22)
        else:
            pass
            yield t_3(context, l_1_k, 23)
    l_1_k = missing
    t_4(context, 0)
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 24)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 68)
            yield '</w:t></w:r></w:p>'
        yield '<!--o3--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
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
        yield '<!--o4--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
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
        yield '<!--o5--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 29)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 30)
        yield '<!--o6--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 31)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 32)
        yield '<!--o7--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 33)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 69)
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
                    yield t_3(context, l_2_dong, 34)
                else:
                    pass
                    yield t_3(context, l_2_dong, 35)
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
                    yield t_3(context, l_2_dong, 36)
                else:
                    pass
                    yield t_3(context, l_2_dong, 37)
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
                    yield t_3(context, l_2_dong, 38)
                else:
                    pass
                    yield t_3(context, l_2_dong, 39)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 40)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 41)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 42)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 43)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 44)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 45)
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
            yield t_3(context, l_1_dong, 46)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 70)
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
                    yield t_3(context, l_2_dong, 47)
                else:
                    pass
                    yield t_3(context, l_2_dong, 48)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 49)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 50)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o9--></w:tc></w:tr></w:tbl>'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="DiaChi"/><w:spacing w:before="360" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'), 71)
        yield '</w:t></w:r></w:p>'
    if (undefined(name='phu_luc') if l_0_phu_luc is missing else l_0_phu_luc):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId15"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
    for l_1_pl in t_5(context, (undefined(name='phu_luc') if l_0_phu_luc is missing else l_0_phu_luc), 'phu_luc', 382, 0, 0, False, False):
        _loop_vars = {}
        pass
        yield t_3(context, t_2(context, l_1_pl, 'so'), 51)
        yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 52)
        yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 53)
        yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
        for l_2_k in t_5(context, t_2(context, l_1_pl, 'khoi'), 'pl.khoi', 854, 0, 1, False, False):
            _loop_vars = {}
            pass
            if (t_2(context, l_2_k, 'loai') == 'doan'):
                pass
                yield t_3(context, l_2_k, 54)
            elif (t_2(context, l_2_k, 'loai') == 'muc'):
                pass
                yield t_3(context, l_2_k, 55)
            elif (t_2(context, l_2_k, 'loai') == 'khoan'):
                pass
                yield t_3(context, l_2_k, 56)
            elif (t_2(context, l_2_k, 'loai') == 'can_cu'):
                pass
                yield t_3(context, l_2_k, 57)
            elif (t_2(context, l_2_k, 'loai') == 'diem'):
                pass
                yield t_3(context, l_2_k, 58)
            elif (t_2(context, l_2_k, 'loai') == 'ten_bang'):
                pass
                yield t_3(context, l_2_k, 59)
            elif (t_2(context, l_2_k, 'loai') == 'bang'):
                pass
                yield t_3(context, l_2_k, 60)
            elif (t_2(context, l_2_k, 'loai') == 'ket'):
                pass
                yield t_3(context, l_2_k, 61)
            else:
                pass
                yield t_3(context, l_2_k, 62)
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
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId15"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=52&3=55&4=56&5=57&6=60&5=62&8=64&9=65&10=67&11=70&12=72&14=74&15=77&16=80&17=82&18=85&19=87&20=90&22=92&23=95&25=97&26=100&30=104&31=105&32=106&33=108&34=111&35=113&36=114&37=116&38=117&39=119&40=120&41=122&42=123&43=125&44=126&45=128&46=129&47=131&48=132&49=134&50=135&51=137&52=138&53=140&54=141&55=143&56=144&57=146&58=147&59=149&61=152&33=154&64=155&65=158&66=161&65=163&68=164&69=167&71=171&72=175&73=177&75=180&71=182&78=185&79=189&80=191&82=194&78=196&85=198&86=199&87=201&88=202&89=204&90=207&91=210&90=212&93=213&94=216&96=220&97=226&98=230&99=232&101=235&97=237&104=240&105=244&106=246&108=249&104=251&111=254&112=258&113=260&115=263&111=265&118=267&119=268&120=270&121=271&122=273&123=274&96=277&125=279&126=282&127=285&126=287&129=288&130=291&132=295&133=300&134=304&135=306&137=309&133=311&140=312&141=313&132=315&144=317&145=320&147=322&149=325&150=328&151=329&152=330&153=332&154=335&155=337&156=338&157=340&158=341&159=343&160=344&161=346&162=347&163=349&164=350&165=352&166=353&167=355&168=356&169=358&171=361&153=363&174=364&149=371'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '22e650998114e35c5aebad98291d6013'
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
)
labels = {
    2: 'document.xml, đoạn 1, thẻ “if dau.co_quan”',
    3: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 1, thẻ “dau.chu_quan”',
    4: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 2, thẻ “dau.co_quan”',
    5: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 3, thẻ “for ten in dau.cung_ban_hanh”',
    6: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 4, thẻ “ten”',
    7: 'document.xml, bảng 1, hàng 1, ô 1, đoạn 5, thẻ “endfor”',
    8: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 1, thẻ “dau.quoc_hieu”',
    9: 'document.xml, bảng 1, hàng 1, ô 2, đoạn 2, thẻ “dau.ke_tieu_ngu”',
    10: 'document.xml, bảng 1, hàng 2, ô 1, đoạn 1, thẻ “if dau.so”',
    11: 'document.xml, bảng 1, hàng 3, ô 1, đoạn 1, thẻ “dau.so”',
    12: 'document.xml, bảng 1, hàng 3, ô 2, đoạn 1, thẻ “dau.dia_danh”',
    13: 'document.xml, bảng 1, hàng 4, ô 1, đoạn 1, thẻ “endif”',
    14: 'document.xml, bảng 1, hàng 5, ô 1, đoạn 1, thẻ “if dau.do_mat or dau.do_khan or dau.du_thao”',
    15: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 1, thẻ “if dau.do_mat == "TUYỆT MẬT"”',
    16: 'document.xml, bảng 1, hàng 6, ô 1, bảng con 1, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    17: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 3, thẻ “elif dau.do_mat == "TỐI MẬT"”',
    18: 'document.xml, bảng 1, hàng 6, ô 1, bảng con 2, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    19: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 5, thẻ “elif dau.do_mat”',
    20: 'document.xml, bảng 1, hàng 6, ô 1, bảng con 3, hàng 1, ô 1, đoạn 1, thẻ “dau.do_mat”',
    21: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 7, thẻ “endif”',
    22: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 8, thẻ “if dau.do_khan”',
    23: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 9, thẻ “dau.do_khan”',
    24: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 10, thẻ “endif”',
    25: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 11, thẻ “if dau.du_thao”',
    26: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 12, thẻ “dau.du_thao”',
    27: 'document.xml, bảng 1, hàng 6, ô 1, đoạn 13, thẻ “endif”',
    28: 'document.xml, bảng 1, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    29: 'document.xml, đoạn 2, thẻ “endif”',
    30: 'document.xml, đoạn 3, thẻ “dau.ten_loai”',
    31: 'document.xml, đoạn 4, thẻ “dau.trich_yeu”',
    32: 'document.xml, đoạn 5, thẻ “dau.kem_theo”',
    33: 'document.xml, đoạn 7, thẻ “for k in than”',
    34: 'document.xml, đoạn 8, thẻ “if k.loai == "doan"”',
    35: 'document.xml, đoạn 9, thẻ “k”',
    36: 'document.xml, đoạn 10, thẻ “elif k.loai == "muc"”',
    37: 'document.xml, đoạn 11, thẻ “k”',
    38: 'document.xml, đoạn 12, thẻ “elif k.loai == "khoan"”',
    39: 'document.xml, đoạn 13, thẻ “k”',
    40: 'document.xml, đoạn 14, thẻ “elif k.loai == "can_cu"”',
    41: 'document.xml, đoạn 15, thẻ “k”',
    42: 'document.xml, đoạn 16, thẻ “elif k.loai == "diem"”',
    43: 'document.xml, đoạn 17, thẻ “k”',
    44: 'document.xml, đoạn 18, thẻ “elif k.loai == "ten_bang"”',
    45: 'document.xml, đoạn 19, thẻ “k”',
    46: 'document.xml, đoạn 20, thẻ “elif k.loai == "bang"”',
    47: 'document.xml, đoạn 21, thẻ “k”',
    48: 'document.xml, đoạn 22, thẻ “elif k.loai == "ket"”',
    49: 'document.xml, đoạn 23, thẻ “k”',
    50: 'document.xml, đoạn 24, thẻ “elif k.loai == "dong_cham"”',
    51: 'document.xml, đoạn 25, thẻ “k”',
    52: 'document.xml, đoạn 26, thẻ “elif k.loai == "tham_quyen"”',
    53: 'document.xml, đoạn 27, thẻ “k”',
    54: 'document.xml, đoạn 28, thẻ “elif k.loai == "kinh_gui"”',
    55: 'document.xml, đoạn 29, thẻ “k”',
    56: 'document.xml, đoạn 30, thẻ “elif k.loai == "kinh_gui_chung"”',
    57: 'document.xml, đoạn 31, thẻ “k”',
    58: 'document.xml, đoạn 32, thẻ “elif k.loai == "kinh_gui_ten"”',
    59: 'document.xml, đoạn 33, thẻ “k”',
    60: 'document.xml, đoạn 34, thẻ “else”',
    61: 'document.xml, đoạn 35, thẻ “k”',
    62: 'document.xml, đoạn 36, thẻ “endif”',
    63: 'document.xml, đoạn 37, thẻ “endfor”',
    64: 'document.xml, đoạn 38, thẻ “if cuoi and cuoi.hai”',
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
    89: 'document.xml, đoạn 39, thẻ “elif cuoi and cuoi.nhieu”',
    90: 'document.xml, đoạn 41, thẻ “for dong in cuoi.noi_nhan”',
    91: 'document.xml, đoạn 42, thẻ “dong”',
    92: 'document.xml, đoạn 43, thẻ “endfor”',
    93: 'document.xml, đoạn 44, thẻ “if cuoi.soan_thao”',
    94: 'document.xml, đoạn 45, thẻ “cuoi.soan_thao”',
    95: 'document.xml, đoạn 46, thẻ “endif”',
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
    125: 'document.xml, đoạn 47, thẻ “elif cuoi”',
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
    143: 'document.xml, đoạn 48, thẻ “endif”',
    144: 'document.xml, đoạn 49, thẻ “if dau.dia_chi”',
    145: 'document.xml, đoạn 50, thẻ “dau.dia_chi”',
    146: 'document.xml, đoạn 51, thẻ “endif”',
    147: 'document.xml, đoạn 52, thẻ “if phu_luc”',
    148: 'document.xml, đoạn 54, thẻ “endif”',
    149: 'document.xml, đoạn 55, thẻ “for pl in phu_luc”',
    150: 'document.xml, đoạn 56, thẻ “pl.so”',
    151: 'document.xml, đoạn 57, thẻ “pl.tieu_de”',
    152: 'document.xml, đoạn 58, thẻ “pl.kem_theo”',
    153: 'document.xml, đoạn 60, thẻ “for k in pl.khoi”',
    154: 'document.xml, đoạn 61, thẻ “if k.loai == "doan"”',
    155: 'document.xml, đoạn 62, thẻ “k”',
    156: 'document.xml, đoạn 63, thẻ “elif k.loai == "muc"”',
    157: 'document.xml, đoạn 64, thẻ “k”',
    158: 'document.xml, đoạn 65, thẻ “elif k.loai == "khoan"”',
    159: 'document.xml, đoạn 66, thẻ “k”',
    160: 'document.xml, đoạn 67, thẻ “elif k.loai == "can_cu"”',
    161: 'document.xml, đoạn 68, thẻ “k”',
    162: 'document.xml, đoạn 69, thẻ “elif k.loai == "diem"”',
    163: 'document.xml, đoạn 70, thẻ “k”',
    164: 'document.xml, đoạn 71, thẻ “elif k.loai == "ten_bang"”',
    165: 'document.xml, đoạn 72, thẻ “k”',
    166: 'document.xml, đoạn 73, thẻ “elif k.loai == "bang"”',
    167: 'document.xml, đoạn 74, thẻ “k”',
    168: 'document.xml, đoạn 75, thẻ “elif k.loai == "ket"”',
    169: 'document.xml, đoạn 76, thẻ “k”',
    170: 'document.xml, đoạn 77, thẻ “else”',
    171: 'document.xml, đoạn 78, thẻ “k”',
    172: 'document.xml, đoạn 79, thẻ “endif”',
    173: 'document.xml, đoạn 80, thẻ “endfor”',
    174: 'document.xml, đoạn 81, thẻ “if pl.ngang”',
    175: 'document.xml, đoạn 83, thẻ “else”',
    176: 'document.xml, đoạn 85, thẻ “endif”',
    177: 'document.xml, đoạn 86, thẻ “endfor”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="SoKyHieu"/></w:pPr>', '', '{{p dau.so }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DiaDanh"/></w:pPr>', '', '{{p dau.dia_danh }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p dau.kem_theo }}', ''),
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
    ('doan', '<w:pPr><w:pStyle w:val="SoPhuLuc"/></w:pPr>', '', '{{p pl.so }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenPhuLuc"/></w:pPr>', '', '{{p pl.tieu_de }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p pl.kem_theo }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CanCu"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="Heading3"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="OBang"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KetLuan"/></w:pPr>', '', '{{p k }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="LoiVan"/></w:pPr>', '', '{{p k }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DoKhan"/></w:pPr>', '{{ dau.do_khan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DuThao"/></w:pPr>', '{{ dau.du_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DiaChi"/><w:spacing w:before="360" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '{{ dau.dia_chi }}', ''),
)
