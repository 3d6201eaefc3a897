import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { storyLines, storyPage } from './harness/story';
import { clickInReader, focusInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const columns = Array.from({ length: 14 }, (_, at) => `Kampung ke-${at + 1}`);
const table = `<table><caption>Lapak menurut kampung</caption><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody><tr>${columns.map((_, at) => `<td>${at * 137} lapak</td>`).join('')}</tr></tbody></table>`;
const small = '<table><tr><th>Tahun</th><td>2024</td></tr><tr><th>Lapak</th><td>100</td></tr></table>';
const listing = `<div class="highlight"><table><tr><td class="gutter"><pre>1\n2\n3</pre></td><td class="code"><pre>def lapak(n):\n    if n &gt; 1:\n        return n</pre></td></tr></table></div>`;
const formula =
  '<p>Luas atap dihitung sebagai <span class="katex"><span class="katex-mathml"><math><semantics><mfrac><mrow><mi>p</mi><mo>×</mo><mi>l</mi></mrow><mn>2</mn></mfrac><annotation encoding="application/x-tex">\\frac{p \\times l}{2}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">p×l2</span></span> menurut pengurus pasar, sejak awal tahun ini.</p>';
const session = useBrowser({
  [`${host}/susunan`]: storyPage({
    paragraphs: storyLines.slice(0, 7),
    inside: `${table}<p>${storyLines[7]}</p>${small}${listing}${formula}<p>Penutup. ${storyLines[0]}</p>`,
  }),
  [`${host}/catatan`]: storyPage({
    paragraphs: [
      `${storyLines[0]}<sup id="rujuk(1)"><a href="#catatan(1)">[1]</a></sup>`,
      ...storyLines.slice(1),
      ...storyLines.map((line) => `Ulasan. ${line}`),
    ],
    after:
      '<aside class="kaki"><ol><li id="catatan(1)">Dihitung sendiri oleh pengurus pasar.</li></ol></aside>',
  }),
});

const widths = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => {
    const scroller = reader.querySelector('.scroller');
    const boxes = [...reader.querySelectorAll<HTMLElement>('.body div:has(> table)')];
    return {
      page: (scroller?.scrollWidth ?? 0) - (scroller?.clientWidth ?? 0),
      boxes: boxes.map((box) => ({
        wide: box.scrollWidth > box.clientWidth,
        name: box.getAttribute('aria-label'),
        reached: box.tabIndex === 0 && box.getAttribute('role') === 'region',
      })),
    };
  });

describe('the structure of an article', () => {
  it('has wide tables that scroll by themselves on a phone, and by the keyboard', async () => {
    const page = await session.visit(`${host}/susunan`);
    await page.setViewport({ width: 390, height: 800 });
    await session.open(page);
    await waitFor('the table to be a stop', async () => (await widths(page))?.boxes[0]?.reached);
    expect(await widths(page)).toEqual({
      page: 0,
      boxes: [
        { wide: true, name: 'Lapak menurut kampung', reached: true },
        { wide: false, name: null, reached: false },
      ],
    });
    await session.drive.inReader(page, ({ reader }) =>
      reader.querySelector<HTMLElement>('.body div:has(> table)')?.focus(),
    );
    await page.keyboard.press('ArrowRight');
    await waitFor('the table to scroll', () =>
      session.drive.inReader(
        page,
        ({ reader }) => (reader.querySelector('.body div:has(> table)')?.scrollLeft ?? 0) > 0,
      ),
    );
  });

  it('takes a table out of the keyboard’s way once there is room for it', async () => {
    const page = await session.visit(`${host}/susunan`);
    await page.setViewport({ width: 390, height: 800 });
    await session.open(page);
    await waitFor('the table to be a stop', async () => (await widths(page))?.boxes[0]?.reached);
    await session.drive.inReader(page, ({ reader }) => {
      for (const cell of reader.querySelectorAll<HTMLElement>(
        'table:not(:has(tbody th)) :is(th, td):nth-child(n + 3)',
      ))
        cell.hidden = true;
    });
    await page.setViewport({ width: 800, height: 800 });
    await waitFor('the table to be no stop', async () => (await widths(page))?.boxes[0]?.reached === false);
  });

  it('keeps the lines of code without their numbers, and draws formulas', async () => {
    const page = await session.read(`${host}/susunan`);
    const shown = await session.drive.inReader(page, ({ reader }) => {
      const math = reader.querySelector('math');
      const fraction = reader.querySelector('mfrac')?.getBoundingClientRect();
      const letter = reader.querySelector('mi')?.getBoundingClientRect();
      return {
        code: [...reader.querySelectorAll('pre')].map((pre) => pre.textContent),
        math: math?.namespaceURI,
        source: math?.getAttribute('alttext'),
        letters: math?.textContent,
        stacked: (fraction?.height ?? 0) > 1.5 * (letter?.height ?? 1e9),
      };
    });
    expect(shown).toEqual({
      code: ['def lapak(n):\n    if n > 1:\n        return n'],
      math: 'http://www.w3.org/1998/Math/MathML',
      source: '\\frac{p \\times l}{2}',
      letters: 'p×l2',
      stacked: true,
    });
  });
});

describe('a note', () => {
  it('that stands outside of the article is reached by its mark, and leads back', async () => {
    const page = await session.read(`${host}/catatan`);
    const place = () =>
      session.drive.inReader(page, ({ reader, document, shadow, frame }) => {
        const focused = (frame ? document : shadow).activeElement;
        const box = focused?.getBoundingClientRect();
        const inSight = box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        return {
          text: focused?.textContent?.trim(),
          inSight,
          top: reader.querySelector('.scroller')?.scrollTop,
        };
      });
    await clickInReader(session.drive, page, '.body sup a');
    await waitFor('the note', async () => {
      const { text, inSight } = (await place()) ?? {};
      return Boolean(text?.startsWith('Dihitung sendiri') && inSight);
    });
    await clickInReader(session.drive, page, '.body li a[role="doc-backlink"]');
    await waitFor('the mark', async () => {
      const { text, inSight } = (await place()) ?? {};
      return text === '[1]' && Boolean(inSight);
    });
    expect(await focusInReader(session.drive, page)).toBe('');
    expect(page.url()).toBe(`${host}/catatan`);
  });
});
