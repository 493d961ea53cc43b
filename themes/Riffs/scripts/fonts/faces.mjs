// The faces that pages use, and the letters that each of their files has.
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const sources = (family, style) => (part) => resolve(`@fontsource-variable/${family}/files/${family}-${part}-wght-${style}.woff2`);

const kept = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "rlig"];

/**
 * Headings are Besley at one weight. Prose is Literata, upright in every weight from regular to bold; its italics are
 * fetched by pages that have some, so they are one weight only, and browsers make them bold where that is asked for.
 */
export const faces = [
  { family: "Riffs Display", name: "besley", source: sources("besley", "normal"), style: "normal", weight: "400 900", axes: { wght: 600 }, features: kept },
  { family: "Riffs Text", name: "literata", source: sources("literata", "normal"), style: "normal", weight: "400 700", axes: { wght: { min: 400, max: 700 } }, features: [...kept, "tnum"] },
  { family: "Riffs Text", name: "literata-italic", source: sources("literata", "italic"), style: "italic", weight: "400", axes: { wght: 400 }, features: kept },
];

const between = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

const signs = "\u00a0§©«°·»×‐‑–—‘’‚“”„†‡•…‹›€™−";
const western = [...between(0xa1, 0xff)].filter((letter) => !signs.includes(letter)).join("");

/**
 * Each face in three files: what English needs, what the languages of Western Europe add, and what those of Central Europe
 * and Turkey add. A browser fetches those whose letters are in the page. The source names the file that has the letters.
 */
export const parts = [
  { name: "latin", source: "latin", letters: between(0x20, 0x7e) + signs },
  { name: "western", source: "latin", letters: `${western}Œœı` },
  { name: "central", source: "latin-ext", letters: [...between(0x100, 0x17f)].filter((letter) => !"ŒœıŉĿŀſ".includes(letter)).join("") + "ȘșȚțẞ" },
];
