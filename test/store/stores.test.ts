import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import { describeStore } from './contract.ts';

const dir = mkdtempSync(join(tmpdir(), 'stemma-store-'));
afterAll(() => rmSync(dir, { recursive: true }));

let cases = 0;
describeStore('SqliteStore', () => openCase(join(dir, `${cases++}.stemma`)));
describeStore('MemoryStore', async () => new MemoryStore());
