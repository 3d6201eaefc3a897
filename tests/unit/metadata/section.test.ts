// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { jsonLd, metadataOf } from './page';

const H1 = '<h1>Pasar terapung pindah ke hilir</h1>';
const article = {
  '@type': 'NewsArticle',
  headline: 'Pasar terapung pindah ke hilir',
  mainEntityOfPage: { '@type': 'WebPage', '@id': '/daerah' },
};
const home = { '@type': 'ListItem', item: { '@id': '/', name: 'Beranda' } };

it.each([
  [
    'are given in place',
    [article, { '@type': 'BreadcrumbList', itemListElement: [home, { name: 'Daerah' }] }],
  ],
  [
    'are named by what they lead to, which another thing at its address is not',
    [
      article,
      { '@type': 'BreadcrumbList', itemListElement: [home, { item: { '@id': '/daerah', name: 'Daerah' } }] },
    ],
  ],
  [
    'are references to other things',
    [
      { ...article, breadcrumb: { '@id': '#trail' } },
      { '@id': '#trail', '@type': 'BreadcrumbList', itemListElement: [{ '@id': '#1' }, { '@id': '#2' }] },
      { '@id': '#1', ...home },
      { '@id': '#2', '@type': 'ListItem', item: { '@id': '#rubric' } },
      { '@id': '#rubric', '@type': 'Thing', name: 'Daerah' },
    ],
  ],
])('the section is the last step of a breadcrumb whose steps %s', (_, graph) => {
  expect(metadataOf(jsonLd({ '@graph': graph }), H1).section).toBe('Daerah');
});
