import { type StoryParts, storyPage } from './story';

/** A page that is an article for sure: it says who wrote it and when, and what it is. */
export function newsPage({ head = '', ...parts }: StoryParts = {}): string {
  const date = '2026-11-20T08:00:00+07:00';
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: parts.title ?? 'Pasar pagi di tepi sungai',
    datePublished: date,
  };
  return storyPage({
    ...parts,
    head: `<meta property="article:published_time" content="${date}"><meta name="author" content="Sari Melati">
<script type="application/ld+json">${JSON.stringify(thing)}</script>${head}`,
  });
}

/** A front page: headlines that lead to articles. */
export function frontPage(links: readonly string[], { after = '' } = {}): string {
  const cards = Array.from({ length: 24 }, (_, at) => {
    const to = links[at] ?? `/kota/${at}`;
    return `<li><a href="${to}"><h2>Kabar kota nomor ${at}</h2></a></li>`;
  });
  return `<!doctype html><html lang="id"><meta charset="utf-8"><title>Kabar Nusa</title>
<body><h1>Kabar Nusa</h1><ul>${cards.join('')}</ul>${after}`;
}
