/** No-break spaces where Russian typography wants them, so that the texts can be written with plain ones. */

const SHORT_WORD =
  /(^|[\s\u00a0(«„"—–])(а|без|в|во|до|за|и|из|или|к|ко|на|не|ни|о|об|от|по|под|при|с|со|у) /giu;

/** Ties short words and figures to what follows, dashes to what precedes. */
export function typesetRussian(text: string): string {
  return (
    text
      // twice, since two short words in a row share a space: «и в книге»
      .replace(SHORT_WORD, '$1$2\u00a0')
      .replace(SHORT_WORD, '$1$2\u00a0')
      .replace(/ ([—–])/g, '\u00a0$1')
      .replace(/(\d) (?=[%₽$€\d\p{L}])/gu, '$1\u00a0')
  );
}

/**
 * Typesets every text of a section, those that functions make as well. The branch named `sheet` is left as written:
 * it goes into cells, table headers and names of sheets, where people type the same words again with plain spaces.
 */
export function typesetTexts<T>(texts: T): T {
  return mapped(texts) as T;
}

function mapped(part: unknown): unknown {
  if (typeof part === 'string') return typesetRussian(part);
  if (typeof part === 'function') return (...args: unknown[]) => mapped(part(...args));
  if (Array.isArray(part)) return part.map(mapped);
  if (part !== null && typeof part === 'object') {
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, key === 'sheet' ? value : mapped(value)]),
    );
  }
  return part;
}
