import { useState } from 'preact/hooks';
import type {
  ApparatusNote,
  BlockView,
  OriginLine,
  ReaderView,
  SourceLine,
  SpeakerNote,
  StemmaView,
  TextRun,
} from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { relationOf } from '../logic/apparatus.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatShare } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates, Outlet, Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';

const TINTS = 4;

function Run({ run, lit }: { run: TextRun; lit: boolean }) {
  const names = [
    run.claim && 'claim',
    run.said && 'said-run',
    run.origin >= 0 && `from from-${run.origin % TINTS}`,
    lit && 'lit',
  ].filter(Boolean);
  const tip = `v-${run.start}`;
  const words = run.mark ? <mark>{run.text}</mark> : run.text;
  return (
    <span class={names.join(' ') || undefined} id={`at-${run.start}`}>
      {run.value === null ? (
        words
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the resolved value shows on focus, for those who use no mouse
        <span class="value-run" tabIndex={0} aria-describedby={tip}>
          {words}
          <span class="tip" role="tooltip" id={tip}>
            {run.value}
          </span>
        </span>
      )}
    </span>
  );
}

function NoteReadings({ note, own }: { note: ApparatusNote; own: string }) {
  return (
    <ul>
      {note.readings.map((reading, at) => {
        const others = reading.sources.filter(({ id }) => id !== own);
        if (reading.own && others.length === 0) return null;
        const relation = relationOf(note, reading);
        return (
          <li key={at} class={`rel rel-${relation.key}`}>
            <span class="rel-word">{relation.words}</span>
            {!reading.own && (
              <>
                {' '}
                <b class="said">
                  <bdi>{reading.value}</bdi>
                </b>
              </>
            )}{' '}
            <span class="who">
              {others.map((source, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={formatRoute('read', [source.id], { at: source.at })} title={source.title}>
                    <bdi>{source.outlet ?? source.title}</bdi>
                  </a>
                </>
              ))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Note({ note, own }: { note: ApparatusNote; own: string }) {
  return (
    <li class="note" data-state={note.group === 'echoed' ? 'single' : note.group}>
      <a class="note-q" href={formatRoute('points', [note.point])}>
        <span class="number">{note.number}</span> <bdi>{note.question}</bdi>
      </a>
      <NoteReadings note={note} own={own} />
    </li>
  );
}

function Speakers({ speakers }: { speakers: readonly SpeakerNote[] }) {
  if (speakers.length === 0) return null;
  return (
    <ul class="speaking" aria-label="Who is speaking">
      {speakers.map(({ id, speaker, identified, verb, through }) => (
        <li key={id}>
          <b>
            <bdi>{speaker}</bdi>
          </b>
          {(identified === 'anonymous' || identified === 'described') && ` (${identified})`} {verb}
          {through.length > 0 && `, through ${through.join(', ')}`}
        </li>
      ))}
    </ul>
  );
}

function Margin({ block, own }: { block: BlockView; own: string }) {
  const shared = block.notes.filter(({ lone }) => !lone);
  const lone = block.notes.filter((note) => note.lone);
  if (block.notes.length + block.speakers.length === 0) return null;
  return (
    <aside class="margin" aria-label="Apparatus">
      {shared.length > 0 && (
        <ul class="notes">
          {shared.map((note) => (
            <Note key={`${note.point} ${note.at}`} note={note} own={own} />
          ))}
        </ul>
      )}
      {lone.length > 0 && (
        <details class="more">
          <summary>{countOf(lone.length, 'answer')} found only here</summary>
          <ul class="notes">
            {lone.map((note) => (
              <Note key={`${note.point} ${note.at}`} note={note} own={own} />
            ))}
          </ul>
        </details>
      )}
      <Speakers speakers={block.speakers} />
    </aside>
  );
}

/** The numbers of the questions that a sentence answers, before its first word. */
function Refs({ notes }: { notes: readonly ApparatusNote[] }) {
  return (
    <>
      {notes.map(({ point, number, question }) => (
        <a key={point} class="ref" href={formatRoute('points', [point])} title={question}>
          <span class="vh">Point </span>
          {number}
        </a>
      ))}
    </>
  );
}

function Words({ block, lang, at }: { block: BlockView; lang: string; at: number }) {
  const runs = block.runs.map((run) => (
    <>
      <Refs notes={block.notes.filter((note) => note.at === run.start && !note.lone)} />
      <Run key={run.start} run={run} lit={run.start === at} />
    </>
  ));
  const name = `words b-${block.kind}`;
  if (block.kind === 'heading')
    return (
      <h2 class={name} dir="auto" lang={lang}>
        {runs}
      </h2>
    );
  const Tag = block.kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag class={name} dir="auto" lang={lang}>
      {runs}
    </Tag>
  );
}

function Kinship({ line, self, down }: { line: OriginLine; self: string; down: boolean }) {
  return (
    <li>
      <span class="edge-kind">{down ? `${line.words} this:` : line.words}</span>{' '}
      {line.source ? (
        <>
          <Source source={line.source} />{' '}
          <a class="aside" href={formatRoute('compare', [self, line.source.id])}>
            side by side
          </a>
        </>
      ) : (
        <>
          <b>
            <bdi>{line.outside}</bdi>
          </b>{' '}
          <span class="quiet">not in the pile</span>
        </>
      )}
      {line.share > 0 && <span class="quiet"> {formatShare(line.share)} of the copy’s words</span>}
      {!line.certain && <span class="tag">which came first is not certain</span>}
    </li>
  );
}

function Kin({ article }: { article: ReaderView }) {
  const { takenFrom, takenBy, source } = article;
  if (takenFrom.length + takenBy.length === 0) return null;
  return (
    <details class="kin" open={takenFrom.length + takenBy.length < 4}>
      <summary>Where it stands among the others</summary>
      <ul>
        {takenFrom.map((line, at) => (
          <Kinship key={at} line={line} self={source.id} down={false} />
        ))}
        {takenBy.map((line, at) => (
          <Kinship key={`d${at}`} line={line} self={source.id} down={true} />
        ))}
      </ul>
    </details>
  );
}

function Legend({ origins }: { origins: readonly SourceLine[] }) {
  if (origins.length === 0) return null;
  return (
    <p class="legend">
      Words that stand in another article:{' '}
      {origins.map((source, at) => (
        <a key={source.id} class={`from from-${at % TINTS}`} href={formatRoute('read', [source.id])}>
          {source.outlet ?? source.title}
        </a>
      ))}
    </p>
  );
}

function SavedPage({ article }: { article: ReaderView }) {
  const [shown, setShown] = useState<string | null>(null);
  const page = article.captures.find(({ id }) => id === shown);
  return (
    <div class="saved">
      <p class="saved-buttons">
        {article.captures.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-expanded={shown === id}
            onClick={() => setShown(shown === id ? null : id)}
          >
            {shown === id ? 'Hide the page as it was saved' : 'Show the page as it was saved'}
            {article.captures.length > 1 && `: ${name}`}
          </button>
        ))}
      </p>
      {page && (
        <figure>
          <iframe
            title={`The page as it was saved: ${page.name}`}
            sandbox=""
            src={`/api/captures/${encodeURIComponent(page.id)}/page?as=${page.html ? 'html' : 'text'}`}
          />
          <figcaption class="quiet">
            {page.name}. It runs no script and loads nothing, so pictures and styles can be missing.
          </figcaption>
        </figure>
      )}
    </div>
  );
}

function LeftOut({ article }: { article: ReaderView }) {
  const { removed, notAnalysed } = article;
  return (
    <>
      {removed.length > 0 && (
        <details class="more removed">
          <summary>{countOf(removed.length, 'piece')} of the page left out of the text</summary>
          <ul>
            {removed.map(({ rule, text }, at) => (
              <li key={at}>
                <code>{rule}</code> <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {notAnalysed.length > 0 && (
        <details class="more">
          <summary>{countOf(notAnalysed.length, 'thing')} not analysed here</summary>
          <ul>
            {notAnalysed.map(({ stage, because }, at) => (
              <li key={at}>
                {because} <code>{stage}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Article({ article, at }: { article: ReaderView; at: number }) {
  const { source } = article;
  return (
    <article class="reader">
      <header>
        <p class="reader-meta">
          <Outlet source={source} /> <span class="dot">·</span> <Dates source={source} />
          {article.byline.length > 0 && (
            <>
              {' '}
              <span class="dot">·</span> by <bdi>{article.byline.join(', ')}</bdi>
            </>
          )}
        </p>
        <h1 dir="auto" lang={article.language}>
          {source.title}
        </h1>
        {article.url !== null && <p class="reader-url quiet">{article.url}</p>}
        <Kin article={article} />
        <SavedPage article={article} />
        <Legend origins={article.origins} />
      </header>
      <div class="variorum">
        {article.blocks.map((block) => (
          <div class="row" key={block.start}>
            <Words block={block} lang={article.language} at={at} />
            <Margin block={block} own={source.id} />
          </div>
        ))}
      </div>
      <LeftOut article={article} />
    </article>
  );
}

function OneArticle({ id }: { id: string }) {
  const answer = useJson<ReaderView>(`/api/views/articles/${encodeURIComponent(id)}`);
  const at = Number(route.value.query.at ?? -1);
  const ready = answer.state === 'ready';
  useScroll(ready, id, ready ? answer.value.source.title : 'Article', at >= 0 ? `at-${at}` : undefined);
  return ready ? <Article article={answer.value} at={at} /> : <Waiting answer={answer} />;
}

function ArticleList() {
  const answer = useJson<StemmaView>('/api/views/stemma');
  useScroll(answer.state === 'ready', 'read', 'Read');
  if (answer.state !== 'ready') return <Waiting answer={answer} />;
  const { nodes, alone } = answer.value;
  const articles = [
    ...new Map([...nodes.flatMap(({ article }) => article ?? []), ...alone].map((one) => [one.id, one])).values(),
  ];
  articles.sort((a, b) => ((a.earliest ?? '~') < (b.earliest ?? '~') ? -1 : 1));
  return (
    <>
      <Heading title="Read">
        {countOf(articles.length, 'article')}, in the order of their days. Beside each sentence stands what the others
        say there.
      </Heading>
      <ul class="articles">
        {articles.map((article) => (
          <li key={article.id}>
            <a href={formatRoute('read', [article.id])}>
              <bdi>{article.title}</bdi>
            </a>
            <span class="quiet">
              <Outlet source={article} /> <span class="dot">·</span> <Dates source={article} />{' '}
              <span class="dot">·</span> answers {countOf(article.points, 'point')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** An article with the apparatus in its margin; the list of articles where the address names none. */
export function ReadView() {
  const [id] = route.value.parts;
  return id === undefined ? <ArticleList /> : <OneArticle key={id} id={id} />;
}
