// Makes the search index: node index.mjs OUTPUT-FOLDER, with one document on each line of standard input, as JSON:
// {"url": "/an/address/", "html": "<html …"}. The folder gets what a page needs to search; Pagefind's own interfaces are
// left out, because the theme has one.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { close, createIndex } from "pagefind";

const folder = process.argv[2];

const { index, errors } = await createIndex({
  // What a page hides until its script shows it, and what only a screen reader is told.
  excludeSelectors: ["[hidden]", ".unseen", ".cell-notice"],
});
check(errors);

// In order and one by one, so that equal documents give equal files.
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url, html } = JSON.parse(line);
  check((await index.addHTMLFile({ url, content: html })).errors);
}

const result = await index.getFiles();
check(result.errors);
for (const file of result.files) {
  if (/-(ui|highlight)\.(js|css)$/.test(file.path)) continue;
  const target = path.join(folder, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.content);
}

await close();

function check(problems) {
  if (problems?.length > 0) throw new Error(problems.join("; "));
}
