/** Finds texts by every word of a query, wherever it stands, in any case, е for ё. */
export function matches(query: string, ...texts: readonly string[]): boolean {
  const haystack = plain(texts.join(' '));
  return plain(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ').trim();
}
