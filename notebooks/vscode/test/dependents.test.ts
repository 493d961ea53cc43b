import assert from "node:assert/strict";
import { test } from "node:test";
import { dependentsOf } from "protocol/dependents.ts";

const cell = (declares: string, changes: string, reads: string) => ({
  declares: words(declares),
  changes: words(changes),
  reads: words(reads),
});

const words = (text: string) => text.split(" ").filter(Boolean);

test("cells below that read a renewed name depend on it, also by way of others", () => {
  const cells = [cell("a", "", "a"), cell("b", "", "a"), cell("c", "", "other"), cell("", "", "b"), cell("d", "", "c")];
  assert.deepEqual(dependentsOf(cells, 0), [1, 3]);
});

test("cells above do not depend on it", () => {
  assert.deepEqual(dependentsOf([cell("a", "", ""), cell("", "", "b a"), cell("b", "", "a")], 2), []);
});

test("what a cell changes is renewed if a cell declares it", () => {
  const cells = [cell("list", "", ""), cell("a", "", ""), cell("", "list Console", "a list Console"), cell("", "", "list"), cell("", "Console", "Console")];
  assert.deepEqual(dependentsOf(cells, 1), [2, 3]);
});

test("a cell that declares a renewed name again runs again too", () => {
  const cells = [cell("x", "", ""), cell("x", "", "y"), cell("", "", "x")];
  assert.deepEqual(dependentsOf(cells, 0), [1, 2]);
});
