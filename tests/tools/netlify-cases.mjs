// Makes up rule files and paths (the same ones for the same seed) and records what Netlify's engine says of them.
//
//   node netlify-cases.mjs > ../Companion.Site.Tests/Redirects/netlify-cases.jsonl
//
// A line is {"rules", "paths", "errors": how many lines Netlify refuses, "parsed": ["from to status!"], "hits": [null | "from to status!"]}.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cases = 400;
let state = 20210719;

const written = [
  { rules: '/djangoriffs/14 /django-riffs/14-go-live-deployment/ 301!\n/djangoriffs/14. /django-riffs/14-go-live-deployment/ 301!\n',
    paths: ['/djangoriffs/14', '/djangoriffs/14/', '/djangoriffs/14.', '/djangoriffs/14./', '/djangoriffs/14..', '/djangoriffs', '/Djangoriffs/14'] },
  { rules: '# a comment\n\n  /a   /b  \n/c\t/d 302 # why\n/e /f 200!\r\n/g /h#part 301\n/i https://x.example/y\n/j\n/k 301\n/l /m abc\n/n/* 200\n/.netlify/x /y\n/o o\nu /v 301!!\n',
    paths: ['/a', '/c', '/e', '/g', '/i', '/j', '/k', '/l', '/n/1/2', '/n', '/.netlify/x', '/o', '/u'] },
  { rules: '/a%20b /1\n/caf%C3%A9 /caf%C3%A9/2\n/what%3F /3\n/c%23 /4\n/100%25 /5\n/a[1] /6\n/a%5B2%5D /7\n',
    paths: ['/a%20b', '/caf%C3%A9', '/caf%C3%A9/', '/what%3F', '/what', '/c%23', '/c', '/100%25', '/a%5B2%5D'] },
  { rules: 'https://example.org/a /1\nhttp://example.org/b /2\nhttps://other.example/c /3\nhttps://example.org/d/* https://other.example/:splat 302\n',
    paths: ['/a', '/b', '/c', '/d/e/f'] },
  ...['/* /en/:splat', '/* /en', '/a/* /a/b/:splat', '/a/* /a/:splat', '/a/* /a/', '/* /', '/* / 200', '/:l/* /en/:splat', '/:l/* /:l/en', '/en/* /', '/* https://example.org/en/:splat', '/* https://new.example/en/:splat', '/* /en/:splat/x', '/*/b /a/b', '/* /en-:splat'].map((rule) => ({
    rules: rule,
    paths: ['/', '/en', '/en/', '/en/x', '/enx', '/a', '/a/', '/a/b', '/a/b/c', '/a/en/c', '/c/b', '/fr/x', '/en-a'],
  })),
];

const questions = [...written, ...Array.from({ length: cases }, make)];
const answers = spawnSync('node', [path.join(import.meta.dirname, 'netlify-match.mjs')], {
  input: questions.map((question) => JSON.stringify(question)).join('\n'),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (answers.status !== 0) {
  throw new Error(answers.stderr);
}

answers.stdout.trim().split('\n').map(JSON.parse).forEach((answer, i) => {
  const { rules, paths } = questions[i];
  console.log(JSON.stringify({ rules, paths, errors: answer.errors.length, parsed: answer.rules.map(text), hits: answer.hits.map((hit) => hit && text(hit)) }));
});

function text({ from, to, status, force }) {
  return `${from} ${to} ${status ?? 301}${force ? '!' : ''}`;
}

function make() {
  const froms = Array.from({ length: 1 + below(7) }, from);
  const rules = froms.map((path) => `${path} ${to(path)}${pick(['', ' 301', ' 302', ' 200', ' 404', ' 301!', ' 200!', ' 308'])}`);
  const paths = [...froms.flatMap((path) => [instance(path), instance(path)]), asked(), asked()];
  return { rules: `${rules.join('\n')}\n`, paths: [...new Set(paths)] };
}

function from() {
  const count = below(4);
  const segments = Array.from({ length: count }, segment);
  return `/${segments.join('/')}${count > 0 && below(5) === 0 ? '/' : ''}`;
}

function segment() {
  return pick(['a', 'b', 'ab', 'A', '14', '14.', 'x.html', 'a%20b', 'caf%C3%A9', 'a+b', 'a(b)', '~', 'a:b', 'a*b', ':x', ':y', ':year', ':x-y', ':', '*', '*', 'a*', 'b*', '*a', '**', ':splat', ':x*']);
}

function to(path) {
  const names = path.split('/').filter((part) => part.startsWith(':')).concat(path.includes('*') ? [':splat'] : []);
  const parts = Array.from({ length: below(4) }, () => pick(['new', 'n.html', 'x:y', ':z', ...names, ...names, ...names.map((name) => `p${name}`)]));
  const start = pick(['/', '/', '/', '/to/', 'https://new.example/', '//host.example/']);
  return `${start}${parts.join(pick(['/', '/', '-']))}${pick(['', '', '/', '#part', '?q=1', ...names.map((name) => `?q=${name}`)])}`;
}

function instance(path) {
  const parts = path.split('/').slice(1).map((part) => {
    if (part === '*' || part.endsWith('*')) {
      return below(6) === 0 ? part : `${part === '*' ? '' : part.slice(0, -1)}${rest()}`;
    }

    return part.startsWith(':') && below(8) > 0 ? pick(['1', 'q', 'a', 'x.y', '%C3%A9', ':x', ':splat']) : part;
  });
  return tidy(`/${parts.join('/')}${below(3) === 0 ? '/' : ''}`);
}

function rest() {
  return pick(['', '1', 'a/b', 'a/b/c', 'q/', '/', 'x.html']);
}

function asked() {
  return tidy(`/${Array.from({ length: below(4) }, () => pick(['a', 'b', 'ab', 'A', '14', '14.', 'x', '', 'a%20b'])).join('/')}`);
}

// What the engine makes of `//` inside a request depends on the rule in no way worth copying.
function tidy(path) {
  return path.replace(/\/{2,}/g, '/');
}

function pick(list) {
  return list[below(list.length)];
}

// A linear congruential generator: the numbers of Numerical Recipes.
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}
