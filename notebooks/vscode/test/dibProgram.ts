// For the tests in C#: reads a JSON array of .dib texts, and prints their cells and how they are written back.
import { readFileSync } from "node:fs";
import { readDib } from "../src/dib/dibReader.ts";
import { writeDib } from "../src/dib/dibWriter.ts";

const texts = JSON.parse(readFileSync(0, "utf8")) as string[];
const answers = texts.map((text) => {
  const file = readDib(text);
  const cells = file.cells.map(({ kernel, text: source }) => ({ kernel, text: source }));
  const kept = writeDib(file, file.cells.map((origin) => ({ kernel: origin.kernel, text: origin.text, origin })));
  const anew = writeDib(file, cells.map((cell) => ({ ...cell, origin: null })));
  return { cells, kept, anew };
});
process.stdout.write(JSON.stringify(answers));
