// Bundles the page's scripts: node bundle.mjs OUTPUT-FOLDER. Names contain a hash of the content, so that browsers may
// cache the files.
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
for (const stale of await readdir(folder)) {
  if (stale.endsWith(".js")) await rm(path.join(folder, stale));
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
  entryPoints: ["src/experiments.ts"],
  outdir: folder,
  splitting: true,
  format: "esm",
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
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
