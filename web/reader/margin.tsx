import type { ApparatusNote, BlockView, NameNote, SpeakerNote } from '../../src/server/contract.ts';
import { relationOf } from '../logic/apparatus.ts';
import { formatRoute } from '../logic/route.ts';
import { stateOf } from '../logic/shown-state.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { sortNotes } from './sort-notes.ts';

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
              {reading.more > 0 && ` and ${formatNumber(reading.more)} more`}
            </span>
          </li>
        );
      })}
      {note.more > 0 && (
        <li>
          <a href={formatRoute('points', [note.point])}>{countOf(note.more, 'more answer')}</a>
        </li>
      )}
    </ul>
  );
}

function Note({ note, own }: { note: ApparatusNote; own: string }) {
  return (
    <li class="note" data-state={stateOf(note.group)}>
      <a class="note-q" href={formatRoute('points', [note.point])}>
        <span class="number">{note.number}</span> <bdi>{note.question}</bdi>
      </a>
      <NoteReadings note={note} own={own} />
    </li>
  );
}

/** A speaker once, however many statements of one manner stand in the block. */
function gatherSpeakers(speakers: readonly SpeakerNote[]): SpeakerNote[] {
  const keyOf = ({ speaker, identified, verb, through }: SpeakerNote) =>
    JSON.stringify([speaker, identified, verb, through]);
  return [...new Map(speakers.map((note) => [keyOf(note), note])).values()];
}

function Speakers({ speakers }: { speakers: readonly SpeakerNote[] }) {
  if (speakers.length === 0) return null;
  return (
    <ul class="speaking" aria-label="Who is speaking">
      {gatherSpeakers(speakers).map(({ id, speaker, identified, verb, through }) => (
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

/** Other spellings that the margin has room for; the name’s own page has them all. */
const MOST_SPELLINGS = 4;

function Names({ names }: { names: readonly NameNote[] }) {
  if (names.length === 0) return null;
  return (
    <ul class="spellings" aria-label="Names, and what else they are called">
      {names.map(({ id, here, also }) => (
        <li key={id}>
          <a href={formatRoute('names', [id])}>
            <bdi>{here}</bdi>
          </a>{' '}
          also{' '}
          {also
            .slice(0, MOST_SPELLINGS)
            .map(({ text }) => text)
            .join(', ')}
          {also.length > MOST_SPELLINGS && ' …'}
        </li>
      ))}
    </ul>
  );
}

function Notes({ notes, own }: { notes: readonly ApparatusNote[]; own: string }) {
  return (
    <ul class="notes">
      {notes.map((note) => (
        <Note key={`${note.point} ${note.at}`} note={note} own={own} />
      ))}
    </ul>
  );
}

/** Characters of a block beside which one more note has room. */
const ROOM = 130;
const LEAST = 2;

/** What stands beside a block: what others say to its sentences, who speaks, what its names are called elsewhere. */
export function Margin({ block, own }: { block: BlockView; own: string }) {
  if (block.notes.length + block.speakers.length + block.names.length === 0) return null;
  const length = block.runs.reduce((sum, { text }) => sum + text.length, 0);
  const { open, folded, lone } = sortNotes(block.notes, Math.max(LEAST, Math.round(length / ROOM)));
  return (
    <aside class="margin" aria-label="Apparatus">
      {open.length > 0 && <Notes notes={open} own={own} />}
      {folded.length > 0 && (
        <details class="more">
          <summary>{countOf(folded.length, 'more answer')} that others give too</summary>
          <Notes notes={folded} own={own} />
        </details>
      )}
      {lone.length > 0 && (
        <details class="more">
          <summary>{countOf(lone.length, 'answer')} found only here</summary>
          <Notes notes={lone} own={own} />
        </details>
      )}
      <Speakers speakers={block.speakers} />
      <Names names={block.names} />
    </aside>
  );
}
