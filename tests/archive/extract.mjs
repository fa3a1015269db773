// Extracts text as Firefox does: node extract.mjs PDFJS-FOLDER FILE.pdf ...
//
// Writes it to FILE.pdfjs.txt beside the file.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// pdf.js names these while it is loaded, for drawing only; without them it stops.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
  globalThis[name] ??= class {};
}

const [folder, ...files] = process.argv.slice(2);
const { getDocument, VerbosityLevel } = await import(pathToFileURL(join(folder, "legacy/build/pdf.mjs")).href);

for (const file of files) {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    standardFontDataUrl: join(folder, "standard_fonts/"),
  }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(""));
  }
  writeFileSync(file.replace(/\.pdf$/, ".pdfjs.txt"), pages.join("\n"));
  await document.destroy();
}
