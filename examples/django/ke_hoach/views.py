"""One view: the JSON of a plan comes in, its DOCX or PDF goes out; what is wrong with it is JSON, too."""

from __future__ import annotations

import logging

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST

import thidua

LOG = logging.getLogger("ke_hoach")
LIMITS = thidua.Limits(text_mb=1)
# What can be printed, and by which template (None: by the plan's convention). A request says a key, never a template.
PRINTS: dict[str, tuple[str, str | None]] = {
    "ke-hoach.docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", None),
    "ke-hoach.pdf": ("application/pdf", None),
    "quyet-dinh.docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "quyet-dinh"),
}


@require_POST
def print_plan(request: HttpRequest, key: str) -> HttpResponse:
    """No CSRF token is asked for: no form of another site sends this type, and no cookie is looked at here."""
    if key not in PRINTS:
        return _refused(404, thidua.UsageError("không có bản in này"))
    if request.content_type != "application/json":
        return _refused(415, thidua.UsageError("kế hoạch gửi lên phải là application/json"))
    kind, template = PRINTS[key]
    stem, _, format = key.rpartition(".")
    try:
        plan = thidua.read(request.body, format="json", limits=LIMITS)
        data = thidua.render(plan, format, template=template)
    except RequestDataTooBig:
        return _refused(413, thidua.UsageError("kế hoạch gửi lên quá lớn"))
    except thidua.InputError as error:
        return _refused(422, error)
    name = f"{stem} {plan.trich_yeu}" if template else f"{plan.so} {plan.ky_hieu} {plan.trich_yeu}"  # its own number
    name = " ".join(name.replace("/", "-").split())[:80] or stem
    header = content_disposition_header(as_attachment=True, filename=f"{name}.{format}") or "attachment"
    return HttpResponse(data, content_type=kind, headers={"Content-Disposition": header})


def _refused(status: int, error: thidua.ThiduaError) -> JsonResponse:
    LOG.info("%d %s", status, " ".join(one.rule for one in error.problems))  # codes; no words of a plan
    return JsonResponse(error.to_data(), status=status, json_dumps_params={"ensure_ascii": False})
