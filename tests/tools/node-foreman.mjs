// Reads Procfiles, one a line in base64, as node foreman does, and prints what it reads, one JSON object a line.
import { createInterface } from 'node:readline';
import procfile from 'foreman/lib/procfile.js';

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { entries: Object.entries(procfile.procs(Buffer.from(line, 'base64'))) };
  } catch (error) {
    answer = { entries: [], error: error.message };
  }

  console.log(JSON.stringify(answer));
}
