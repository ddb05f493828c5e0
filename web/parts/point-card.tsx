import type { CarrierView, OriginView, PointCard, QuoteView, ReadingView } from '../../src/server/contract.ts';
import { DecidedOnPoint, DecidePointPanel } from '../decide/decide-panel.tsx';
import { formatRoute } from '../logic/route.ts';
import { nameGroup, stateOf } from '../logic/shown-state.ts';
import { countOf } from '../logic/wording.ts';
import { PickBox } from '../pick/pick-box.tsx';
import { route } from '../router.ts';
import { CiteButton } from '../take/cite-button.tsx';
import { Compared } from './compared.tsx';
import { Flow } from './flow.tsx';
import { Folded } from './fold.tsx';
import { Later } from './later.tsx';
import { Source } from './source.tsx';
import { Sureness } from './sureness.tsx';

const OPEN_QUOTES = 2;
const OPEN_CARRIERS = 2;

function Manner({ carrier }: { carrier: CarrierView }) {
  const { voice, negated, uncertain, resolved } = carrier;
  const shy = voice && (voice.identified === 'anonymous' || voice.identified === 'described');
  return (
    <>
      {voice ? (
        <span>
          <b>
            <bdi>{voice.speaker}</bdi>
          </b>
          {shy && ` (${voice.identified})`} {voice.verb}
          {voice.through.length > 0 && (
            <>
              , through <bdi>{voice.through.join(', ')}</bdi>
            </>
          )}
        </span>
      ) : (
        <span>in the article’s own voice</span>
      )}
      {negated && <span class="tag tag-no">negated</span>}
      {uncertain && <span class="tag">not said to be certain</span>}
      {resolved !== null && (
        <span class="resolved">
          taken as <bdi>{resolved}</bdi>
        </span>
      )}
    </>
  );
}

/** Whether several articles have the words of one speaker, said in one way: then it is said once. */
function haveOneManner(carriers: readonly CarrierView[]): boolean {
  const manner = ({ voice, negated, uncertain, resolved }: CarrierView) =>
    JSON.stringify([voice, negated, uncertain, resolved]);
  return carriers.length > 1 && carriers.every((carrier) => manner(carrier) === manner(carriers[0]!));
}

function Carrier({ carrier, alike }: { carrier: CarrierView; alike: boolean }) {
  return (
    <li>
      {carrier.source ? (
        <Source source={carrier.source} at={carrier.at} />
      ) : (
        <span class="unknown">article not in the record</span>
      )}
      {!alike && (
        <>
          <br />
          <Manner carrier={carrier} />
        </>
      )}
    </li>
  );
}

function Quote({ quote }: { quote: QuoteView }) {
  const first = quote.carriers[0];
  const alike = haveOneManner(quote.carriers);
  const words = (
    <q dir="auto" class={/^["“”„«]/.test(quote.parts[0]?.text ?? '') ? 'bare' : undefined}>
      {quote.parts.map(({ text, mark }, at) => (mark ? <mark key={at}>{text}</mark> : text))}
    </q>
  );
  return (
    <figure class="evidence">
      <blockquote>
        {quote.orphan || !first?.source ? (
          words
        ) : (
          <a href={formatRoute('read', [first.source.id], { at: first.at })}>{words}</a>
        )}
      </blockquote>
      <figcaption>
        {quote.orphan && <p class="orphan">Orphan: these words do not stand at the place recorded.</p>}
        {alike && first && (
          <p>
            <Manner carrier={first} />
          </p>
        )}
        {quote.carriers.length > 1 && (
          <p class="same">The same words in {countOf(quote.carriers.length + quote.more, 'article')}:</p>
        )}
        <Folded
          items={quote.carriers}
          open={OPEN_CARRIERS}
          noun="article"
          class="carriers"
          write={(carrier) => <Carrier key={`${carrier.source?.id} ${carrier.at}`} carrier={carrier} alike={alike} />}
        />
        {quote.more > 0 && <p>and {countOf(quote.more, 'more article')}</p>}
        {first?.source && !quote.orphan && (
          <CiteButton
            article={first.source.id}
            at={first.at}
            label="Cite"
            wordsOf={() => quote.parts.map(({ text }) => text).join('')}
          />
        )}
      </figcaption>
    </figure>
  );
}

function Origin({ origin }: { origin: OriginView }) {
  const links = origin.articles.map((source, at) => (
    <>
      {at > 0 && ', '}
      <a href={formatRoute('read', [source.id])}>
        <bdi>{source.outlet ?? source.title}</bdi>
      </a>
    </>
  ));
  if (origin.joins.length === 0)
    return (
      <li>
        {links} <span class="quiet">— joined with no other</span>
      </li>
    );
  return (
    <li>
      {links}
      <ul>
        {origin.joins.map((join) => (
          <li key={`${join.article} ${join.with}`}>
            {join.because}{' '}
            <a class="aside" href={formatRoute('compare', [join.article, join.with])}>
              side by side
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Reading({ reading }: { reading: ReadingView }) {
  const joined = reading.origins.some(({ joins }) => joins.length > 0);
  return (
    <section class="reading">
      <div>
        <h3 class="value">
          <bdi>{reading.value}</bdi>
        </h3>
        <Flow counts={reading.counts} />
        {joined && (
          <Later
            class="joins"
            summary="What was joined, and why"
            content={() => (
              <>
                <ol>
                  {reading.origins.map((origin) => (
                    <Origin key={origin.articles[0]?.id} origin={origin} />
                  ))}
                </ol>
                {reading.moreOrigins > 0 && <p class="quiet">and {countOf(reading.moreOrigins, 'more origin')}</p>}
              </>
            )}
          />
        )}
      </div>
      <div class="quotes">
        {reading.quotes.slice(0, OPEN_QUOTES).map((quote, at) => (
          <Quote key={at} quote={quote} />
        ))}
        {reading.quotes.length > OPEN_QUOTES && (
          <details class="more">
            <summary>{countOf(reading.quotes.length - OPEN_QUOTES, 'more sentence')}</summary>
            {reading.quotes.slice(OPEN_QUOTES).map((quote, at) => (
              <Quote key={at} quote={quote} />
            ))}
          </details>
        )}
        {reading.moreQuotes > 0 && (
          <p class="quiet small">and {countOf(reading.moreQuotes, 'further sentence')} that say so</p>
        )}
      </div>
    </section>
  );
}

/** A question with its readings as columns. */
export function Point({ card }: { card: PointCard }) {
  const id = `p-${card.id}`;
  const { view, parts } = route.value;
  const alone = view === 'points' && parts[0] === card.id;
  const columns = `readings ${({ 1: 'one', 4: 'four' } as Record<number, string>)[card.readings.length] ?? ''}`;
  return (
    <article class="point" data-state={stateOf(card.group)} id={id} aria-labelledby={`${id}-q`} tabIndex={-1}>
      <header>
        <p class="chips">
          <span class="state">{nameGroup(card.group)}</span>
          <span class="kind">{card.kind}</span>
          <Sureness reservations={card.reservations} />
          <PickBox kind="points" id={card.id} words={card.question} />
        </p>
        <h2 class="question" id={`${id}-q`}>
          <a href={formatRoute('points', [card.id])}>
            <span class="number">{card.number}</span> <bdi>{card.question}</bdi>
          </a>
        </h2>
        <p class="because">{card.because}</p>
      </header>
      <div class={columns}>
        {card.readings.map((reading, at) => (
          <Reading key={at} reading={reading} />
        ))}
      </div>
      {card.moreReadings > 0 && (
        <p class="next">
          <a href={formatRoute('points', [card.id], { more: alone ? card.readings.length : undefined })}>
            {countOf(card.moreReadings, 'more answer')} to this question
          </a>
        </p>
      )}
      <DecidedOnPoint card={card} />
      <div class="point-foot">
        <Compared compared={card.compared} />
        <DecidePointPanel card={card} />
      </div>
    </article>
  );
}
