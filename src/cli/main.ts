#!/usr/bin/env node
import { tuneEngine } from './tune-engine.ts';

// Before the modules of the stages are loaded.
tuneEngine();
const { run } = await import('./run.ts');

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.exitCode = await run(process.argv);
