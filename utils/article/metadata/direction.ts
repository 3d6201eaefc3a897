const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/** The direction of writing: what the language's script says, else what the page declares, else left to right. */
export function readDirection(page: Document, lang: string): 'ltr' | 'rtl' {
  if (lang) {
    const script = new Intl.Locale(lang).maximize().script;
    if (script) return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
  }
  const declared = page.documentElement.getAttribute('dir') ?? page.body?.getAttribute('dir') ?? '';
  return declared.trim().toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}
