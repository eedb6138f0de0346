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
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 79)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 80)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 81)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DoKhan"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 82)
                yield '</w:t></w:r></w:p>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 83)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 6)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 7)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 8)
    yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
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
    if ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'hai')):
        pass
        yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3119"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 23)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 84)
            yield '</w:t></w:r></w:p>'
        yield '<!--o3--></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        l_1_loop = missing
        for l_1_dong, l_1_loop in LoopContext(t_5(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'chuc_vu'), 'cuoi.ky.chuc_vu', 168, 0, 0, True, False), undefined):
            _loop_vars = {}
            pass
            t_6(context, 0)
            if t_2(context, l_1_loop, 'first'):
                pass
                yield t_3(context, l_1_dong, 24)
            else:
                pass
                yield t_3(context, l_1_dong, 25)
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
                yield t_3(context, l_1_dong, 26)
            else:
                pass
                yield t_3(context, l_1_dong, 27)
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
        yield '<!--o5--></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/><w:vMerge/></w:tcPr><w:p><w:pPr><w:pStyle w:val="NoiNhan"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'ho_ten'), 28)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 0), 'duoi_ten'), 29)
        yield '<!--o6--></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'ho_ten'), 30)
        yield t_3(context, t_2(context, environment.getitem(t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'ky'), 1), 'duoi_ten'), 31)
        yield '<!--o7--></w:tc></w:tr></w:tbl>'
    elif ((undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi) and t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'nhieu')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NoiNhanTu"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Nơi nhận</w:t></w:r><w:r><w:t xml:space="preserve">:</w:t></w:r></w:p>'
        for l_1_dong in t_5(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'noi_nhan'), 'cuoi.noi_nhan', 86, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, l_1_dong, 32)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 85)
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
                    yield t_3(context, l_2_dong, 33)
                else:
                    pass
                    yield t_3(context, l_2_dong, 34)
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
                    yield t_3(context, l_2_dong, 35)
                else:
                    pass
                    yield t_3(context, l_2_dong, 36)
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
                    yield t_3(context, l_2_dong, 37)
                else:
                    pass
                    yield t_3(context, l_2_dong, 38)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'ho_ten'), 39)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 0), 'duoi_ten'), 40)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3118" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'ho_ten'), 41)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 1), 'duoi_ten'), 42)
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3119" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'ho_ten'), 43)
            yield t_3(context, t_2(context, environment.getitem(l_1_hang, 2), 'duoi_ten'), 44)
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
            yield t_3(context, l_1_dong, 45)
        l_1_dong = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="SoanThao"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 86)
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
                    yield t_3(context, l_2_dong, 46)
                else:
                    pass
                    yield t_3(context, l_2_dong, 47)
            l_2_loop = l_2_dong = missing
            t_4(context, 1)
            yield t_3(context, t_2(context, l_1_nguoi, 'ho_ten'), 48)
            yield t_3(context, t_2(context, l_1_nguoi, 'duoi_ten'), 49)
        l_1_loop = l_1_nguoi = missing
        t_4(context, 0)
        yield '<!--o9--></w:tc></w:tr></w:tbl>'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="DiaChi"/><w:spacing w:before="360" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'), 87)
        yield '</w:t></w:r></w:p>'
    if (undefined(name='kem') if l_0_kem is missing else l_0_kem):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId15"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        if t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'):
            pass
            yield '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="4309"/><w:gridCol w:w="5046"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4309" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'chu_quan'), 50)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'co_quan'), 51)
            for l_1_ten in t_5(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'cung_ban_hanh'), 'kem.dau.cung_ban_hanh', 86, 0, 0, False, False):
                _loop_vars = {}
                pass
                yield t_3(context, l_1_ten, 52)
            l_1_ten = missing
            t_4(context, 0)
            yield '<w:p><w:pPr><w:pStyle w:val="DauSao"/></w:pPr><w:r><w:t xml:space="preserve">*</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr>'
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'quoc_hieu'), 53)
            yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ke_tieu_ngu'), 54)
            yield '<!--o10--></w:tc></w:tr></w:tbl>'
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'ten_loai'), 55)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'trich_yeu'), 56)
        yield t_3(context, t_2(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'dau'), 'kem_theo'), 57)
        yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
        for l_1_k in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'khoi'), 'kem.khoi', 854, 0, 0, False, False):
            _loop_vars = {}
            pass
            if (t_2(context, l_1_k, 'loai') == 'doan'):
                pass
                yield t_3(context, l_1_k, 58)
            elif (t_2(context, l_1_k, 'loai') == 'muc'):
                pass
                yield t_3(context, l_1_k, 59)
            elif (t_2(context, l_1_k, 'loai') == 'khoan'):
                pass
                yield t_3(context, l_1_k, 60)
            elif (t_2(context, l_1_k, 'loai') == 'can_cu'):
                pass
                yield t_3(context, l_1_k, 61)
            elif (t_2(context, l_1_k, 'loai') == 'diem'):
                pass
                yield t_3(context, l_1_k, 62)
            elif (t_2(context, l_1_k, 'loai') == 'ten_bang'):
                pass
                yield t_3(context, l_1_k, 63)
            elif (t_2(context, l_1_k, 'loai') == 'bang'):
                pass
                yield t_3(context, l_1_k, 64)
            elif (t_2(context, l_1_k, 'loai') == 'ket'):
                pass
                yield t_3(context, l_1_k, 65)
            else:
                pass
                yield t_3(context, l_1_k, 66)
        l_1_k = missing
        t_4(context, 0)
        if t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:pPr></w:p>'
        for l_1_pl in t_5(context, t_2(context, (undefined(name='kem') if l_0_kem is missing else l_0_kem), 'phu_luc'), 'kem.phu_luc', 382, 0, 0, False, False):
            _loop_vars = {}
            pass
            yield t_3(context, t_2(context, l_1_pl, 'so'), 67)
            yield t_3(context, t_2(context, l_1_pl, 'tieu_de'), 68)
            yield t_3(context, t_2(context, l_1_pl, 'kem_theo'), 69)
            yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
            for l_2_k in t_5(context, t_2(context, l_1_pl, 'khoi'), 'pl.khoi', 854, 0, 1, False, False):
                _loop_vars = {}
                pass
                if (t_2(context, l_2_k, 'loai') == 'doan'):
                    pass
                    yield t_3(context, l_2_k, 70)
                elif (t_2(context, l_2_k, 'loai') == 'muc'):
                    pass
                    yield t_3(context, l_2_k, 71)
                elif (t_2(context, l_2_k, 'loai') == 'khoan'):
                    pass
                    yield t_3(context, l_2_k, 72)
                elif (t_2(context, l_2_k, 'loai') == 'can_cu'):
                    pass
                    yield t_3(context, l_2_k, 73)
                elif (t_2(context, l_2_k, 'loai') == 'diem'):
                    pass
                    yield t_3(context, l_2_k, 74)
                elif (t_2(context, l_2_k, 'loai') == 'ten_bang'):
                    pass
                    yield t_3(context, l_2_k, 75)
                elif (t_2(context, l_2_k, 'loai') == 'bang'):
                    pass
                    yield t_3(context, l_2_k, 76)
                elif (t_2(context, l_2_k, 'loai') == 'ket'):
                    pass
                    yield t_3(context, l_2_k, 77)
                else:
                    pass
                    yield t_3(context, l_2_k, 78)
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
debug_info = '2=52&3=55&4=56&5=58&6=59&7=61&8=64&9=66&11=68&12=71&13=74&14=76&15=79&16=81&17=84&19=86&20=89&22=91&23=94&27=98&28=99&29=100&30=102&31=105&32=107&33=108&34=110&35=111&36=113&37=114&38=116&39=117&40=119&41=120&42=122&43=123&44=125&45=126&46=128&47=129&48=131&49=132&50=134&51=135&52=137&53=138&54=140&55=141&56=143&58=146&30=148&61=149&62=152&63=155&62=157&65=158&66=161&68=165&69=169&70=171&72=174&68=176&75=179&76=183&77=185&79=188&75=190&82=192&83=193&84=195&85=196&86=198&87=201&88=204&87=206&90=207&91=210&93=214&94=220&95=224&96=226&98=229&94=231&101=234&102=238&103=240&105=243&101=245&108=248&109=252&110=254&112=257&108=259&115=261&116=262&117=264&118=265&119=267&120=268&93=271&122=273&123=276&124=279&123=281&126=282&127=285&129=289&130=294&131=298&132=300&134=303&130=305&137=306&138=307&129=309&141=311&142=314&144=316&145=319&146=322&147=323&148=324&149=327&148=329&151=331&152=332&154=334&155=335&156=336&157=338&158=341&159=343&160=344&161=346&162=347&163=349&164=350&165=352&166=353&167=355&168=356&169=358&170=359&171=361&172=362&173=364&175=367&157=369&178=370&180=373&181=376&182=377&183=378&184=380&185=383&186=385&187=386&188=388&189=389&190=391&191=392&192=394&193=395&194=397&195=398&196=400&197=401&198=403&199=404&200=406&202=409&184=411&205=412&180=419'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '8f2532dcbfdd11c422dfb98310a8c464'
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
    30: 'document.xml, đoạn 7, thẻ “for k in than”',
    31: 'document.xml, đoạn 8, thẻ “if k.loai == "doan"”',
    32: 'document.xml, đoạn 9, thẻ “k”',
    33: 'document.xml, đoạn 10, thẻ “elif k.loai == "muc"”',
    34: 'document.xml, đoạn 11, thẻ “k”',
    35: 'document.xml, đoạn 12, thẻ “elif k.loai == "khoan"”',
    36: 'document.xml, đoạn 13, thẻ “k”',
    37: 'document.xml, đoạn 14, thẻ “elif k.loai == "can_cu"”',
    38: 'document.xml, đoạn 15, thẻ “k”',
    39: 'document.xml, đoạn 16, thẻ “elif k.loai == "diem"”',
    40: 'document.xml, đoạn 17, thẻ “k”',
    41: 'document.xml, đoạn 18, thẻ “elif k.loai == "ten_bang"”',
    42: 'document.xml, đoạn 19, thẻ “k”',
    43: 'document.xml, đoạn 20, thẻ “elif k.loai == "bang"”',
    44: 'document.xml, đoạn 21, thẻ “k”',
    45: 'document.xml, đoạn 22, thẻ “elif k.loai == "ket"”',
    46: 'document.xml, đoạn 23, thẻ “k”',
    47: 'document.xml, đoạn 24, thẻ “elif k.loai == "dong_cham"”',
    48: 'document.xml, đoạn 25, thẻ “k”',
    49: 'document.xml, đoạn 26, thẻ “elif k.loai == "tham_quyen"”',
    50: 'document.xml, đoạn 27, thẻ “k”',
    51: 'document.xml, đoạn 28, thẻ “elif k.loai == "kinh_gui"”',
    52: 'document.xml, đoạn 29, thẻ “k”',
    53: 'document.xml, đoạn 30, thẻ “elif k.loai == "kinh_gui_chung"”',
    54: 'document.xml, đoạn 31, thẻ “k”',
    55: 'document.xml, đoạn 32, thẻ “elif k.loai == "kinh_gui_ten"”',
    56: 'document.xml, đoạn 33, thẻ “k”',
    57: 'document.xml, đoạn 34, thẻ “else”',
    58: 'document.xml, đoạn 35, thẻ “k”',
    59: 'document.xml, đoạn 36, thẻ “endif”',
    60: 'document.xml, đoạn 37, thẻ “endfor”',
    61: 'document.xml, đoạn 38, thẻ “if cuoi and cuoi.hai”',
    62: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    63: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    64: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    65: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    66: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    67: 'document.xml, bảng 2, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    68: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    69: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    70: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    71: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 4, thẻ “else”',
    72: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    73: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    74: 'document.xml, bảng 2, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    75: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    76: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    77: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    78: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 4, thẻ “else”',
    79: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    80: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    81: 'document.xml, bảng 2, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    82: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    83: 'document.xml, bảng 2, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    84: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    85: 'document.xml, bảng 2, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    86: 'document.xml, đoạn 39, thẻ “elif cuoi and cuoi.nhieu”',
    87: 'document.xml, đoạn 41, thẻ “for dong in cuoi.noi_nhan”',
    88: 'document.xml, đoạn 42, thẻ “dong”',
    89: 'document.xml, đoạn 43, thẻ “endfor”',
    90: 'document.xml, đoạn 44, thẻ “if cuoi.soan_thao”',
    91: 'document.xml, đoạn 45, thẻ “cuoi.soan_thao”',
    92: 'document.xml, đoạn 46, thẻ “endif”',
    93: 'document.xml, bảng 3, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    94: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    95: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    96: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    97: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 4, thẻ “else”',
    98: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    99: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    100: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    101: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    102: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    103: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    104: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 4, thẻ “else”',
    105: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    106: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    107: 'document.xml, bảng 3, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    108: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    109: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    110: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    111: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 4, thẻ “else”',
    112: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    113: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    114: 'document.xml, bảng 3, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    115: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    116: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    117: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    118: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    119: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    120: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    121: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    122: 'document.xml, đoạn 47, thẻ “elif cuoi”',
    123: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    124: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    125: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    126: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    127: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    128: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    129: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    130: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    131: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    132: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    133: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “else”',
    134: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    135: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    136: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    137: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    138: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    139: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    140: 'document.xml, đoạn 48, thẻ “endif”',
    141: 'document.xml, đoạn 49, thẻ “if dau.dia_chi”',
    142: 'document.xml, đoạn 50, thẻ “dau.dia_chi”',
    143: 'document.xml, đoạn 51, thẻ “endif”',
    144: 'document.xml, đoạn 52, thẻ “if kem”',
    145: 'document.xml, đoạn 54, thẻ “if kem.dau.co_quan”',
    146: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 1, thẻ “kem.dau.chu_quan”',
    147: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 2, thẻ “kem.dau.co_quan”',
    148: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 3, thẻ “for ten in kem.dau.cung_ban_hanh”',
    149: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 4, thẻ “ten”',
    150: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 5, thẻ “endfor”',
    151: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 1, thẻ “kem.dau.quoc_hieu”',
    152: 'document.xml, bảng 5, hàng 1, ô 2, đoạn 2, thẻ “kem.dau.ke_tieu_ngu”',
    153: 'document.xml, đoạn 55, thẻ “endif”',
    154: 'document.xml, đoạn 56, thẻ “kem.dau.ten_loai”',
    155: 'document.xml, đoạn 57, thẻ “kem.dau.trich_yeu”',
    156: 'document.xml, đoạn 58, thẻ “kem.dau.kem_theo”',
    157: 'document.xml, đoạn 60, thẻ “for k in kem.khoi”',
    158: 'document.xml, đoạn 61, thẻ “if k.loai == "doan"”',
    159: 'document.xml, đoạn 62, thẻ “k”',
    160: 'document.xml, đoạn 63, thẻ “elif k.loai == "muc"”',
    161: 'document.xml, đoạn 64, thẻ “k”',
    162: 'document.xml, đoạn 65, thẻ “elif k.loai == "khoan"”',
    163: 'document.xml, đoạn 66, thẻ “k”',
    164: 'document.xml, đoạn 67, thẻ “elif k.loai == "can_cu"”',
    165: 'document.xml, đoạn 68, thẻ “k”',
    166: 'document.xml, đoạn 69, thẻ “elif k.loai == "diem"”',
    167: 'document.xml, đoạn 70, thẻ “k”',
    168: 'document.xml, đoạn 71, thẻ “elif k.loai == "ten_bang"”',
    169: 'document.xml, đoạn 72, thẻ “k”',
    170: 'document.xml, đoạn 73, thẻ “elif k.loai == "bang"”',
    171: 'document.xml, đoạn 74, thẻ “k”',
    172: 'document.xml, đoạn 75, thẻ “elif k.loai == "ket"”',
    173: 'document.xml, đoạn 76, thẻ “k”',
    174: 'document.xml, đoạn 77, thẻ “else”',
    175: 'document.xml, đoạn 78, thẻ “k”',
    176: 'document.xml, đoạn 79, thẻ “endif”',
    177: 'document.xml, đoạn 80, thẻ “endfor”',
    178: 'document.xml, đoạn 81, thẻ “if kem.phu_luc”',
    179: 'document.xml, đoạn 83, thẻ “endif”',
    180: 'document.xml, đoạn 84, thẻ “for pl in kem.phu_luc”',
    181: 'document.xml, đoạn 85, thẻ “pl.so”',
    182: 'document.xml, đoạn 86, thẻ “pl.tieu_de”',
    183: 'document.xml, đoạn 87, thẻ “pl.kem_theo”',
    184: 'document.xml, đoạn 89, thẻ “for k in pl.khoi”',
    185: 'document.xml, đoạn 90, thẻ “if k.loai == "doan"”',
    186: 'document.xml, đoạn 91, thẻ “k”',
    187: 'document.xml, đoạn 92, thẻ “elif k.loai == "muc"”',
    188: 'document.xml, đoạn 93, thẻ “k”',
    189: 'document.xml, đoạn 94, thẻ “elif k.loai == "khoan"”',
    190: 'document.xml, đoạn 95, thẻ “k”',
    191: 'document.xml, đoạn 96, thẻ “elif k.loai == "can_cu"”',
    192: 'document.xml, đoạn 97, thẻ “k”',
    193: 'document.xml, đoạn 98, thẻ “elif k.loai == "diem"”',
    194: 'document.xml, đoạn 99, thẻ “k”',
    195: 'document.xml, đoạn 100, thẻ “elif k.loai == "ten_bang"”',
    196: 'document.xml, đoạn 101, thẻ “k”',
    197: 'document.xml, đoạn 102, thẻ “elif k.loai == "bang"”',
    198: 'document.xml, đoạn 103, thẻ “k”',
    199: 'document.xml, đoạn 104, thẻ “elif k.loai == "ket"”',
    200: 'document.xml, đoạn 105, thẻ “k”',
    201: 'document.xml, đoạn 106, thẻ “else”',
    202: 'document.xml, đoạn 107, thẻ “k”',
    203: 'document.xml, đoạn 108, thẻ “endif”',
    204: 'document.xml, đoạn 109, thẻ “endfor”',
    205: 'document.xml, đoạn 110, thẻ “if pl.ngang”',
    206: 'document.xml, đoạn 112, thẻ “else”',
    207: 'document.xml, đoạn 114, thẻ “endif”',
    208: 'document.xml, đoạn 115, thẻ “endfor”',
    209: 'document.xml, đoạn 116, thẻ “endif”',
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
    ('doan', '<w:pPr><w:pStyle w:val="ChuQuan"/></w:pPr>', '', '{{p kem.dau.chu_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p kem.dau.co_quan }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="CoQuan"/></w:pPr>', '', '{{p ten }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr>', '', '{{p kem.dau.quoc_hieu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="DuongKe"/></w:pPr>', '', '{{p kem.dau.ke_tieu_ngu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TenLoai"/></w:pPr>', '', '{{p kem.dau.ten_loai }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="TrichYeu"/></w:pPr>', '', '{{p kem.dau.trich_yeu }}', ''),
    ('doan', '<w:pPr><w:pStyle w:val="KemTheo"/></w:pPr>', '', '{{p kem.dau.kem_theo }}', ''),
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
