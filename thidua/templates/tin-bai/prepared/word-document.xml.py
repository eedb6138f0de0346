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
    l_0_trich_yeu = resolve('trich_yeu')
    l_0_kem_theo = resolve('kem_theo')
    l_0_ngay = resolve('ngay')
    l_0_so = resolve('so')
    l_0_thoi_gian = resolve('thoi_gian')
    l_0_so_chi_tieu = resolve('so_chi_tieu')
    l_0_tac_gia = resolve('tac_gia')
    l_0_khi = missing
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
        t_7 = environment.filters['_trong']
    except KeyError:
        @internalcode
        def t_7(*unused):
            raise TemplateRuntimeError("No filter named '_trong' found.")
    try:
        t_8 = environment.filters['hoa_dau']
    except KeyError:
        @internalcode
        def t_8(*unused):
            raise TemplateRuntimeError("No filter named 'hoa_dau' found.")
    try:
        t_9 = environment.filters['length']
    except KeyError:
        @internalcode
        def t_9(*unused):
            raise TemplateRuntimeError("No filter named 'length' found.")
    try:
        t_10 = environment.filters['list']
    except KeyError:
        @internalcode
        def t_10(*unused):
            raise TemplateRuntimeError("No filter named 'list' found.")
    try:
        t_11 = environment.filters['ngay_dai']
    except KeyError:
        @internalcode
        def t_11(*unused):
            raise TemplateRuntimeError("No filter named 'ngay_dai' found.")
    try:
        t_12 = environment.filters['ngay_ngan']
    except KeyError:
        @internalcode
        def t_12(*unused):
            raise TemplateRuntimeError("No filter named 'ngay_ngan' found.")
    try:
        t_13 = environment.filters['rejectattr']
    except KeyError:
        @internalcode
        def t_13(*unused):
            raise TemplateRuntimeError("No filter named 'rejectattr' found.")
    try:
        t_14 = environment.filters['so_dem']
    except KeyError:
        @internalcode
        def t_14(*unused):
            raise TemplateRuntimeError("No filter named 'so_dem' found.")
    try:
        t_15 = environment.filters['thuong_dau']
    except KeyError:
        @internalcode
        def t_15(*unused):
            raise TemplateRuntimeError("No filter named 'thuong_dau' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
    if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') or t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat'), 1)
        if (t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'do_mat') and t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh')):
            pass
            yield ' – '
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 2)
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="TenLoai"/><w:spacing w:before="0" w:after="80" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:color w:val="595959"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">'
    yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai'), 3)
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/><w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr><w:caps w:val="0"/><w:sz w:val="34"/><w:szCs w:val="34"/></w:rPr><w:t xml:space="preserve">'
    if (not t_7(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ben_ban_hanh'), (undefined(name='trich_yeu') if l_0_trich_yeu is missing else l_0_trich_yeu))):
        pass
        yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ben_ban_hanh'), 4)
        yield ': '
    yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu'), 5)
    yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="LoiDan"/></w:pPr><w:r><w:t xml:space="preserve">'
    l_0_khi = (t_2(context, (undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo), 'ngay') if (undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo) else (undefined(name='ngay') if l_0_ngay is missing else l_0_ngay))
    context.vars['khi'] = l_0_khi
    context.exported_vars.add('khi')
    if ((undefined(name='khi') if l_0_khi is missing else l_0_khi) and t_2(context, (undefined(name='khi') if l_0_khi is missing else l_0_khi), 'ngay')):
        pass
        yield 'Ngày '
        yield t_1(context, t_12(context, (undefined(name='khi') if l_0_khi is missing else l_0_khi)), 6)
        yield ', '
    elif (undefined(name='khi') if l_0_khi is missing else l_0_khi):
        pass
        yield t_1(context, t_8(context, t_11(context, (undefined(name='khi') if l_0_khi is missing else l_0_khi))), 7)
        yield ', '
    yield t_1(context, (t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ben_ban_hanh') or '[thiếu: cơ quan]'), 8)
    yield ' ban hành '
    if (undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo):
        pass
        yield t_1(context, t_2(context, (undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo), 'loai'), 9)
        if t_2(context, (undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo), 'so'):
            pass
            yield ' số '
            yield t_1(context, t_2(context, (undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo), 'so'), 10)
        yield ' kèm theo '
        yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), 11)
    else:
        pass
        yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), 12)
        if (undefined(name='so') if l_0_so is missing else l_0_so):
            pass
            yield ' số '
            yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'so_ky_hieu'), 13)
    yield ' '
    yield t_1(context, (t_15(context, (undefined(name='trich_yeu') if l_0_trich_yeu is missing else l_0_trich_yeu)) or '[thiếu: trích yếu]'), 14)
    yield '.</w:t></w:r></w:p>'
    if ((((undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian) and (t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'noi_dung') or t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'cau'))) or t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_chi_tieu')) or t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi')):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="LoiTin"/></w:pPr><w:r><w:t xml:space="preserve">'
        l_0_so_chi_tieu = t_9(context, t_10(context, t_13(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_chi_tieu'), 'nhom')))
        context.vars['so_chi_tieu'] = l_0_so_chi_tieu
        context.exported_vars.add('so_chi_tieu')
        if (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian):
            pass
            if t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'noi_dung'):
                pass
                if environment.call(context, t_2(context, t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'noi_dung'), 'startswith'), 'Từ '):
                    pass
                    yield 'Thời gian thực hiện: '
                    yield t_1(context, t_15(context, t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'noi_dung')), 15)
                else:
                    pass
                    yield t_1(context, t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'noi_dung'), 16)
                if t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'cau_tong_ket'):
                    pass
                    yield ' '
                    yield t_1(context, t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'cau_tong_ket'), 17)
            elif t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'cau'):
                pass
                yield 'Thời gian thực hiện: '
                yield t_1(context, t_15(context, t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'cau')), 18)
            yield ' '
        if (undefined(name='so_chi_tieu') if l_0_so_chi_tieu is missing else l_0_so_chi_tieu):
            pass
            yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), 19)
            yield ' đề ra '
            yield t_1(context, t_14(context, (undefined(name='so_chi_tieu') if l_0_so_chi_tieu is missing else l_0_so_chi_tieu)), 20)
            yield ' chỉ tiêu'
            if t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi'):
                pass
                yield ', giao nhiệm vụ cho '
                l_1_loop = missing
                for l_1_d, l_1_loop in LoopContext(t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi'), 'plan.cac_don_vi', 148, 0, 0, True, False), undefined):
                    _loop_vars = {}
                    pass
                    t_6(context, 0)
                    if (not t_2(context, l_1_loop, 'first')):
                        pass
                        yield '; '
                    yield t_1(context, (t_15(context, l_1_d) if environment.call(context, t_2(context, l_1_d, 'startswith'), 'Các ', _loop_vars=_loop_vars) else l_1_d), 21)
                l_1_loop = l_1_d = missing
                t_4(context, 0)
            yield '.'
        elif t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi'):
            pass
            yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'ten_loai'), 22)
            yield ' giao nhiệm vụ cho '
            l_1_loop = missing
            for l_1_d, l_1_loop in LoopContext(t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_don_vi'), 'plan.cac_don_vi', 148, 0, 0, True, False), undefined):
                _loop_vars = {}
                pass
                t_6(context, 0)
                if (not t_2(context, l_1_loop, 'first')):
                    pass
                    yield '; '
                yield t_1(context, (t_15(context, l_1_d) if environment.call(context, t_2(context, l_1_d, 'startswith'), 'Các ', _loop_vars=_loop_vars) else l_1_d), 23)
            l_1_loop = l_1_d = missing
            t_4(context, 0)
            yield '.'
        yield '</w:t></w:r></w:p>'
    for l_1_p in t_5(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'cac_phan'), 'plan.cac_phan', 280, 0, 0, False, False):
        _loop_vars = {}
        pass
        if ((not t_7(context, t_2(context, l_1_p, 'ten'), ('kinh_phi', 'to_chuc_thuc_hien'))) and (not (((t_2(context, l_1_p, 'ten') == 'thoi_gian') and (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian)) and t_2(context, (undefined(name='thoi_gian') if l_0_thoi_gian is missing else l_0_thoi_gian), 'noi_dung')))):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="Heading2"/><w:spacing w:before="160" w:after="80" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield t_1(context, t_2(context, l_1_p, 'tieu_de'), 24)
            yield '</w:t></w:r></w:p>'
            for l_2_y in t_5(context, t_2(context, l_1_p, 'cac_dong'), 'p.cac_dong', 426, 0, 1, False, False):
                _loop_vars = {}
                pass
                if t_2(context, l_2_y, 'bang'):
                    pass
                    yield t_3(context, t_2(context, l_2_y, 'bang'), 0)
                elif (t_2(context, l_2_y, 'cap') == 1):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="YTin"/></w:pPr><w:r><w:t xml:space="preserve">–</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">'
                    yield t_1(context, t_2(context, l_2_y, 'noi_dung'), 25)
                    yield '</w:t></w:r></w:p>'
                elif (t_2(context, l_2_y, 'cap') == 2):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="YTinCon"/></w:pPr><w:r><w:t xml:space="preserve">+</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">'
                    yield t_1(context, t_2(context, l_2_y, 'noi_dung'), 26)
                    yield '</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="YTinSau"/></w:pPr><w:r><w:t xml:space="preserve">·</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">'
                    yield t_1(context, t_2(context, l_2_y, 'noi_dung'), 27)
                    yield '</w:t></w:r></w:p>'
            l_2_y = missing
            t_4(context, 1)
    l_1_p = missing
    t_4(context, 0)
    if (undefined(name='tac_gia') if l_0_tac_gia is missing else l_0_tac_gia):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="TacGia"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, (undefined(name='tac_gia') if l_0_tac_gia is missing else l_0_tac_gia), 28)
        yield '</w:t></w:r></w:p>'
    if ((undefined(name='kem_theo') if l_0_kem_theo is missing else l_0_kem_theo) or ((undefined(name='so') if l_0_so is missing else l_0_so) and (undefined(name='ngay') if l_0_ngay is missing else l_0_ngay))):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="NguonTin"/></w:pPr><w:r><w:t xml:space="preserve">Nguồn: '
        yield t_1(context, t_2(context, (undefined(name='plan') if l_0_plan is missing else l_0_plan), 'vien_dan'), 29)
        yield '.</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId11"/><w:headerReference w:type="first" r:id="rId12"/><w:footerReference w:type="default" r:id="rId14"/><w:footerReference w:type="first" r:id="rId14"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="454" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'

blocks = {}
debug_info = '2=112&3=115&4=116&6=119&8=122&9=124&10=126&12=128&13=130&14=133&15=136&16=138&17=140&19=142&20=144&21=146&22=147&23=150&25=152&27=155&28=156&29=159&32=161&33=163&34=166&35=169&36=171&37=173&38=176&40=179&42=180&43=183&45=184&46=187&49=189&50=191&51=193&52=195&53=199&54=203&56=206&53=208&59=210&60=212&61=215&62=219&64=222&61=224&68=227&69=230&70=233&71=235&72=238&73=240&74=241&75=244&76=246&77=249&79=254&71=257&68=259&84=260&85=263&87=265&88=268'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = 'acad4ec03556e963f677eaf1fe350d67'
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
    8: 'document.xml, đoạn 4, thẻ “dau.ten_loai”',
    9: 'document.xml, đoạn 5, thẻ “if plan.ben_ban_hanh not in trich_yeu”',
    10: 'document.xml, đoạn 5, thẻ “plan.ben_ban_hanh”',
    11: 'document.xml, đoạn 5, thẻ “endif”',
    12: 'document.xml, đoạn 5, thẻ “dau.trich_yeu”',
    13: 'document.xml, đoạn 6, thẻ “set khi = kem_theo.ngay if kem_theo else ngay”',
    14: 'document.xml, đoạn 6, thẻ “if khi and khi.ngay”',
    15: 'document.xml, đoạn 6, thẻ “khi|ngay_ngan”',
    16: 'document.xml, đoạn 6, thẻ “elif khi”',
    17: 'document.xml, đoạn 6, thẻ “khi|ngay_dai|hoa_dau”',
    18: 'document.xml, đoạn 6, thẻ “endif”',
    19: 'document.xml, đoạn 6, thẻ “plan.ben_ban_hanh or "[thiếu: cơ quan]"”',
    20: 'document.xml, đoạn 6, thẻ “if kem_theo”',
    21: 'document.xml, đoạn 6, thẻ “kem_theo.loai”',
    22: 'document.xml, đoạn 6, thẻ “if kem_theo.so”',
    23: 'document.xml, đoạn 6, thẻ “kem_theo.so”',
    24: 'document.xml, đoạn 6, thẻ “endif”',
    25: 'document.xml, đoạn 6, thẻ “plan.ten_loai”',
    26: 'document.xml, đoạn 6, thẻ “else”',
    27: 'document.xml, đoạn 6, thẻ “plan.ten_loai”',
    28: 'document.xml, đoạn 6, thẻ “if so”',
    29: 'document.xml, đoạn 6, thẻ “plan.so_ky_hieu”',
    30: 'document.xml, đoạn 6, thẻ “endif”',
    31: 'document.xml, đoạn 6, thẻ “endif”',
    32: 'document.xml, đoạn 6, thẻ “trich_yeu|thuong_dau or "[thiếu: trích yếu]"”',
    33: 'document.xml, đoạn 7, thẻ “if (thoi_gian and (thoi_gian.noi_dung or thoi_gian.cau)) or plan.cac_chi_tieu or plan.cac_don_vi”',
    34: 'document.xml, đoạn 8, thẻ “set so_chi_tieu = plan.cac_chi_tieu|rejectattr("nhom")|list|length”',
    35: 'document.xml, đoạn 8, thẻ “if thoi_gian”',
    36: 'document.xml, đoạn 8, thẻ “if thoi_gian.noi_dung”',
    37: 'document.xml, đoạn 8, thẻ “if thoi_gian.noi_dung.startswith("Từ ")”',
    38: 'document.xml, đoạn 8, thẻ “thoi_gian.noi_dung|thuong_dau”',
    39: 'document.xml, đoạn 8, thẻ “else”',
    40: 'document.xml, đoạn 8, thẻ “thoi_gian.noi_dung”',
    41: 'document.xml, đoạn 8, thẻ “endif”',
    42: 'document.xml, đoạn 8, thẻ “if thoi_gian.cau_tong_ket”',
    43: 'document.xml, đoạn 8, thẻ “thoi_gian.cau_tong_ket”',
    44: 'document.xml, đoạn 8, thẻ “endif”',
    45: 'document.xml, đoạn 8, thẻ “elif thoi_gian.cau”',
    46: 'document.xml, đoạn 8, thẻ “thoi_gian.cau|thuong_dau”',
    47: 'document.xml, đoạn 8, thẻ “endif”',
    48: 'document.xml, đoạn 8, thẻ “endif”',
    49: 'document.xml, đoạn 8, thẻ “if so_chi_tieu”',
    50: 'document.xml, đoạn 8, thẻ “plan.ten_loai”',
    51: 'document.xml, đoạn 8, thẻ “so_chi_tieu|so_dem”',
    52: 'document.xml, đoạn 8, thẻ “if plan.cac_don_vi”',
    53: 'document.xml, đoạn 8, thẻ “for d in plan.cac_don_vi”',
    54: 'document.xml, đoạn 8, thẻ “if not loop.first”',
    55: 'document.xml, đoạn 8, thẻ “endif”',
    56: 'document.xml, đoạn 8, thẻ “d|thuong_dau if d.startswith("Các ") else d”',
    57: 'document.xml, đoạn 8, thẻ “endfor”',
    58: 'document.xml, đoạn 8, thẻ “endif”',
    59: 'document.xml, đoạn 8, thẻ “elif plan.cac_don_vi”',
    60: 'document.xml, đoạn 8, thẻ “plan.ten_loai”',
    61: 'document.xml, đoạn 8, thẻ “for d in plan.cac_don_vi”',
    62: 'document.xml, đoạn 8, thẻ “if not loop.first”',
    63: 'document.xml, đoạn 8, thẻ “endif”',
    64: 'document.xml, đoạn 8, thẻ “d|thuong_dau if d.startswith("Các ") else d”',
    65: 'document.xml, đoạn 8, thẻ “endfor”',
    66: 'document.xml, đoạn 8, thẻ “endif”',
    67: 'document.xml, đoạn 9, thẻ “endif”',
    68: 'document.xml, đoạn 10, thẻ “for p in plan.cac_phan”',
    69: 'document.xml, đoạn 11, thẻ “if p.ten not in ("kinh_phi", "to_chuc_thuc_hien") and not (p.ten == "thoi_gian" and thoi_gian and thoi_gian.noi_dung)”',
    70: 'document.xml, đoạn 12, thẻ “p.tieu_de”',
    71: 'document.xml, đoạn 13, thẻ “for y in p.cac_dong”',
    72: 'document.xml, đoạn 14, thẻ “if y.bang”',
    73: 'document.xml, đoạn 15, thẻ “y.bang”',
    74: 'document.xml, đoạn 16, thẻ “elif y.cap == 1”',
    75: 'document.xml, đoạn 17, thẻ “y.noi_dung”',
    76: 'document.xml, đoạn 18, thẻ “elif y.cap == 2”',
    77: 'document.xml, đoạn 19, thẻ “y.noi_dung”',
    78: 'document.xml, đoạn 20, thẻ “else”',
    79: 'document.xml, đoạn 21, thẻ “y.noi_dung”',
    80: 'document.xml, đoạn 22, thẻ “endif”',
    81: 'document.xml, đoạn 23, thẻ “endfor”',
    82: 'document.xml, đoạn 24, thẻ “endif”',
    83: 'document.xml, đoạn 25, thẻ “endfor”',
    84: 'document.xml, đoạn 26, thẻ “if tac_gia”',
    85: 'document.xml, đoạn 27, thẻ “tac_gia”',
    86: 'document.xml, đoạn 28, thẻ “endif”',
    87: 'document.xml, đoạn 29, thẻ “if kem_theo or (so and ngay)”',
    88: 'document.xml, đoạn 30, thẻ “plan.vien_dan”',
    89: 'document.xml, đoạn 31, thẻ “endif”',
}
placeholders = (
    ('doan', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '', '{{p y.bang }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.do_mat }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Dau"/><w:spacing w:before="0" w:after="120"/><w:jc w:val="left"/></w:pPr>', '{{ dau.luu_hanh }}', ''),
    ('chay', '<w:rPr><w:color w:val="595959"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>', '<w:pPr><w:pStyle w:val="TenLoai"/><w:spacing w:before="0" w:after="80" w:line="240" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>', '{{ dau.ten_loai }}', ''),
    ('chay', '<w:rPr><w:caps w:val="0"/><w:sz w:val="34"/><w:szCs w:val="34"/></w:rPr>', '<w:pPr><w:pStyle w:val="Heading1"/><w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr>', '{{ plan.ben_ban_hanh }}', ''),
    ('chay', '<w:rPr><w:caps w:val="0"/><w:sz w:val="34"/><w:szCs w:val="34"/></w:rPr>', '<w:pPr><w:pStyle w:val="Heading1"/><w:spacing w:before="0" w:after="160" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/><w:jc w:val="left"/></w:pPr>', '{{ dau.trich_yeu }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ khi|ngay_ngan }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ khi|ngay_dai|hoa_dau }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ plan.ben_ban_hanh or "[thiếu: cơ quan]" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ kem_theo.loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ kem_theo.so }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ plan.ten_loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ plan.ten_loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ plan.so_ky_hieu }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiDan"/></w:pPr>', '{{ trich_yeu|thuong_dau or "[thiếu: trích yếu]" }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ thoi_gian.noi_dung|thuong_dau }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ thoi_gian.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ thoi_gian.cau_tong_ket }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ thoi_gian.cau|thuong_dau }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ plan.ten_loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ so_chi_tieu|so_dem }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ d|thuong_dau if d.startswith("Các ") else d }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ plan.ten_loai }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="LoiTin"/></w:pPr>', '{{ d|thuong_dau if d.startswith("Các ") else d }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="Heading2"/><w:spacing w:before="160" w:after="80" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="0"/></w:pPr>', '{{ p.tieu_de }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="YTin"/></w:pPr>', '{{ y.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="YTinCon"/></w:pPr>', '{{ y.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="YTinSau"/></w:pPr>', '{{ y.noi_dung }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="TacGia"/></w:pPr>', '{{ tac_gia }}', ''),
    ('chay', '', '<w:pPr><w:pStyle w:val="NguonTin"/></w:pPr>', '{{ plan.vien_dan }}', ''),
)
