"""Uses that type checkers refuse, each where ``# sai`` stands; never run."""

from __future__ import annotations

import thidua
from thidua import KeHoach

from thidua import KeHaoch  # isort: skip  # sai

print(KeHaoch)
print(thidua.raed)  # sai
plan = KeHoach(trich_yue="Thi đua")  # sai
plan.evolve(soo=1)  # sai
plan.evolve(so=1).evolve(so=[1])  # sai
KeHoach(ngay=object())  # sai
KeHoach(ngay=["9/3/2026"])  # sai
KeHoach("Thi đua")  # sai
KeHoach(trich_yeu=["Thi đua"])  # sai
KeHoach(trich_yeu={"tên": "Thi đua"})  # sai
KeHoach(nguoi_ky="Nguyễn Văn An")  # sai
KeHoach(co_quan=thidua.NguoiKy(ho_ten="Nguyễn Văn An"))  # sai
KeHoach(phu_luc="Phân công")  # sai
KeHoach(noi_dung=[object()])  # sai
KeHoach(du_thao=object())  # sai
KeHoach(thoi_gian=["Tháng 3"])  # sai
thidua.ChiTieu("Trên 90% hồ sơ", "hai")  # sai
thidua.ChiTieu(90)  # sai
thidua.ChiTieu(gia_tri=[90])  # sai
thidua.ChiTieu(gom=[thidua.Muc(noi_dung="Một")])  # sai
thidua.NguoiKy(quyen=object())  # sai
thidua.Muc(noi_dumg="Một")  # sai
thidua.Muc(noi_dung="Một").evolve(don_vi="Văn phòng")  # sai
thidua.Bang(cot=["A"], dong=[object()])  # sai
plan.trich_yeu = "Thi đua"  # sai
plan.can_cu[0].so = "15"  # sai
print(plan.trich_yue)  # sai
print(plan.ngay.dai)  # sai
thidua.read(15)  # sai
thidua.read("ke-hoach.yaml", office=15)  # sai
thidua.HoSo(mauu="nd30")  # sai
thidua.write(thidua.HoSo(), "a.docx")  # sai
thidua.read("ke-hoach.yaml", fromat="yaml")  # sai
thidua.read_document(plan)  # sai
thidua.read_document("cu.docx").bao_cao  # noqa: B018  # sai
thidua.write(plan)  # sai
thidua.write(plan, "ke-hoach.docx", stric=True)  # sai
thidua.write("ke-hoach.yaml", "ke-hoach.docx")  # sai
thidua.render(plan, 1)  # sai
thidua.verify("cu.docx", 15)  # sai
thidua.check(15)  # sai
thidua.check(plan, accepted=5)  # sai
thidua.check(plan, selekt=["nd"])  # sai
thidua.Template(None)  # sai
thidua.Template("nd30").render([1])  # sai
thidua.Template("nd30").rendr(plan)  # sai
thidua.verify("cu.docx", plan).findings[0].rul  # noqa: B018  # sai
