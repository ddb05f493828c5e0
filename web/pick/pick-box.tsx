import { type PickKind, picked, setPicked } from './picked.ts';
import './pick.css';

/** A box that picks a point or an article for a file to be shared. */
export function PickBox({ kind, id, words }: { kind: PickKind; id: string; words: string }) {
  const isPicked = picked.value[kind].has(id);
  return (
    <label class="pick">
      <input
        type="checkbox"
        checked={isPicked}
        onChange={(event) => setPicked(kind, id, event.currentTarget.checked ? words : null)}
      />{' '}
      {isPicked ? 'Picked' : 'Pick'}
      <span class="vh"> “{words}” to share</span>
    </label>
  );
}
