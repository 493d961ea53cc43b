// Asks Netlify's own redirect engine what it does with paths.
//
//   node netlify-match.mjs < questions.jsonl > answers.jsonl
//
// A question is {"rules": "text of a _redirects file", "paths": ["/a", …]}, the paths as a browser requests them, a query
// behind `?` where one matters. An answer a line, in the same order:
//   {"errors": ["…"], "rules": [{from, to, status, force}], "hits": [null | {from, to, status, force}], "readMs", "matchMs"}
//
// It goes the way a deploy goes: @netlify/redirect-parser reads the file, the rules reach the engine (netlify-redirector)
// as JSON, and a request's path is percent-decoded before it is matched.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseAllRedirects } from '@netlify/redirect-parser';
import redirector from 'netlify-redirector';

const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'netlify-match-'));
const file = path.join(folder, '_redirects');
try {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') {
      process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
    }
  }
} finally {
  await fs.rm(folder, { recursive: true });
}

async function answer({ rules: text, paths }) {
  await fs.writeFile(file, text);
  const started = performance.now();
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: false,
  });
  const matcher = await compile(redirects);
  const compiled = performance.now();
  const hits = matcher === null ? null : paths.map((requested) => hit(matcher, requested));
  return {
    readMs: compiled - started,
    matchMs: performance.now() - compiled,
    errors: errors.map((error) => error.message),
    rules: redirects.map(({ from, to, status, force }) => ({ from, to, status: status ?? null, force })),
    hits,
  };
}

async function compile(redirects) {
  const rules = redirects.map(({ query, ...redirect }) => ({ ...redirect, params: query }));
  try {
    return await redirector.parseJSON(JSON.stringify(rules), {});
  } catch {
    return null;
  }
}

function hit(matcher, requested) {
  const [encoded, query = ''] = requested.split('?', 2);
  const found = matcher.match({
    scheme: 'https',
    host: 'example.org',
    path: encoded,
    query,
    getHeader: () => '',
    getCookie: () => '',
  });
  return found ? { from: found.from, to: found.to, status: found.status, force: found.force } : null;
}
