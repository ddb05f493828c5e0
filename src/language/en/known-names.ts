/**
 * Names widely known to readers of English news, as hints where names are read: given names, places, organisations.
 * Own tables of common knowledge; what a word names in a sentence is decided by the model. `_` joins the words of one name.
 */
const list = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.replaceAll('_', ' ').toLowerCase());

export const GIVEN_NAMES = list(`
  Aaron Abdul Abdullah Abigail Abraham Adam Adrian Ahmad Ahmed Aisha Alan Albert Alex Alexander Alexandra Alexei Alfred Ali
  Alice Alison Allan Allen Alyssa Amanda Amber Amina Amir Amy Ana Anders Andre Andrea Andreas Andrew Andrzej Andy Angel
  Angela Angelina Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio Anwar April Arnold Arthur Ashley Ashraf Astrid
  Audrey Barack Barbara Barry Beatrice Ben Benjamin Bernard Bernie Beth Betty Beverly Bill Billy Bob Bobby Boris Brad
  Bradley Brandon Brenda Brett Brian Bruce Bruno Bryan Caitlin Calvin Cameron Camille Carl Carla Carlos Carmen Carol Caroline
  Carolyn Casey Catherine Cathy Cecilia Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina
  Christine Christopher Cindy Claire Clara Clark Claude Claudia Clinton Colin Connie Connor Constance Corey Courtney Craig
  Crystal Curtis Cynthia Daisy Dale Dan Daniel Danielle Danny Daria Darren Dave David Dawn Dean Deborah Debra Denis Denise
  Dennis Derek Diana Diane Diego Dmitri Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Drew Dylan Earl Ed Eddie
  Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elizabeth Ella Ellen Emily Emma Emmanuel Eric Erica
  Erik Erin Ernest Esther Ethan Eugene Eva Evan Eve Evelyn Farid Fatima Felix Fernando Fiona Florence Frances Francesca
  Francis Francisco Franco Frank Franz Fred Frederick Gabriel Gabriela Garry Gary Gavin Gene Geoffrey George Gerald Gerard
  Geraldine Gerhard Gilbert Gina Giovanni Giuseppe Glen Glenn Gloria Gordon Grace Graham Greg Gregory Guillermo Gustav Guy
  Hamid Hamza Hank Hannah Hans Harold Harriet Harry Harvey Hasan Hassan Heather Hector Heidi Helen Helena Henri Henry Herbert
  Hilary Hillary Holly Howard Hugh Hugo Hussein Ian Ibrahim Igor Ingrid Irene Iris Isaac Isabel Isabella Ivan Ivy Jack Jackie
  Jacob Jacqueline Jacques Jake Jamal James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey
  Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel Johan Johann Johannes John
  Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Joshua Josh Joyce Juan Judith Judy Julia Julian Juliana Julie
  Justin Kamal Karen Karim Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kelly Ken Kenneth Kerry Kevin
  Khaled Khalid Kim Kimberly Klaus Kofi Kristen Kristin Kurt Kyle Lance Larry Lars Laura Lauren Laurence Lawrence Leah Lee Lena
  Leo Leon Leonard Leonardo Leslie Lewis Liam Lily Linda Lisa Liz Lois Lorenzo Lori Louis Louise Luca Lucas Lucia Lucy Luis
  Luke Lydia Lynn Madeleine Magnus Mahmoud Malcolm Manuel Marc Marcel Marcia Marco Marcus Margaret Maria Marie Marilyn Mario
  Marion Marjorie Mark Markus Marlene Martha Martin Marvin Mary Mateo Mathew Matt Matthew Matthias Maureen Maurice Max Maxim
  Maya Megan Mehmet Melanie Melissa Meredith Michael Michel Michelle Miguel Mike Mikhail Milan Mitch Mitchell Mohamed Mohammad
  Mohammed Mohammad Molly Monica Moses Muhammad Muhammed Mustafa Nadia Nancy Naomi Natalia Natalie Nathan Nathaniel Neil Nelson
  Nicholas Nick Nicola Nicolas Nicole Nigel Nikolai Nina Noah Nora Norman Olga Oliver Olivia Olga Omar Oscar Oskar Osama Otto
  Pablo Pamela Pat Patricia Patrick Paul Paula Pauline Pedro Peggy Penny Pete Peter Phil Philip Philippe Phillip Phyllis Pierre
  Piotr Priya Rachel Rafael Rahul Ralph Ramon Randall Randy Raphael Rashid Raul Ray Raymond Rebecca Reza Ricardo Richard Rick
  Ricky Rita Rob Robert Roberto Robin Rodney Roger Roland Ron Ronald Rosa Rose Rosemary Ross Roy Ruben Rudolf Rudy Rupert
  Russell Ruth Ryan Sabrina Saddam Sally Salman Sam Samantha Samir Samuel Sandra Sanjay Sara Sarah Saul Scott Sean Sebastian
  Sergei Sergey Sergio Seth Shannon Sharon Shaun Shawn Sheila Shirley Sidney Silvia Simon Sofia Sonia Sophia Sophie Spencer
  Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Suzanne Sven Svetlana Sylvia Tamara Tammy
  Tanya Tara Tariq Ted Teresa Terrence Terry Thelma Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd Tom Tommy Tony
  Tracey Tracy Travis Trevor Tyler Umar Ursula Valerie Vanessa Vera Veronica Vicki Victor Victoria Vijay Vincent Viola Virginia
  Vivian Vladimir Walter Warren Wayne Wendy Werner Wilhelm Will William Willie Wolfgang Xavier Yasmin Yasser Yolanda Yuri Yusuf
  Yvonne Zachary Zoe
`);

/** States of the United States, and Puerto Rico. */
export const US_STATES = list(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island
  South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming Puerto_Rico
`);

export const PLACES = [
  ...US_STATES,
  ...list(`
  D.C. U.S. US USA U.S.A. UK U.K. UAE England Scotland Wales Northern_Ireland Ontario Quebec Alberta Manitoba Saskatchewan
  British_Columbia Nova_Scotia Queensland Tasmania New_South_Wales Bavaria Saxony Catalonia Andalusia Sicily Tuscany Lombardy
  Kashmir Punjab Gujarat Kerala Bengal Sindh Tibet Xinjiang Siberia Crimea Chechnya Dagestan Kurdistan Gaza West_Bank Palestine
  Golan_Heights Sinai Darfur Anatolia Balkans Caucasus Scandinavia Europe Asia Africa America Americas North_America
  South_America Latin_America Central_America Middle_East Far_East Southeast_Asia Eastern_Europe Western_Europe Antarctica
  Arctic Atlantic Pacific Mediterranean Caribbean Baltic Persian_Gulf Gulf_of_Mexico Black_Sea Red_Sea Hong_Kong Macau Taiwan
  Los_Angeles LA L.A. NYC Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas San_Jose Austin Jacksonville
  San_Francisco Columbus Charlotte Indianapolis Seattle Denver Boston El_Paso Detroit Nashville Memphis Portland Oklahoma_City
  Las_Vegas Louisville Baltimore Milwaukee Albuquerque Tucson Fresno Sacramento Kansas_City Atlanta Omaha Raleigh Miami Oakland
  Minneapolis Tulsa Tampa New_Orleans Cleveland Honolulu Anaheim Orlando St._Louis Pittsburgh Cincinnati Anchorage Buffalo
  Richmond Salt_Lake_City Birmingham Brooklyn Manhattan Queens Bronx Harlem Hollywood Silicon_Valley Toronto Montreal Vancouver
  Calgary Edmonton Winnipeg Halifax Manchester Liverpool Leeds Sheffield Bristol Glasgow Edinburgh Cardiff Belfast Newcastle
  Nottingham Oxford Cambridge Brighton York Munich Hamburg Frankfurt Cologne Stuttgart Dresden Leipzig Geneva Zurich Basel Milan
  Naples Turin Venice Florence Genoa Barcelona Seville Valencia Marseille Lyon Nice Toulouse Strasbourg Bordeaux Rotterdam
  Antwerp The_Hague Gothenburg Istanbul Izmir Saint_Petersburg St._Petersburg Novosibirsk Kharkiv Odessa Krakow Gdansk Shanghai
  Guangzhou Shenzhen Wuhan Chongqing Tianjin Osaka Kyoto Nagoya Yokohama Hiroshima Nagasaki Busan Mumbai Bombay Calcutta Kolkata
  Chennai Bangalore Hyderabad Karachi Lahore Kandahar Mosul Basra Fallujah Najaf Aleppo Homs Jeddah Mecca Medina Dubai Abu_Dhabi
  Tel_Aviv Haifa Alexandria Casablanca Lagos Kano Johannesburg Cape_Town Durban Mombasa Sydney Melbourne Brisbane Perth Adelaide
  Auckland Rio_de_Janeiro Sao_Paulo Guadalajara Monterrey Tijuana Guantanamo Guantanamo_Bay Chernobyl Silicon_Valley Wall_Street
  Mars Earth Moon Jupiter Venus Mississippi_River Thames Danube Rhine Nile Amazon Euphrates Tigris Himalayas Alps Andes Sahara
`),
];

export const ORGANISATIONS = list(`
  UN U.N. United_Nations EU E.U. European_Union NATO WHO World_Health_Organization World_Bank IMF WTO UNESCO UNICEF UNHCR OPEC
  OSCE ASEAN African_Union Arab_League Red_Cross Red_Crescent Greenpeace Amnesty_International Human_Rights_Watch Oxfam Interpol
  Europol CIA FBI NSA DEA EPA FDA FAA FCC SEC IRS NASA NOAA CDC FEMA Pentagon White_House Congress Senate Parliament
  House_of_Representatives House_of_Commons House_of_Lords Supreme_Court State_Department Kremlin Duma Knesset Bundestag
  European_Commission European_Parliament European_Central_Bank Federal_Reserve Treasury Home_Office Foreign_Office Scotland_Yard
  MI5 MI6 KGB FSB Mossad Hamas Hezbollah Hizbollah Taliban Al-Qaeda Al_Qaeda ISIS ISIL Fatah PLO PKK ETA IRA Boko_Haram
  Republican_Party Democratic_Party Labour Labour_Party Conservative_Party Tories GOP Likud Reuters AFP AP Associated_Press
  Agence_France-Presse Bloomberg BBC CNN NBC ABC CBS PBS NPR MSNBC Fox_News Sky_News Al_Jazeera Guardian New_York_Times
  Washington_Post Wall_Street_Journal Financial_Times Los_Angeles_Times USA_Today Daily_Mail Daily_Telegraph Times_of_India
  Le_Monde Der_Spiegel El_País Newsweek Economist TASS Xinhua Google Microsoft Apple Amazon Facebook Twitter Yahoo YouTube
  Netflix Intel IBM Oracle Cisco Dell HP Hewlett-Packard Samsung Sony Nokia Motorola Siemens Toyota Honda Nissan Ford Chrysler
  General_Motors GM Volkswagen BMW Mercedes Boeing Airbus Lockheed_Martin Raytheon Exxon ExxonMobil Chevron Shell BP Gazprom
  Rosneft Enron Walmart Wal-Mart Target Costco Starbucks McDonald's Coca-Cola Pepsi Nike Adidas Disney Pixar Visa Mastercard
  Goldman_Sachs JPMorgan Citigroup Citibank Barclays HSBC UBS Deutsche_Bank Lehman_Brothers Morgan_Stanley AIG Pfizer Merck
  Novartis Roche GlaxoSmithKline Harvard Yale Princeton Stanford MIT Oxford_University Cambridge_University NFL NBA NHL MLB FIFA
  UEFA NCAA IOC Manchester_United Arsenal Real_Madrid FC_Barcelona Yankees Red_Sox Lakers Wikipedia Wikimedia Linux eBay PayPal
  Uber Tesla SpaceX Airbnb Army Navy Air_Force Marines Marine_Corps Coast_Guard National_Guard IDF
`);
