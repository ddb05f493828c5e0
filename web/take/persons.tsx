import { useState } from 'preact/hooks';
import type { NameLine } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { countOf } from '../logic/wording.ts';

const MOST = 60;

function Choices(props: { words: string; chosen: readonly string[]; choose: (names: readonly string[]) => void }) {
  const { words, chosen, choose } = props;
  const search = new URLSearchParams({ type: 'person', q: words, limit: String(MOST) });
  const answer = useJson<{ items: readonly NameLine[]; total: number }>(`/api/views/names?${search}`);
  const found = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  if (found === null) return <p class="quiet">Reading…</p>;
  if (found.total === 0) return <p class="quiet">The case names nobody so.</p>;
  return (
    <>
      <ul class="persons">
        {found.items.map(({ id, name, mentions }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(name)}
                onChange={(event) =>
                  choose(event.currentTarget.checked ? [...chosen, name] : chosen.filter((each) => each !== name))
                }
              />{' '}
              <bdi>{name}</bdi> <span class="quiet">{mentions}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.total > found.items.length && (
        <p class="quiet">and {countOf(found.total - found.items.length, 'more person')}; type a part of the name</p>
      )}
    </>
  );
}

/** The persons that the case names, to be chosen from. */
export function Persons({ chosen, choose }: { chosen: readonly string[]; choose: (names: readonly string[]) => void }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  return (
    <details class="choose-persons" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Choose persons to leave out{chosen.length > 0 && `: ${countOf(chosen.length, 'name')} so far`}</summary>
      {open && (
        <>
          <label class="field">
            <span>A part of the name</span>
            <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <Choices words={words} chosen={chosen} choose={choose} />
        </>
      )}
    </details>
  );
}
