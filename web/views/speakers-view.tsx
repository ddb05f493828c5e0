import type { SpeakerView } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';

type Saying = SpeakerView['sayings'][number];

function Said({ saying }: { saying: Saying }) {
  const words = <bdi>{saying.content}</bdi>;
  return (
    <li>
      <p>
        <span class="tag">{saying.stance}</span>{' '}
        <span class="said">{saying.form === 'indirect' ? words : <q>{words}</q>}</span>{' '}
        <span class="quiet">{saying.form}</span>
      </p>
      <Folded
        items={saying.sources}
        open={2}
        noun="article"
        class="carriers small"
        write={(source) => (
          <li key={`${source.id} ${source.at}`}>
            <Source source={source} at={source.at} />
          </li>
        )}
      />
    </li>
  );
}

/** Who says what, with everyone who carries it. */
export function SpeakersView() {
  const answer = useJson<{ items: readonly SpeakerView[]; total: number }>('/api/views/speakers?limit=500');
  useScroll(answer.state === 'ready', 'speakers', 'Speakers');
  return (
    <>
      <Heading title="Speakers">
        Everyone whom the articles quote or report, with what each says and does with the words.
      </Heading>
      {answer.state !== 'ready' ? (
        <Waiting answer={answer} />
      ) : (
        <>
          {answer.value.items.map((voice, at) => (
            <details key={at} class="voice-of">
              <summary>
                <b>
                  <bdi>{voice.name}</bdi>
                </b>{' '}
                <span class="quiet">{countOf(voice.count, 'statement')}</span>
              </summary>
              <ul class="sayings">
                {voice.sayings.map((saying, index) => (
                  <Said key={index} saying={saying} />
                ))}
              </ul>
            </details>
          ))}
          {answer.value.total > answer.value.items.length && (
            <p class="quiet">
              The first {formatNumber(answer.value.items.length)} of {formatNumber(answer.value.total)};{' '}
              <a href="/report">the report</a> has them all.
            </p>
          )}
        </>
      )}
    </>
  );
}
