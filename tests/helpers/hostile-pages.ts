import { JSDOM } from 'jsdom';
import type { Payload } from './hostile';

/** Payloads to a page: few enough to find the guilty one, enough to be done in minutes. */
const PER_PAGE = 12;

const parser = new new JSDOM().window.DOMParser();

const LINES = [
  'Kapal cepat menuju Pulau Ranting berangkat sebelum fajar, dengan dua ratus penumpang dan muatan beras.',
  'Kepala dermaga berkata, antrean panjang itu karena ombak tinggi menahan kapal selama tiga hari.',
  'Penumpang tidur di ruang tunggu, beralas kardus, sementara anak-anak bermain di tangga.',
  'Harga tiket tidak naik, kata petugas loket, dan kursi tambahan dipasang di geladak atas.',
];

export interface HostilePage {
  html: string;
  payloads: Payload[];
  /** Openings of the true paragraphs that must be read: all that the browser itself has as paragraphs. */
  paragraphs: string[];
}

/**
 * True articles with payloads between their paragraphs. Those that swallow what follows (an open `<textarea>`) stand
 * last on their page, so that they hide no other from the test, and the paragraph behind them isn't asked for.
 */
export function hostilePages(payloads: readonly Payload[]): HostilePage[] {
  const harmlessToOthers = payloads.filter((payload) => !swallows(payload));
  const swallowing = payloads.filter(swallows);
  const pages: HostilePage[] = [];
  while (harmlessToOthers.length || swallowing.length) {
    const first = harmlessToOthers.splice(0, PER_PAGE);
    const last = swallowing.splice(0, 1);
    pages.push(pageWith(pages.length, first, last));
  }
  return pages;
}

function pageWith(number: number, first: Payload[], last: Payload[]): HostilePage {
  const title = `Kapal ke Pulau Ranting ${number}`;
  const paragraph = (at: number) =>
    `<p>Alinea ${at}. ${LINES[at % LINES.length]} ${LINES[(at + 1) % LINES.length]}</p>`;
  const parts = first.map(({ html }, at) => `${html}\n${paragraph(at + 4)}`);
  const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"></head>
<body><main><article><h1>${title}</h1>
${[1, 2, 3].map(paragraph).join('\n')}
${parts.join('\n')}
${last.map((payload) => payload.html).join('')}
</article></main></body></html>`;
  return {
    html,
    payloads: [...first, ...last],
    paragraphs: Array.from({ length: first.length + 3 }, (_, at) => `Alinea ${at + 1}.`),
  };
}

/** Is a paragraph behind the payload no longer a paragraph of the article, by the parser's own rules? */
function swallows({ html }: Payload): boolean {
  const parsed = parser.parseFromString(`<article>${html}\n<p id="behind">x</p></article>`, 'text/html');
  return parsed.querySelector('p#behind')?.parentElement !== parsed.querySelector('article');
}
