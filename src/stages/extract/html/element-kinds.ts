/**
 * What an element's name says about the words in it. `inline`: part of a line, also for unknown names.
 * `block`: ends the line before it and after it. `skip`: its words are no text of the page.
 */
export type ElementKind = 'inline' | 'block' | 'skip' | 'break';

const SKIPPED =
  'script style template noscript head title iframe object embed applet canvas audio video svg math select datalist option textarea input map noframes meter progress rt rp';
const BLOCKS =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre picture search section summary table tbody td tfoot th thead tr ul amp-ad amp-sidebar amp-consent';

const KINDS = new Map<string, ElementKind>([
  ...SKIPPED.split(' ').map((name) => [name, 'skip'] as const),
  ...BLOCKS.split(' ').map((name) => [name, 'block'] as const),
  ['br', 'break'],
]);

export function elementKind(name: string): ElementKind {
  return KINDS.get(name) ?? 'inline';
}
