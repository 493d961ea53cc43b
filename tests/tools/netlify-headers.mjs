// Asks Netlify's own parser which headers a path gets.
//
//   node netlify-headers.mjs < netlify-headers-cases.jsonl > answered.jsonl
//
// A question is {"toml": "text of a netlify.toml", "headers": "text of a _headers file", "paths": ["/a", …]}. It comes back
// with {"errors": how many Netlify reports, "values": [{name: value}, …]}, one object a path. As in Netlify's own development server, every rule that
// matches counts and a later one replaces an earlier one's value.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseAllHeaders } from '@netlify/headers-parser';

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'netlify-headers-'));
const toml = path.join(folder, 'netlify.toml');
const file = path.join(folder, '_headers');
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') {
      process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
    }
  }
} finally {
  await fs.rm(folder, { recursive: true });
}

async function answer(question) {
  await fs.writeFile(toml, question.toml);
  await fs.writeFile(file, question.headers);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    netlifyConfigPath: toml,
    configHeaders: [],
    minimal: false,
  });
  return {
    ...question,
    errors: errors.length,
    values: question.paths.map((requested) =>
      Object.assign({}, ...headers.filter((rule) => rule.forRegExp.test(requested)).map((rule) => rule.values)),
    ),
  };
}
