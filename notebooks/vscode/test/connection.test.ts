import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { Connection, ConnectionClosedError, RefusedError } from "../src/protocol/connection.ts";
import { LineSplitter } from "../src/protocol/lines.ts";
import { FatalErrorReader } from "../src/worker/fatalErrorReader.ts";

test("a line is joined from pieces that may split a character", () => {
  const bytes = Buffer.from('{"text":"ä"}\n\n{"more":1}\n{"half');
  const splitter = new LineSplitter();
  const lines = [...bytes].flatMap((byte) => [...splitter.split(Buffer.from([byte]))]);
  assert.deepEqual(lines, ['{"text":"ä"}', '{"more":1}']);
});

test("answers may arrive in a different order than the requests", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const connection = new Connection(input, output, assert.fail);
  const texts: string[] = [];
  const run = connection.ask({ kind: "run", code: "1", language: "csharp", outputLimit: 1 }, "done", (message) => {
    texts.push(message.kind === "stream" ? message.text : message.kind);
  });
  const interrupt = connection.ask({ kind: "interrupt" }, "ok");
  input.write('{"kind":"ok","id":2}\n{"kind":"stream","stream":"stdout","text":"a","id":1}\n{"kind":"later","id":1}\n');
  await interrupt;
  input.write('{"kind":"done","status":"succeeded","id":1}\n');
  assert.equal((await run).status, "succeeded");
  assert.deepEqual(texts, ["a"]);
});

test("a refusal and the end reject pending requests", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const connection = new Connection(input, output, assert.fail);
  const refused = connection.ask({ kind: "diagnose", code: "" }, "diagnostics");
  input.write('{"kind":"error","message":"no","id":1}\n');
  await assert.rejects(refused, RefusedError);
  const lost = connection.ask({ kind: "diagnose", code: "" }, "diagnostics");
  connection.close();
  await assert.rejects(lost, ConnectionClosedError);
  await assert.rejects(connection.ask({ kind: "interrupt" }, "ok"), ConnectionClosedError);
});

test("the reason why a process ended is read from its last output", () => {
  const words = new FatalErrorReader();
  words.add("noise\nStack over");
  words.add("flow.\n   at Program.Main()\n");
  assert.equal(words.reason(134, null), "its stack overflowed");
  assert.equal(new FatalErrorReader().reason(null, "SIGKILL"), "it was ended from outside (SIGKILL)");
  assert.equal(new FatalErrorReader().reason(3, null), "it ended with exit code 3");
});
