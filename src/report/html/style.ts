/** The report's one style sheet. Sources' words are set in a serif face, the report's own in the system's. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f8f6f1; --sheet: #fffefb; --ink: #1f1d1a; --ink-2: #5d5952; --line: #e3ded3; --line-2: #cfc8b9;
  --accent: #14506b; --mark: #ffe28a; --mark-ink: #1f1d1a; --lit: #fff3c9;
  --disputed: #9a3412; --revised: #6b3fa0; --compatible: #0f6466; --corroborated: #1d4f91; --single: #5d5952; --unsure: #7d5a10;
  --wash: 9%;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Noto Serif', 'DejaVu Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --sheet: #201f1c; --ink: #ebe7df; --ink-2: #a9a398; --line: #35322d; --line-2: #4b473f;
    --accent: #8cc4de; --mark: #6d5714; --mark-ink: #fff6da; --lit: #3a3218;
    --disputed: #f2a07b; --revised: #c6a6f0; --compatible: #7cc9c6; --corroborated: #93b9f0; --single: #a9a398; --unsure: #d8bb74;
    --wash: 14%;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
[tabindex='-1']:focus { outline: none; }
h1, h2, h3, h4, h5, p, ul, ol, dl, figure, blockquote { margin: 0; }
h1, h2, h3, h4, h5 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
ul, ol { padding: 0; list-style: none; }
code { font: .8125em/1.4 var(--mono); color: var(--ink-2); overflow-wrap: anywhere; }
summary { cursor: pointer; }
summary:hover { color: var(--accent); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; padding: .05em .1em; margin: 0 -.1em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
[hidden] { display: none !important; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--sheet); padding: .5rem 1rem; z-index: 2; }
.skip:focus { top: 1rem; }
.quiet, .because, .unknown, .empty { color: var(--ink-2); }
ul.decided { margin: .5rem 0; padding: .4rem .75rem; list-style: none; border-inline-start: 3px solid var(--ink-2); font-size: .875rem; }
.unknown { font-style: italic; }
.dot { color: var(--ink-2); }

.page { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
.top { padding: 3.25rem 0 1.75rem; }
.top h1 { font-size: clamp(2rem, 1.5rem + 2vw, 2.85rem); letter-spacing: -.015em; }
.top .lead { max-width: 44rem; margin-top: .8rem; color: var(--ink-2); }
.top .lead em { font-family: var(--serif); font-style: normal; color: var(--ink); }
.figures, .state-counts { display: flex; flex-wrap: wrap; gap: .4rem 2.25rem; }
.figures { margin-top: 1.75rem; color: var(--ink-2); }
.figures li { display: flex; align-items: baseline; gap: .45rem; }
.figures b { font: 600 1.85rem/1.1 var(--serif); color: var(--ink); font-variant-numeric: lining-nums; }
.state-counts { gap: .5rem; margin-top: 1.1rem; }
.echo { margin-top: 1.1rem; max-width: 44rem; }
.gaps { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.1rem; align-items: flex-start; }
.gap { border: 1px solid var(--line-2); border-radius: .5rem; background: var(--sheet); padding: .45rem .9rem; font-size: .9375rem; max-width: 100%; }
.gap[open] { flex: 1 1 100%; }
.gap.none { color: var(--ink-2); background: none; border-style: dashed; }
.gap ul { margin: .5rem 0 .25rem; display: grid; gap: .4rem; }

.state { display: inline-block; font-size: .8125rem; line-height: 1; font-weight: 600; padding: .4em .7em; border-radius: 99px; text-decoration: none; color: var(--tone); background: color-mix(in srgb, var(--tone) var(--wash), var(--sheet)); border: 1px solid color-mix(in srgb, var(--tone) 35%, var(--sheet)); }
a.state:hover { border-color: var(--tone); }
.s-disputed, [data-state='disputed'] { --tone: var(--disputed); }
/* A dispute that may be none: its sign is drawn in dashes. */
.s-unsure, [data-state='unsure'] { --tone: var(--unsure); }
.state.s-unsure { border-style: dashed; }
.s-revised, [data-state='revised'] { --tone: var(--revised); }
.s-compatible, [data-state='compatible'] { --tone: var(--compatible); }
.s-corroborated, [data-state='corroborated'] { --tone: var(--corroborated); }
.s-single, [data-state='single'] { --tone: var(--single); }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; }
.toc { font-size: .875rem; line-height: 1.4; }
.toc h2 { font: 600 .8125rem/1.4 var(--sans); color: var(--ink-2); margin: 0 0 .5rem; }
.toc ol + h2 { margin-top: 1.25rem; }
.toc a { display: grid; grid-template-columns: 1.9em 1fr; padding: .28rem 0; color: var(--ink); text-decoration: none; }
.toc a:hover span { text-decoration: underline; }
.toc a b { color: var(--tone, var(--ink-2)); font-variant-numeric: tabular-nums; font-weight: 600; }
.toc .sections a { display: block; }
.filter { display: flex; flex-wrap: wrap; gap: .35rem; margin-bottom: .75rem; }
.filter button { font: inherit; font-size: .8125rem; color: var(--ink-2); background: none; border: 1px solid var(--line-2); border-radius: 99px; padding: .15rem .65rem; cursor: pointer; }
.filter button[aria-pressed='true'] { color: var(--paper); background: var(--ink); border-color: var(--ink); }
@media (max-width: 63.99rem) { .toc .long { display: none; } .toc { border-block: 1px solid var(--line); padding: .75rem 0; } .toc .sections { display: flex; flex-wrap: wrap; gap: 0 1.25rem; } }
@media (min-width: 64rem) {
  .columns { grid-template-columns: 15.5rem minmax(0, 1fr); }
  .toc { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.6rem .25rem 2rem 0; scrollbar-width: thin; }
}

.part { padding-top: 1.5rem; }
.part > h2 { font-size: 1.5rem; }
.part > h2 { padding-bottom: .6rem; border-bottom: 1px solid var(--line-2); margin-bottom: 1.1rem; }
.part > .intro { color: var(--ink-2); max-width: 44rem; margin: -.35rem 0 1.1rem; }
.state-group + .state-group { margin-top: 3rem; }
.state-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem .75rem; font: 400 .9375rem/1.5 var(--sans); margin-bottom: 1rem; }
.state-name { font: 600 1.2rem/1.2 var(--serif); color: var(--tone); }
.state-name::first-letter, .state::first-letter { text-transform: uppercase; }
.state-name { display: inline-block; }
.state-head .tally { font-weight: 600; }
.lone > summary { margin: 1rem 0; color: var(--ink-2); }
p.long { margin-top: .5rem; }

.point { background: var(--sheet); border: 1px solid var(--line); border-top: 3px solid var(--tone); border-radius: .6rem; padding: 1.35rem 1.6rem 1.5rem; margin-bottom: 1.5rem; content-visibility: auto; contain-intrinsic-size: auto 26rem; }
.point:target { border-color: var(--tone); box-shadow: 0 0 0 3px color-mix(in srgb, var(--tone) 18%, transparent); }
.point .question { font-size: 1.45rem; margin: .6rem 0 .35rem; }
.point[data-state='single'] .question { font-size: 1.2rem; }
.point .number { color: var(--ink-2); text-decoration: none; font-weight: 400; margin-right: .15em; }
.chips { display: flex; gap: .6rem; align-items: center; }
.kind { font-size: .8125rem; color: var(--ink-2); }
.point > header .because { max-width: 46rem; }
.readings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16.5rem), 1fr)); gap: 1.5rem 0; margin: 1.25rem -1.1rem 0; overflow: clip; }
.readings.four { grid-template-columns: repeat(auto-fit, minmax(min(100%, max(16.5rem, 40%)), 1fr)); }
.reading { padding: 0 1.1rem; margin-left: -1px; border-left: 1px solid var(--line); }
.reading .value { font: 600 1.25rem/1.3 var(--serif); font-variant-numeric: lining-nums; }
.flow { margin: .3rem 0 .35rem; font-size: .875rem; color: var(--ink-2); line-height: 1.7; }
.flow b { font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
.flow i { font-style: normal; margin: 0 .1em 0 .35em; color: var(--ink-2); }
.flow .step { white-space: nowrap; }
.flow .last { color: var(--ink); font-weight: 600; border-bottom: 2px solid var(--tone); padding-bottom: .05em; }
details.joins, details.notes, details.more, details.removed { font-size: .875rem; }
details.joins > summary, details.notes > summary, details.more > summary, details.removed > summary { color: var(--ink-2); width: fit-content; }
details.joins > summary:hover, details.notes > summary:hover, details.more > summary:hover, details.removed > summary:hover { color: var(--accent); }
details.joins[open] { background: var(--paper); border-radius: .4rem; padding: .6rem .8rem .7rem; margin: .35rem 0; }
details.joins ol { display: grid; gap: .6rem; margin-top: .6rem; counter-reset: group; }
details.joins ol > li { counter-increment: group; padding-left: 1.6em; position: relative; }
details.joins ol > li::before { content: counter(group); position: absolute; left: 0; color: var(--ink-2); font-weight: 600; }
details.joins .because { font-size: .8125rem; }
details.joins .because a { color: inherit; }
details.joins ul { display: grid; gap: .55rem; margin-top: .3rem; border-left: 2px solid var(--line-2); padding-left: .7rem; }
details.notes { margin-top: 1.1rem; }
details.notes ul, details.more ul { margin-top: .4rem; display: grid; gap: .35rem; }
.evidence { margin-top: 1.05rem; }
.evidence blockquote { font: 1.0625rem/1.5 var(--serif); }
.evidence blockquote a { display: block; color: inherit; text-decoration: none; }
.evidence blockquote a:hover { text-decoration: underline; text-decoration-color: var(--line-2); }
q { quotes: '\\201c' '\\201d' '\\2018' '\\2019'; }
.evidence figcaption { margin-top: .3rem; font-size: .875rem; line-height: 1.45; color: var(--ink-2); }
.carriers { display: grid; gap: .45rem; }
.carriers .title { color: var(--ink-2); }
.carriers .title:hover { color: var(--accent); }
.resolved { display: block; }
.same-words { margin: .25rem 0 .15rem; font-style: italic; }
.evidence figcaption b { color: var(--ink); font-weight: 600; }
.mark-no, .mark-unsure, .stance { display: inline-block; margin-left: .5em; font-size: .75rem; line-height: 1.3; padding: .05em .5em; border: 1px solid var(--line-2); border-radius: 3px; color: var(--ink-2); white-space: nowrap; }
.mark-no { border-color: currentColor; color: var(--disputed); }
.stance { margin: 0 .35em 0 0; }
.orphan { color: var(--disputed); font-weight: 600; }

.stemma { font-size: .9375rem; max-width: 52rem; }
.stemma .row { position: relative; padding-top: .55rem; }
.stemma .depth-0 { padding-top: 1.1rem; }
.stemma .depth-0:first-child { padding-top: 0; }
.stemma .depth-1 { margin-left: 1.75rem; } .stemma .depth-2 { margin-left: 3.5rem; } .stemma .depth-3 { margin-left: 5.25rem; }
.stemma .depth-4 { margin-left: 7rem; } .stemma .depth-5 { margin-left: 8.75rem; } .stemma .depth-6 { margin-left: 10.5rem; }
.stemma .row:not(.depth-0)::before { content: ''; position: absolute; left: -1.1rem; top: 0; height: 2.1rem; width: .85rem; border: solid var(--line-2); border-width: 0 0 1.5px 1.5px; border-bottom-left-radius: .5rem; }
.node { background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; padding: .55rem .9rem .6rem; }
.node .edge { font-size: .8125rem; }
.edge-kind { font-weight: 600; margin-right: .35em; }
.node .because, .others { font-size: .8125rem; color: var(--ink-2); }
.stemma + details.more { margin-top: 1rem; }

.voice-of { border-bottom: 1px solid var(--line); padding: .55rem 0; content-visibility: auto; contain-intrinsic-size: auto 2.7rem; }
.voice-of > summary { font-weight: 600; }
.voice-of > summary .quiet { font-weight: 400; margin-left: .4em; }
.sayings { display: grid; gap: .9rem; margin: .7rem 0 .5rem; }
.sayings p .quiet, .spoken { font-size: .8125rem; }
.spoken { margin-top: .15rem; color: var(--ink-2); }
.spoken b { color: var(--ink); font-weight: 600; }
.spoken a { color: inherit; }
.spoken a:hover { color: var(--accent); }
.said { font-family: var(--serif); color: inherit; }

ul.names { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: .6rem 2rem; font-size: .9375rem; }
ul.names + details.more { margin-top: 1rem; }
details.figures + details.figures, details.removed + details.figures { margin-top: .35rem; }
details.article { border: 1px solid var(--line); background: var(--sheet); border-radius: .5rem; margin-bottom: .6rem; content-visibility: auto; contain-intrinsic-size: auto 4rem; }
details.article > summary { padding: .7rem 1.1rem .75rem; display: block; list-style: none; }
details.article > summary::-webkit-details-marker { display: none; }
details.article > summary .headline { font: 600 1.0625rem/1.35 var(--serif); }
details.article > summary .meta { display: block; font-size: .875rem; color: var(--ink-2); }
details.article[open] > summary { border-bottom: 1px solid var(--line); }
.sheet { padding: 1rem 1.1rem 1.4rem; }
.facts { font-size: .875rem; display: grid; gap: .2rem; margin-bottom: 1.1rem; }
.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .75rem; }
.facts dt { color: var(--ink-2); } .facts dd { margin: 0; }
.text { font: 1.125rem/1.65 var(--serif); max-width: 40rem; }
.text > * { margin: 0 0 .85em; white-space: pre-line; }
.text h4 { font-size: 1em; font-weight: 600; margin-top: 1.4em; }
.text blockquote { padding-left: 1em; border-left: 2px solid var(--line-2); }
.text .b-summary { font-style: italic; } .text .b-note { font-size: .9em; color: var(--ink-2); } .text .b-item { padding-left: 1.1em; }
.text .b-item::before { content: '\\2013'; margin-left: -1.1em; display: inline-block; width: 1.1em; }
.cited { border-radius: 3px; scroll-margin-block: 35vh; }
.cited:target, .cited.lit { background: var(--lit); box-shadow: 0 0 0 .22em var(--lit); }
.copied { color: var(--ink-2); }
.legend { font-size: .8125rem; color: var(--ink-2); margin-bottom: .8rem; }
.ref { font: 600 .6875rem/1 var(--sans); vertical-align: super; margin-left: .25em; text-decoration: none; padding: 0 .25em; border: 1px solid var(--line-2); border-radius: 3px; user-select: none; }
details.removed ul { margin-top: .5rem; display: grid; gap: .4rem; color: var(--ink-2); }
.foot { margin: 4rem 0 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--ink-2); }

@media (max-width: 40rem) {
  .page { padding: 0 1rem; }
  .top { padding-top: 1.75rem; }
  .point { padding: 1.1rem 1.1rem 1.2rem; margin-inline: -.35rem; }
  .readings { margin-inline: 0; }
  .reading { margin: 0; padding: 1.1rem 0 0; border-left: 0; border-top: 1px solid var(--line); }
  .reading:first-child { padding-top: 0; border-top: 0; }
  .stemma .depth-1 { margin-left: 1rem; } .stemma .depth-2 { margin-left: 1.75rem; }
  .stemma .depth-3, .stemma .depth-4, .stemma .depth-5, .stemma .depth-6 { margin-left: 2.5rem; }
  .stemma .row:not(.depth-0)::before { left: -.75rem; width: .55rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .35rem; }
}
ins, del { text-decoration-thickness: 1px; text-underline-offset: .18em; }
ins { text-decoration-color: var(--compatible); }
del { color: var(--ink-2); }
.changes { margin-top: .35rem; font-size: .9375rem; }
.changes li { padding: .2rem 0; }
.side-by-side { margin-top: .35rem; }
.side-by-side .scroll { overflow-x: auto; margin-top: .4rem; }
.side-by-side table { border-collapse: collapse; width: 100%; min-width: 36rem; table-layout: fixed; font-family: var(--serif); }
.side-by-side th { text-align: start; font-family: inherit; font-weight: 600; }
.side-by-side th, .side-by-side td { padding: .3rem .6rem; vertical-align: top; border-top: 1px solid var(--line); }
.side-by-side .apart td { border-top-style: dotted; }
.changes ins, .changes del { font-family: var(--serif); }
.drawing { margin-bottom: 1.5rem; }
.drawing-frame { overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--sheet); padding: .75rem; }
.drawing svg { display: block; font: .8125rem var(--sans); fill: var(--ink); }
.drawing .day { stroke: var(--line); stroke-width: 1; }
.drawing .day-name, .drawing .share, .drawing .note { fill: var(--ink-2); font-size: .75rem; }
.drawing .share { text-anchor: end; font-variant-numeric: tabular-nums; }
.drawing text { paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; stroke-linejoin: round; }
.drawing .name { font-weight: 600; }
.drawing .line { fill: none; stroke: var(--line-2); stroke-width: 1.6; }
.drawing .line.quotation, .drawing .line.citation, .drawing .line.shared-origin { stroke-width: 1; }
.drawing .line.unsure { stroke-dasharray: 4 3; }
.drawing .dot-mark { fill: var(--sheet); stroke: var(--ink-2); stroke-width: 1.6; }
.drawing .origin { fill: var(--accent); stroke: var(--accent); }
.drawing .outside { stroke: var(--accent); stroke-dasharray: 2.5 2; }
.drawing .many { fill: var(--line-2); }
.drawing a:hover .name { text-decoration: underline; }
.drawing figcaption { margin-top: .5rem; font-size: .875rem; color: var(--ink-2); }
.key { margin-right: .9rem; }
.key::before { content: ''; display: inline-block; width: .6rem; height: .6rem; border-radius: 50%; border: 1.6px solid var(--ink-2); margin-right: .4rem; }
.key.origin::before { background: var(--accent); border-color: var(--accent); }
.key.outside::before { border: 1.6px dashed var(--accent); }
@media print {
  .point, .voice-of, details.article { content-visibility: visible; }
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --ink-2: #444; --line: #ccc; --line-2: #999; --mark: #eee; }
  body { font-size: 10pt; }
  .toc, .skip, .ref { display: none; }
  .columns { display: block; }
  .top { padding-top: 0; }
  .point { border-radius: 0; padding: .8rem 0; border-width: 1.5px 0 0; }
  .evidence, .node, .reading .value, .flow { break-inside: avoid; }
  h2, h3, h4, summary, .state-head { break-after: avoid; }
  mark { border-bottom: 1.5px solid #000; }
  details.joins::details-content, details.gap::details-content, details.notes::details-content { content-visibility: visible; }
  a { color: inherit; }
}
`;
