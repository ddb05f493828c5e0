import { Presets, SingleBar } from 'cli-progress';
import type { ReadProgress } from '../run/read-options.ts';

/** Shows how far a reading is, on stderr. */
export interface ProgressView {
  show(progress: ReadProgress): void;
  end(): void;
}

const LABELS: Readonly<Record<ReadProgress['phase'], string>> = { read: 'reading', again: 'renewing' };
/** Without a terminal, a line every so many percent. */
const STEP_PERCENT = 10;

class Bar implements ProgressView {
  readonly #bar = new SingleBar(
    {
      format: '{label} {bar} {value}/{total}  {eta_formatted} left',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  #phase: ReadProgress['phase'] | null = null;

  show({ phase, done, total }: ReadProgress): void {
    if (this.#phase !== phase) this.#bar.start(total, 0, { label: LABELS[phase] });
    this.#phase = phase;
    this.#bar.update(done);
  }
  end(): void {
    this.#bar.stop();
  }
}

class Lines implements ProgressView {
  #next = 0;
  #phase: ReadProgress['phase'] | null = null;

  show({ phase, done, total }: ReadProgress): void {
    if (this.#phase !== phase) this.#next = 0;
    this.#phase = phase;
    const percent = Math.floor((100 * done) / total);
    if (percent < this.#next) return;
    this.#next = percent - (percent % STEP_PERCENT) + STEP_PERCENT;
    process.stderr.write(`${LABELS[phase]}: ${done} of ${total}\n`);
  }
  end(): void {}
}

class Silence implements ProgressView {
  show(): void {}
  end(): void {}
}

/** A bar on a terminal, lines elsewhere, nothing where quiet. */
export function openProgress(quiet: boolean): ProgressView {
  if (quiet) return new Silence();
  return process.stderr.isTTY ? new Bar() : new Lines();
}
