/** Peoples, faiths and the people of regions, as English news writes them: no country's, and no name of one group of persons. Lower case. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `
aboriginal aborigine aborigines african africans african-american african-americans ahmadi ahmadis alawite alawites
alevi alevis amhara anglican anglicans arab arabs asian asians baloch baluch baptist baptists basque basques bavarian
bedouin bedouins bengali bengalis berber berbers bosniak bosniaks buddhist buddhists californian californians catalan
catalans catholic catholics caucasian caucasians chechen chechens cherokee christian christians copt copts coptic
cossack cossacks dalit dalits darfuri dinka druze european europeans evangelical evangelicals flemish gujarati gypsies
gypsy han hausa hazara hazaras hindu hindus hispanic hispanics hutu hutus igbo inuit islamic jew jewish jews kashmiri
kashmiris kikuyu kurd kurdish kurds latino latinos lutheran lutherans maori maoris maronite maronites mayan mennonite
mennonites methodist methodists mohawk mormon mormons moslem moslems muslim muslims navajo nordic nuer oromo orthodox
ossetian ossetians papuan papuans parisian parisians pashtun pashtuns persian persians presbyterian presbyterians
protestant protestants punjabi punjabis quaker quakers rohingya rohingyas roma romani rwandan sami scandinavian
scandinavians scot scots scottish serb serbs shia shias shi'a shiite shiites shi'ite shi'ites sicilian sicilians sikh
sikhs sindhi sinhala sinhalese sioux slav slavic slavs sufi sufis sunni sunnis swahili tamil tamils tatar tatars texan
texans tibetan tibetans tigrayan tigrayans turkmen turkoman tutsi tutsis uighur uighurs uyghur uyghurs welsh xhosa yazidi
yazidis yezidi yezidis yoruba zoroastrian zoroastrians zulu zulus londoner londoners latin arabic hebrew
`
    .trim()
    .split(/\s+/),
);
