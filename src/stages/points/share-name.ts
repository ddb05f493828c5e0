/** Whether two sets of keys, of what two sentences or articles are about, have a person, body or place in common, a country aside. */
export function shareName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key) && !key.startsWith('country:')) return true;
  return false;
}
