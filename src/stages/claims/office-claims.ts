import { FORMER_BEFORE, FORMER_WORDS, HEAD_NOUNS } from '../../language/en/clause-frames.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { contentWords } from '../../text/content-words.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { readOfficeBehind } from './office-behind.ts';
import type { ClaimInput } from './sentence-view.ts';

/** What roles before and behind names tell: "former railway chief X", "X, mayor of Kest until 2021" no longer hold the office. */
export function findOfficeClaims(input: ClaimInput): Claim[] {
  const seen = new Set<string>();
  const behind = input.mentions.flatMap((mention): Claim[] => {
    const office = mention.type === 'person' ? readOfficeBehind(input.analysis.text, mention.anchor.end) : null;
    if (!office || seen.has(`${office.role}|${mention.name}`)) return [];
    seen.add(`${office.role}|${mention.name}`);
    return [officeClaim(input, mention, office.role, office.start, office.former)];
  });
  return [...behind, ...findTitleClaims(input, seen)];
}

function findTitleClaims(input: ClaimInput, seen: Set<string>): Claim[] {
  return input.mentions.flatMap((mention) => {
    const { role, name, type, anchor } = mention;
    const start = role ? input.analysis.text.lastIndexOf(role, anchor.start) : -1;
    if (!role || type !== 'person' || start < 0 || anchor.end - start > 160 || seen.has(`${role}|${name}`)) return [];
    seen.add(`${role}|${name}`);
    const tokens = role.toLowerCase().split(/[\s-]+/);
    const before = input.analysis.text.slice(Math.max(0, start - 30), start).toLowerCase();
    const former = tokens.some((word) => FORMER_WORDS.has(word)) || FORMER_BEFORE.test(before);
    if (!tokens.some((word) => HEAD_NOUNS.has(word))) return [];
    return [officeClaim(input, mention, role, start, former)];
  });
}

function officeClaim(
  { articleId, analysis, statements }: ClaimInput,
  mention: Mention,
  role: string,
  start: number,
  former: boolean,
): Claim {
  const span = {
    start: Math.min(start, mention.anchor.start),
    end: Math.max(mention.anchor.end, start + role.length),
  };
  const { exact } = mention.anchor;
  const roleSpan = { start, end: start + role.length };
  const subject: ClaimPart = {
    words: exact,
    span: mention.anchor,
    key: mention.name.toLowerCase(),
    mention: mention.id,
  };
  const draft: ClaimDraft = {
    kind: 'status',
    text: analysis.text.slice(span.start, span.end),
    anchors: [{ article: articleId, ...span, exact: analysis.text.slice(span.start, span.end) }],
    polarity: former ? 'no' : 'yes',
    certain: true,
    predicate: { words: role, span: roleSpan, key: 'lead_office' },
    subject: { ...subject, span: { start: mention.anchor.start, end: mention.anchor.end } },
    object: { words: role, span: roleSpan, key: 'office' },
    about: [mention.id],
    keys: [...new Set(contentWords(mention.name).map((word) => `h|office|${word}`))].sort(),
  };
  // A title is taken for granted, whatever is asked or doubted of its bearer.
  return { ...makeClaim(draft, span, statements), stance: 'asserts' };
}
