// Writes the fonts, each cut down to what pages need, and returns the style sheet that declares them.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { faces, parts } from "./faces.mjs";
import { fallbackRules } from "./fallbacks.mjs";
import { fontMetrics, glyphsOf } from "./fontMetrics.mjs";

/**
 * Writes all fonts.
 * @param {string} folder The folder for them; their names contain a hash of their content.
 * @returns {Promise<string>} The rules.
 */
export async function bundleFonts(folder) {
  const rules = [];
  for (const face of faces) {
    let metrics;
    for (const part of parts) {
      const plain = await cut(face, part, "truetype");
      const glyphOf = glyphsOf(plain);
      const letters = [...part.letters].filter((letter) => glyphOf(letter.codePointAt(0)) !== 0);
      metrics ??= fontMetrics(plain);
      const file = await cut(face, part, "woff2");
      const hash = createHash("sha256").update(file).digest("hex").slice(0, 8).toUpperCase();
      const name = `${face.name}-${part.name}-${hash}.woff2`;
      await writeFile(path.join(folder, name), file);
      rules.push(
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(${name}) format("woff2");unicode-range:${ranges(letters)}}`,
      );
    }

    rules.push(...fallbackRules(face, metrics));
  }

  return rules.join("\n");
}

async function cut(face, part, targetFormat) {
  return subsetFont(await readFile(face.source(part.source)), part.letters, {
    targetFormat,
    variationAxes: face.axes,
    keepFeatures: face.features,
    noHinting: true,
    // The address of the licence; the copyright is kept anyway.
    preserveNameIds: [14],
  });
}

/** U+20-7E, U+A0 */
function ranges(letters) {
  const points = letters.map((letter) => letter.codePointAt(0)).sort((one, other) => one - other);
  const found = [];
  for (const point of points) {
    if (found.at(-1)?.[1] === point - 1) found.at(-1)[1] = point;
    else found.push([point, point]);
  }

  const written = (point) => point.toString(16).toUpperCase();
  return found.map(([first, last]) => `U+${written(first)}${first === last ? "" : `-${written(last)}`}`).join(",");
}
