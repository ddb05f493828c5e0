/** Short forms of first names, a name and its short forms a line. Usual English ones, own table. */
const TABLE = `
abraham abe
albert al bert
alexander alex sandy
alexandra alex sandra
alfred alf fred
andrew andy drew
anthony tony
archibald archie
arthur art
barbara barb
benjamin ben benny
bernard bernie
catherine katherine kathryn cathy kathy kate katie
charles charlie chuck
christina christine chris tina
christopher chris
clifford cliff
daniel dan danny
david dave
deborah debra debbie deb
donald don donnie
dorothy dot dolly
douglas doug
edward ed eddie ted
eleanor ellie nell
elizabeth liz beth betty eliza
eugene gene
frances fran
francis frank
frederick fred freddie
gabriel gabe
gerald gerry jerry
gregory greg
harold harry hal
henry hank harry
herbert herb bert
isaac ike
jacob jake
james jim jimmy jamie
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny
jeremy jerry
john johnny jack
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
lawrence laurence larry
leonard len lenny
louis lou
margaret maggie meg peggy
martin marty
matthew matt
maurice mo
michael mike mick mickey
nathaniel nathan nat
nicholas nick
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phillip phil
randolph randy
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob bobby rob robbie bert
ronald ron ronnie
russell russ
samuel sam sammy
stephen steven steve
stanley stan
stuart stewart stu
susan susanna sue
terence terry
theodore ted teddy theo
thomas tom tommy
timothy tim
victoria vicky
vincent vince vinnie
walter walt
wilfred wilf fred
william bill billy will
zachary zach zack
`;

const GROUPS = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' '));

function readTable(): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [at, names] of GROUPS.entries()) {
    for (const name of names) groups.set(name, (groups.get(name) ?? new Set()).add(at));
  }
  return groups;
}

const GROUPS_OF = readTable();

/** Numbers of the names whose short form or self a first name is; empty for one that has none. */
export function shortFormGroups(name: string): readonly number[] {
  return [...(GROUPS_OF.get(name) ?? [])];
}

/** Whether two first names in lower case can be one: a name and its short form. Two short forms of one name are, too. */
export function isShortFormOf(a: string, b: string): boolean {
  const others = GROUPS_OF.get(b);
  return others !== undefined && [...(GROUPS_OF.get(a) ?? [])].some((group) => others.has(group));
}
