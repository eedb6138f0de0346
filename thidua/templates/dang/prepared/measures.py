# made of document.docx by: python docs/make_prepared.py
made_of = '22e650998114e35c5aebad98291d6013'
quy_uoc = 'hd05'
values = {'co_quoc_hieu': 15.0, 'co_tieu_ngu': 14.0, 'co_ten': 14.0, 'co_so': 14.0, 'co_dia_danh': 14.0, 'co_tieu_de': 15.0, 'co_chu': 14.0, 'co_ky': 14.0, 'co_tu_noi_nhan': 14.0, 'co_noi_nhan': 12.0, 'co_phu_luc': 14.0, 'co_so_trang': 14.0, 'co_bang': 13.0, 'gian_dong': 19.0, 'cach_doan': 6.0, 'thut_dong': 10.0, 'phong': 'Times New Roman', 'le_tren': 20.0, 'le_duoi': 20.0, 'le_trai': 30.0, 'le_phai': 15.0, 'cot_trai': 76.0, 'cot_nhan': 70.0}
margins = {}
papers = ()
spacing = 'đúng 19 pt'
lost = ()
