import type { Saying, SpeakerView as Speaker, SpeakerLine, UnnamedLine } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { More, shownOf } from '../parts/more.tsx';
import { SearchField } from '../parts/query-field.tsx';
import { Dates, Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';
import './things-view.css';

const STEP = 100;
/** Articles of one saying that are shown before the rest is folded away. */
const OPEN = 6;

/** Who carries the words, in one line: the articles themselves are a click away. */
function Sources({ saying }: { saying: Saying }) {
  const link = (source: Saying['sources'][number]) => (
    <li key={`${source.id} ${source.at}`}>
      <a href={formatRoute('read', [source.id], { at: source.at })} title={source.title}>
        <bdi>{source.outlet ?? source.title}</bdi>
      </a>{' '}
      <Dates source={source} />
    </li>
  );
  return (
    <>
      <ul class="in-line">{saying.sources.slice(0, OPEN).map(link)}</ul>
      {saying.sources.length > OPEN && (
        <details class="more">
          <summary>{countOf(saying.sources.length - OPEN, 'more article')}</summary>
          <ul class="in-line">{saying.sources.slice(OPEN).map(link)}</ul>
        </details>
      )}
      {saying.more > 0 && <p class="quiet">and {countOf(saying.more, 'further article')}</p>}
    </>
  );
}

function Words({ saying }: { saying: Saying }) {
  const words = <bdi>{saying.content}</bdi>;
  return <span class="said">{saying.form === 'indirect' ? words : <q>{words}</q>}</span>;
}

function Said({ saying }: { saying: Saying }) {
  return (
    <li>
      <p>
        <span class="tag">{saying.stance}</span> <Words saying={saying} /> <span class="quiet">{saying.form}</span>
      </p>
      <Sources saying={saying} />
    </li>
  );
}

/** The same words as different articles quote them. */
function Variants({ speaker }: { speaker: Speaker }) {
  if (speaker.variants.length === 0) return null;
  return (
    <section aria-labelledby="variants">
      <h2 id="variants">Quoted differently</h2>
      <ul class="variants">
        {speaker.variants.map(({ wordings }, at) => (
          <li key={at}>
            {wordings.map(({ saying, cut }, nth) => (
              <div key={nth}>
                <p>
                  <Words saying={saying} />
                </p>
                {cut.length > 0 && (
                  <p class="cut">
                    without{' '}
                    {cut.map((words, index) => (
                      <span key={index}>
                        {index > 0 && ', '}
                        <del>
                          <bdi>{words}</bdi>
                        </del>
                      </span>
                    ))}
                  </p>
                )}
                <Sources saying={saying} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneSpeaker({ id }: { id: string }) {
  const answer = useJson<Speaker>(`/api/views/speakers/${encodeURIComponent(id)}`);
  useScroll(answer.state === 'ready', id, answer.state === 'ready' ? answer.value.name : 'Speaker');
  if (answer.state !== 'ready') return <Waiting answer={answer} />;
  const speaker = answer.value;
  return (
    <div class="thing-view">
      <div class="heading">
        <p>
          <a href={formatRoute('speakers')}>All speakers</a>
        </p>
        <h1>
          <bdi>{speaker.name}</bdi>
        </h1>
        <p class="lead">
          {countOf(speaker.count, 'statement')} in {countOf(speaker.outlets, 'outlet')}
          {speaker.entity !== null && (
            <>
              {' '}
              <span class="dot">·</span> <a href={formatRoute('names', [speaker.entity])}>how it is named</a>
            </>
          )}
        </p>
      </div>
      <Variants speaker={speaker} />
      <section aria-label="Statements">
        {speaker.variants.length > 0 && <h2>All that is quoted or reported</h2>}
        <ul class="sayings">
          {speaker.sayings.map((saying, at) => (
            <Said key={at} saying={saying} />
          ))}
        </ul>
        {speaker.total > speaker.sayings.length && (
          <p class="quiet">
            The first {formatNumber(speaker.sayings.length)} of {formatNumber(speaker.total)};{' '}
            <a href="/report">the report</a> has them all.
          </p>
        )}
      </section>
    </div>
  );
}

const UNNAMED = 60;

function UnnamedSpeaker({ line }: { line: UnnamedLine }) {
  return (
    <li>
      <p>
        <b class="thing">
          <bdi>{line.words}</bdi>
        </b>{' '}
        <span class="quiet">
          {countOf(line.count, 'statement')}
          {line.outlets > 1 && ` in ${countOf(line.outlets, 'outlet')}`}
        </span>
      </p>
      <p class="withheld-because">
        {line.because === null ? (
          <span class="quiet">no reason given</span>
        ) : (
          <>
            because{' '}
            <q class="said">
              <bdi>{line.because}</bdi>
            </q>
          </>
        )}
      </p>
      <Folded
        items={line.said}
        open={1}
        noun="statement"
        class="carriers small"
        write={(said) => (
          <li key={`${said.id} ${said.at}`}>
            <span class="said">
              <bdi>{said.content}</bdi>
            </span>
            <br />
            <Source source={said} at={said.at} />
          </li>
        )}
      />
    </li>
  );
}

/** Who speaks without a name, and for what reason: a reader weighs those otherwise. */
function Unnamed() {
  const answer = useJson<{ items: readonly UnnamedLine[]; total: number }>(`/api/views/unnamed?limit=${UNNAMED}`);
  if (answer.state !== 'ready' || answer.value.total === 0) return null;
  const { items, total } = answer.value;
  return (
    <section class="unnamed" aria-labelledby="unnamed" tabIndex={-1}>
      <h2 id="unnamed">Names withheld</h2>
      <p class="quiet">
        {countOf(total, 'speaker')} whom the articles leave without a name, with the reason they give.
      </p>
      <ul class="speaker-list">
        {items.map((line) => (
          <UnnamedSpeaker key={`${line.words} ${line.because}`} line={line} />
        ))}
      </ul>
      {total > items.length && (
        <p class="quiet">
          The first {formatNumber(items.length)} of {formatNumber(total)}; <a href="/report">the report</a> has them
          all.
        </p>
      )}
    </section>
  );
}

function AllSpeakers() {
  const search = new URLSearchParams({ q: route.value.query.q ?? '', limit: String(shownOf(STEP)) });
  const answer = useJson<{ items: readonly SpeakerLine[]; total: number }>(`/api/views/speakers?${search}`);
  const found = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  useScroll(found !== null, 'speakers', 'Speakers');
  return (
    <>
      <Heading title="Speakers">
        Everyone whom the articles quote or report, with what each says and who carries it.
      </Heading>
      <search class="strip" aria-label="Find speakers">
        <SearchField label="Search" hint="a name, or part of it" />
      </search>
      {found === null ? (
        <Waiting answer={answer} />
      ) : (
        <div aria-busy={answer.state === 'loading'}>
          <p class="vh" role="status">
            {countOf(found.total, 'speaker')}
          </p>
          {found.total === 0 && <p class="empty">Nobody of that name.</p>}
          <ul class="speaker-list">
            {found.items.map((speaker) => (
              <li key={speaker.key}>
                <span>
                  <a class="thing" href={formatRoute('speakers', [speaker.key])}>
                    <bdi>{speaker.name}</bdi>
                  </a>{' '}
                  <span class="quiet">
                    {countOf(speaker.count, 'statement')}
                    {speaker.outlets > 1 && ` in ${countOf(speaker.outlets, 'outlet')}`}
                  </span>
                </span>
                <span class="said">
                  <bdi>{speaker.first}</bdi>
                </span>
              </li>
            ))}
          </ul>
          <More shown={found.items.length} total={found.total} step={STEP} />
          {!route.value.query.q && <Unnamed />}
        </div>
      )}
    </>
  );
}

/** Who says what; one speaker where the address names one. */
export function SpeakersView() {
  const [id] = route.value.parts;
  return id === undefined ? <AllSpeakers /> : <OneSpeaker key={id} id={id} />;
}
