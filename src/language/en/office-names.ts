const OFFICES = 'ministry|department|office|secretariat|directorate|authority|bureau|council|committee|commission';
const OFFICE_OF = new RegExp(`^(${OFFICES}) (?:of|for) (?:the )?(.+)$`);
const OFFICE = new RegExp(`\\b(?:${OFFICES}|agency|institute|police|army|service|hospital|union|company)\\b`);

/** Whether a name or description is that of a body that gives out figures. */
export function isOffice(name: string): boolean {
  return OFFICE.test(name.toLowerCase());
}

/** "the Ministry of Health" and "the health ministry" are one: "health ministry". Other names are only lower-cased. */
export function foldOffice(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim();
  const match = OFFICE_OF.exec(plain);
  return match ? `${match[2]} ${match[1]}` : plain;
}
