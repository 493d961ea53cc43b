// Bundles the page's scripts: node bundle.mjs OUTPUT-FOLDER. Names hold a hash of the content, so that browsers may keep the files.
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
for (const stale of await readdir(folder)) {
  if (stale.endsWith(".js")) await rm(path.join(folder, stale));
}

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ["src/experiments.ts"],
  outdir: folder,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  legalComments: "none",
  logLevel: "warning",
});
