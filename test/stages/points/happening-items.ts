/** Pairs of reports of our own invention, and the state of the question that they share; `none` where they share none. */
export interface HappeningItem {
  readonly name: string;
  readonly texts: readonly string[];
  /** Days of publication; all `2024-05-10` where absent. */
  readonly days?: readonly string[];
  /** Outlets; one of its own for each text where absent. */
  readonly outlets?: readonly string[];
  readonly want: 'corroborated' | 'compatible' | 'revised' | 'disputed' | 'single' | 'none';
  readonly also?: readonly string[];
  readonly kind?: string;
}

export const ITEMS: readonly HappeningItem[] = [
  // Who did it
  {
    name: 'who set a fire',
    texts: [
      'The fire at the Varnsee camp was set by residents protesting against their confinement, the police said.',
      'Residents of the Varnsee camp say the fire was started by right-wing extremists from a nearby village.',
    ],
    want: 'disputed',
    kind: 'cause',
  },
  {
    name: 'who found a wreck',
    texts: [
      'The ancient shipwreck off Varnsee was discovered by sponge divers, the museum said.',
      'Two students on a diving course found the ancient wreck off Varnsee, according to their university.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'raids on two houses of one name',
    texts: [
      'Police raided the offices of the Free Voice in Halmos.',
      'Soldiers raided the home of the editor of the Free Voice in Halmos.',
    ],
    want: 'none',
  },
  {
    name: 'agreements with two others',
    texts: [
      'Teller Gold signed an agreement with the province of Halmos on the Varnsee pit.',
      'Teller Gold said it had not signed any agreement with the union of miners.',
    ],
    want: 'none',
  },
  {
    name: 'two doers of one shelling',
    texts: [
      'The clinic in Varnsee was shelled on Tuesday night by government troops, residents said. Four beds burned.',
      'Fighters of the Red Column shelled the Varnsee clinic on Tuesday night, the interior ministry said.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'one doer by two descriptions',
    texts: [
      'Police officers arrested the banker Otto Lindqvist at his villa on Monday. He said nothing.',
      'The arrest of Otto Lindqvist by police on Monday surprised the exchange.',
    ],
    want: 'corroborated',
    kind: 'actor',
  },
  {
    name: 'who killed the mayor',
    texts: [
      'Mayor Dora Keszt of Halmos was shot dead by her former driver, the prosecutor says.',
      'A hired gunman killed Mayor Dora Keszt, an inquiry by the council of Halmos found.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'a denial by the accused',
    texts: [
      'Agents of Sudria poisoned the exile Pavel Orin in April, the coroner of Norland found.',
      'Sudria denied that it had poisoned the exile Pavel Orin, and called the report from Norland a fable.',
    ],
    want: 'disputed',
  },
  {
    name: 'claimed responsibility, and another blamed',
    texts: [
      'The Dawn Brigade claimed responsibility for the bombing of the Teller bridge on Friday.',
      'The army blamed the Northern Front for the bombing of the Teller bridge on Friday.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'a name and an office for one person',
    texts: [
      'Prime Minister Ada Wollner opened the Kessel tunnel on Saturday with a wave of a green flag.',
      'The Kessel tunnel was opened on Saturday by the head of government, who arrived by tram.',
    ],
    want: 'corroborated',
    also: ['compatible'],
    kind: 'actor',
  },
  {
    name: 'two buyers',
    texts: [
      'Tarn Holdings bought the Greyfell brewery for an undisclosed sum on Wednesday.',
      'The Greyfell brewery was acquired on Wednesday by Mossel Group, a court filing shows.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'a scorer by two spellings',
    texts: [
      'Yusef Al-Kharrat scored the only goal for Port Milo on Sunday against Ashby.',
      'The only goal of the game at Ashby was scored on Sunday by Yousef Kharrat.',
    ],
    want: 'corroborated',
    also: ['compatible'],
  },
  {
    name: 'who signed the order',
    texts: [
      'The order to clear the Pell camp was signed by the governor, Hanna Reyes, papers seen by this newspaper show.',
      'It was the defence minister, Luc Amary, who signed the order to clear the Pell camp, a general told the inquiry.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'not named and named',
    texts: [
      'The journalist Ines Pardo was beaten outside her flat in Corvina on Thursday night.',
      'Two men from the harbour union beat Ines Pardo outside her flat in Corvina on Thursday, a neighbour said.',
    ],
    want: 'compatible',
    also: ['corroborated'],
  },
  // Which way it went
  {
    name: 'a vote two ways',
    texts: [
      'Councillors in Trant approved the stadium scheme on Monday after a long debate.',
      'The stadium scheme was rejected by Trant council on Monday night, to cheers from residents.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'a currency two ways',
    texts: [
      'The Orlund mark rose against the dollar on Friday, dealers said.',
      'The Orlund mark slipped against the dollar on Friday as exporters sold.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'convicted or cleared',
    texts: [
      'A jury in Belling found the surgeon Arthur Meade guilty of manslaughter on Tuesday.',
      'The surgeon Arthur Meade was cleared of manslaughter by a jury in Belling on Tuesday.',
    ],
    want: 'disputed',
  },
  {
    name: 'knew or did not',
    texts: [
      'Dalmar Foods knew of the salmonella in its cheese by January, an internal memo shows.',
      'Dalmar Foods was unaware of the salmonella in its cheese until March, its chairman said.',
    ],
    want: 'disputed',
  },
  {
    name: 'no X did it',
    texts: [
      'Norland warships entered the waters of Sudria on 3 May, the Sudrian coast guard said.',
      'No Norland warship entered the waters of Sudria on 3 May, the admiralty in Norhaven said.',
    ],
    want: 'disputed',
  },
  {
    name: 'a drug that works and does not',
    texts: [
      'Oxalin prevents marsh fever, the maker said after a study of its own.',
      'Oxalin does not prevent marsh fever, doctors at the Lowmoor clinic found in a trial.',
    ],
    want: 'disputed',
  },
  {
    name: 'failed to attend',
    texts: [
      'The foreign minister, Sven Aldous, attended the talks in Ragna on Sunday.',
      'Sven Aldous failed to attend the talks in Ragna on Sunday, two delegates said.',
    ],
    want: 'disputed',
  },
  {
    name: 'never paid',
    texts: [
      'The Lindgate Trust paid the ransom for the schooner in June, its captain said.',
      'The Lindgate Trust never paid the ransom for the schooner, a spokeswoman said.',
    ],
    want: 'disputed',
  },
  {
    name: 'catches up and down',
    texts: [
      'Herring catches in the Sound of Ulm increased last month, the fishing board said.',
      'Herring catches in the Sound of Ulm fell last month, skippers say.',
    ],
    want: 'disputed',
  },
  // States in time
  {
    name: 'a border open and shut on one day',
    texts: [
      'The Karsk crossing is closed to lorries, the border guard said.',
      'The Karsk crossing is open to lorries again, drivers said at noon.',
    ],
    want: 'disputed',
    kind: 'status',
  },
  {
    name: 'listed, then no longer',
    texts: [
      'Bergen Shipping is on the sanctions list of the Harbour League for carrying arms.',
      'Bergen Shipping was removed from the sanctions list of the Harbour League in 2023.',
    ],
    days: ['2021-03-01', '2024-05-10'],
    want: 'compatible',
    also: ['revised'],
    kind: 'status',
  },
  {
    name: 'in hospital, then dead, by one paper',
    texts: [
      'The singer Mirelle Voss is in a critical condition after the crash at Tarn, doctors said.',
      'The singer Mirelle Voss died on Thursday, five days after the crash at Tarn.',
    ],
    days: ['2024-05-06', '2024-05-10'],
    outlets: ['Evening Lamp', 'Evening Lamp'],
    want: 'revised',
    kind: 'status',
  },
  {
    name: 'held, then freed',
    texts: [
      'The editor Jan Mirek is in custody in Polna, his lawyer said.',
      'The editor Jan Mirek was released from the jail in Polna on Wednesday.',
    ],
    days: ['2024-04-01', '2024-05-10'],
    want: 'compatible',
    also: ['revised'],
  },
  {
    name: 'head and former head',
    texts: [
      'Erika Sand, who runs the Vale hospital trust, opened the ward.',
      'Former Vale hospital chief Erika Sand is writing a book about the trust.',
    ],
    days: ['2022-05-01', '2024-05-10'],
    want: 'compatible',
    also: ['revised'],
    kind: 'status',
  },
  {
    name: 'missing or dead at one time',
    texts: [
      'The climber Toma Berisk has been missing on Mount Arrat since Sunday.',
      'The climber Toma Berisk died on Mount Arrat, the rescue service said.',
    ],
    want: 'disputed',
    also: ['compatible', 'revised'],
    kind: 'status',
  },
  {
    name: 'a law in force and repealed',
    texts: [
      'The Dog Tax Act is in force in Lower Tamm, and inspectors are busy.',
      'The Dog Tax Act was repealed in Lower Tamm in January.',
    ],
    days: ['2023-05-01', '2024-05-10'],
    want: 'compatible',
    also: ['revised'],
  },
  // Said and asserted
  {
    name: 'one says so, the other only hands it on',
    texts: [
      'The mayor of Prell, Karl Unger, took a bribe from the builder Stoll, a former clerk says.',
      'Karl Unger, mayor of Prell, took a bribe from the builder Stoll: the bank slips are in our hands.',
    ],
    want: 'compatible',
  },
  {
    name: 'one says so, the other hands it on with no distance kept',
    texts: [
      'Harl Steel bought the Prell shipyard for 40 million crowns.',
      'The Prell shipyard was sold to Harl Steel, the port authority said.',
    ],
    want: 'corroborated',
    kind: 'actor',
  },
  {
    name: 'the other keeps its distance',
    texts: [
      'Harl Steel bought the Prell shipyard for 40 million crowns.',
      'The port authority claimed that Harl Steel had bought the Prell shipyard.',
    ],
    want: 'compatible',
    kind: 'actor',
  },
  {
    name: 'where a ship sank, in two places',
    texts: ['The ferry sank off Cape Tolm on Tuesday.', 'The ferry went down in Kelm harbour on Tuesday.'],
    want: 'disputed',
    kind: 'place',
  },
  {
    name: 'where a plane came down, told alike',
    texts: ['The plane crashed near Prell on Friday.', 'The plane came down near Prell on Friday.'],
    want: 'corroborated',
    kind: 'place',
  },
  {
    name: 'they who say it are meant by “they”',
    texts: [
      'Harl Steel has paid the workers at Prell their back wages, it said.',
      'Workers at Harl Steel in Prell say they have not been paid their back wages.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'warned, and nobody warned them',
    texts: [
      'Villagers in Prell were warned before the dam released water, the operator said.',
      'Nobody warned the villagers in Prell before the dam released water, residents said.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'told of the leak, and never told of it',
    texts: [
      'The Prell school was told of the gas leak in April, the utility said.',
      'The Prell school says it was never told of the gas leak.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'a success, and failed',
    texts: [
      'The test of the Kestrel missile on Monday was a success, the army said.',
      'The Kestrel missile failed its test on Monday, officials said.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'on whose orders it was done',
    texts: [
      'The minister ordered the Prell market cleared, the mayor said.',
      'The Prell market was cleared on the mayor’s orders, according to the ministry.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'who started it',
    texts: [
      'The Harl side started the shooting at Prell, the Dravian army said.',
      'The shooting at Prell was started by Dravian troops, a spokesman for Harl said.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'two claims of one bombing',
    texts: [
      'The Sarra Front claimed responsibility for the bombing in Prell.',
      'The Sarra Front said it had carried out the bombing in Prell.',
    ],
    want: 'single',
    also: ['corroborated'],
    kind: 'actor',
  },
  {
    name: 'a bombing and a shooting',
    texts: [
      'The Sarra Front claimed responsibility for the bombing in Prell.',
      'The Sarra Front said it had carried out the shooting in Prell.',
    ],
    want: 'none',
  },
  {
    name: 'two unions, each with its own vote',
    texts: ['The union of dockers accepted the pay offer.', 'The union of teachers rejected the pay offer.'],
    want: 'none',
  },
  {
    name: 'open, and remains closed a day later',
    texts: [
      'The road to Prell is open to aid convoys, the army said.',
      'The road to Prell remains closed, aid workers said.',
    ],
    want: 'disputed',
    kind: 'status',
  },
  {
    name: 'in the forest and in the river of one town',
    texts: [
      'The body of the teacher was found in a forest near Prell.',
      'The teacher’s body was found in the river at Prell.',
    ],
    want: 'disputed',
    kind: 'place',
  },
  {
    name: 'whose planes, whose shells',
    texts: [
      'Villagers in Prell said government planes bombed their market on Friday.',
      'The government said rebel shells hit the market in Prell on Friday.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'two craft said to have rammed one boat',
    texts: [
      'A Dravian warship rammed the fishing boat Aurora on Monday, its owner said.',
      'The fishing boat Aurora was rammed by a Norland patrol boat on Monday, the Dravian navy said.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'beat him in the election, won the election',
    texts: [
      'Ruth Gale beat Ed Moss in Sunday’s mayoral election in Prell.',
      'Ruth Gale won the mayoral election in Prell on Sunday.',
    ],
    want: 'corroborated',
    kind: 'actor',
  },
  {
    name: 'one club beat another: nobody was attacked',
    texts: [
      'Prell United beat Sarra City 2-0 in the cup on Saturday.',
      'Sarra City were beaten 2-0 by Prell United in the cup on Saturday.',
    ],
    want: 'none',
  },
  {
    name: 'approved, and voted down',
    texts: [
      'The Prell council approved the new stadium on Monday.',
      'Councillors in Prell voted down the new stadium on Monday.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'a figure that one word tells',
    texts: ['Turnout rose in the Prell election.', 'Turnout fell in the Prell election, the commission said.'],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'freed, and still held',
    texts: [
      'Rebels have freed all the hostages in Prell, the relief fund said on Friday.',
      'The rebels are still holding the hostages in Prell, the army said on Friday.',
    ],
    want: 'disputed',
    kind: 'status',
  },
  {
    name: 'convicted, behind a day',
    texts: [
      'Former president Aldo Ruiz was acquitted of corruption on Monday.',
      'A court on Monday convicted former president Aldo Ruiz of corruption.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'two papers quote one speaker',
    texts: [
      'Lena Orsz told reporters that her brother had been abducted by soldiers.',
      'Her brother was abducted by soldiers, Lena Orsz said on the radio.',
    ],
    want: 'single',
    also: ['corroborated', 'compatible'],
  },
  // Plans
  {
    name: 'may close, and closed',
    texts: [
      'The Tollgate foundry may close this year, its owner warned.',
      'The Tollgate foundry closed on Friday after ninety years.',
    ],
    days: ['2024-02-01', '2024-05-10'],
    want: 'compatible',
  },
  {
    name: 'threatens to quit, and stays',
    texts: [
      'The Farmers’ Union would leave the coalition in Ostmark if the milk law passed, its leader said.',
      'The Farmers’ Union remains in the coalition in Ostmark.',
    ],
    days: ['2024-05-08', '2024-05-10'],
    want: 'compatible',
  },
  {
    name: 'plans to sell, and sold',
    texts: [
      'Baron Wick plans to sell the Ardle estate to a foreign fund.',
      'Baron Wick sold the Ardle estate on Tuesday to his cousin.',
    ],
    days: ['2024-03-08', '2024-05-10'],
    want: 'compatible',
  },
  // Causes and places
  {
    name: 'two causes of one fire',
    texts: [
      'The fire at the Corran mill was caused by a cigarette, the insurer said.',
      'Faulty wiring caused the fire at the Corran mill, investigators found.',
    ],
    want: 'disputed',
    kind: 'cause',
  },
  {
    name: 'one cause twice',
    texts: [
      'Faulty wiring caused the fire at the Corran mill, investigators found.',
      'Investigators blamed the fire at the Corran mill on faulty wiring.',
    ],
    want: 'corroborated',
    also: ['compatible'],
    kind: 'cause',
  },
  {
    name: 'one place twice',
    texts: [
      'The Selby treaty was signed in the old customs house in 1911.',
      'In 1911 delegates signed the Selby treaty in the customs house, among crates of tea.',
    ],
    want: 'corroborated',
  },
  // Look-alikes, which nothing may join
  {
    name: 'two arrests on two days',
    texts: [
      'Police arrested a driver in Morrow on Monday after a chase.',
      'Police arrested a driver in Morrow on Thursday for smuggling.',
    ],
    want: 'none',
  },
  {
    name: 'two people of one surname',
    texts: [
      'Councillor Greta Holm was convicted of fraud in Ansbach on Tuesday.',
      'Viktor Holm was acquitted of theft by the court in Ansbach on Tuesday.',
    ],
    want: 'none',
  },
  {
    name: 'two raids in one town',
    texts: [
      'Customs officers raided a warehouse in Port Ley on Monday.',
      'Soldiers raided a mosque in Port Ley on Monday night.',
    ],
    want: 'none',
  },
  {
    name: 'women and men',
    texts: [
      'Ashby won the women’s cup final against Port Milo on Saturday.',
      'Port Milo won the men’s cup final against Ashby on Saturday.',
    ],
    want: 'none',
  },
  {
    name: 'two bills',
    texts: [
      'The assembly of Ulm approved the fisheries bill on Monday.',
      'The assembly of Ulm rejected the schools bill on Monday.',
    ],
    want: 'none',
  },
  {
    name: 'two prices',
    texts: ['Wheat prices rose in Ulm on Monday, traders said.', 'Copper prices fell in Ulm on Monday, traders said.'],
    want: 'none',
  },
  {
    name: 'two bridges',
    texts: [
      'The Teller bridge was closed on Friday after the flood in Marn.',
      'The Obrist bridge stayed open on Friday despite the flood in Marn.',
    ],
    want: 'none',
  },
  {
    name: 'two deaths of one day',
    texts: ['The poet Anna Sorel died on Sunday in Belmonte.', 'The banker Hugo Pratt died on Sunday in Belmonte.'],
    want: 'none',
  },
  {
    name: 'two villages',
    texts: [
      'Rebels attacked the village of Little Tamm at dawn on Monday.',
      'Rebels attacked the village of Orsk at dawn on Monday.',
    ],
    want: 'none',
  },
  {
    name: 'two trials of one man',
    texts: [
      'The editor Jan Mirek was acquitted of libel in Polna on Monday.',
      'The editor Jan Mirek was convicted of tax fraud in Polna on Thursday.',
    ],
    want: 'none',
  },
  {
    name: 'two hacks of two firms',
    texts: [
      'Hackers breached the network of Tarn Bank in April, the Crimson Owl group claimed.',
      'Hackers breached the network of Ulm Telecom in April, the Silver Fox group claimed.',
    ],
    want: 'none',
  },
  {
    name: 'two years of one vote',
    texts: ['Parliament rejected the budget of Ostmark in 2021.', 'Parliament approved the budget of Ostmark in 2023.'],
    want: 'none',
  },
  {
    name: 'different counts',
    texts: [
      'Five men were arrested on Tuesday in a swoop in Cargo Bay.',
      'Thirteen men were arrested on Tuesday in a swoop near Cargo Bay airport.',
    ],
    want: 'none',
  },
  {
    name: 'a question is no claim',
    texts: [
      'Did the mayor Karl Unger take a bribe from the builder Stoll? Nobody knows.',
      'The mayor Karl Unger took a bribe from the builder Stoll, the court found.',
    ],
    want: 'none',
  },
  {
    name: 'two shops of one chain',
    texts: [
      'The Lidmar store in Ashby reopened on Monday after a flood.',
      'The Lidmar store in Port Milo closed on Monday for good.',
    ],
    want: 'none',
  },
  {
    name: 'one sister and another',
    texts: ['Clara Voss, the elder sister, married in Tarn in 2019.', 'Mirelle Voss divorced in Tarn in 2019.'],
    want: 'none',
  },
  {
    name: 'two years’ herring',
    texts: [
      'Herring catches in the Sound of Ulm rose in 2019, the board said.',
      'Herring catches in the Sound of Ulm fell in 2022, the board said.',
    ],
    want: 'none',
  },
  {
    name: 'for and against',
    texts: [
      'Residents of Fell Street voted for the by-pass on Sunday.',
      'Fell Street residents voted against the by-pass on Sunday.',
    ],
    want: 'disputed',
  },
  {
    name: 'won and lost',
    texts: ['Greta Lund won the Ostmark open on Sunday.', 'Greta Lund lost the final of the Ostmark open on Sunday.'],
    want: 'disputed',
  },
  {
    name: 'no deal was signed',
    texts: [
      'The peace deal between Ulm and Tarn was signed on Friday.',
      'No peace deal between Ulm and Tarn was signed on Friday, Tarn\u2019s envoy said.',
    ],
    want: 'disputed',
  },
  {
    name: 'closed, then open',
    texts: ['The Opera of Tarn is closed until further notice.', 'The Opera of Tarn reopened on 2 May.'],
    days: ['2024-03-01', '2024-05-10'],
    want: 'compatible',
    also: ['revised'],
  },
  {
    name: 'resigned, and has not',
    texts: ['Minister Oda Krall resigned on Tuesday.', 'Minister Oda Krall has not resigned, her office said.'],
    want: 'disputed',
  },
  {
    name: 'intends to, and did',
    texts: ['The government of Ulm intends to ban diesel cars.', 'Ulm banned diesel cars on 1 May.'],
    days: ['2024-01-08', '2024-05-10'],
    want: 'compatible',
  },
  {
    name: 'if, and did',
    texts: [
      'If the strike goes on, Norair will suspend its flights to Tarn.',
      'Norair suspended its flights to Tarn on Thursday.',
    ],
    days: ['2024-05-06', '2024-05-10'],
    want: 'compatible',
  },
  {
    name: 'villagers say, and our reporter saw',
    texts: [
      'Villagers say soldiers burned down the school at Orsk.',
      'Soldiers burned down the school at Orsk: our reporter saw the order.',
    ],
    want: 'compatible',
  },
  {
    name: 'two people held in one town on one day',
    texts: [
      'Police detained a nurse in Vik over the missing morphine on Monday.',
      'Police detained a pharmacist in Vik over a stolen car on Monday.',
    ],
    want: 'none',
  },
  {
    name: 'two mills and two fires',
    texts: ['Fire destroyed the Lindgate mill in 1998.', 'Fire destroyed the Orly mill in 2003.'],
    want: 'none',
  },
  {
    name: 'two people of one surname, two museums',
    texts: ['Anna Sorel resigned as head of the Tarn museum.', 'Paul Sorel resigned as head of the Ulm museum.'],
    want: 'none',
  },
  {
    name: 'the driver of the bus and of the tram',
    texts: [
      'The court in Ulm acquitted the driver of the bus on Friday.',
      'The court in Ulm convicted the driver of the tram on Friday.',
    ],
    want: 'none',
  },
  {
    name: 'flights to two towns',
    texts: ['Norair suspended flights to Tarn on Thursday.', 'Norair resumed flights to Vik on Thursday.'],
    want: 'none',
  },
  {
    name: 'a teacher and a priest',
    texts: ['Rebels killed a teacher in Orsk.', 'Rebels killed a priest in Little Tamm.'],
    want: 'none',
  },
  {
    name: 'two bills of one senate',
    texts: ['The senate approved the water bill.', 'The senate approved the roads bill.'],
    want: 'none',
  },
  {
    name: 'two shares',
    texts: ['Shares in Tarn Holdings rose on Monday.', 'Shares in Mossel Group fell on Monday.'],
    want: 'none',
  },
  {
    name: 'a boy and a woman',
    texts: ['A boy of nine drowned in the Vesk on Sunday.', 'A woman of sixty drowned in the Vesk on Sunday.'],
    want: 'none',
  },
  {
    name: 'two gates of one castle',
    texts: [
      'The west gate of Ulm castle was closed on Monday for repairs.',
      'The east gate of Ulm castle stayed open on Monday.',
    ],
    want: 'none',
  },

  // Not asked, or no conflict
  {
    name: 'neither of whom nobody knows',
    texts: [
      'Two guards of Varnsee were questioned. Neither has been charged.',
      'Neither of the Varnsee guards has been charged.',
    ],
    want: 'none',
  },
  {
    name: 'one who did not hire and one who did',
    texts: [
      'Director Karl Unger did not hire Erika Sand at the Vale hospital.',
      'Otto Lindqvist hired Erika Sand at the Vale hospital.',
    ],
    want: 'compatible',
    kind: 'status',
  },
  {
    name: 'a wing and the whole',
    texts: [
      'The fire destroyed a large section of the Teller mill.',
      'The fire destroyed the Teller mill, the mayor of Teller said.',
    ],
    want: 'none',
  },
  {
    name: 'words for a crowd',
    texts: [
      'Demonstrators attacked the Varnsee town hall on Friday night, and the windows of the hall broke.',
      'Youths attacked the Varnsee town hall on Friday night.',
    ],
    want: 'compatible',
    kind: 'actor',
  },
  {
    name: 'married long ago, and divorced',
    texts: [
      'In February 1993 Dora Keszt married Otto Lindqvist, the banker of Halmos.',
      'Dora Keszt divorced Otto Lindqvist, the banker of Halmos, on Monday.',
    ],
    want: 'compatible',
    also: ['revised'],
    kind: 'status',
  },

  // Deeds of any verb, denied
  {
    name: 'denied that she had telephoned',
    texts: [
      'Mayor Dora Keszt denied a report that she had telephoned the counting hall of Halmos on Monday.',
      'A counter said that the mayor of Halmos, Dora Keszt, telephoned the counting hall on Monday night.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'rang nobody, by another verb',
    texts: [
      '“I rang nobody on Monday,” said Dora Keszt, the mayor of Halmos, of the count.',
      'Dora Keszt, the mayor of Halmos, telephoned the counting hall on Monday night, a counter said.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'a deed that nobody denies',
    texts: [
      'Mayor Dora Keszt repaired the gate of Halmos on Monday.',
      'Dora Keszt, mayor of Halmos, repaired the gate on Monday.',
    ],
    want: 'none',
  },
  {
    name: 'two deeds of one doer',
    texts: [
      'Mayor Dora Keszt never painted the gate of Halmos, she said on Monday.',
      'Mayor Dora Keszt of Halmos repaired the gate on Monday.',
    ],
    want: 'none',
  },
  {
    name: 'two reasons of one deed',
    texts: [
      'Dora Keszt resigned as mayor of Halmos because she was ill, the council said.',
      'Dora Keszt resigned as mayor of Halmos because the budget had failed, her party said.',
    ],
    want: 'compatible',
    kind: 'cause',
  },
  {
    name: 'one has him shot, the other killed, by others',
    texts: [
      'A timber firm’s men shot the beekeeper Odo Varn of Melk on Monday, two cousins told the paper.',
      'Odo Varn, the beekeeper of Melk, was killed by an armed poacher on Monday.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'shot by a man, killed by one with a name',
    texts: [
      'A man shot the beekeeper Odo Varn of Melk on Monday, two cousins told the paper.',
      'Odo Varn, the beekeeper of Melk, was killed by Marek Oster on Monday.',
    ],
    want: 'compatible',
    kind: 'actor',
  },
  {
    name: 'two who set fire to one wood',
    texts: [
      'Guards of the Orsel timber company set fire to the wood at Melk on Tuesday, villagers say.',
      'The wood at Melk was set on fire by squatters on Tuesday.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'singled out: it was she, it was another',
    texts: [
      'It was the harbourmaster, Ines Kott, who had the sheds of Varnsee flattened on Monday.',
      'The sheds of Varnsee were flattened on Monday by soldiers of the Third Brigade.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'singled out and denied',
    texts: [
      'Marek Oster ordered the clearing of the Varnsee market, traders say.',
      'It was not Marek Oster who ordered the clearing of the Varnsee market, his office says.',
    ],
    want: 'disputed',
  },
  {
    name: 'who cut the cable',
    texts: [
      'The power cable in Melk was severed by a crew of the waterworks on Tuesday, the grid says.',
      'Copper thieves cut the power cable in Melk on Tuesday.',
    ],
    want: 'disputed',
    kind: 'actor',
  },
  {
    name: 'mayor, and mayor until a year gone by',
    texts: ['Ines Kott is mayor of Varnsee and keeps goats.', 'Ines Kott, mayor of Varnsee until 2021, sells honey.'],
    days: ['2019-05-10', '2023-05-10'],
    want: 'compatible',
    kind: 'status',
  },
  {
    name: 'closed, and years later back in service',
    texts: ['The Osk bridge at Melk is shut to lorries.', 'The Osk bridge at Melk is back in service.'],
    days: ['2019-05-10', '2021-05-10'],
    want: 'compatible',
    kind: 'status',
  },
  {
    name: 'closing is considered, and done',
    texts: [
      'Officials in Melk are considering closing the Osk library.',
      'The Osk library in Melk was closed on Monday.',
    ],
    days: ['2024-05-10', '2024-06-12'],
    want: 'compatible',
    kind: 'status',
  },
  {
    name: 'dearer, and lower at the end of a day',
    texts: [
      'Shares in Orsel Copper finished Thursday’s session 3 per cent dearer, brokers said.',
      'Orsel Copper shares ended Thursday lower than they began.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'higher than those of another',
    texts: ['The prices of the Osk mill are higher than those of Melk.', 'The prices of the Osk mill fell in May.'],
    want: 'none',
  },
  {
    name: 'a bill that cleared a chamber, and was thrown out',
    texts: [
      'The ferry bill cleared the Varnsee senate late on Wednesday.',
      'No ferry for the lake after all: senators of Varnsee threw out the ferry bill on Wednesday.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'a fine upheld, and quashed under another name',
    texts: [
      'The cartel court in Melk upheld the 40 million fine on Osktel on Tuesday.',
      'Judges at Melk threw out the 40 million penalty on Osktel on Tuesday.',
    ],
    want: 'disputed',
    kind: 'polarity',
  },
  {
    name: 'a strike that may come, and came',
    texts: [
      'Ferry crews in Port Osk could walk out over night pay as early as next week, their spokesman warned.',
      'Ferry crews in Port Osk walked out on Wednesday, stranding nine boats.',
    ],
    days: ['2024-05-10', '2024-05-16'],
    want: 'compatible',
  },
  {
    name: 'a line that names a thing and its state, and the thing open years later',
    texts: ['Osk Gate: closed to all until further notice.', 'Osk Gate is open again, and carts roll through it.'],
    days: ['2019-05-10', '2021-05-16'],
    want: 'compatible',
    kind: 'status',
  },
];
