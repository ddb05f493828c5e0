import { describe, expect, test } from 'vitest';
import { checkHouse, checkWeb } from '../../scripts/check-imports.ts';

const file = (path: string, text: string) => ({ path, text });

describe('the import rules of the house', () => {
  test.each([
    ['a lower room imports a higher one', [file('text/a.ts', "import { b } from '../stages/x/b.ts';")], /stands above/],
    ['a type import counts too', [file('model/a.ts', "import type {\n  B,\n} from '../text/b.ts';")], /stands above/],
    [
      'a stage imports another stage',
      [file('stages/a/x.ts', "import { y } from '../b/y.ts';")],
      /never imports another/,
    ],
    ['a stage reads a file', [file('stages/a/x.ts', "import { readFileSync } from 'node:fs';")], /stay outside/],
    ['a file in no room', [file('helpers/a.ts', '')], /no room/],
    [
      'a circle',
      [file('text/a.ts', "import './b.ts';"), file('text/b.ts', "export * from './a.ts';")],
      /circular import: text\/a.ts → text\/b.ts → text\/a.ts/,
    ],
  ])('%s', (_, files, message) => {
    expect(checkHouse(files).join('\n')).toMatch(message);
  });

  test('what is allowed passes', () => {
    const files = [
      file('stages/a/x.ts', "import { y } from './y.ts';\nimport type { Span } from '../../model/span.ts';"),
      file('stages/a/y.ts', 'export const y = 1;'),
      file('store/s.ts', "import { readFileSync } from 'node:fs';"),
      file('cli/main.ts', "import { x } from '../stages/a/x.ts';"),
    ];
    expect(checkHouse(files)).toEqual([]);
  });
});

describe('the import rules of the app', () => {
  test.each([
    ['code of the model', "import { UPOS } from '../src/model/analysis.ts';", /as code/],
    ['types of the server', "import type { OpenedCase } from '../src/server/opened-case.ts';", /only types/],
    ['code of a stage', "import { x } from '../src/stages/a/x.ts';", /only types/],
    ['a file', "import { readFileSync } from 'node:fs';", /imports node:fs/],
  ])('%s is not its to import', (_, text, message) => {
    expect(checkWeb([file('app.tsx', text)]).join('\n')).toMatch(message);
  });

  test('types of the model and of what the server sends are', () => {
    const text = "import type { A,\n B } from '../src/server/contract.ts';\nimport { C } from './views/c.tsx';";
    expect(
      checkWeb([file('app.tsx', text), file('views/d.tsx', "import type { P } from '../../src/model/point.ts';")]),
    ).toEqual([]);
  });
});
