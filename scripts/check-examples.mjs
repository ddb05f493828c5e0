// Holds the record of examples/footbridge against what its README promises. Usage: check-examples.mjs RECORD.json
import { readFileSync } from 'node:fs';

const record = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const readings = record.points.flatMap((point) => point.readings.map((reading) => ({ point, ...reading })));
const promised = [
  { question: /injured/, value: 'At least 14', captures: 3, origins: 1, state: 'revised' },
  { question: /inspected/, value: '2019', captures: 3, origins: 1, state: 'disputed' },
  { question: /inspected/, value: 'May 2021', captures: 2, origins: 2, state: 'disputed' },
];
let failed = 0;
for (const { question, value, captures, origins, state } of promised) {
  const found = readings.find((reading) => question.test(reading.point.question) && reading.value === value);
  const right = found?.counts.captures === captures && found.counts.origins === origins && found.point.state === state;
  const got = found
    ? `${found.counts.captures} pages, ${found.counts.origins} origins, ${found.point.state}`
    : 'nothing';
  console.log(`${right ? 'ok' : 'WRONG'}  ${value}: ${got}`);
  if (!right) failed++;
}
const articles = record.articles.length;
if (articles !== 5 || record.problems.length > 0) {
  console.log(`WRONG  ${articles} articles, ${record.problems.length} problems; expected 5 and 0`);
  failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
