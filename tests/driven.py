"""A headless browser that is driven: what a person types, and what the page then shows; by its debugging pipe."""

from __future__ import annotations

import base64
import json
import os
import select
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from support import PATIENCE, need

QUIET = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"


class Page:
    """A page in the browser: ``errors`` what its console was told of: scripts that failed, what a policy refused."""

    def __init__(self, wanted: int, said: int) -> None:
        self._wanted, self._said, self._left, self._count = wanted, said, b"", 0
        self.errors: list[str] = []
        target = self._ask("Target.createTarget", {"url": "about:blank"})["targetId"]
        self._session = self._ask("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._ask(f"{domain}.enable")
        self._ask(
            "Emulation.setDeviceMetricsOverride",
            {"width": 1400, "height": 900, "deviceScaleFactor": 1, "mobile": False},
        )

    def open(self, address: str) -> None:
        self._ask("Page.navigate", {"url": address})
        self.wait(lambda: self.run("document.readyState") == "complete", "the page is there")

    def run(self, script: str) -> Any:
        """What an expression of JavaScript comes to, awaited."""
        asked = {"expression": script, "awaitPromise": True, "returnByValue": True}
        answer = self._ask("Runtime.evaluate", asked)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def type(self, name: str, text: str) -> None:
        """Types into the field with a name, as a keyboard does."""
        self.run(f"document.getElementsByName({json.dumps(name)})[0].focus()")
        self._ask("Input.insertText", {"text": text})

    def choose(self, selector: str, file: Path) -> None:
        """Chooses a file in a field for files."""
        root = self._ask("DOM.getDocument")["root"]["nodeId"]
        node = self._ask("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
        self._ask("DOM.setFileInputFiles", {"nodeId": node, "files": [str(file)]})

    def download_to(self, folder: Path) -> None:
        """Files that the page saves go into a folder."""
        self._ask("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})

    def wait(self, is_so: Callable[[], Any], what: str) -> Any:
        """Waits until something is so, and gives it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if found := is_so():
                return found
            time.sleep(0.05)
        raise AssertionError(f"it never came that {what}")

    def picture(self) -> bytes:
        """The page as it looks, as PNG."""
        return base64.b64decode(self._ask("Page.captureScreenshot")["data"])

    def _ask(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        self._count += 1
        message: dict[str, Any] = {"id": self._count, "method": method, "params": params or {}}
        if hasattr(self, "_session"):
            message["sessionId"] = self._session
        os.write(self._wanted, json.dumps(message).encode() + b"\0")
        for answer in self._heard():
            if answer.get("id") == self._count:
                assert "error" not in answer, (method, answer["error"])
                return answer.get("result", {})
            if answer.get("method") == "Runtime.exceptionThrown":
                self.errors.append(str(answer["params"]["exceptionDetails"]))
            elif answer.get("method") == "Log.entryAdded" and answer["params"]["entry"]["level"] == "error":
                self.errors.append(answer["params"]["entry"]["text"])
        raise AssertionError(f"the browser is gone: {method}")

    def _heard(self) -> Iterator[dict[str, Any]]:
        while True:
            while b"\0" in self._left:
                one, _, self._left = self._left.partition(b"\0")
                yield json.loads(one)
            assert select.select([self._said], [], [], PATIENCE)[0], "the browser says nothing"
            more = os.read(self._said, 1 << 16)
            if not more:
                return
            self._left += more


@contextmanager
def browser() -> Iterator[Page]:
    """A page of a browser that is ended afterwards."""
    wanted, to_browser = os.pipe()
    from_browser, said = os.pipe()
    # It reads from 3 and writes to 4, whatever the numbers are here.
    script = f'exec "$@" 3<&{wanted} 4>&{said}'
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            need("chromium"),
            *QUIET.split(),
            f"--user-data-dir={profile}",
            "--remote-debugging-pipe",
            "about:blank",
        ]
        running = subprocess.Popen(
            ["bash", "-c", script, "bash", *command], pass_fds=(wanted, said), stderr=subprocess.DEVNULL
        )
        os.close(wanted)
        os.close(said)
        try:
            yield Page(to_browser, from_browser)
        finally:
            running.kill()
            running.wait()
            os.close(to_browser)
            os.close(from_browser)
