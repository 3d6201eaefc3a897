/** Expressions of a library whose time grows faster than the text, and why that is no harm. Told by how they begin. */
interface Known {
  library: string;
  why: string;
  patterns: readonly string[];
}

export const SLOW_IN_LIBRARIES: readonly Known[] = [
  {
    library: '@duckduckgo/autoconsent',
    why: 'Read cookies, which a browser keeps short (4 kB each), in snippets for a system that was found.',
    patterns: ['sncc=[^;]+D%3Dtrue', 'gdpr=[^;]*adverts:::false', 'gdpr=[^;]*init:::true'],
  },
  {
    library: '@duckduckgo/autoconsent',
    why: 'Slow on long runs of white space, which the library squeezes before it reads a label.',
    patterns: [
      '^\\s*(no,?\\s*)?(i\\s+)?(reject|deny',
      '^\\s*(i\\s+)?do\\s+not\\s+accept',
      '^\\s*(i\\s+)?(want\\s+to\\s+)?(only\\s+)?(use|accept',
      '^\\s*(accepteer\\s+|aanvaard\\s+',
      '^\\s*(nur|ausschließlich',
      '^\\s*(accetta|accettare',
      '^\\s*(rejeitar|recusar',
      '^\\s*(aceitar|utilizar)',
      '^\\s*(aceptar?|acepta',
      '^(ok,?\\s+|nej,?\\s+)?(jag',
    ],
  },
  {
    library: '@duckduckgo/autoconsent',
    why: 'Read what a page shows, which entrypoints/consent/short-texts.ts keeps short and without long runs of white space.',
    patterns: [
      'wijs\\b.*\\baf\\b',
      "(?:i'?m|i\\s*am)\\s*(?:over",
      '(?:you|users?|visitors?)\\s+must',
      '(manage|customize|customise',
      '^(ok|okay|oké|okey|k)(',
      '^(i understand|understood',
    ],
  },
];
