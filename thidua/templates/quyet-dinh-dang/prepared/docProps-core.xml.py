from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = None

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_dau = resolve('dau')
    l_0_trich_yeu = resolve('trich_yeu')
    l_0_co_quan = resolve('co_quan')
    try:
        t_1 = environment.filters['_cua']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_cua' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>'
    yield str(environment.finalize(context, t_1(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai')))
    yield ' '
    yield str(environment.finalize(context, t_1(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'trich_yeu')))
    yield '</dc:title><dc:subject>'
    yield str(environment.finalize(context, (undefined(name='trich_yeu') if l_0_trich_yeu is missing else l_0_trich_yeu)))
    yield '</dc:subject><dc:creator>'
    if (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan):
        pass
        yield str(environment.finalize(context, t_1(context, (undefined(name='co_quan') if l_0_co_quan is missing else l_0_co_quan), 'ten')))
    yield '</dc:creator><cp:keywords/><cp:category>'
    yield str(environment.finalize(context, t_1(context, (undefined(name='dau') if l_0_dau is missing else l_0_dau), 'ten_loai')))
    yield '</cp:category><dc:language>vi-VN</dc:language></cp:coreProperties>'

blocks = {}
debug_info = '2=21&3=23&4=25&5=27&6=29&8=31'

# above: Jinja's code for a part; made of document.docx by: python docs/make_prepared.py
made_of = '8f2532dcbfdd11c422dfb98310a8c464'
together = 3
grows = False
lasts = (
)
labels = {
    2: 'core.xml (thuộc tính tệp), title, thẻ “dau.ten_loai”',
    3: 'core.xml (thuộc tính tệp), title, thẻ “dau.trich_yeu”',
    4: 'core.xml (thuộc tính tệp), subject, thẻ “trich_yeu”',
    5: 'core.xml (thuộc tính tệp), creator, thẻ “if co_quan”',
    6: 'core.xml (thuộc tính tệp), creator, thẻ “co_quan.ten”',
    7: 'core.xml (thuộc tính tệp), creator, thẻ “endif”',
    8: 'core.xml (thuộc tính tệp), category, thẻ “dau.ten_loai”',
}
placeholders = (
)
