/** A page of the synthetic pile: our own text, from a seed, the same on every machine. */
export interface SyntheticPage {
  readonly file: string;
  readonly html: string;
}

/** Numbers from 0 to 1, from a seed (mulberry32, public domain). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const list = (words: string): readonly string[] => words.split(' ');
const PLACES =
  'Tirana,Durres,Valletta,Nairobi,Mombasa,Kampala,Accra,Lagos,Dakar,Tunis,Cairo,Amman,Beirut,Ankara,Izmir,Athens,Sofia,Varna,Belgrade,Zagreb,Trieste,Milan,Lyon,Porto,Cork,Leeds,Bergen,Turku,Riga,Gdansk,Brno,Graz,Basel,Ghent,Odesa,Tbilisi,Baku,Almaty,Karachi,Chennai,Dhaka,Hanoi,Manila,Busan,Osaka,Perth,Hobart,Lima,Quito,Montevideo,Rosario,Halifax,Tampa,Boise'.split(
    ',',
  );
const GIVEN = list(
  'Ada Bram Carla Deniz Edda Farid Greta Hana Imre Jana Kofi Lena Milo Nadia Orla Pavel Rosa Sami Tove Uri',
);
const ROOTS = list('Bal Cor Dre Fen Gar Hol Kes Lan Mor Nor Ost Pel Quin Ros Sel Tor Ulf Ver Wen Yar');
const ENDS = list('brook dale elli enko field grin ham ic idas ler mann nen oski quist ridge son stad ter vane wick');
const OUTLET_ENDS = list('Courier Gazette Herald Ledger Monitor Observer Post Record Standard Tribune');
const SITES = list(
  'bakery barracks bridge cannery chapel clinic depot dock factory ferry foundry granary hangar harbour hospital hostel library lighthouse market mill mine museum pier quarry refinery school silo stadium station tannery terminal theatre tunnel warehouse windmill',
);
const MISHAPS = list('blaze collapse collision crash explosion fire flood landslide leak outbreak stampede storm');
const ROLES = list('mayor prefect inspector surgeon engineer harbourmaster prosecutor minister coroner governor');
const THINGS = list(
  'permits drills alarms pumps ladders cranes lorries tanks valves cables filters gauges shutters beams hoses masks ledgers contracts surveys repairs',
);
const MANNERS = list('quietly twice late early openly hastily rarely plainly partly again');
const MONTHS = list('January February March April May June July August September October November December');

interface Story {
  readonly place: string;
  readonly site: string;
  readonly mishap: string;
  readonly day: Date;
  readonly company: string;
  readonly official: string;
  readonly role: string;
  readonly dead: number;
  readonly hurt: number;
  readonly built: number;
  readonly tonnes: number;
}

type Pick = <Item>(items: readonly Item[]) => Item;

function tellDay(day: Date): string {
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

function makeStory(random: () => number, pick: Pick): Story {
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  return {
    place: pick(PLACES),
    site: `${pick(ROOTS)}${pick(ENDS)} ${pick(SITES)}`,
    mishap: pick(MISHAPS),
    day: new Date(Date.UTC(whole(2008, 2024), whole(0, 12), whole(1, 28))),
    company: `${pick(ROOTS)}${pick(ENDS)} ${pick(list('Freight Holdings Works Transit Marine'))}`,
    official: `${pick(GIVEN)} ${pick(ROOTS)}${pick(ENDS)}`,
    role: pick(ROLES),
    dead: whole(2, 60),
    hurt: whole(20, 400),
    built: whole(1890, 2005),
    tonnes: whole(5, 900),
  };
}

/** Paragraphs that tell of the place and hold no figure. */
const COLOUR = 5;

function describeScene(pick: Pick): string {
  const odd = () => `${pick(ROOTS).toLowerCase()}${pick(ENDS)}`;
  return [
    `Beyond the ${odd()} gate the ${pick(THINGS)} lay where the ${odd()} crews had left them, and ${pick(MANNERS)} someone came to look at the ${pick(THINGS)}.`,
    `A ${pick(ROLES)} who would not be named said the ${odd()} ${pick(THINGS)} had been ${pick(MANNERS)} discussed in the ${pick(SITES)}.`,
    `By evening the ${pick(SITES)} stood dark, with ${pick(THINGS)} and ${pick(THINGS)} piled ${pick(MANNERS)} along the ${odd()} wall.`,
  ].join(' ');
}

/** What one reporter writes of a story: the facts, in an order and with a figure of its own. */
function writeReport(story: Story, own: number, pick: Pick): string[] {
  const { place, site, mishap, day, company, official, role, dead, hurt, built, tonnes } = story;
  const surname = official.split(' ')[1];
  const odd = () => `${pick(ROOTS).toLowerCase()}${pick(ENDS)}`;
  const paragraphs = [
    `At least ${dead + own} people died in a ${mishap} at the ${site} in ${place} on ${tellDay(day)}, ${role} ${official} said.`,
    `“The ${pick(THINGS)} were checked ${pick(MANNERS)}, and the ${pick(THINGS)} were not,” ${surname} told reporters. Another ${hurt + own * 3} people were injured in ${place}.`,
    `The ${site} was built in ${built + (own % 2)} and has belonged to ${company} since ${built + 12}. It held ${tonnes} tonnes of ${odd()} when the ${mishap} began.`,
    `${company} denied that it had ignored warnings about its ${pick(THINGS)}. A spokesman said the company had spent ${own + 2} million dollars on ${pick(THINGS)} in ${story.day.getUTCFullYear() - 1}.`,
    `Neighbours in the ${odd()} quarter said that ${pick(THINGS)} had been moved ${pick(MANNERS)} from the ${odd()} yard, and that nobody had asked about the ${pick(THINGS)}.`,
    `An inquiry into the ${mishap} is to report by ${MONTHS[(day.getUTCMonth() + 6) % 12]}. ${surname} promised to publish what it finds about the ${odd()} ${pick(THINGS)}.`,
  ];
  const tail = paragraphs.slice(2);
  const turn = own % tail.length;
  const colour = Array.from({ length: COLOUR }, () => describeScene(pick));
  return [...paragraphs.slice(0, 2), ...tail.slice(turn), ...tail.slice(0, turn), ...colour];
}

interface Sheet {
  readonly file: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly day: Date;
  readonly paragraphs: readonly string[];
}

function writePage({ file, title, outlet, author, day, paragraphs }: Sheet): SyntheticPage {
  const date = day.toISOString().slice(0, 10);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<meta property="og:site_name" content="${outlet}"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${date}T08:00:00Z"></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header><main><article><h1>${title}</h1>
<p class="byline">By ${author}</p>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
</article></main><footer>© ${outlet}</footer></body></html>`;
  return { file, html };
}

const OUTLETS = 120;
/** Articles on one story: two reports of its own, the others reprints, shortened or whole. */
const PER_STORY = 5;

/** A pile of so many pages: stories that several outlets report or reprint, with figures that differ. */
export function* makePile(count: number, seed = 20_261_122): Generator<SyntheticPage> {
  const random = makeRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const outlets = Array.from({ length: OUTLETS }, () => `${pick(ROOTS)}${pick(ENDS)} ${pick(OUTLET_ENDS)}`);
  for (let at = 0; at < count; ) {
    const story = makeStory(random, pick);
    const reports = [0, 1].map((own) => writeReport(story, own * (1 + Math.floor(random() * 4)), pick));
    for (let nth = 0; nth < PER_STORY && at < count; nth++, at++) {
      const whole = reports[nth === 1 ? 1 : 0]!;
      const day = new Date(story.day.getTime() + (1 + Math.floor(nth * random() * 3)) * 86_400_000);
      yield writePage({
        file: `pages/${String(at).padStart(5, '0')}.html`,
        title: `${story.dead} dead in ${story.site.split(' ')[1]} ${story.mishap} in ${story.place}${nth > 1 ? `, part ${nth}` : ''}`,
        outlet: pick(outlets),
        author: `${pick(GIVEN)} ${pick(ROOTS)}${pick(ENDS)}`,
        day,
        paragraphs: nth === 3 ? whole.slice(0, 4) : whole,
      });
    }
  }
}
