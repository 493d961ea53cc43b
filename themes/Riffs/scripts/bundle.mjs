// Bundles the page's scripts and fonts, and minifies the style sheets: node bundle.mjs OUTPUT-FOLDER. The names of scripts and
// fonts contain a hash of the content, so that browsers may cache the files.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, transform } from "esbuild";
import { bundleFonts } from "./fonts/bundleFonts.mjs";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
for (const stale of await readdir(folder)) {
  if (/\.(js|css|woff2)$/.test(stale)) await rm(path.join(folder, stale));
}

const options = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  target: "es2022",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

await build({
  ...options,
  entryPoints: ["src/experiments.ts", "src/player/player.ts"],
  outdir: folder,
  splitting: true,
  format: "esm",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
});

// The search page and the search dialog load one file.
await build({
  ...options,
  entryPoints: ["src/search/search.ts"],
  outdir: folder,
  format: "esm",
  entryNames: "[name]-[hash]",
});

// Every page loads this one, so it shares nothing with the others: a shared file would be one more request. The site's
// build adds the hash to its name.
await build({
  ...options,
  entryPoints: ["src/riffs.ts"],
  outfile: path.join(folder, "riffs.js"),
  format: "esm",
});

// Browsers always request a service worker by the same name.
await build({
  ...options,
  entryPoints: ["src/offline/serviceWorker.ts"],
  outfile: path.join(folder, "service-worker.js"),
  format: "iife",
});

// The theme combines them: each page loads one. All begin with riffs.css, and so does the fonts' declaration.
const fontRules = await bundleFonts(folder);
const sheets = path.join(import.meta.dirname, "../assets");
for (const name of await readdir(sheets)) {
  if (!name.endsWith(".css")) continue;
  const written = await readFile(path.join(sheets, name), "utf8");
  const text = name === "riffs.css" ? `${fontRules}\n${written}` : written;
  const { code } = await transform(text, { loader: "css", minify: true, target: "esnext", sourcefile: name });
  await writeFile(path.join(folder, name), code);
}
