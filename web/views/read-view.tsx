import { useEffect, useState } from 'preact/hooks';
import type { OriginLine, ReaderView, SourceLine } from '../../src/server/contract.ts';
import { DecideArticlesPanel } from '../decide/decide-panel.tsx';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatShare } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates, Outlet, Source } from '../parts/source.tsx';
import { Waiting } from '../parts/state.tsx';
import { PickBox } from '../pick/pick-box.tsx';
import { Rows } from '../reader/rows.tsx';
import { SavedButtons, SavedPage } from '../reader/saved-page.tsx';
import { TINTS } from '../reader/words.tsx';
import { route } from '../router.ts';
import { CiteButton } from '../take/cite-button.tsx';
import { ArticlesView } from './articles-view.tsx';
import './read-view.css';

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
  const { takenFrom, takenBy, source, versions } = article;
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
      <p class="kin-ways">
        {versions > 1 && (
          <>
            <a href={formatRoute('versions', [source.id])}>{countOf(versions, 'version')} of it over time</a>
            {' · '}
          </>
        )}
        <a href={formatRoute('lineage', [source.id])}>its family tree</a>
      </p>
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

function Head({ article }: { article: ReaderView }) {
  const { source } = article;
  return (
    <header>
      <div>
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
        <div class="reader-acts">
          <SavedButtons captures={article.captures} />
          <CiteButton
            article={source.id}
            at={0}
            label="Cite the words selected"
            wordsOf={() => getSelection()?.toString().trim() ?? ''}
          />
          <PickBox kind="articles" id={source.id} words={source.title} />
        </div>
      </div>
      <div class="reader-kin">
        <Kin article={article} />
        <DecideArticlesPanel ids={[source.id]} about={source.title} />
      </div>
      <Legend origins={article.origins} />
    </header>
  );
}

/** Offsets of the sentences, in order. */
function sentencesOf({ blocks }: ReaderView): number[] {
  return [...new Set(blocks.flatMap(({ runs }) => runs.map(({ sentence }) => sentence)))];
}

/** The sentence that stands out, in all its runs. */
function useLit(sentence: number | null, ready: boolean): void {
  useEffect(() => {
    const runs = document.querySelectorAll(`.variorum [data-sentence="${sentence}"]`);
    for (const run of runs) run.classList.add('lit');
    return () => {
      for (const run of runs) run.classList.remove('lit');
    };
  }, [sentence, ready]);
}

function Article({ article }: { article: ReaderView }) {
  const { query } = route.value;
  const at = Number(query.at ?? -1);
  const sentences = sentencesOf(article);
  const asked = at >= 0 ? (sentences.findLast((start) => start <= at) ?? null) : null;
  const [chosen, setChosen] = useState<number | null>(asked);
  const [ready, setReady] = useState(false);
  useEffect(() => setChosen(asked), [at]);
  useLit(chosen, ready);
  // An offset inside a run has no element of its own: its sentence has.
  const target = at < 0 ? undefined : document.getElementById(`at-${at}`) ? `at-${at}` : `at-${asked}`;
  useScroll(ready, article.source.id, article.source.title, target);
  const capture = article.captures.find(({ id }) => id === query.page);
  const step = (by: number) => {
    const from = chosen === null ? (by > 0 ? -1 : 0) : sentences.indexOf(chosen);
    const next = sentences[Math.min(sentences.length - 1, Math.max(0, from + by))]!;
    setChosen(next);
    document.querySelector(`.variorum [data-sentence="${next}"]`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <article class={capture ? 'reader beside' : 'reader'}>
      <Head article={article} />
      <div class="reading-room">
        <div>
          <Rows article={article} at={at} onReady={() => setReady(true)} choose={setChosen} />
          <LeftOut article={article} />
        </div>
        {capture && (
          <SavedPage
            capture={capture}
            article={article.source.id}
            others={article.captures.length > 1}
            sentence={chosen}
            step={step}
          />
        )}
      </div>
    </article>
  );
}

function OneArticle({ id }: { id: string }) {
  const answer = useJson<ReaderView>(`/api/views/articles/${encodeURIComponent(id)}`);
  return answer.state === 'ready' ? <Article article={answer.value} /> : <Waiting answer={answer} />;
}

/** An article with the apparatus in its margin; the list of articles where the address names none. */
export function ReadView() {
  const [id] = route.value.parts;
  return id === undefined ? <ArticlesView /> : <OneArticle key={id} id={id} />;
}
