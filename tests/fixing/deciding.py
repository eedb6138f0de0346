"""Has LibreOffice open documents, accept or reject all their tracked changes, and save them."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from support import PATIENCE, need

ACCEPT, REJECT = "AcceptAllTrackedChanges", "RejectAllTrackedChanges"
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Decide(paperFile As String, choice As String, savedFile As String)
  Dim unseen(0) As New com.sun.star.beans.PropertyValue
  unseen(0).Name = "Hidden"
  unseen(0).Value = True
  paper = StarDesktop.loadComponentFromURL(ConvertToURL(paperFile), "_blank", 0, unseen())
  Dim nothingMore()
  chooser = createUnoService("com.sun.star.frame.DispatchHelper")
  shown = paper.CurrentController.Frame
  If choice &lt;&gt; "" Then chooser.executeDispatch(shown, ".uno:" &amp; choice, "", 0, nothingMore())
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  paper.storeToURL(ConvertToURL(savedFile), kind())
  paper.close(True)
End Sub
Sub DecideAll(jobs As String)
  channel = FreeFile
  Open jobs For Input As #channel
  Do While Not Eof(channel)
    Line Input #channel, job
    words = Split(job, "|")
    If UBound(words) = 2 Then Decide(words(0), words(1), words(2))
  Loop
  Close #channel
End Sub
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
"""


def decide(jobs: Sequence[tuple[Path, str, Path]]) -> None:
    """Each document with a choice, empty for none, and where it is saved."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        office = [need("soffice"), f"-env:UserInstallation=file://{profile}", "--headless"]
        subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True, timeout=PATIENCE)
        macros = Path(profile, "user", "basic", "Standard")  # of the profile that this has made
        macros.mkdir(parents=True, exist_ok=True)
        (macros / "Module1.xba").write_text(_MODULE, "utf-8")
        (macros / "script.xlb").write_text(_LIBRARY, "utf-8")
        list_ = Path(profile, "jobs.txt")
        for _ in range(_TRIES):
            left = [job for job in jobs if not job[2].exists()]
            list_.write_text("".join(f"{source}|{choice}|{target}\n" for source, choice, target in left), "utf-8")
            call = [*office, f'macro:///Standard.Module1.DecideAll("{list_}")']
            done = subprocess.run(call, check=False, capture_output=True, timeout=PATIENCE)
            if done.returncode == 0 and all(target.exists() for _, _, target in left):
                return
        raise AssertionError(done.stderr.decode())


_TRIES = 3
"""On a busy machine the program that made the profile may not be gone yet."""
