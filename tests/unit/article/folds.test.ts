// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (html: string) => blockLines((await read(html)).article.body).lines.join(' ');
const all = lines.join(' ');

describe('the rest of a story that is folded away is shown', () => {
  it.each([
    ['by details', `${paragraphs(0, 3)}<details><summary>Read more</summary>${paragraphs(3, 6)}</details>`],
    [
      'by a button that names it',
      `${paragraphs(0, 5)}<button aria-expanded="false" aria-controls="rest">The whole of it</button><div id="rest" hidden>${paragraphs(5, 6)}</div>`,
    ],
    [
      'by a button of a framework',
      `${paragraphs(0, 5)}<div class="collapse" id="rest" style="display:none">${paragraphs(5, 6)}</div><a data-bs-target="#rest" aria-expanded="false" role="button" href="#rest">The whole of it</a>`,
    ],
    [
      'before a link that asks for more',
      `${paragraphs(0, 5)}<div class="more" style="display:none">${paragraphs(5, 6)}</div><a href="javascript:void(0)" class="btn">Read more</a>`,
    ],
    [
      'behind a button in another language',
      `${paragraphs(0, 4)}<button>Selengkapnya ▾</button><section style="display: none">${paragraphs(4, 6)}</section>`,
    ],
    [
      'within a block of its own, its button beside',
      `${paragraphs(0, 4)}<div class="fold"><div hidden>${paragraphs(4, 6)}</div></div><div class="fold-ctl"><button>Show more</button></div>`,
    ],
    [
      'by a checkbox and its label',
      `${paragraphs(0, 4)}<input type="checkbox" id="c"><div style="display:none">${paragraphs(4, 6)}</div><label for="c">Continue reading</label>`,
    ],
    [
      'for the end of a paragraph',
      `${paragraphs(0, 3)}<p>${lines[3]}<span class="dots">…</span><span style="display:none"> ${lines[4]}</span> <button>Read more</button></p>${paragraphs(5, 6)}`,
    ],
    [
      'by a height',
      `<div class="clip" style="max-height:120px;overflow:hidden;-webkit-line-clamp:3">${paragraphs(0, 6)}</div><div class="fade"></div><button>Read more</button>`,
    ],
  ])('%s', async (_, inner) => {
    expect(await shown(page(inner))).toBe(all);
  });

  it('in a part with a title of its own, open and with its title', async () => {
    const { body } = await read(
      page(
        `${paragraphs(0, 3)}<details><summary>How the vote went</summary>${paragraphs(3, 5)}</details>${paragraphs(5, 6)}`,
      ),
    );
    expect(body.querySelector('details[open] > summary')?.textContent).toBe('How the vote went');
    expect(body.textContent).toContain(lines[4]);
  });
});

describe('what is hidden for another reason stays so', () => {
  it.each([
    [
      'a menu',
      `<button aria-expanded="false" aria-controls="m">Menu</button><nav id="m" hidden><p>${lines[5]}</p></nav>`,
    ],
    ['a tooltip', `<button>Read more</button><div role="tooltip" hidden><p>${lines[5]}</p></div>`],
    ['a block without a control', `<div style="display:none"><p>${lines[5]}</p></div>`],
    [
      'comments',
      `<button aria-expanded="false" aria-controls="k">Read more</button><div id="k" class="comments" hidden><p>${lines[5]}</p></div>`,
    ],
  ])('%s', async (_, inner) => {
    expect(await shown(page(`${paragraphs(0, 5)}${inner}`))).not.toContain(lines[5]);
  });
});
