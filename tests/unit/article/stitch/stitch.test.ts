// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PageError } from '../../../../utils/article/page-error';
import {
  first,
  linesOf,
  numbers,
  page,
  pager,
  readSplit,
  second,
  story,
  third,
  three,
  title,
} from '../../../helpers/split-story';

describe('a split article', () => {
  it('is read whole, in order, each part once', async () => {
    const { lines, article, missing } = await readSplit(three);
    expect(lines).toEqual([...first, ...second, ...third]);
    expect(article.pages).toBe(3);
    expect(article.parts.map(({ number, url }) => [number, url])).toEqual([
      [1, story],
      [2, `${story}?page=2`],
      [3, `${story}?page=3`],
    ]);
    expect(missing).toEqual([]);
    expect(article.wordCount).toBeGreaterThan(150);
  });

  it('is there at once with its first page, and grows without changing what is shown', async () => {
    const { steps } = await readSplit(three);
    expect(steps[0]?.article.parts).toHaveLength(1);
    expect(steps[0]?.missing.map(({ number, why }) => [number, why])).toEqual([
      [2, 'coming'],
      [3, 'coming'],
    ]);
    for (const { article } of steps) expect(article.parts[0]).toEqual(steps[0]?.article.parts[0]);
    expect(steps.at(-1)?.missing).toEqual([]);
  });

  it('begins with the open page where the pager calls that by a number its address hasn’t', async () => {
    const numbered = pager([`${story}?page=1`, '1'], [`${story}?page=2`, '2'], [`${story}?page=3`, '3']);
    const { lines, article, asked } = await readSplit({
      [story]: page({ lines: first, below: numbered }),
      [`${story}?page=2`]: page({ lines: second, below: numbered }),
      [`${story}?page=3`]: page({ lines: third, below: numbered }),
    });
    expect(lines).toEqual([...first, ...second, ...third]);
    expect(article.parts.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(asked).toEqual([`${story}?page=2`, `${story}?page=3`]);
  });

  it('is read whole from a page amid it', async () => {
    const url = `${story}?page=2`;
    const { lines, article } = await readSplit(three, {}, url);
    expect(lines).toEqual([...first, ...second, ...third]);
    expect(article.parts.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('opened amid, has the names, the date and the title of its first page', async () => {
    const url = `${story}?page=2`;
    const head =
      '<meta property="article:author" content="Sekar Wening"><meta property="article:published_time" content="2024-05-12T08:00:00+07:00">';
    const site = {
      ...three,
      [story]: page({ lines: first, head, below: numbers }),
      [url]: page({ lines: second, heading: `${title} - Halaman 2`, below: numbers }),
    };
    const { article } = await readSplit(site, {}, url);
    expect(article).toMatchObject({
      title,
      byline: ['Sekar Wening'],
      published: '2024-05-12T08:00:00+07:00',
    });
  });

  it('is asked for in one piece where the site gives it so', async () => {
    const all = `${story}?page=all`;
    const below = numbers + pager([all, 'Tampilkan semua']);
    const site = {
      ...three,
      [story]: page({ lines: first, below }),
      [all]: page({ lines: [...first, ...second, ...third] }),
    };
    const { lines, asked, article } = await readSplit(site);
    expect(lines).toEqual([...first, ...second, ...third]);
    expect(asked).toEqual([all]);
    expect(article.pages).toBe(3);
  });

  it('is in one piece also where a page amid it is open', async () => {
    const [all, url] = [`${story}?page=all`, `${story}?page=2`];
    const below = numbers + pager([all, 'Tampilkan semua']);
    const site = {
      [url]: page({ lines: second, below }),
      [all]: page({ lines: [...first, ...second, ...third] }),
    };
    const { lines } = await readSplit(site, {}, url);
    expect(lines).toEqual([...first, ...second, ...third]);
  });

  it('is whole in one piece where short lines come again and again', async () => {
    const all = `${story}?page=all`;
    const talk = (name: string) => linesOf(name).flatMap((line) => ['Jawab:', line]);
    const { lines } = await readSplit({
      [story]: page({ lines: talk('1'), below: pager([all, 'Tampilkan semua']) }),
      [all]: page({ lines: [...talk('1'), ...talk('2'), ...talk('3')] }),
    });
    expect(lines).toEqual([...talk('1'), ...talk('2'), ...talk('3')]);
  });

  it.each([
    ['fails', new PageError('failed', '500')],
    ['shows the first page alone', page({ lines: first })],
    ['shows something else', page({ lines: linesOf('lain') })],
  ])('is read page by page where what should show all %s', async (_, answer) => {
    const all = `${story}?page=all`;
    const below = numbers + pager([all, 'Tampilkan semua']);
    const { lines } = await readSplit({ ...three, [story]: page({ lines: first, below }), [all]: answer });
    expect(lines).toEqual([...first, ...second, ...third]);
  });

  it('follows links from page to page', async () => {
    const next = (number: number) => pager([`${story}?page=${number}`, 'Selanjutnya']);
    const { lines } = await readSplit({
      [story]: page({ lines: first, below: next(2) }),
      [`${story}?page=2`]: page({ lines: second, below: next(3) }),
      [`${story}?page=3`]: page({ lines: third }),
    });
    expect(lines).toEqual([...first, ...second, ...third]);
  });

  it('says nothing twice: leads, pictures, appeals that stand on every page', async () => {
    const standfirst =
      'Setelah tiga hari banjir, pasar di tepi sungai dibuka lagi, dan sekolah mulai masuk besok pagi.';
    const above = `<p class="lead">${standfirst}</p><figure><img src="/foto/perahu-di-tambatan.jpg" width="800" height="500"><figcaption>Perahu di tambatan.</figcaption></figure>`;
    const appeal =
      '<p>Unduh aplikasi kami dan ikuti kabar sungai dari jam ke jam, siang dan malam, di mana pun.</p>';
    const parts = { above, below: numbers + appeal };
    const { article, lines } = await readSplit({
      [story]: page({ lines: first, ...parts }),
      [`${story}?page=2`]: page({ lines: second, ...parts }),
      [`${story}?page=3`]: page({ lines: third, ...parts }),
    });
    const whole = [article.standfirst, article.leadImage?.caption, article.body].join(' ');
    for (const text of [standfirst, 'Perahu di tambatan.']) expect(whole.split(text)).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('Unduh')).length).toBeLessThan(2);
    expect(lines).toEqual(expect.arrayContaining([...first, ...second, ...third]));
  });

  it('keeps what may come again: who speaks, and short answers', async () => {
    const talk = (name: string) => [
      `Tanya: ${linesOf(name)[0]}`,
      'Jawab:',
      `${linesOf(name)[1]}`,
      'Betul.',
      `${linesOf(name)[2]}`,
    ];
    const { lines } = await readSplit({
      [story]: page({ lines: talk('1'), below: numbers }),
      [`${story}?page=2`]: page({ lines: talk('2'), below: numbers }),
      [`${story}?page=3`]: page({ lines: talk('3'), below: numbers }),
    });
    expect(lines.filter((line) => line === 'Jawab:')).toHaveLength(3);
    expect(lines.filter((line) => line === 'Betul.')).toHaveLength(3);
  });

  it('keeps who speaks first on a page', async () => {
    const talk = (name: string) => linesOf(name).flatMap((line) => ['Jawab:', line]);
    const { lines } = await readSplit({
      [story]: page({ lines: talk('1'), below: numbers }),
      [`${story}?page=2`]: page({ lines: talk('2'), below: numbers }),
      [`${story}?page=3`]: page({ lines: talk('3'), below: numbers }),
    });
    expect(lines).toEqual([...talk('1'), ...talk('2'), ...talk('3')]);
  });

  it('knows the frame of a site by what stands beside the body on two pages', async () => {
    const box = `<div class="kotak"><h3>Kabar pagi di saku Anda</h3><p>${linesOf('kotak')[0]}</p></div>`;
    const [head, data] = ['<meta property="article:author" content="Sekar Wening">', three[story]];
    const { lines, article } = await readSplit({
      ...three,
      [story]: (data ?? '')
        .replace('</head>', `${head}</head>`)
        .replace('</main>', `</main><aside>${box}</aside>`),
      [`${story}?page=2`]: page({ lines: second, below: box + numbers }),
    });
    expect(lines).toEqual([...first, ...second, ...third]);
    expect(article.byline).toEqual(['Sekar Wening']);
  });

  it('keeps a heading that the contents on the first page name', async () => {
    const heading = 'Bagaimana sungai itu naik malam itu';
    const contents = `<aside><ol><li><a href="${story}?page=2">${heading}</a></li></ol></aside>`;
    const chapter = `<p>${second[0]}</p><h2>${heading}</h2>`;
    const { article } = await readSplit({
      ...three,
      [story]: page({ lines: first, below: numbers, after: contents }),
      [`${story}?page=2`]: page({ lines: second.slice(1), above: chapter, below: numbers }),
    });
    expect(article.body).toContain(`<h2>${heading}</h2>`);
  });

  it('takes no words of a later page for names that the first one gives', async () => {
    // A system that calls the first words of a page its author.
    const head = '<meta name="author" content="Pertemuan Kedua">';
    const steps = ['Pertemuan Kedua di Hulu Sungai:', ...second];
    const { lines } = await readSplit({
      ...three,
      [`${story}?page=2`]: page({ head, lines: steps, below: numbers }),
    });
    expect(lines).toEqual([...first, ...steps, ...third]);
  });

  it('leaves out lines that only lead to another page', async () => {
    const more = '<p><strong>Selengkapnya di halaman selanjutnya.</strong></p>';
    const { lines } = await readSplit({ ...three, [story]: page({ lines: first, below: more + numbers }) });
    expect(lines).toEqual([...first, ...second, ...third]);
  });

  it('keeps a cell of a table that says what a link to all pages would', async () => {
    const table =
      '<table><tr><th>Wilayah</th><th>Warga</th></tr><tr><td>Hulu</td><td>120 orang</td></tr><tr><td>Semua</td><td>450 orang</td></tr></table>';
    const above = `<p>${linesOf('tabel')[0]}</p>${table}`;
    const { article } = await readSplit({ ...three, [story]: page({ lines: first, above, below: numbers }) });
    expect(article.body).toContain('<td>Semua</td>');
  });

  it('keeps the cells of a table that says more than one before, at the begin and end of a page too', async () => {
    const table = (number: number) =>
      `<table><tr><th>Pintu air ${number}</th><th>Dibuka</th></tr><tr><td>Hulu ${number}</td><td>Ya</td></tr><tr><td>Hilir ${number}</td><td>Ya</td></tr></table>`;
    const { article } = await readSplit({
      [story]: page({ lines: first, above: `<p>${linesOf('tabel')[0]}</p>${table(1)}`, below: numbers }),
      [`${story}?page=2`]: page({ lines: second, below: table(2) + numbers }),
      [`${story}?page=3`]: page({ lines: third, below: table(3) + numbers }),
    });
    for (const number of [1, 2, 3]) expect(article.body).toContain(`<td>Hilir ${number}</td><td>Ya</td>`);
  });

  it('keeps notes of different pages apart', async () => {
    const notes = (text: string) => ({
      lines: linesOf(text).map((line, at) => (at ? line : `${line}<a href="#n1">1</a>`)),
      below: `<ol><li id="n1">Catatan ${text}: ukuran diambil di jembatan lama, pada pukul enam.</li></ol>${numbers}`,
    });
    const { article } = await readSplit({
      [story]: page(notes('1')),
      [`${story}?page=2`]: page(notes('2')),
      [`${story}?page=3`]: page(notes('3')),
    });
    const body = new DOMParser().parseFromString(article.body, 'text/html');
    const notesOf = [...body.querySelectorAll('a[href^="#"]')].map((link) =>
      body.getElementById((link.getAttribute('href') ?? '').slice(1))?.textContent?.slice(0, 9),
    );
    expect(notesOf).toEqual(['Catatan 1', 'Catatan 2', 'Catatan 3']);
  });

  it('keeps pictures apart whose files are called by their size alone', async () => {
    const picture = (number: number) =>
      `<p>${linesOf(`buka ${number}`)[0]}</p><figure><img src="/foto/${number}4711/large.jpg" width="800" height="500"><figcaption>Gambar ${number} dari jembatan lama.</figcaption></figure>`;
    const { article } = await readSplit({
      [story]: page({ lines: first, above: picture(1), below: numbers }),
      [`${story}?page=2`]: page({ lines: second, above: picture(2), below: numbers }),
      [`${story}?page=3`]: page({ lines: third, above: picture(3), below: numbers }),
    });
    for (const number of [1, 2, 3]) expect(article.body).toContain(`Gambar ${number} dari`);
  });

  it('keeps a page that has nothing new but a picture and its caption', async () => {
    const picture = (number: number) =>
      `<figure><img src="/foto/perahu-nomor-${number}.jpg" width="800" height="500"><figcaption>Perahu ${number} ditambatkan warga di bawah jembatan lama setelah banjir surut.</figcaption></figure>`;
    const { article } = await readSplit({
      ...three,
      [`${story}?page=2`]: page({ lines: first.slice(0, 1), below: picture(2) + numbers }),
      [`${story}?page=3`]: page({ lines: first.slice(0, 1), below: picture(3) + numbers }),
    });
    for (const number of [2, 3]) expect(article.body).toContain(`Perahu ${number} ditambatkan`);
  });

  it('takes addresses against the page they stand on', async () => {
    const inside =
      '<p>Lihat <a href="peta.html">peta banjir</a> yang dibuat warga sendiri dari catatan sepuluh tahun.</p>';
    const at = 'https://kabar.example/read/sungai-turun/2/';
    const { article } = await readSplit({
      [story]: page({ lines: first, below: pager([at, '2']) }),
      [at]: page({ lines: second, below: inside }),
    });
    expect(article.body).toContain(`${at}peta.html`);
  });
});
