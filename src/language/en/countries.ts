/** Countries as English news writes them: name(s) / adjective(s) / people in the plural / capital(s). Widely known facts, own table. */
const TABLE = `
Afghanistan/Afghan/Afghans/Kabul
Albania/Albanian/Albanians/Tirana
Algeria/Algerian/Algerians/Algiers
Andorra/Andorran/Andorrans/
Angola/Angolan/Angolans/Luanda
Argentina/Argentine,Argentinian/Argentines,Argentinians/Buenos Aires
Armenia/Armenian/Armenians/Yerevan
Australia/Australian/Australians/Canberra
Austria/Austrian/Austrians/Vienna
Azerbaijan/Azerbaijani,Azeri/Azerbaijanis,Azeris/Baku
Bahamas/Bahamian/Bahamians/Nassau
Bahrain/Bahraini/Bahrainis/Manama
Bangladesh/Bangladeshi/Bangladeshis/Dhaka
Barbados/Barbadian/Barbadians/Bridgetown
Belarus/Belarusian,Belarussian/Belarusians/Minsk
Belgium/Belgian/Belgians/Brussels
Belize/Belizean/Belizeans/Belmopan
Benin/Beninese//Porto-Novo
Bhutan/Bhutanese//Thimphu
Bolivia/Bolivian/Bolivians/La Paz
Bosnia,Bosnia and Herzegovina/Bosnian/Bosnians/Sarajevo
Botswana/Botswanan/Botswanans/Gaborone
Brazil/Brazilian/Brazilians/Brasília,Brasilia
Britain,United Kingdom,UK,U.K.,Great Britain/British/Britons/London
Brunei/Bruneian/Bruneians/
Bulgaria/Bulgarian/Bulgarians/Sofia
Burkina Faso/Burkinabe//Ouagadougou
Burundi/Burundian/Burundians/Bujumbura
Cambodia/Cambodian/Cambodians/Phnom Penh
Cameroon/Cameroonian/Cameroonians/Yaoundé
Canada/Canadian/Canadians/Ottawa
Cape Verde/Cape Verdean/Cape Verdeans/Praia
Central African Republic/Central African/Central Africans/Bangui
Chad/Chadian/Chadians/N’Djamena
Chile/Chilean/Chileans/Santiago
China/Chinese//Beijing
Colombia/Colombian/Colombians/Bogotá,Bogota
Comoros/Comorian/Comorians/Moroni
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC/Congolese//Kinshasa,Brazzaville
Costa Rica/Costa Rican/Costa Ricans/San José
Croatia/Croatian/Croatians,Croats/Zagreb
Cuba/Cuban/Cubans/Havana
Cyprus/Cypriot/Cypriots/Nicosia
Czech Republic,Czechia/Czech/Czechs/Prague
Denmark/Danish/Danes/Copenhagen
Djibouti/Djiboutian/Djiboutians/
Dominican Republic/Dominican/Dominicans/Santo Domingo
East Timor,Timor-Leste/Timorese//Dili
Ecuador/Ecuadorian,Ecuadorean/Ecuadorians/Quito
Egypt/Egyptian/Egyptians/Cairo
El Salvador/Salvadoran/Salvadorans/San Salvador
Equatorial Guinea/Equatoguinean//Malabo
Eritrea/Eritrean/Eritreans/Asmara
Estonia/Estonian/Estonians/Tallinn
Eswatini,Swaziland/Swazi/Swazis/Mbabane
Ethiopia/Ethiopian/Ethiopians/Addis Ababa
Fiji/Fijian/Fijians/Suva
Finland/Finnish/Finns/Helsinki
France/French/Frenchmen/Paris
Gabon/Gabonese//Libreville
Gambia/Gambian/Gambians/Banjul
Georgia/Georgian/Georgians/Tbilisi
Germany/German/Germans/Berlin
Ghana/Ghanaian/Ghanaians/Accra
Greece/Greek/Greeks/Athens
Grenada/Grenadian/Grenadians/
Guatemala/Guatemalan/Guatemalans/Guatemala City
Guinea/Guinean/Guineans/Conakry
Guinea-Bissau/Bissau-Guinean//Bissau
Guyana/Guyanese//Georgetown
Haiti/Haitian/Haitians/Port-au-Prince
Honduras/Honduran/Hondurans/Tegucigalpa
Hungary/Hungarian/Hungarians/Budapest
Iceland/Icelandic/Icelanders/Reykjavik,Reykjavík
India/Indian/Indians/New Delhi
Indonesia/Indonesian/Indonesians/Jakarta
Iran,Islamic Republic of Iran/Iranian/Iranians/Tehran,Teheran
Iraq/Iraqi/Iraqis/Baghdad
Ireland/Irish//Dublin
Israel/Israeli/Israelis/Jerusalem
Italy/Italian/Italians/Rome
Ivory Coast,Côte d’Ivoire/Ivorian/Ivorians/Abidjan
Jamaica/Jamaican/Jamaicans/Kingston
Japan/Japanese//Tokyo
Jordan/Jordanian/Jordanians/Amman
Kazakhstan/Kazakh/Kazakhs/Astana
Kenya/Kenyan/Kenyans/Nairobi
Kiribati///Tarawa
Kosovo/Kosovar,Kosovan/Kosovars,Kosovans/Pristina,Prishtina
Kuwait/Kuwaiti/Kuwaitis/Kuwait City
Kyrgyzstan/Kyrgyz//Bishkek
Laos/Laotian,Lao/Laotians/Vientiane
Latvia/Latvian/Latvians/Riga
Lebanon/Lebanese//Beirut
Lesotho/Basotho//Maseru
Liberia/Liberian/Liberians/Monrovia
Libya/Libyan/Libyans/Tripoli
Liechtenstein///Vaduz
Lithuania/Lithuanian/Lithuanians/Vilnius
Luxembourg/Luxembourgish//
Madagascar/Malagasy//Antananarivo
Malawi/Malawian/Malawians/Lilongwe
Malaysia/Malaysian/Malaysians/Kuala Lumpur
Maldives/Maldivian/Maldivians/
Mali/Malian/Malians/Bamako
Malta/Maltese//Valletta
Mauritania/Mauritanian/Mauritanians/Nouakchott
Mauritius/Mauritian/Mauritians/Port Louis
Mexico/Mexican/Mexicans/Mexico City
Moldova/Moldovan/Moldovans/Chisinau
Monaco///
Mongolia/Mongolian/Mongolians/Ulaanbaatar
Montenegro/Montenegrin/Montenegrins/Podgorica
Morocco/Moroccan/Moroccans/Rabat
Mozambique/Mozambican/Mozambicans/Maputo
Myanmar,Burma/Burmese//Naypyidaw,Yangon
Namibia/Namibian/Namibians/Windhoek
Nepal/Nepali,Nepalese/Nepalis/Kathmandu
Netherlands,Holland/Dutch//Amsterdam,The Hague
New Zealand//New Zealanders/Wellington
Nicaragua/Nicaraguan/Nicaraguans/Managua
Niger/Nigerien/Nigeriens/Niamey
Nigeria/Nigerian/Nigerians/Abuja
North Korea,Democratic People’s Republic of Korea/North Korean/North Koreans/Pyongyang
North Macedonia,Macedonia/Macedonian/Macedonians/Skopje
Norway/Norwegian/Norwegians/Oslo
Oman/Omani/Omanis/Muscat
Pakistan/Pakistani/Pakistanis/Islamabad
Palestine/Palestinian/Palestinians/Ramallah
Panama/Panamanian/Panamanians/Panama City
Papua New Guinea/Papua New Guinean//Port Moresby
Paraguay/Paraguayan/Paraguayans/Asunción
Peru/Peruvian/Peruvians/Lima
Philippines/Philippine,Filipino/Filipinos/Manila
Poland/Polish/Poles/Warsaw
Portugal/Portuguese//Lisbon
Qatar/Qatari/Qataris/Doha
Romania/Romanian/Romanians/Bucharest
Russia,Russian Federation/Russian/Russians/Moscow
Rwanda/Rwandan/Rwandans/Kigali
Samoa/Samoan/Samoans/Apia
Saudi Arabia/Saudi/Saudis/Riyadh
Senegal/Senegalese//Dakar
Serbia/Serbian,Serb/Serbs,Serbians/Belgrade
Seychelles/Seychellois//
Sierra Leone/Sierra Leonean/Sierra Leoneans/Freetown
Singapore/Singaporean/Singaporeans/
Slovakia/Slovak,Slovakian/Slovaks/Bratislava
Slovenia/Slovenian,Slovene/Slovenes,Slovenians/Ljubljana
Solomon Islands///Honiara
Somalia/Somali/Somalis/Mogadishu
South Africa/South African/South Africans/Pretoria
South Korea,Republic of Korea/South Korean/South Koreans/Seoul
South Sudan/South Sudanese//Juba
Spain/Spanish/Spaniards/Madrid
Sri Lanka/Sri Lankan/Sri Lankans/Colombo
Sudan/Sudanese//Khartoum
Suriname/Surinamese//Paramaribo
Sweden/Swedish/Swedes/Stockholm
Switzerland/Swiss//Bern
Syria/Syrian/Syrians/Damascus
Taiwan/Taiwanese//Taipei
Tajikistan/Tajik/Tajiks/Dushanbe
Tanzania/Tanzanian/Tanzanians/Dodoma
Thailand/Thai/Thais/Bangkok
Togo/Togolese//Lomé
Tonga/Tongan/Tongans/
Trinidad and Tobago/Trinidadian/Trinidadians/Port of Spain
Tunisia/Tunisian/Tunisians/Tunis
Turkey,Türkiye/Turkish/Turks/Ankara
Turkmenistan/Turkmen//Ashgabat
Uganda/Ugandan/Ugandans/Kampala
Ukraine/Ukrainian/Ukrainians/Kyiv,Kiev
United Arab Emirates,UAE,U.A.E./Emirati/Emiratis/Abu Dhabi
United States,United States of America,US,U.S.,USA,U.S.A.,America/American/Americans/Washington
Uruguay/Uruguayan/Uruguayans/Montevideo
Uzbekistan/Uzbek/Uzbeks/Tashkent
Vanuatu///
Vatican,Holy See///
Venezuela/Venezuelan/Venezuelans/Caracas
Vietnam/Vietnamese//Hanoi
Western Sahara/Sahrawi/Sahrawis/
Yemen/Yemeni/Yemenis/Sanaa
Zambia/Zambian/Zambians/Lusaka
Zimbabwe/Zimbabwean/Zimbabweans/Harare
`;

export interface CountryWord {
  /** The country's usual name. */
  readonly country: string;
  readonly kind: 'country' | 'adjective' | 'people' | 'capital';
}

function readTable(): Map<string, CountryWord> {
  const found = new Map<string, CountryWord>();
  const kinds = ['country', 'adjective', 'people', 'capital'] as const;
  for (const line of TABLE.split('\n')) {
    const columns = line.split('/');
    const country = columns[0]?.split(',')[0];
    if (!country) continue;
    for (const [column, kind] of kinds.entries()) {
      for (const name of columns[column]?.split(',') ?? []) {
        if (name !== '' && !found.has(name)) found.set(name, { country, kind });
      }
    }
  }
  return found;
}

/** What a name says of a country, by the name as written: "Tirana" → capital of Albania. Case matters. */
export const COUNTRY_WORDS: ReadonlyMap<string, CountryWord> = readTable();
