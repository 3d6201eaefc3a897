const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;
/** Languages that are written from right to left where the tag names no script. Intl knows, but takes its time. */
const LANGUAGES =
  /^(ar|arc|azb|bal|bgn|bqi|ckb|dv|fa|glk|haz|he|khw|ks|lrc|mzn|nqo|pnb|prs|ps|rhg|sd|sdh|skr|syr|ug|ur|yi)$/;

/** The direction of writing: what the language's script says, else what the page declares, else left to right. */
export function readDirection(page: Document, lang: string): 'ltr' | 'rtl' {
  if (lang) {
    const [language = '', script = ''] = lang.split('-');
    const leftward = script.length === 4 ? RIGHT_TO_LEFT.test(script) : LANGUAGES.test(language);
    return leftward ? 'rtl' : 'ltr';
  }
  const declared = page.documentElement.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? '';
  return declared.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}
