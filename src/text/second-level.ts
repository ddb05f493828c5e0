/** Labels of hosts below which names are registered: the "co" of "example.co.uk". */
export const SECOND_LEVEL = /^(?:co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go|in|nom|web)$/;
