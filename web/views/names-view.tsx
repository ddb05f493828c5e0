import type { NameView } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { go, route } from '../router.ts';

interface Names {
  readonly items: readonly NameView[];
  readonly total: number;
}

function Name({ thing }: { thing: NameView }) {
  const others = thing.names.filter(({ text }) => text !== thing.name);
  return (
    <li>
      <details>
        <summary>
          <b>
            <bdi>{thing.name}</bdi>
          </b>{' '}
          <span class="quiet">
            {thing.type}, {countOf(thing.mentions, 'mention')} in {countOf(thing.articles.length, 'article')}
          </span>
          {others.length > 0 && (
            <span class="also">
              also{' '}
              {others.map(({ text, count }, at) => (
                <span key={text}>
                  {at > 0 && ', '}
                  <bdi>{text}</bdi> <span class="quiet">×{formatNumber(count)}</span>
                </span>
              ))}
            </span>
          )}
        </summary>
        <p>
          <a href={formatRoute('points', [], { name: thing.id })}>Points about it</a>
        </p>
        <Folded
          items={thing.articles}
          open={6}
          noun="article"
          class="carriers"
          write={(source) => (
            <li key={source.id}>
              <Source source={source} at={source.at} />
            </li>
          )}
        />
      </details>
    </li>
  );
}

const STEP = 200;

/** Whom and what the articles name, with every way they are named. */
export function NamesView() {
  const limit = Math.min(1000, STEP + (Number(route.value.query.more) || 0));
  const answer = useJson<Names>(`/api/views/names?limit=${limit}`);
  useScroll(answer.state === 'ready', 'names', 'Names');
  return (
    <>
      <Heading title="Names">
        Whom and what the articles name. That several names mean one thing is Stemma’s reading, and can be wrong.
      </Heading>
      {answer.state !== 'ready' ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <ul class="names">
            {answer.value.items.map((thing) => (
              <Name key={thing.id} thing={thing} />
            ))}
          </ul>
          {answer.value.total > answer.value.items.length && limit < 1000 && (
            <p class="next">
              <button type="button" onClick={() => go(formatRoute('names', [], { more: limit }), true)}>
                Show more of {formatNumber(answer.value.total)}
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}
