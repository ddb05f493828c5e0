export { createApp } from './app.ts';
export { DEFAULT_HOST, DEFAULT_PORT } from './defaults.ts';
export type { CaseSource, RunningServer, SavedPage, ServeOptions } from './options.ts';
export type { ErrorBody, ErrorCode } from './problem-response.ts';
export { isLoopback } from './security.ts';
export { serveCase } from './serve-case.ts';
export type { CaseWriting } from './writing/options.ts';
