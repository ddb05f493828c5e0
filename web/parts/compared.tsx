import type { ComparedClaim, ComparedPart, PointCard } from '../../src/server/contract.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf } from '../logic/wording.ts';
import { Later } from './later.tsx';

function Claim({ claim }: { claim: ComparedClaim }) {
  const words = <bdi>{claim.words}</bdi>;
  return (
    <span class="compared-claim">
      <b>
        <bdi>{claim.outlet ?? 'outlet unknown'}</bdi>
      </b>{' '}
      <q>
        {claim.article === null ? words : <a href={formatRoute('read', [claim.article], { at: claim.at })}>{words}</a>}
      </q>
    </span>
  );
}

function Part({ part, title }: { part: ComparedPart; title: string }) {
  if (part.total === 0) return null;
  const shown = part.reasons.reduce((sum, { pairs, more }) => sum + pairs.length + more, 0);
  return (
    <section>
      <h3>{title}</h3>
      <ul class="reasons">
        {part.reasons.map(({ because, pairs, more }) => (
          <li key={because}>
            <p>
              <bdi>{because}</bdi>
            </p>
            <ul>
              {pairs.map(([one, other], at) => (
                <li key={at}>
                  <Claim claim={one} /> <span class="versus">with</span> <Claim claim={other} />
                </li>
              ))}
              {more > 0 && <li>and {countOf(more, 'more pair')}</li>}
            </ul>
          </li>
        ))}
        {part.total > shown && <li class="quiet">and {countOf(part.total - shown, 'more comparison')}</li>}
      </ul>
    </section>
  );
}

/** Why the answers of a point stand under one question, and what was nearly set beside them. */
export function Compared({ compared: { together, apart } }: Pick<PointCard, 'compared'>) {
  if (together.total + apart.total === 0) return null;
  const counts = [
    together.total > 0 && `${together.total} set side by side`,
    apart.total > 0 && `${apart.total} kept apart`,
  ];
  return (
    <Later
      class="compared"
      summary={`Why these answer one question: ${counts.filter(Boolean).join(', ')}`}
      content={() => (
        <>
          <Part part={together} title="Set side by side, because" />
          <Part part={apart} title="Alike, and kept apart, because" />
        </>
      )}
    />
  );
}
