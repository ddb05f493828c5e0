import { formatSpeaker, formatSpeakers, formatSpeakersJson } from '../report/index.ts';
import { EXIT } from './exit-codes.ts';
import { loadRecord } from './load-record.ts';

export interface SpeakersFlags {
  readonly json?: boolean;
}

/** `stemma speakers`. */
export async function runSpeakers(path: string, name: string | undefined, { json }: SpeakersFlags): Promise<void> {
  const record = await loadRecord(path);
  const text = json
    ? formatSpeakersJson(record, name)
    : name === undefined
      ? formatSpeakers(record)
      : formatSpeaker(record, name);
  if (text !== null) process.stdout.write(text);
  else {
    process.stderr.write(
      `stemma: nobody called "${name}" is quoted in the case; list them with: stemma speakers ${path}\n`,
    );
    process.exitCode = EXIT.usage;
  }
}
