// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';

const url = 'https://www.echo.example/archive/2003/the-mill-turns-again.html';
const paragraphs = [
  'The mill at the head of the creek turned again on Saturday, after ninety years in which herons had it to themselves.',
  'Its wheel weighs as much as two vans, said the plumber who had raised the gate, and it runs on nothing but the tide.',
  'Flour will be sold in the chapel on Sundays, and what is left over goes to the hens of the lifeboat station.',
].map((text) => `<p>${text}</p>`);

async function bodyOf(markup: string): Promise<string> {
  const live = new DOMParser().parseFromString(`<title>The mill turns again</title>${markup}`, 'text/html');
  const extraction = await extractArticle(live, { url, lexicon, force: true });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article.body;
}

it('draws no frame around an article that stands in the cell of a layout table', async () => {
  const cell = `<table><tr><td>${paragraphs[1]}${paragraphs[2]}</td></tr></table>`;
  const body = await bodyOf(`<article><h1>The mill turns again</h1>${paragraphs[0]}${cell}</article>`);
  expect(body).toContain(paragraphs[1]);
  expect(body).not.toMatch(/<t(able|d)/);
});

it('keeps a table of figures', async () => {
  const table =
    '<table><tr><td>Saturday</td><td>40 sacks</td></tr><tr><td>Sunday</td><td>55 sacks</td></tr></table>';
  const body = await bodyOf(
    `<article><h1>The mill turns again</h1>${paragraphs.join('')}${table}${paragraphs[0]}</article>`,
  );
  expect(body).toContain('<td>55 sacks</td>');
});
