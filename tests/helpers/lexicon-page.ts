/** True paragraphs of one language, and the clutter its news sites set around them; all in the project's own words. */
export interface LexiconCase {
  lang: string;
  title: string;
  /** The article: sentences that begin with or hold clutter words and yet are true. All must stay, nothing else. */
  truths: string[];
  /** Above the body: by whom, when, how long to read. */
  head: string[];
  /** A label and the title of another story, which is a link: first in one line, then in two. */
  related: [label: string, title: string][];
  /** Lines that are nothing but a label: advertisement, read on. */
  labels: string[];
  /** Appeals within the body; what stands in [brackets] is a link. */
  promos: string[];
  /** The title of a box and the stories in it. */
  box: string[];
  /** Lines below the body, the last paragraph's neighbours: who edited it, whence it comes. */
  signs: string[];
  /** Tags: the label, and what follows it as links. */
  tags: string[];
  /** A row of words for sharing, printing, commenting. */
  tools: string[];
}

/** The page of a case as sites build it, but without any class name: nothing but words and structure tell clutter. */
export function lexiconPage(page: LexiconCase): string {
  const { truths, head, related, labels, promos, box, signs, tags, tools } = page;
  const paragraphs = truths.map((truth) => `<p>${truth}</p>`);
  const [inline, twoLines] = related;
  const between = [
    inline && `<p><strong>${inline[0]} ${linked(inline[1])}</strong></p>`,
    `<div>${labels[0]}</div>`,
    twoLines && `<p>${twoLines[0]}</p><p>${linked(twoLines[1])}</p>`,
    `<div><p>${withLinks(promos[0] ?? '')}</p></div>`,
    `<div><h3>${box[0]}</h3><ul>${box.slice(1).map(item).join('')}</ul></div>`,
    ...labels.slice(1).map((label) => `<p>${label}</p>`),
    ...promos.slice(1).map((promo) => `<p><em>${withLinks(promo)}</em></p>`),
  ];
  const body = paragraphs.slice(0, -1).map((paragraph, at) => paragraph + (between[at] ?? ''));
  const rest = between.slice(paragraphs.length - 1);
  const below = `${paragraphs.at(-1)}${signs.map((sign) => `<p>${sign}</p>`).join('')}`;
  return articlePage(
    page,
    `<div>${head.map((line) => `<p>${line}</p>`).join('')}</div><div>${body.join('')}${rest.join('')}${below}</div>
<div><span>${tags[0]}</span> ${tags.slice(1).map(linked).join(' ')}</div>
<ul>${tools.map((tool) => `<li><span>${tool}</span></li>`).join('')}</ul>`,
  );
}

/** A page that is an article by its own word, with `content` below the headline. */
export const articlePage = ({ lang, title }: Pick<LexiconCase, 'lang' | 'title'>, content: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"></head>
<body><article><h1>${title}</h1>${content}</article></body></html>`;

/** A link whose address is made of its words. */
export const linked = (text: string): string =>
  `<a href="/${encodeURIComponent(text.slice(0, 12))}">${text}</a>`;

/** An item that is such a link. */
export const item = (text: string): string => `<li>${linked(text)}</li>`;

const withLinks = (text: string): string => text.replace(/\[(.*?)\]/g, (_, words: string) => linked(words));
