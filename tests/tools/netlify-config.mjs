// Reads a netlify.toml as a Netlify build does, with @netlify/config, and says what came of it.
//
//   node netlify-config.mjs ../../netlify.toml CONTEXT   (production, deploy-preview, branch-deploy)
//
// Prints {"build": {…}, "headers": [{for, values}], "redirects": […]}; exits 1 with the reason when Netlify refuses the file.
import path from 'node:path';
import { resolveConfig } from '@netlify/config';

const [file, context = 'production'] = process.argv.slice(2);
const repositoryRoot = path.dirname(path.resolve(file));
try {
  const { config } = await resolveConfig({
    config: path.resolve(file),
    repositoryRoot,
    cwd: repositoryRoot,
    context,
    branch: 'main',
    mode: 'cli',
    offline: true,
    buffer: true,
  });
  console.log(
    JSON.stringify({
      build: config.build,
      headers: config.headers.map((rule) => ({ for: rule.for, values: rule.values })),
      redirects: config.redirects,
    }),
  );
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
