import { Tokenizer } from 'htmlparser2';

const LESS_THAN = 0x3c;
const AMPERSAND = 0x26;

/** What htmlparser2 12.0.0 keeps in its tokenizer; its types hide it, and the exact version is pinned. */
interface TokenizerParts {
  readonly buffer: string;
  /** Offset in the page of the character at hand; the tokenizer adds 1 after each state. */
  index: number;
  readonly offset: number;
  fastForwardTo(code: number): boolean;
  stateText(code: number): void;
  handleInAttributeValue(code: number, quote: number): void;
}

const Base = Tokenizer as unknown as new (...given: ConstructorParameters<typeof Tokenizer>) => TokenizerParts;

/**
 * htmlparser2's tokenizer, which asks for its state at each character, made to run through text, attribute values and
 * scripts in one go. Gives the same tokens: a test compares the trees.
 */
class RunningTokenizer extends Base {
  override fastForwardTo(code: number): boolean {
    const at = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset);
    this.index = (at < 0 ? this.buffer.length - 1 : at) + this.offset;
    return at >= 0;
  }

  override stateText(code: number): void {
    if (code === LESS_THAN || code === AMPERSAND) super.stateText(code);
    else this.runTo(LESS_THAN);
  }

  override handleInAttributeValue(code: number, quote: number): void {
    if (code === quote || code === AMPERSAND) super.handleInAttributeValue(code, quote);
    else this.runTo(quote);
  }

  /** Goes on to just before `stop`, an entity, or the end. */
  private runTo(stop: number): void {
    const { buffer } = this;
    let at = this.index + 1 - this.offset;
    for (; at < buffer.length; at++) {
      const code = buffer.charCodeAt(at);
      if (code === stop || code === AMPERSAND) break;
    }
    this.index = at - 1 + this.offset;
  }
}

export const PageTokenizer = RunningTokenizer as unknown as typeof Tokenizer;
