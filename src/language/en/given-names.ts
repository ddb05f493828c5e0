/** Given names that English news nearly always gives to women, or to men. Own table of common knowledge; lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const FEMALE = words(`
abigail aisha alexandra alice alison amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna
anne annie april astrid audrey barbara beatrice beth betty beverly brenda bridget caitlin camille carla carmen carol
caroline carolyn catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia
connie courtney crystal cynthia daisy daniela danielle daria dawn deborah debra denise diana diane dolores donna doris
dorothy edith eileen elaine eleanor elena elizabeth ella ellen elsa emily emma erica erin esther eva eve evelyn fatima
fiona florence frances francesca gabriela geraldine gina gloria grace greta hannah harriet heather heidi helen helena
hillary holly ilse imogen ingrid irene iris isabel isabella ivy jacqueline jane janet janice jasmine jean jennifer jenny
jessica jill joan joanna joanne josephine joyce judith judy julia juliana julie karen kate katherine kathleen kathryn
kathy katie katrina khadija kim kimberly kristen kristin laura lauren layla leah leila lena leyla lily linda lisa liz
lois lori louise lucia lucy lydia madeleine madeline margaret maria marian marie marilyn marina marjorie martha mary
maryam maureen maya megan melanie melissa meredith michelle miriam molly monica nadia nancy naomi natalia natalie nicole
nina noor nora olga olivia pamela patricia paula pauline peggy penelope penny phyllis priya rachel rebecca rita rosa rose
rosemary ruth sabrina sally samantha sandra sara sarah selma sharon sheila shirley silvia sofia sonia sophia sophie
stella stephanie sue susan suzanne svetlana sylvia tamara tammy tanya tara teresa thelma theresa tiffany tina ursula
valentina valerie vanessa vera veronica vicki victoria viola violet virginia vivian wendy yasmin yolanda yvonne zainab
zoe luann oprah tania ines agnes agatha amal anya bianca bella cristina dagmar delia eliza enid freya gertrude gwen
hanna hilda ida inga jana johanna karin katarina katja klara larissa ludmila magda marta mia mona nadine nadezhda paola
pilar ramona rania regina roberta ronda rosalind rukhsana salma shabana shirin signe sigrid tatiana tatyana ulrike
yelena yulia zahra zeinab
`);

const MALE = words(`
aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alexander alexei alfred ali allan allen amir anders andré
andreas andrew andrzej anthony antoine anton antonio anwar arnold arthur barack barry ben benjamin bernard bill billy bob
boris brad bradley brandon brett brian bruce bruno bryan calvin carl carlos chad charles charlie christian christopher
clark claude clinton colin connor craig curtis dan daniel danny darren dave david dean denis dennis derek diego dmitri
dmitry dominic donald doug douglas dylan earl ed eddie edgar eduardo edward edwin eli elias emmanuel eric erik ernest
ethan eugene evan farid felix fernando francisco franco frank franz fred frederick gabriel gary gavin geoffrey george
gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graham greg gregory guillermo gustav hamid hamza hans
harold harry harvey hasan hassan hector henri henry herbert howard hugh hugo hussein ian ibrahim igor isaac ivan jack
jacob jacques jake jamal james jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan johann john
johnny jon jonas jonathan jorge jose josé josef joseph josh joshua juan julian justin kamal karim karl keith ken kenneth
kevin khaled khalid klaus kofi kurt kyle lance larry lars laurence lawrence lee leo leon leonard leonardo lewis liam
lorenzo louis luca lucas luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark markus martin marvin
mateo matt matthew matthias maurice max maxim mehmet michael michel miguel mike mikhail milan mitch mitchell mohamed
mohammad mohammed moses muhammad mustafa nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah norman
oliver omar oscar osama otto pablo patrick paul pedro pete peter phil philip philippe phillip pierre piotr rafael rahul
ralph ramon randall randy raphael rashid raul ray raymond reza ricardo richard rick ricky rob robert roberto rodney roger
roland ron ronald ross roy ruben rudolf rudy rupert russell ryan saddam salman sam samir samuel sanjay saul scott sean
sebastian sergei sergey sergio seth shaun shawn sidney simon spencer stanley stefan stephen steve steven stewart stuart
sven tariq ted terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler umar victor vijay
vincent vladimir walter warren wayne werner wilhelm william willie wolfgang xavier yasser yuri yusuf zachary duncan
alejandro aleksandr alastair alistair angus axel bashar bilal björn bjorn bogdan carsten cesar clive conor cyril dirk
duane edmund enrique ernst faisal fabio gareth giorgi gunnar guy haider harald heinrich helmut horst imran isa jens
jochen jürgen kaspar kemal kirill knut lennart ludwig luigi marek mats mattias miroslav naveed nasser nikos olaf olav
oleg ole osman otmar pavel per petr pietro rainer rajiv ramzan recep roman rolf rune said salim stanislav sten terry
tobias tomas torsten ulf uwe vaclav valentin vasily viktor vitaly vytautas yevgeny youssef yitzhak zoran
`);

/** The sex that a given name tells, as far as a name can; null where it is borne by both or not known. */
export function sexOfGivenName(name: string): 'female' | 'male' | null {
  const lower = name.toLowerCase();
  return FEMALE.has(lower) ? 'female' : MALE.has(lower) ? 'male' : null;
}
