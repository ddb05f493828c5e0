import type { Facet } from '../../src/server/contract.ts';
import { formatRoute } from '../logic/route.ts';
import { formatNumber } from '../logic/wording.ts';
import { go, route } from '../router.ts';

/** Puts a value into the address; an empty one takes it out. Lists start from their first page again. */
export function setQuery(changes: Readonly<Record<string, string>>, replace = false): void {
  const { view, parts, query } = route.value;
  const { more, ...kept } = query;
  go(formatRoute(view, parts, { ...kept, ...changes }), replace);
}

/** A field of words that are searched for as they are typed; “/” leads to it. */
export function SearchField({ label, hint, name = 'q' }: { label: string; hint: string; name?: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="search"
        placeholder={hint}
        data-search=""
        autocomplete="off"
        value={route.value.query[name] ?? ''}
        onInput={(event) => setQuery({ [name]: event.currentTarget.value }, true)}
      />
    </label>
  );
}

/** Values to narrow a list by, each with how many have it; the one chosen can be let go. */
export function FacetList({
  name,
  label,
  facets,
  open = 6,
}: {
  name: string;
  label: string;
  facets: readonly Facet[];
  open?: number;
}) {
  const chosen = route.value.query[name];
  const shown = facets.filter(({ value }) => value !== '' || name === 'outlet');
  if (shown.length === 0 || (shown.length === 1 && chosen === undefined)) return null;
  const item = ({ value, label: words, count }: Facet) => (
    <li key={value}>
      <button
        type="button"
        class="facet"
        aria-pressed={chosen === value}
        onClick={() => setQuery({ [name]: chosen === value ? '' : value })}
      >
        <span>
          <bdi>{words}</bdi>
        </span>{' '}
        <b>{formatNumber(count)}</b>
      </button>
    </li>
  );
  return (
    <section class="facets" aria-label={label}>
      <h2>{label}</h2>
      <ul>{shown.slice(0, open).map(item)}</ul>
      {shown.length > open && (
        <details class="more">
          <summary>{formatNumber(shown.length - open)} more</summary>
          <ul>{shown.slice(open).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
