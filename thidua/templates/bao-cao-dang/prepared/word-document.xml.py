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
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 38)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') == 'TỐI MẬT'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1701" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1701"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 39)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            elif t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="80" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w="1134" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:left w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="FF0000"/><w:right w:val="single" w:sz="8" w:space="0" w:color="FF0000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Dau"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 40)
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DoKhan"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_khan'), 41)
                yield '</w:t></w:r></w:p>'
            if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'du_thao'), 42)
                yield '</w:t></w:r></w:p>'
            yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5046" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 6)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 7)
    yield t_3(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'kem_theo'), 8)
    yield '<w:p><w:pPr><w:pStyle w:val="GachNoi"/></w:pPr><w:r><w:t xml:space="preserve">-----</w:t></w:r></w:p>'
    l_0_cap_tren = t_9(context, t_10(context, (undefined(name='noi_nhan') if l_0_noi_nhan is missing else l_0_noi_nhan), 'bao_cao'))
    context.vars['cap_tren'] = l_0_cap_tren
    context.exported_vars.add('cap_tren')
    if (t_8(context, (undefined(name='cap_tren') if l_0_cap_tren is missing else l_0_cap_tren)) == 1):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="KinhGui"/></w:pPr><w:r><w:t xml:space="preserve">Kính gửi: '
        yield t_1(context, t_7(context, t_2(context, environment.getitem((undefined(name='cap_tren') if l_0_cap_tren is missing else l_0_cap_tren), 0), 'ten'), '; '), 43)
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
            yield t_1(context, t_7(context, t_2(context, l_1_n, 'ten'), '; '), 44)
            yield t_1(context, ('.' if t_2(context, l_1_loop, 'last') else ';'), 45)
            yield '</w:t></w:r></w:p>'
        l_1_loop = l_1_n = missing
        t_4(context, 0)
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
    yield '<w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">I- Kết quả thực hiện chỉ tiêu</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620"/></w:tblPr><w:tblGrid><w:gridCol w:w="737"/><w:gridCol w:w="2609"/><w:gridCol w:w="1757"/><w:gridCol w:w="1417"/><w:gridCol w:w="1587"/><w:gridCol w:w="1247"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2609" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Nội dung chỉ tiêu</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Mức giao</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Kết quả đạt được</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Đánh giá</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_h in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_chi_tieu'), 'plan.cac_chi_tieu', 449, 0, 0, False, False):
        _loop_vars = {}
        pass
        if t_2(context, l_1_h, 'nhom'):
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/><w:gridSpan w:val="6"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGop"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'noi_dung'), 46)
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="737" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'stt'), 47)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2609" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'noi_dung'), 48)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'muc_giao'), 49)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_h, 'thoi_han'), 50)
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
            yield t_1(context, t_2(context, l_1_loop, 'index'), 51)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2609" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1587" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">II- Tiến độ thực hiện nhiệm vụ</w:t></w:r></w:p><w:tbl><w:tblPr><w:tblStyle w:val="Bang"/><w:tblW w:w="9354" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620"/></w:tblPr><w:tblGrid><w:gridCol w:w="794"/><w:gridCol w:w="2721"/><w:gridCol w:w="1701"/><w:gridCol w:w="1417"/><w:gridCol w:w="1417"/><w:gridCol w:w="1304"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">STT</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Nhiệm vụ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Đơn vị chủ trì</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Thời hạn</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Sản phẩm</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DauBang"/></w:pPr><w:r><w:t xml:space="preserve">Tiến độ</w:t></w:r></w:p></w:tc></w:tr>'
    for l_1_h in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_nhiem_vu'), 'plan.cac_nhiem_vu', 426, 0, 0, False, False):
        _loop_vars = {}
        pass
        yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="794" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'stt'), 52)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'nhiem_vu'), 53)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'chu_tri'), 54)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBangGiua"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'thoi_han'), 55)
        yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, l_1_h, 'san_pham'), 56)
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
            yield t_1(context, t_2(context, l_1_loop, 'index'), 57)
            yield '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1417" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1304" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="OBang"/></w:pPr></w:p></w:tc></w:tr>'
        l_1_loop = l_1_dong = missing
        t_4(context, 0)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="KeoTrang"/><w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">III- Khó khăn, vướng mắc và nguyên nhân</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Muc"/></w:pPr><w:r><w:t xml:space="preserve">IV- Nhiệm vụ thời gian tới; đề xuất, kiến nghị</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DongCham"/></w:pPr><w:r><w:tab/></w:r></w:p><w:p><w:pPr><w:pStyle w:val="KetLuan"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Trên đây là báo cáo tiến độ thực hiện '
    yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'vien_dan'), 58)
    yield '.</w:t></w:r></w:p>'
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
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 59)
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
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 60)
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
            yield t_1(context, t_2(context, (undefined(name='cuoi') if l_0_cuoi is missing else l_0_cuoi), 'soan_thao'), 61)
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
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'dia_chi'), 62)
        yield '</w:t></w:r></w:p>'
    yield '<w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId15"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=79&3=82&4=83&5=85&6=86&7=88&8=91&9=93&11=95&12=98&13=101&14=103&15=106&16=108&17=111&19=113&20=116&22=118&23=121&27=125&28=126&29=127&30=129&31=132&32=135&33=137&34=141&35=146&36=147&34=150&39=151&40=154&41=156&43=159&39=161&46=163&47=166&48=169&50=174&51=176&52=178&53=180&46=183&56=184&57=187&58=192&57=195&61=197&62=201&63=203&64=205&65=207&66=209&61=212&68=213&69=216&70=221&69=224&73=226&74=228&75=231&76=234&75=236&78=237&79=240&81=244&82=248&83=250&85=253&81=255&88=258&89=262&90=264&92=267&88=269&95=271&96=272&97=274&98=275&99=277&100=280&101=283&100=285&103=286&104=289&106=293&107=299&108=303&109=305&111=308&107=310&114=313&115=317&116=319&118=322&114=324&121=327&122=331&123=333&125=336&121=338&128=340&129=341&130=343&131=344&132=346&133=347&106=350&135=352&136=355&137=358&136=360&139=361&140=364&142=368&143=373&144=377&145=379&147=382&143=384&150=385&151=386&142=388&154=390&155=393'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '1b862d3eb90c07b336a39729691f247f'
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
    30: 'document.xml, đoạn 7, thẻ “set cap_tren = noi_nhan|selectattr("bao_cao")|list”',
    31: 'document.xml, đoạn 8, thẻ “if cap_tren|length == 1”',
    32: 'document.xml, đoạn 9, thẻ “cap_tren[0].ten|join("; ")”',
    33: 'document.xml, đoạn 10, thẻ “elif cap_tren”',
    34: 'document.xml, đoạn 12, thẻ “for n in cap_tren”',
    35: 'document.xml, đoạn 13, thẻ “n.ten|join("; ")”',
    36: 'document.xml, đoạn 13, thẻ “"." if loop.last else ";"”',
    37: 'document.xml, đoạn 14, thẻ “endfor”',
    38: 'document.xml, đoạn 15, thẻ “endif”',
    39: 'document.xml, đoạn 16, thẻ “for k in khoi”',
    40: 'document.xml, đoạn 17, thẻ “if k.loai == "can_cu"”',
    41: 'document.xml, đoạn 18, thẻ “k”',
    42: 'document.xml, đoạn 19, thẻ “else”',
    43: 'document.xml, đoạn 20, thẻ “k”',
    44: 'document.xml, đoạn 21, thẻ “endif”',
    45: 'document.xml, đoạn 22, thẻ “endfor”',
    46: 'document.xml, bảng 2, hàng 2, ô 1, đoạn 1, thẻ “for h in plan.cac_chi_tieu”',
    47: 'document.xml, bảng 2, hàng 3, ô 1, đoạn 1, thẻ “if h.nhom”',
    48: 'document.xml, bảng 2, hàng 4, ô 1, đoạn 1, thẻ “h.noi_dung”',
    49: 'document.xml, bảng 2, hàng 5, ô 1, đoạn 1, thẻ “else”',
    50: 'document.xml, bảng 2, hàng 6, ô 1, đoạn 1, thẻ “h.stt”',
    51: 'document.xml, bảng 2, hàng 6, ô 2, đoạn 1, thẻ “h.noi_dung”',
    52: 'document.xml, bảng 2, hàng 6, ô 3, đoạn 1, thẻ “h.muc_giao”',
    53: 'document.xml, bảng 2, hàng 6, ô 4, đoạn 1, thẻ “h.thoi_han”',
    54: 'document.xml, bảng 2, hàng 7, ô 1, đoạn 1, thẻ “endif”',
    55: 'document.xml, bảng 2, hàng 8, ô 1, đoạn 1, thẻ “endfor”',
    56: 'document.xml, bảng 2, hàng 9, ô 1, đoạn 1, thẻ “if not plan.cac_chi_tieu”',
    57: 'document.xml, bảng 2, hàng 10, ô 1, đoạn 1, thẻ “for dong in range(6)”',
    58: 'document.xml, bảng 2, hàng 11, ô 1, đoạn 1, thẻ “loop.index”',
    59: 'document.xml, bảng 2, hàng 12, ô 1, đoạn 1, thẻ “endfor”',
    60: 'document.xml, bảng 2, hàng 13, ô 1, đoạn 1, thẻ “endif”',
    61: 'document.xml, bảng 3, hàng 2, ô 1, đoạn 1, thẻ “for h in plan.cac_nhiem_vu”',
    62: 'document.xml, bảng 3, hàng 3, ô 1, đoạn 1, thẻ “h.stt”',
    63: 'document.xml, bảng 3, hàng 3, ô 2, đoạn 1, thẻ “h.nhiem_vu”',
    64: 'document.xml, bảng 3, hàng 3, ô 3, đoạn 1, thẻ “h.chu_tri”',
    65: 'document.xml, bảng 3, hàng 3, ô 4, đoạn 1, thẻ “h.thoi_han”',
    66: 'document.xml, bảng 3, hàng 3, ô 5, đoạn 1, thẻ “h.san_pham”',
    67: 'document.xml, bảng 3, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    68: 'document.xml, bảng 3, hàng 5, ô 1, đoạn 1, thẻ “if not plan.cac_nhiem_vu”',
    69: 'document.xml, bảng 3, hàng 6, ô 1, đoạn 1, thẻ “for dong in range(6)”',
    70: 'document.xml, bảng 3, hàng 7, ô 1, đoạn 1, thẻ “loop.index”',
    71: 'document.xml, bảng 3, hàng 8, ô 1, đoạn 1, thẻ “endfor”',
    72: 'document.xml, bảng 3, hàng 9, ô 1, đoạn 1, thẻ “endif”',
    73: 'document.xml, đoạn 35, thẻ “plan.vien_dan”',
    74: 'document.xml, đoạn 36, thẻ “if cuoi and cuoi.hai”',
    75: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    76: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    77: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    78: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    79: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    80: 'document.xml, bảng 4, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    81: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 1, thẻ “for dong in cuoi.ky[0].chuc_vu”',
    82: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 2, thẻ “if loop.first”',
    83: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 3, thẻ “dong”',
    84: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 4, thẻ “else”',
    85: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 5, thẻ “dong”',
    86: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 6, thẻ “endif”',
    87: 'document.xml, bảng 4, hàng 1, ô 2, đoạn 7, thẻ “endfor”',
    88: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 1, thẻ “for dong in cuoi.ky[1].chuc_vu”',
    89: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 2, thẻ “if loop.first”',
    90: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 3, thẻ “dong”',
    91: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 4, thẻ “else”',
    92: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 5, thẻ “dong”',
    93: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 6, thẻ “endif”',
    94: 'document.xml, bảng 4, hàng 1, ô 3, đoạn 7, thẻ “endfor”',
    95: 'document.xml, bảng 4, hàng 2, ô 2, đoạn 1, thẻ “cuoi.ky[0].ho_ten”',
    96: 'document.xml, bảng 4, hàng 2, ô 2, đoạn 2, thẻ “cuoi.ky[0].duoi_ten”',
    97: 'document.xml, bảng 4, hàng 2, ô 3, đoạn 1, thẻ “cuoi.ky[1].ho_ten”',
    98: 'document.xml, bảng 4, hàng 2, ô 3, đoạn 2, thẻ “cuoi.ky[1].duoi_ten”',
    99: 'document.xml, đoạn 37, thẻ “elif cuoi and cuoi.nhieu”',
    100: 'document.xml, đoạn 39, thẻ “for dong in cuoi.noi_nhan”',
    101: 'document.xml, đoạn 40, thẻ “dong”',
    102: 'document.xml, đoạn 41, thẻ “endfor”',
    103: 'document.xml, đoạn 42, thẻ “if cuoi.soan_thao”',
    104: 'document.xml, đoạn 43, thẻ “cuoi.soan_thao”',
    105: 'document.xml, đoạn 44, thẻ “endif”',
    106: 'document.xml, bảng 5, hàng 1, ô 1, đoạn 1, thẻ “for hang in cuoi.hang”',
    107: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 1, thẻ “for dong in hang[0].chuc_vu”',
    108: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 2, thẻ “if loop.first”',
    109: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 3, thẻ “dong”',
    110: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 4, thẻ “else”',
    111: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 5, thẻ “dong”',
    112: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 6, thẻ “endif”',
    113: 'document.xml, bảng 5, hàng 2, ô 1, đoạn 7, thẻ “endfor”',
    114: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 1, thẻ “for dong in hang[1].chuc_vu”',
    115: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 2, thẻ “if loop.first”',
    116: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 3, thẻ “dong”',
    117: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 4, thẻ “else”',
    118: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 5, thẻ “dong”',
    119: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 6, thẻ “endif”',
    120: 'document.xml, bảng 5, hàng 2, ô 2, đoạn 7, thẻ “endfor”',
    121: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 1, thẻ “for dong in hang[2].chuc_vu”',
    122: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 2, thẻ “if loop.first”',
    123: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 3, thẻ “dong”',
    124: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 4, thẻ “else”',
    125: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 5, thẻ “dong”',
    126: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 6, thẻ “endif”',
    127: 'document.xml, bảng 5, hàng 2, ô 3, đoạn 7, thẻ “endfor”',
    128: 'document.xml, bảng 5, hàng 3, ô 1, đoạn 1, thẻ “hang[0].ho_ten”',
    129: 'document.xml, bảng 5, hàng 3, ô 1, đoạn 2, thẻ “hang[0].duoi_ten”',
    130: 'document.xml, bảng 5, hàng 3, ô 2, đoạn 1, thẻ “hang[1].ho_ten”',
    131: 'document.xml, bảng 5, hàng 3, ô 2, đoạn 2, thẻ “hang[1].duoi_ten”',
    132: 'document.xml, bảng 5, hàng 3, ô 3, đoạn 1, thẻ “hang[2].ho_ten”',
    133: 'document.xml, bảng 5, hàng 3, ô 3, đoạn 2, thẻ “hang[2].duoi_ten”',
    134: 'document.xml, bảng 5, hàng 4, ô 1, đoạn 1, thẻ “endfor”',
    135: 'document.xml, đoạn 45, thẻ “elif cuoi”',
    136: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 2, thẻ “for dong in cuoi.noi_nhan”',
    137: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 3, thẻ “dong”',
    138: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 4, thẻ “endfor”',
    139: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 5, thẻ “if cuoi.soan_thao”',
    140: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 6, thẻ “cuoi.soan_thao”',
    141: 'document.xml, bảng 6, hàng 1, ô 1, đoạn 7, thẻ “endif”',
    142: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 1, thẻ “for nguoi in cuoi.ky”',
    143: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 2, thẻ “for dong in nguoi.chuc_vu”',
    144: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 3, thẻ “if loop.first”',
    145: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 4, thẻ “dong”',
    146: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 5, thẻ “else”',
    147: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 6, thẻ “dong”',
    148: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 7, thẻ “endif”',
    149: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 8, thẻ “endfor”',
    150: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 9, thẻ “nguoi.ho_ten”',
    151: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 10, thẻ “nguoi.duoi_ten”',
    152: 'document.xml, bảng 6, hàng 1, ô 2, đoạn 11, thẻ “endfor”',
    153: 'document.xml, đoạn 46, thẻ “endif”',
    154: 'document.xml, đoạn 47, thẻ “if dau.dia_chi”',
    155: 'document.xml, đoạn 48, thẻ “dau.dia_chi”',
    156: 'document.xml, đoạn 49, thẻ “endif”',
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
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DoKhan"/></w:pPr>', '{{ dau.do_khan }}', ''),
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
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="SoanThao"/></w:pPr>', '{{ cuoi.soan_thao }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="DiaChi"/><w:spacing w:before="360" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>', '{{ dau.dia_chi }}', ''),
)
