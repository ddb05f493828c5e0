/** A day of the calendar, or none asked for. */
export function isDay(words: string | undefined): boolean {
  if (words === undefined) return true;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(words) ? Date.parse(`${words}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(words);
}
