import { hash } from 'node:crypto';

/** A prefix letter and 16 hex digits of the SHA-256 of the parts: the same finding has the same id in every run. */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  return prefix + hash('sha256', parts.map((part) => `${part}\u0000`).join('')).slice(0, 16);
}

/** 16 hex digits of the SHA-256 of numbers, as this machine holds them. */
export function numbersId(numbers: Float64Array): string {
  return hash('sha256', numbers).slice(0, 16);
}
