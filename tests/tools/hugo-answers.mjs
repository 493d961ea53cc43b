// Fills in what Hugo answers to the questions in the tests' hugo-*.jsonl files: add a line with the question, run this.
//
//   node hugo-answers.mjs ../Companion.Content.Tests/*/hugo-*.jsonl
//
// A file's name says what is asked: hugo-headings (markdown → ids), hugo-markdown (markdown → html), hugo-terms
// (name → url), hugo-aliases (alias → file), hugo-addresses (path, frontMatter, pattern → url, section), hugo-fences
// (options → marked, numbers, for four lines). Other keys are kept: "ours" is our answer where it is another on purpose,
// "differs" says why.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const layout = `{{ $terms := slice }}{{ range .GetTerms "tags" }}{{ $terms = $terms | append .RelPermalink }}{{ end -}}
{{ dict "page" .File.Path "url" .RelPermalink "section" .Section "html" (string .Content) "terms" $terms | jsonify }}`;
const config = {
  baseURL: 'https://example.org/',
  disableKinds: ['RSS', 'sitemap', 'robotsTXT', '404', 'section', 'home'],
  frontmatter: { date: ['date', ':filename', ':default'] },
  markup: { goldmark: { renderer: { unsafe: true } } },
};

const withClasses = { markup: { highlight: { noClasses: false } } };

const askers = {
  headings: (lines) => fill(lines, askAll(lines.map(({ markdown }) => ({ body: markdown }))), (page) => ({
    ids: [...page.html.matchAll(/<h[1-6][^>]*? id="([^"]*)"/g)].map((match) => unescape(match[1])),
  })),
  markdown: (lines) => fill(lines, askAll(lines.map(({ markdown }) => ({ body: markdown }))), (page) => ({ html: page.html })),
  fences: (lines) => fill(lines, askAll(lines.map(({ options }) => ({ body: `\`\`\`python ${options}\na\nb\nc\nd\n\`\`\`\n` })), withClasses), (page) => ({
    marked: [...page.html.matchAll(/<span class="line( hl)?">/g)].flatMap((match, i) => (match[1] ? [i + 1] : [])),
    numbers: [...page.html.matchAll(/class="lnt?"[^>]*>\s*(?:<a[^>]*>)?(-?\d+)/g)].map((match) => Number(match[1])),
  })),
  terms: (lines) => lines.map((line) => {
    const { pages } = build([{ path: 'riffs/page.md', front: { tags: [line.name] } }]);
    const url = pages?.[0]?.terms[0];
    return { ...line, url: url ? decodeURIComponent(url) : null };
  }),
  aliases: (lines) => lines.map((line) => {
    const { files } = build([{ path: 'riffs/page.md', front: { aliases: [line.alias] } }]);
    return { ...line, file: files?.find((file) => file !== 'riffs/page/index.html' && file !== 'tags/index.html') ?? null };
  }),
  addresses: (lines) => lines.map((line) => {
    const { pages } = build([{ path: line.path, front: line.frontMatter ?? {} }], line.pattern);
    return { ...line, url: pages?.[0] ? decodeURIComponent(pages[0].url) : null, section: pages?.[0]?.section ?? null };
  }),
};

for (const file of process.argv.slice(2)) {
  const ask = askers[path.basename(file).match(/^hugo-(\w+)\.jsonl$/)[1]];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  writeFileSync(file, ask(lines).map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function fill(lines, pages, answer) {
  return lines.map((line, i) => ({ ...line, ...answer(pages[i]) }));
}

function askAll(questions, settings) {
  const { pages, log } = build(questions.map((question, i) => ({ path: `riffs/${i}.md`, ...question })), undefined, settings);
  if (!pages) {
    throw new Error(log);
  }

  return questions.map((_, i) => pages.find((page) => page.page === `riffs/${i}.md`));
}

function build(files, pattern, settings) {
  const root = mkdtempSync(path.join(tmpdir(), 'hugo-answers-'));
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  const section = files[0].path.split('/')[0];
  write('config.json', JSON.stringify({ ...config, ...settings, permalinks: pattern ? { [section]: pattern } : {} }));
  write('layouts/_default/single.html', layout);
  write('layouts/_default/list.html', '-');
  write('layouts/shortcodes/extlink.html', '<a href="{{ .Get 0 }}" target="_blank">{{ .Get 1 }}</a>');
  write('layouts/shortcodes/note.html', '<div class="note">{{ .Inner | markdownify }}</div>');
  write('layouts/shortcodes/raw.html', '{{ .Inner }}');
  for (const { path: name, front, body } of files) {
    write(`content/${name}`, `${JSON.stringify({ title: 'Some Title', ...front })}\n${body ?? ''}`);
  }

  const run = spawnSync('hugo', ['--source', root, '--quiet'], { encoding: 'utf8' });
  const publicFolder = path.join(root, 'public');
  const written = run.status === 0 ? list(publicFolder) : undefined;
  const pages = written?.flatMap((name) => {
    const text = readFileSync(path.join(publicFolder, name), 'utf8');
    return text.startsWith('{') ? [JSON.parse(text)] : [];
  });
  rmSync(root, { recursive: true });
  return { files: written, pages, log: run.stdout + run.stderr };
}

function list(folder, prefix = '') {
  return readdirSync(folder).flatMap((name) => statSync(path.join(folder, name)).isDirectory()
    ? list(path.join(folder, name), `${prefix}${name}/`)
    : [prefix + name]);
}

function unescape(html) {
  return html.replace(/&(amp|lt|gt|quot|#34|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" })[name]);
}
