import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readerShows } from './harness/reader';
import { storyLines, storyPage } from './harness/story';
import { clickInReader, focusInReader } from './harness/touch';
import { useBrowser } from './harness/use-browser';
import { waitFor } from './harness/wait';

const host = 'http://www.pasarpagi.co.id';
const linked = storyPage({
  paragraphs: [
    `Laporan ini bersambung dari <a href="/kota/lama">tulisan minggu lalu</a>, dengan catatan<a href="#catatan">[1]</a> di bawah. ${storyLines[0]}`,
    ...storyLines.slice(1),
    ...storyLines.map((line) => `Ulasan. ${line}`),
    `<span id="catatan">Catatan satu.</span> Angka di atas dihitung sendiri oleh pengurus pasar, sejak awal tahun ini.`,
  ],
});
const arabic = [
  'افتتحت البلدة سوقها الجديد على ضفة النهر صباح السبت، وسط حضور كبير من الأهالي والباعة القادمين من القرى المجاورة.',
  'وقالت رئيسة الجمعية إن العمل استمر عامين، وإن كل متجر سُلّم إلى صاحبه القديم، من غير أن يدفع أحد رسوما إضافية.',
  'ويضم السوق ستين متجرا، ومظلة للأمطار، ومكانا صغيرا للقراءة، يفتح أبوابه كل يوم، من الفجر حتى غروب الشمس.',
  'ويأمل الباعة أن يعود الزبائن الذين غابوا في الموسم الماضي، حين أغلقت الطريق، وتأخرت المراكب عن مواعيدها.',
  'أما الأطفال فقد وجدوا ساحة للعب، قرب البوابة الشرقية، بعيدا عن الطريق العام، كما طلبت الأمهات منذ البداية.',
];
// Twice the length, so that it counts as an article, without a paragraph that comes twice.
const story = arabic.map((line, at) => `${line} ${arabic.at(at - 1)}`);
const session = useBrowser({
  [`${host}/tautan`]: linked,
  [`${host}/kota/lama`]: storyPage({ title: 'Tulisan minggu lalu' }),
  [`${host}/dengan-promo`]: storyPage({
    paragraphs: [
      ...storyLines.slice(0, 3),
      'Baca juga: <a href="/kota/jembatan">Jembatan lama di hulu sungai ditutup untuk perbaikan</a>',
      ...storyLines.slice(3),
    ],
  }),
  [`${host}/arab`]: storyPage({
    title: 'سوق جديد على ضفة النهر',
    lang: 'ar',
    dir: 'rtl',
    paragraphs: story,
  }),
});

const scrolled = (page: Page) =>
  session.drive.inReader(page, ({ reader }) => reader.querySelector('.scroller')?.scrollTop ?? 0);

describe('links in the reader', () => {
  it('within the article scroll to their place, and leave the page where it is', async () => {
    const page = await session.read(`${host}/tautan`);
    await clickInReader(session.drive, page, '.body a[href^="#"]');
    await waitFor('the note in sight', () =>
      session.drive.inReader(page, ({ reader }) => {
        const note = [...reader.querySelectorAll('.body p')].at(-1)?.getBoundingClientRect();
        return note !== undefined && note.top > 0 && note.bottom < innerHeight;
      }),
    );
    expect(page.url()).toBe(`${host}/tautan`);
  });

  it('open in the same tab at a click', async () => {
    const page = await session.read(`${host}/tautan`);
    await clickInReader(session.drive, page, '.body a[href$="/kota/lama"]');
    await page.waitForFunction(() => document.title === 'Tulisan minggu lalu');
  });

  it('open in a tab of their own at a middle click, and the reader stays', async () => {
    const page = await session.read(`${host}/tautan`);
    await clickInReader(session.drive, page, '.body a[href$="/kota/lama"]', { button: 'middle' });
    await waitFor('the other tab', async () =>
      (await session.drive.browser.pages()).some((each) => each.url() === `${host}/kota/lama`),
    );
    expect((await readerShows(session.drive, page)).title).toBe('Pasar pagi di tepi sungai');
  });
});

describe('what was removed', () => {
  it('comes back into the text at a click, in sight and with the focus', async () => {
    const page = await session.read(`${host}/dengan-promo`);
    expect((await readerShows(session.drive, page)).paragraphs.join()).not.toContain('Baca juga');
    await clickInReader(session.drive, page, '.removed summary');
    const related = await waitFor('the list of what was removed', () =>
      session.drive.inReader(page, ({ reader }) => {
        const items = [...reader.querySelectorAll('.removed li')];
        return items.findIndex((item) => item.textContent?.includes('Baca juga')) + 1;
      }),
    );
    await clickInReader(session.drive, page, `.removed li:nth-child(${related}) button`);
    await waitFor('the piece in its place', async () =>
      (await readerShows(session.drive, page)).paragraphs.some((line) => line.startsWith('Baca juga')),
    );
    await waitFor('the focus on it', () =>
      session.drive.inReader(
        page,
        ({ document, reader }) =>
          reader.contains(document.activeElement) &&
          document.activeElement?.textContent?.trim().startsWith('Baca juga'),
      ),
    );
  });
});

describe('an article written from right to left', () => {
  it('is shown so, while the reader’s own words keep their direction', async () => {
    const page = await session.read(`${host}/arab`);
    expect((await readerShows(session.drive, page)).paragraphs).toEqual(story);
    const laid = await session.drive.inReader(page, ({ reader }) => ({
      body: getComputedStyle(reader.querySelector('.body p') as Element).direction,
      title: getComputedStyle(reader.querySelector('h1') as Element).direction,
      bar: getComputedStyle(reader.querySelector('[role=toolbar]') as Element).direction,
      lang: reader.querySelector('article')?.lang,
    }));
    expect(laid).toEqual({ body: 'rtl', title: 'rtl', bar: 'ltr', lang: 'ar' });
  });
});

describe('the keyboard', () => {
  it('scrolls the article as soon as the reader is open', async () => {
    const page = await session.read(`${host}/tautan`);
    expect(await scrolled(page)).toBe(0);
    await page.keyboard.press('PageDown');
    await waitFor('the article scrolled', async () => ((await scrolled(page)) ?? 0) > 100);
  });

  it('goes through the toolbar in order, with the focus to be seen', async () => {
    const page = await session.read(`${host}/tautan`);
    const visited: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab');
      visited.push(await focusInReader(session.drive, page));
      const ring = await session.drive.inReader(page, ({ document }) => {
        const focused = document.activeElement;
        return focused?.matches(':focus-visible') && getComputedStyle(focused).outlineStyle;
      });
      expect(ring).toBe('solid');
    }
    expect(visited).toEqual(['Close', 'Appearance', 'Save']);
  });

  it('opens the appearance, folds it with Esc, and closes the reader with the next Esc', async () => {
    const page = await session.read(`${host}/tautan`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const unfolded = () =>
      session.drive.inReader(page, ({ reader }) => reader.querySelector('.panel')?.matches(':not([hidden])'));
    await waitFor('the panel', unfolded);
    await page.keyboard.press('Escape');
    await waitFor('the panel folded', async () => (await unfolded()) === false);
    expect((await readerShows(session.drive, page)).title).toBe('Pasar pagi di tepi sungai');
    await page.keyboard.press('Escape');
    await session.closed(page);
  });

  it('never leaves the reader for the page below', async () => {
    const page = await session.read(`${host}/tautan`);
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Tab');
    const below = await page.evaluate(() => document.activeElement?.matches('html, body, html > div'));
    expect(below).toBe(true);
  });
});

describe('reading', () => {
  it('leaves no error behind', async () => {
    expect(await session.drive.problems()).toEqual([]);
  });
});
