// docxtemplater printing a document: FOLDER (of node_modules) TEMPLATE LINES [OUT]; without OUT one more for each line
// of standard input, which may name a file, and the seconds of work until then. With FOLDER alone it says whether the
// library is there.
"use strict";
const fs = require("fs");
const path = require("path");
const [folder, template, lines, out] = process.argv.slice(2);
const PizZip = require(path.resolve(folder, "node_modules", "pizzip"));
const Docxtemplater = require(path.resolve(folder, "node_modules", "docxtemplater"));

if (template) {
  const content = fs.readFileSync(template);
  const values = JSON.parse(fs.readFileSync(lines, "utf-8"));
  const printed = () => {
    const document = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
    document.render(values);
    return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
  if (out) {
    fs.writeFileSync(out, printed());
  } else {
    require("readline").createInterface({ input: process.stdin }).on("line", (name) => {
      const data = printed();
      if (name) fs.writeFileSync(name, data);
      const { user, system } = process.cpuUsage();
      process.stdout.write(`${(user + system) / 1e6}\n`);
    });
  }
}
