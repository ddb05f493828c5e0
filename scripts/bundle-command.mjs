// Puts the command and its threads into few files, dist/bundle/: to find and to read a thousand takes longer than to read a page.
import { writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'vite';

const out = resolve(process.argv[2] ?? 'dist');
const src = resolve('src');
/** Modules that are started: the command's file, and each thread's, which stands where the module that starts it looks for it. */
const STARTED = ['cli/main', 'run/worker', 'run/update-worker', 'run/lineage-worker', 'server/case-thread/case-worker'];
const nameOf = (/** @type {string} */ started) => started.replaceAll('/', '-');

/** Data and threads are found from the place of the module that names them: it stays what it was. */
const keepPlaces = {
  name: 'keep-places',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    if (!id.startsWith(src) || !code.includes('import.meta.url')) return null;
    const place = relative(join(out, 'bundle'), join(out, relative(src, id))).replace(/\.ts$/, '.js');
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
  },
};

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [keepPlaces],
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(out, 'bundle'),
    emptyOutDir: true,
    rollupOptions: {
      input: Object.fromEntries(STARTED.map((started) => [nameOf(started), join(src, `${started}.ts`)])),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
for (const started of STARTED) {
  const file = join(out, `${started}.js`);
  const bundled = relative(dirname(file), join(out, 'bundle', `${nameOf(started)}.js`));
  const head = started === 'cli/main' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(file, `${head}import './${bundled}';\n`);
}
