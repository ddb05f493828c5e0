export { createApp, DEFAULT_HOST } from './app.ts';
export type { CaseSource, RunningServer, SavedPage, ServeOptions } from './options.ts';
export type { ErrorBody, ErrorCode } from './problem-response.ts';
export { DEFAULT_PORT, serveCase } from './serve-case.ts';
