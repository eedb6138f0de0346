from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
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
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    if t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'):
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield t_1(context, t_2(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'luu_hanh'), 88)
        yield '</w:t></w:r></w:p>'
    yield '<w:p><w:pPr><w:pStyle w:val="KeoTrang"/></w:pPr></w:p></w:hdr>'

blocks = {}
debug_info = '2=25&3=28'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '8f2532dcbfdd11c422dfb98310a8c464'
together = 3
grows = False
lasts = (
)
labels = {
    2: 'header3.xml (đầu trang), đoạn 1, thẻ “if dau.luu_hanh”',
    3: 'header3.xml (đầu trang), đoạn 2, thẻ “dau.luu_hanh”',
    4: 'header3.xml (đầu trang), đoạn 3, thẻ “endif”',
}
placeholders = (
    ('chay', '', '<w:pPr><w:pStyle w:val="LuuHanh"/></w:pPr>', '{{ dau.luu_hanh }}', 'le_trang'),
)
