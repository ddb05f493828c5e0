import type { ReaderView } from '../../src/server/contract.ts';
import { setQuery } from '../parts/query-field.tsx';
import { route } from '../router.ts';

type Capture = ReaderView['captures'][number];

/** The buttons that show and hide the page as it was saved; which one is shown stands in the address. */
export function SavedButtons({ captures }: { captures: readonly Capture[] }) {
  const { page } = route.value.query;
  return (
    <p class="saved-buttons">
      {captures.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-expanded={page === id}
          onClick={() => setQuery({ page: page === id ? '' : id }, true)}
        >
          {page === id ? 'Hide the page as it was saved' : 'Show the page as it was saved'}
          {captures.length > 1 && `: ${name}`}
        </button>
      ))}
    </p>
  );
}

interface Props {
  readonly capture: Capture;
  readonly article: string;
  /** Whether the article was found on other pages too. */
  readonly others: boolean;
  /** Offset of the sentence that stands out; null for none. */
  readonly sentence: number | null;
  readonly step: (by: number) => void;
}

/** The saved page beside the article, its words marked, the chosen sentence standing out on both sides. */
export function SavedPage({ capture, article, others, sentence, step }: Props) {
  const path = `/api/captures/${encodeURIComponent(capture.id)}/page?as=html&article=${encodeURIComponent(article)}`;
  return (
    <figure class="saved" aria-label="The page as it was saved">
      <div class="saved-bar">
        <p class="quiet">{capture.name}</p>
        <p class="saved-steps">
          <button type="button" onClick={() => step(-1)} aria-label="The sentence before">
            ↑
          </button>
          <button type="button" onClick={() => step(1)} aria-label="The sentence after">
            ↓
          </button>
          <button type="button" onClick={() => setQuery({ page: '' }, true)} aria-label="Hide the page as it was saved">
            ✕
          </button>
        </p>
      </div>
      <iframe
        title={`The page as it was saved: ${capture.name}`}
        sandbox=""
        src={sentence === null ? path : `${path}#stemma-${sentence}`}
      />
      <figcaption class="quiet">
        What was read is marked; choose a sentence on the left and it stands out here. The page runs no script and loads
        nothing, so pictures and styles can be missing.
        {others &&
          ' The article stands on several pages and its words are those of the fullest; this one may lack some.'}
      </figcaption>
    </figure>
  );
}
