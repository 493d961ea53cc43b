import assert from "node:assert/strict";
import { test } from "node:test";
import { OutputBuffer } from "../src/outputs/outputBuffer.ts";

const plain = (text: string) => ({ "text/plain": text });

test("text of one stream is joined, and the order of everything is kept", () => {
  const buffer = new OutputBuffer();
  buffer.add({ kind: "stream", stream: "stdout", text: "a" });
  buffer.add({ kind: "stream", stream: "stdout", text: "b" });
  buffer.add({ kind: "stream", stream: "stderr", text: "c" });
  buffer.add({ kind: "result", data: plain("d") });
  assert.deepEqual(buffer.drain(), [
    { kind: "stream", stream: "stdout", text: "ab" },
    { kind: "stream", stream: "stderr", text: "c" },
    { kind: "result", data: plain("d") },
  ]);
  assert.ok(buffer.isEmpty);
});

test("only the last state of a display that changes often is written", () => {
  const buffer = new OutputBuffer();
  buffer.add({ kind: "display", displayId: "1", data: plain("0 %") });
  for (let percent = 1; percent <= 100; percent++) {
    buffer.add({ kind: "update", displayId: "1", data: plain(`${percent} %`) });
  }

  assert.deepEqual(buffer.drain(), [{ kind: "display", displayId: "1", data: plain("100 %") }]);
  buffer.add({ kind: "update", displayId: "1", data: plain("done") });
  assert.deepEqual(buffer.drain(), [{ kind: "update", displayId: "1", data: plain("done") }]);
});
