import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { DibError, readDib } from "../src/dib/dibReader.ts";
import { writeDib, type EditedCell } from "../src/dib/dibWriter.ts";

const meta = `#!meta\n\n{"kernelInfo":{"defaultKernelName":"csharp","items":[{"name":"csharp"},{"aliases":["q"],"name":"qsharp"}]}}\n\n`;
const file = `${meta}#!csharp\n\nvar a = 1;\n#!time\na\n\n#!markdown\n\n# Title\n\n\n\n#!q\n\nq\n`;

/** A file's cells, to be written unchanged. */
function unchanged(text: string): EditedCell[] {
  return readDib(text).cells.map((origin) => ({ kernel: origin.kernel, text: origin.text, origin }));
}

function written(text: string, change: (cells: EditedCell[]) => EditedCell[]): string {
  return writeDib(readDib(text), change(unchanged(text)));
}

test("a line begins a cell only if all of it is a kernel's name", () => {
  const { cells } = readDib(file);
  assert.deepEqual(
    cells.map(({ kernel, text }) => [kernel, text]),
    [
      ["csharp", "var a = 1;\n#!time\na"],
      ["markdown", "# Title"],
      ["qsharp", "q"],
    ],
  );
});

/** Files and the cells that are in them, which the tests in C# read too (DibTests.cs). */
const pairs = path.join(__dirname, "../../../../tests/Companion.Notebooks.Tests/Documents/Fixtures/Dib");

for (const name of readdirSync(pairs).filter((each) => each.endsWith(".dib"))) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(path.join(pairs, name)));
  const { cells } = JSON.parse(readFileSync(path.join(pairs, name.replace(/dib$/, "json")), "utf8")) as {
    cells: { kernel: string; text: string }[];
  };
  test(`${name} has the expected cells`, () =>
    assert.deepEqual(
      readDib(text).cells.map(({ kernel, text: source }) => ({ kernel, text: source })),
      cells,
    ));
  test(`${name} is written as it was read`, () => assert.equal(written(text, (all) => all), text));
}

test("an edited cell keeps the lines around it", () => {
  const edited = written(file, ([first, ...rest]) => [{ ...first!, text: "var a = 2;\na" }, ...rest]);
  assert.equal(edited, file.replace("var a = 1;\n#!time\na", "var a = 2;\na"));
});

test("a cell without a selector gets one if another kernel's cell comes before it", () => {
  const cells = (all: EditedCell[]) => [{ kernel: "markdown", text: "before", origin: null }, ...all];
  assert.equal(written("1 + 1\n", cells), "#!markdown\n\nbefore\n\n#!csharp\n\n1 + 1\n");
});

test("reordered cells keep their text and their kernels", () => {
  const moved = readDib(written(file, (cells) => [...cells].reverse()));
  assert.deepEqual(moved.cells.map((cell) => cell.kernel), ["qsharp", "markdown", "csharp"]);
  assert.deepEqual(moved.meta?.value, readDib(file).meta?.value);
});

test("a line that would begin a cell is read back as it was", () => {
  const text = "#!markdown\n#!markdown \n#!meta";
  const again = readDib(writeDib(readDib(""), [{ kernel: "csharp", text, origin: null }]));
  assert.deepEqual(again.cells.map((cell) => cell.text), [text]);
});

test("a kernel that is not built in is declared", () => {
  const again = readDib(writeDib(readDib(file), [{ kernel: "python", text: "1", origin: null }]));
  assert.deepEqual(again.cells.map((cell) => cell.kernel), ["python"]);
});

test("metadata stays if the cell before it is deleted", () => {
  const text = `#!csharp\n\n1\n\n${meta}#!q\n\nq\n`;
  assert.equal(readDib(written(text, ([, last]) => [last!])).cells[0]?.kernel, "qsharp");
});

test("a file that is not a notebook is rejected", () => {
  assert.throws(() => readDib("#!meta\n{\n#!csharp\n"), DibError);
  assert.throws(() => readDib(`${meta}${meta}`), DibError);
});
