/** What belongs to the name before it, behind a comma or not: "Inc." of a company, "Jr." of a person. For the text after a name. */
export const COMPANY_ENDING =
  /^,? (?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|Corp|PLC|Plc|plc|GmbH|N\.V|S\.A|S\.p\.A)(?![\p{L}\p{N}])\.?(?!\.)/u;
export const PERSON_ENDING =
  /^,? (?:Jr|Sr|Esq|M\.D|D\.D\.S|D\.M\.D|Ph\.D|J\.D|R\.N|MD|DDS|DMD|PhD|JD|RN|CPA|MBA|OBE|MBE|CBE|QC|KC)(?![\p{L}\p{N}])\.?(?!\.)/u;
