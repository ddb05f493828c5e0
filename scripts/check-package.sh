#!/usr/bin/env bash
# Packs the project, installs the package in an empty folder and runs the main job there.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --silent --pack-destination "$work" >/dev/null
cd "$work"
npm init -y >/dev/null
npm install --no-save ./stemma-*.tgz >/dev/null
cp -r "$root/examples/footbridge/pages" pages
npx stemma read pages -o case.stemma --quiet
npx stemma report case.stemma --format json -o record.json
node -e "
  const record = JSON.parse(require('node:fs').readFileSync('record.json', 'utf8'));
  if (record.articles.length !== 5) throw new Error('expected 5 articles, got ' + record.articles.length);
  console.log('package: installed elsewhere, ' + record.articles.length + ' articles read');
"
node --input-type=module -e "
  import { openCase } from 'stemma';
  if (typeof openCase !== 'function') throw new Error('the library does not export openCase');
"
