/** Text for a terminal: control and format characters of a page must not reach it. Ends with a line end. */
export function printable(text: string): string {
  return `${text.replace(/[^\P{Cc}\n]+|\p{Cf}+/gu, ' ')}\n`;
}
