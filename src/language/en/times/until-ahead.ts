import { BREAK, type Pieces, WORD } from '../../pieces.ts';
import { PUT_OFF } from '../time-words.ts';

/** "adjourned to Friday", "put off until May". */
export function isPutOff(pieces: Pieces, start: number): boolean {
  if (!/^(?:to|until|till|for)$/.test(pieces.lower[start - 1] ?? '')) return false;
  for (let i = start - 2; i >= 0 && i > start - 2 - PUT_OFF_REACH; i--) {
    if (pieces.sentence[i] !== pieces.sentence[start] || pieces.kind[i] === BREAK) return false;
    if (PUT_OFF.has(pieces.lower[i]!)) return true;
    if (pieces.lower[i] === 'off' && /^(?:put|puts|putting)$/.test(pieces.lower[i - 1] ?? '')) return true;
  }
  return false;
}

const PUT_OFF_REACH = 3;

/** "gave the firm until Monday to reply", "have until Friday to leave". */
export function isDeadline(pieces: Pieces, start: number): boolean {
  if (!/^(?:until|till)$/.test(pieces.lower[start - 1] ?? '')) return false;
  for (let i = start - 2; i >= 0 && i >= start - 2 - GIVEN_REACH; i--) {
    if (pieces.sentence[i] !== pieces.sentence[start] || pieces.kind[i] === BREAK) return false;
    if (GIVES_TIME.test(pieces.lower[i]!)) return true;
    if (i === start - 2 && /^(?:has|have)$/.test(pieces.lower[i]!)) return true;
  }
  return false;
}

const GIVES_TIME = /^(?:give|gives|gave|given)$/;
const GIVEN_REACH = 4;

/** "closed the schools until Monday", "flights are grounded until Friday": what was done so lasts up to a day to come. */
export function isClosedUntil(pieces: Pieces, start: number): boolean {
  if (!/^(?:until|till)$/.test(pieces.lower[start - 1] ?? '')) return false;
  for (let i = start - 2, steps = 0; i >= 0 && steps < CLOSED_REACH; i--, steps++) {
    if (pieces.sentence[i] !== pieces.sentence[start] || pieces.kind[i] === BREAK) return false;
    if (CLOSES.test(pieces.lower[i]!)) return !wasSo(pieces, i);
  }
  return false;
}

const CLOSES = /^(?:closed|shut|banned|barred|remanded|cancelled|canceled|grounded|halted|sealed)$/;
/** In front of what was closed for a time that may be over: "was closed until Monday", "had been shut until". */
const WAS_SO = /^(?:was|were|remained|stayed|kept|stay|remain|not|and|or)$/;
const CLOSED_REACH = 6;

function wasSo(pieces: Pieces, verb: number): boolean {
  const [auxiliary, before] = [pieces.lower[verb - 1] ?? '', pieces.lower[verb - 2] ?? ''];
  return auxiliary === 'been' ? !/^(?:has|have)$/.test(before) : WAS_SO.test(auxiliary);
}

/** "land that has not been registered by 31 December": what a rule asks for up to a day; the verb doesn't tell which year's. */
export function isUnmet(pieces: Pieces, start: number): boolean {
  if (pieces.lower[start - 1] !== 'by') return false;
  for (let i = start - 3; i >= 0 && i >= start - 3 - UNMET_REACH; i--) {
    if (pieces.sentence[i] !== pieces.sentence[start] || pieces.kind[i] !== WORD) return false;
    if (pieces.lower[i] === 'not') return /^(?:has|have|is|are)$/.test(pieces.lower[i - 1] ?? '');
  }
  return false;
}

const UNMET_REACH = 2;
