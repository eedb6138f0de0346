# made of document.docx by: python docs/make_prepared.py
made_of = 'acad4ec03556e963f677eaf1fe350d67'
quy_uoc = 'nd30'
values = {'co_quoc_hieu': 13.0, 'co_tieu_ngu': 14.0, 'co_ten': 13.0, 'co_so': 13.0, 'co_dia_danh': 13.0, 'co_tieu_de': 14.0, 'co_chu': 14.0, 'co_ky': 14.0, 'co_tu_noi_nhan': 12.0, 'co_noi_nhan': 11.0, 'co_phu_luc': 14.0, 'co_so_trang': 14.0, 'co_bang': 13.0, 'gian_dong': 1.0, 'cach_doan': 6.0, 'thut_dong': 12.7, 'phong': 'Times New Roman', 'le_tren': 20.0, 'le_duoi': 20.0, 'le_trai': 30.0, 'le_phai': 15.0}
margins = {}
papers = ()
spacing = ''
lost = ()
