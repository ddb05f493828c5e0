export { createApp } from './app.ts';
export { DEFAULT_HOST, DEFAULT_PORT } from './defaults.ts';
export type { CaseSource, RunningCase, RunningServer, SavedPage, ServeCaseOptions, ServeOptions } from './options.ts';
export type { ErrorBody, ErrorCode } from './problem-response.ts';
export { isLoopback } from './security.ts';
export { serveCase, serveCaseFile } from './serve-case.ts';
export type { CaseWriting, Writer } from './writing/options.ts';
