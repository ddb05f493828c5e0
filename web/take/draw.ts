const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';
/** No side of a canvas may be longer in any browser. */
const LONGEST_SIDE = 16_000;

/** All style rules of the window, as they stand; they are the app's own. */
function collectRules(): string {
  return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
}

/** What is of use on a screen only. */
const LIVE = 'button, details.decide, .skip, input, select, textarea, iframe, dialog';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function tidy(words: string): string {
  return words.replace(new RegExp(CONTROL, 'g'), ' ');
}

/** A copy of what is shown, without what can only be used on a screen; XML has no place for control characters. */
function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const live of copy.querySelectorAll(LIVE)) live.remove();
  for (const inner of copy.querySelectorAll('*')) {
    for (const { name, value } of [...inner.attributes]) if (CONTROL.test(value)) inner.setAttribute(name, tidy(value));
  }
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = tidy(node.nodeValue ?? '');
  return copy;
}

/** What is shown, as one SVG that needs nothing else: the words as words, in the colours of the window. */
export function drawSvg(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const { backgroundColor } = getComputedStyle(document.body);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
  svg.setAttribute('viewBox', `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`);
  const frame = document.createElementNS(SVG, 'foreignObject');
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '100%');
  const body = document.createElementNS(XHTML, 'body') as HTMLElement;
  Object.assign(body.style, { margin: '0', colorScheme: scheme, background: backgroundColor, width: `${width}px` });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = collectRules();
  body.append(style, copyOf(element));
  frame.append(body);
  svg.append(frame);
  return new XMLSerializer().serializeToString(svg);
}

function loadImage(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The drawing could not be made into a picture.'));
    image.src = source;
  });
}

/** What is shown, as a picture twice as fine as the screen, or as fine as its size allows. */
export async function drawPng(element: Element): Promise<Blob> {
  const { width, height } = element.getBoundingClientRect();
  const scale = Math.min(2, LONGEST_SIDE / Math.max(width, height, 1));
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSvg(element))}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  context?.scale(scale, scale);
  context?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png'),
  );
}
