import { useState } from 'preact/hooks';
import type { Decidable, DecideName, NameChoice, SubjectRef } from '../../src/server/contract/decide.ts';
import { useJson } from '../load-json.ts';
import { countOf } from '../logic/wording.ts';
import { Source } from '../parts/source.tsx';
import type { Extra } from './decide-form.tsx';

type Set = (extra: Extra) => void;

function toggle(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}

function Choices(props: { own: string; words: string; picked: readonly string[]; pick: (id: string) => void }) {
  const answer = useJson<{ items: readonly NameChoice[] }>(`/api/decide/names?q=${encodeURIComponent(props.words)}`);
  const found =
    answer.state === 'ready' ? answer.value.items : answer.state === 'loading' ? (answer.last?.items ?? []) : [];
  const others = found.filter(({ id }) => id !== props.own);
  if (others.length === 0) return <p class="quiet">No other name holds these words.</p>;
  return (
    <ul class="choices">
      {others.slice(0, 8).map(({ id, name, type, mentions }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={props.picked.includes(id)} onChange={() => props.pick(id)} />{' '}
            <bdi>{name}</bdi>{' '}
            <span class="quiet">
              {type}, {countOf(mentions, 'mention')}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Which other names are the same thing. */
export function MergeFields({ own, set }: { own: string; set: Set }) {
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string) => {
    const next = toggle(picked, id);
    setPicked(next);
    set(next.length === 0 ? {} : { with: next.map((other): SubjectRef => ({ kind: 'entity', id: other })) });
  };
  return (
    <div class="more-fields">
      <label class="field">
        <span>Find the other name</span>
        <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      {words.trim() !== '' && <Choices own={own} words={words} picked={picked} pick={pick} />}
      {picked.length > 0 && <p class="quiet">{countOf(picked.length, 'name')} chosen</p>}
    </div>
  );
}

/** In which articles the name means another thing. */
export function SplitFields(props: { entity: Decidable; articles: DecideName['articles']; set: Set }) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const { entity, set } = props;
  const pick = (id: string) => {
    const next = toggle(picked, id);
    setPicked(next);
    set(next.length === 0 ? {} : { with: [{ kind: 'entity', id: entity.id, articles: next }] });
  };
  return (
    <fieldset class="more-fields">
      <legend>It means another thing in</legend>
      <ul class="choices">
        {props.articles.map(({ source, names }) => (
          <li key={source.id}>
            <label>
              <input type="checkbox" checked={picked.includes(source.id)} onChange={() => pick(source.id)} />{' '}
              <bdi>{names.join(', ')}</bdi> <span class="quiet">in</span> <bdi>{source.outlet ?? source.title}</bdi>
            </label>{' '}
            <span class="quiet">
              <Source source={source} />
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Under which name it is to be shown. */
export function RenameFields({ set }: { set: Set }) {
  return (
    <label class="field">
      <span>The name it is to be shown under</span>
      <input
        required
        maxLength={400}
        onInput={(event) => {
          const name = event.currentTarget.value.trim();
          set(name === '' ? {} : { name });
        }}
      />
    </label>
  );
}
