// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/article/extract-article';
import { lexicon } from '../../../utils/rules/lexicon';
import { blockLines } from '../../helpers/block-lines';

const url = 'https://www.hallow.example/2025/03/11/the-bell-of-hallow-is-found';
const BEFORE = `<h1>The bell of Hallow is found</h1>
<p>The bell that the flood took from the chapel of Hallow was found on Tuesday by two men who were looking for eels.</p>
<p>It lay in three metres of water below the old mill, with its mouth up, and the men took it for a kettle at first.</p>`;
const AFTER =
  '<p>The parish will hang it again at Easter, and has asked the men to be the first to ring it.</p>';

/** The lines that a reader gets of a page that is rendered with a style sheet, but for those around them. */
async function linesOf(style: string, amid: string): Promise<string[]> {
  document.head.innerHTML = `<title>The bell of Hallow is found</title><meta property="og:type" content="article"><style>${style}</style>`;
  document.body.innerHTML = `<article>${BEFORE}${amid}${AFTER}</article>`;
  const extraction = await extractArticle(document, { url, lexicon });
  if (!extraction.ok) throw new Error(extraction.reason);
  return blockLines(extraction.article.body).lines.slice(2, -1);
}

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const CUT = 'position: absolute; width: 1px; height: 1px; overflow: hidden;';

describe('words that a style sheet keeps for screen readers are left out under any name', () => {
  it.each([
    ['cut by clip', `.k { ${CUT} clip: rect(0, 0, 0, 0) }`],
    ['cut to a point', `.k { ${CUT} }`],
    ['far beside the page', '.k { overflow: hidden; text-indent: -9999px; display: inline-block }'],
  ])('%s', async (_, style) => {
    const said =
      'The mill<b class="k"> (opens a map)</b>, which has been empty since the war, belongs to the parish now.';
    expect(await linesOf(style, `<p>${said}</p>`)).toEqual([
      'The mill, which has been empty since the war, belongs to the parish now.',
    ]);
  });

  it('but not where a style only lays them elsewhere', async () => {
    const style = '.k { position: absolute; overflow: hidden; width: 200px }';
    const said =
      'The mill <em class="k">by the weir</em> belongs to the parish now, and has been empty since the war.';
    expect(await linesOf(style, `<p>${said}</p>`)).toEqual([said.replace(/<[^>]+>/g, '')]);
  });
});

describe('an explanation that waits for the mouse is left out', () => {
  it.each([
    ['invisible', '.k { position: absolute; visibility: hidden }'],
    ['transparent', '.k { position: absolute; opacity: 0 }'],
  ])('%s', async (_, style) => {
    const said =
      'They heard the clapper<span class="k">the tongue of a bell</span> before they saw the bell in the mud.';
    expect(await linesOf(style, `<p>${said}</p>`)).toEqual([
      'They heard the clapper before they saw the bell in the mud.',
    ]);
  });

  it('but not a paragraph that fades in, or waits to be shown with all the page', async () => {
    const said =
      'They heard the clapper before they saw the bell in the mud, and one of them took off his hat.';
    expect(await linesOf('.k { opacity: 0 }', `<p class="k">${said}</p>`)).toEqual([said]);
    expect(await linesOf('article { visibility: hidden }', `<p>${said}</p>`)).toEqual([said]);
  });
});

describe('what is only kept from screen readers is seen', () => {
  it('as a paragraph, a caption and a picture', async () => {
    const said =
      'They heard the clapper before they saw the bell in the mud, and one of them took off his hat.';
    const figure =
      '<figure aria-hidden="true"><img src="/bell.jpg" width="800" height="500"><figcaption aria-hidden="true">The bell</figcaption></figure>';
    expect(await linesOf('', `<p aria-hidden="true">${said}</p>${figure}<p>It has no crack.</p>`)).toEqual([
      said,
      'It has no crack.',
    ]);
  });
});
