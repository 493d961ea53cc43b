// Bundles the extension into dist/, the folder that is packed. With --tests, bundles the tests, and the .dib reader for
// the tests in C#, into obj/.
import { mkdir, readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "warning",
};

await mkdir(new URL("obj", import.meta.url), { recursive: true });
if (process.argv.includes("--tests")) {
  await rm(new URL("obj/test", import.meta.url), { recursive: true, force: true });
  const tests = (await readdir(new URL("test", import.meta.url))).filter((name) => name.endsWith(".ts"));
  await build({ ...common, entryPoints: tests.map((name) => `test/${name}`), outdir: "obj/test", format: "cjs" });
} else {
  await build({
    ...common,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    format: "cjs",
    external: ["vscode"],
    minify: true,
  });

  // Runs in the page that shows a notebook's outputs.
  await build({
    ...common,
    platform: "browser",
    target: "es2022",
    entryPoints: ["renderer/inputRenderer.ts"],
    outfile: "dist/inputRenderer.js",
    format: "esm",
    minify: true,
  });
}
