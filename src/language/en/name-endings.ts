/** What belongs to the name before it, behind a comma or not: "Inc." of a company, "Jr." of a person. For the text after a name. */
export const COMPANY_ENDING =
  /^,? (?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|L\.L\.P|LP|L\.P|Corp|PLC|Plc|plc|GmbH|N\.V|S\.A|S\.p\.A)(?![\p{L}\p{N}])(?:\.(?!\.\.)|(?!\.))/u;
export const PERSON_ENDING =
  /^,? (?:Jr|Sr|Esq|M\.D|D\.D\.S|D\.M\.D|Ph\.D|J\.D|R\.N|MD|DDS|DMD|PhD|JD|RN|CPA|MBA|OBE|MBE|CBE|QC|KC)(?![\p{L}\p{N}])(?:\.(?!\.\.)|(?!\.))/u;
/** Before a house called after whom it belongs to: "at Odile's". */
export const BEFORE_HOUSE =
  /(?<![\p{L}\p{N}])(?:at|outside|inside|visited?|(?:go|goes|going|gone|went|come|came|coming|drove|headed|heading|walked|off|back)\s{1,3}to)\s{1,3}$/iu;
/** The rest of such a name, where no noun follows that it could belong to. */
export const HOUSE_ENDING =
  /^['’]s(?=\s{0,3}(?:[.,;:!?)]|$)|\s{1,3}(?:for|in|at|on|and|or|but|to|from|with|around|near|yesterday|today|tonight|tomorrow|last|next|this|every|because|before|after|is|was|has)(?![\p{L}\p{N}]))/u;
