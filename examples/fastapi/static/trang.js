const [form, page, news] = ["ke-hoach", "trang", "tin"].map((id) => document.getElementById(id));
const WAIT = 400; // ms without a key pressed until the page is made again
let kept = {}; // what the form cannot show, two signers where it asks for one: it goes along as it came
let waiting; // the timer of the next preview
let asked = new AbortController(); // ends the one that is on its way

// A line of a field and the item that it stands for. What is no plain text (an item with its own items, a table) is a
// line of JSON, so that nothing of an uploaded plan is lost.
const lineOf = (item) => (typeof item === "string" && !/\n|^[[{"]/.test(item) ? item : JSON.stringify(item));
const itemOf = (line) => {
  if (!/^[[{"]/.test(line)) return line;
  try { return JSON.parse(line); } catch { return line; }
};

function gather() {
  const plan = structuredClone(kept);
  for (const field of form.querySelectorAll(":enabled:is(input, textarea)")) {
    const items = field.value.split("\n").map((one) => one.trim()).filter(Boolean).map(itemOf);
    const way = field.name.split("/");
    const last = way.pop();
    if (items.length) way.reduce((at, key) => (at[key] ??= {}), plan)[last] = items.length === 1 ? items[0] : items;
  }
  return plan;
}

function fill(plan) {
  form.reset();
  kept = {};
  for (const group of form.querySelectorAll("fieldset")) {
    const value = plan[group.dataset.way];
    if (typeof value === "string") group.querySelector('[name$="tên"]').value = value; // a text alone is the name
    group.disabled = Array.isArray(value);
    if (group.disabled) kept[group.dataset.way] = value;
  }
  for (const field of form.querySelectorAll(":enabled:is(input, textarea)")) {
    const value = field.name.split("/").reduce((at, key) => at?.[key], plan);
    if (value !== undefined) field.value = [value].flat().map(lineOf).join("\n");
  }
}

function show(problems, ofFile) {
  for (const list of form.querySelectorAll(".loi")) list.replaceChildren();
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  for (const one of problems) {
    const [first, second] = one.path;
    const found = [`${first}/${second}`, first].map((way) => form.querySelector(`[data-way="${CSS.escape(way)}"]`));
    const place = found.find(Boolean);
    const line = ofFile ? one.line && `dòng ${one.line} của tệp` : Number.isInteger(second) && `ý ${second + 1}`;
    const grave = ["lỗi", "bắt buộc", "thể thức"].includes(one.level);
    const item = Object.assign(document.createElement("li"), { title: one.code, className: grave ? "nang" : "nen" });
    const words = [line, place ? "" : one.label, one.what].filter(Boolean).join(": ");
    item.textContent = one.hint && one.kind !== "thiếu" ? `${words} – ${one.hint}` : words;
    (place?.querySelector(":scope > .loi") ?? document.getElementById("chung")).append(item);
    if (place?.matches(".muc") && grave) place.querySelector("input, textarea").ariaInvalid = "true";
    place?.closest("details")?.setAttribute("open", "");
  }
  news.textContent = problems.length ? `${problems.length} điều cần xem lại.` : "Không có gì phải báo.";
}

// The server's answer where it is good; else its problems are shown.
async function ask(way, options, ofFile = false) {
  const answer = await fetch(way, { method: "POST", ...options });
  if (answer.ok) return answer;
  const error = await answer.json();
  show(error.problems, ofFile);
  news.textContent = `Chưa được: ${error.problems.length} lỗi.`;
}
const asJson = (plan) => ({ body: JSON.stringify(plan), headers: { "Content-Type": "application/json" } });

async function preview() {
  asked.abort();
  asked = new AbortController();
  const answer = await ask("/xem", { ...asJson(gather()), signal: asked.signal });
  if (!answer) return; // what was right last stays to be seen
  const { page: made, problems } = await answer.json();
  page.srcdoc = made;
  show(problems, false);
}

async function save(answer) {
  if (!answer) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = decodeURIComponent(answer.headers.get("Content-Disposition").split("UTF-8''")[1]);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// What fails is a network that is gone, or a preview that a later one has ended.
const told = (work) => work.catch((error) => {
  if (error.name !== "AbortError") news.textContent = `Không tới được máy chủ: ${error.message}`;
});

const parts = (values) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(values)) body.append(name, value);
  return { body };
};

async function openFile(tep) {
  const answer = await ask("/mo", parts({ tep }), true);
  if (!answer) return;
  const { plan, problems } = await answer.json();
  fill(plan);
  await preview();
  show(problems, true);
}

const printAll = async (bang) => save(await ask("/nhieu", parts({ ke_hoach: JSON.stringify(gather()), bang }), true));
const chosen = (id, use) => document.getElementById(id).addEventListener("change", ({ target }) => {
  told(use(target.files[0]));
  target.value = ""; // so that the same file may be chosen again
});
chosen("mo", openFile);
chosen("bang", printAll);
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => told(preview()), WAIT); });
for (const button of document.querySelectorAll("[data-print]"))
  button.addEventListener("click", () => told(ask(`/in/${button.dataset.print}`, asJson(gather())).then(save)));
