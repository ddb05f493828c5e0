import { useState } from 'preact/hooks';
import type { CitationView } from '../../src/server/contract/export.ts';

async function fetchCitation(article: string, at: number, words: string): Promise<CitationView> {
  const query = new URLSearchParams({ article, at: String(at), words });
  const response = await fetch(`/api/cite?${query}`);
  const body = (await response.json()) as CitationView & { error?: { message: string } };
  if (!response.ok) throw new Error(body.error?.message ?? `The server answered ${response.status}.`);
  return body;
}

/** As markup, for what is pasted into a document: only text nodes and one address. */
function toMarkup({ text, link }: CitationView): Blob {
  const holder = document.createElement('p');
  const [before = '', after] = link === null ? [text] : text.split(link);
  holder.append(before);
  if (link !== null && after !== undefined) {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.textContent = link.replace(/#:~:text=.*$/, '');
    holder.append(anchor, after);
  }
  return new Blob([holder.outerHTML], { type: 'text/html' });
}

async function copy(citation: CitationView): Promise<void> {
  const plain = new Blob([citation.text], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': toMarkup(citation) })]);
}

/** Copies words with where they stand. `wordsOf` gives them when they are asked for. */
export function CiteButton(props: { article: string; at: number; label: string; wordsOf: () => string }) {
  const [said, setSaid] = useState('');
  const cite = async () => {
    try {
      const words = props.wordsOf();
      if (words === '') {
        setSaid('Select some words of the article first.');
        return;
      }
      await copy(await fetchCitation(props.article, props.at, words));
      setSaid('Copied, with its source and link.');
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span class="cite">
      <button type="button" class="plain" onClick={cite}>
        {props.label}
      </button>{' '}
      <span role="status" class="quiet">
        {said}
      </span>
    </span>
  );
}
