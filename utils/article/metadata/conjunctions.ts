/** " and " in the languages of the lexicon; Intl knows them as well, but takes its time for each. */
const AND: Readonly<Record<string, string>> = {
  cs: 'a',
  da: 'og',
  de: 'und',
  en: 'and',
  es: 'y',
  fi: 'ja',
  fr: 'et',
  hi: 'और',
  id: 'dan',
  it: 'e',
  ko: '및',
  ms: 'dan',
  nb: 'og',
  nl: 'en',
  nn: 'og',
  no: 'og',
  pl: 'i',
  pt: 'e',
  ro: 'și',
  ru: 'и',
  sv: 'och',
  sw: 'na',
  tr: 've',
  uk: 'і',
  vi: 'và',
};

/** The words for "and" that may part names on a page of `lang` (primary tag): its own, from Intl's list of two where the table has none, and the English. */
export function conjunctionsOf(lang: string): string[] {
  return [...new Set([conjunctionOf(lang), 'and'])].filter(Boolean);
}

function conjunctionOf(lang: string): string {
  const known = AND[lang || 'en'];
  if (known || /^(ar|ja|zh|th)$/.test(lang)) return known ?? ''; // the latter have no word of their own for it
  try {
    const literal = new Intl.ListFormat(lang, { type: 'conjunction' })
      .formatToParts(['a', 'b'])
      .find((part) => part.type === 'literal')?.value;
    return literal && /^\s\S+\s$/.test(literal) ? literal.trim() : '';
  } catch {
    return ''; // No such language here; commas and signs still part the names.
  }
}

/** "A and B" are two where what follows is a whole name; "Ortega y Gasset" and "Costa e Silva" are one. */
export function splitConjunction(row: string, conjunctions: readonly string[]): string[] {
  const words = row.split(/\s+/).filter(Boolean);
  if (words.length < 3 && !conjunctions.includes(words[0]?.toLowerCase() ?? '')) return [row];
  for (const conjunction of conjunctions) {
    const parts: string[][] = [[]];
    for (const word of words) {
      if (word === conjunction || (conjunction.length > 1 && word.toLowerCase() === conjunction))
        parts.push([]);
      else parts.at(-1)?.push(word);
    }
    if (parts.length < 2) continue;
    const named = parts.filter((part) => part.length);
    const whole =
      named.every((part, i) => i === 0 || part.length > 1) || named.every((part) => part.length === 1);
    if (whole) return named.flatMap((part) => splitConjunction(part.join(' '), conjunctions));
  }
  return [row];
}
