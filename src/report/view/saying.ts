import type { Statement } from '../../model/statement.ts';

/** What a speaker says (without the "that" of a reported clause), with every article that has it in the same words and with the same stance. */
export interface Saying {
  readonly content: string;
  readonly stance: Statement['stance'];
  readonly form: Statement['form'];
  readonly statements: readonly Statement[];
}
