// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (html: string) => blockLines((await read(html)).article.body).lines;
const amid = (inner: string) => page(`${paragraphs(0, 3)}${inner}${paragraphs(3, 6)}`);
const between = (...inner: string[]) => [...lines.slice(0, 3), ...inner, ...lines.slice(3)];

describe('pull quotes', () => {
  it.each([
    ['in a blockquote', '<blockquote class="pull"><p>“Nobody would be asked for more”</p></blockquote>'],
    [
      'in an aside',
      '<aside><blockquote><p>nobody would be asked for more</p><cite>Odile Marchetti</cite></blockquote></aside>',
    ],
    [
      'in a named block',
      '<div class="c-pullquote"><p>nobody would be asked for more — Odile Marchetti</p></div>',
    ],
    [
      'in a figure',
      '<figure class="pull-quote"><blockquote>Nobody would be asked for more.</blockquote><figcaption>Odile Marchetti</figcaption></figure>',
    ],
    [
      'pieced together from several sentences, with who said it below,',
      '<div class="c-pullquote"><div><div>Nobody would be asked for more. It will not be less than it is today.</div></div><div>Odile Marchetti</div><div>chair of the harbour board</div></div>',
    ],
  ])('%s that repeat the text go, and the report names them', async (_, quote) => {
    const { article, report } = await read(amid(quote));
    expect(blockLines(article.body)).toMatchObject({ lines: [...lines], captions: [] });
    expect(report.removals.map(({ rule }) => rule)).toContain('pull quote');
  });

  it.each([
    [
      'what the text says nowhere else',
      '<blockquote class="pullquote"><p>We have waited for nine years for this boat.</p></blockquote>',
      'We have waited for nine years for this boat.',
    ],
    ['a few words that come again', '<blockquote><p>Who has to wait?</p></blockquote>', 'Who has to wait?'],
    [
      'more than they repeat',
      '<div class="c-pullquote"><p>Nobody would be asked for more. We have waited for nine years for this boat, and we can count.</p></div>',
      'Nobody would be asked for more. We have waited for nine years for this boat, and we can count.',
    ],
  ])('that say %s stay', async (_, quote, line) => expect(await shown(amid(quote))).toEqual(between(line)));
});

describe('boxes within the story', () => {
  it.each([
    [
      'by their name',
      '<aside class="factbox"><p>The ferry is 61 metres long, and takes 420 people.</p></aside>',
      ['The ferry is 61 metres long, and takes 420 people.'],
    ],
    [
      'by a title and a list',
      '<aside><h3>The ferry in figures</h3><ul><li>Length: 61 metres</li><li>People: 420</li></ul></aside>',
      ['The ferry in figures', 'Length: 61 metres', 'People: 420'],
    ],
    [
      'of terms',
      '<div class="infobox"><strong>What is a slip?</strong><p>A slope of stone on which boats are drawn ashore.</p></div>',
      ['What is a slip?', 'A slope of stone on which boats are drawn ashore.'],
    ],
    [
      'of definitions',
      '<dl><dt>Slip</dt><dd>Where a boat is drawn ashore.</dd><dt>Pier</dt><dd>Where it is not.</dd></dl>',
      ['Slip', 'Where a boat is drawn ashore.', 'Pier', 'Where it is not.'],
    ],
  ])('are known %s, and stay', async (_, box, expected) =>
    expect(await shown(amid(box))).toEqual(between(...expected)),
  );

  it.each([
    [
      'a list of other stories',
      '<aside class="box"><h3>In other harbours</h3><ul><li><a href="/a">Boat sinks at its pier in the night</a></li><li><a href="/b">Pier sinks at its boat in the night</a></li></ul></aside>',
    ],
    [
      'a letter to subscribe to',
      '<aside class="factbox"><h3>Our letter</h3><p>All of the islands, once a week.</p><form><input type="email"><button>Send</button></form></aside>',
    ],
    [
      'an offer',
      '<aside class="newsletter-box"><h3>The harbour in your mail</h3><p>All of the islands, once a week, for nothing.</p></aside>',
    ],
    [
      'a teaser',
      '<aside><h3><a href="/c">The last lamplighter</a></h3><p>He lights one lamp each evening and goes home.</p></aside>',
    ],
    [
      'who wrote it',
      '<aside class="author-bio"><h3>Ana Ruz</h3><p>Writes of boats since she can remember.</p></aside>',
    ],
  ])('%s is none', async (_, box) => expect(await shown(amid(box))).toEqual([...lines]));

  it('beside the story are none either', async () => {
    const aside = '<aside><h3>The weather</h3><ul><li>Wind: west</li><li>Waves: two metres</li></ul></aside>';
    expect(await shown(page(paragraphs(0, 6), { after: aside }))).toEqual([...lines]);
  });
});

describe('forms of telling', () => {
  it('an interview keeps who speaks', async () => {
    const talk = `<p><b>When will the boat come?</b></p><p><strong>Odile Marchetti:</strong> In spring.</p><p>Q: Who pays?</p><p>A: The board does.</p><dl><dt>Interviewer</dt><dd>Is it enough?</dd><dt>Marchetti</dt><dd>It has to be.</dd></dl>`;
    expect(await shown(amid(talk))).toEqual(
      between(
        'When will the boat come?',
        'Odile Marchetti: In spring.',
        'Q: Who pays?',
        'A: The board does.',
        'Interviewer',
        'Is it enough?',
        'Marchetti',
        'It has to be.',
      ),
    );
  });

  it('a live blog keeps its times, titles and order', async () => {
    const posts = ['11:40', '10:15', '09:05'].map(
      (time, at) =>
        `<article class="post"><header><time datetime="2024-05-01T${time}">${time}</time></header><h2>Post ${at + 1} of the morning</h2><p>${lines[at + 1]}</p><div class="share"><button>Share</button></div></article>`,
    );
    const { article, body } = await read(page(`${paragraphs(0, 1)}${posts.join('')}`));
    expect(blockLines(article.body).lines).toEqual([
      lines[0],
      ...['11:40', '10:15', '09:05'].flatMap((time, at) => [
        time,
        `Post ${at + 1} of the morning`,
        lines[at + 1],
      ]),
    ]);
    expect([...body.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toEqual([
      '2024-05-01T11:40',
      '2024-05-01T10:15',
      '2024-05-01T09:05',
    ]);
  });

  it('a listicle keeps numbers, titles, pictures and order', async () => {
    const cards = [1, 2, 3, 4].map(
      (n) =>
        `<div class="card"><h2><span class="n">${n}</span><span>Boat of the ${n}. kind</span></h2><figure><img src="https://www.kabar.example/p/boat-${n}.jpg" width="800" height="500" alt=""><figcaption>Boat ${n} at its pier.</figcaption></figure><p>${lines[n]}</p></div>`,
    );
    const {
      lines: read_,
      captions,
      images,
    } = blockLines((await read(page(`${paragraphs(0, 1)}${cards.join('')}`))).article.body);
    expect(read_).toEqual([
      lines[0],
      ...[1, 2, 3, 4].flatMap((n) => [`${n} Boat of the ${n}. kind`, lines[n]]),
    ]);
    expect(captions).toEqual([1, 2, 3, 4].map((n) => `Boat ${n} at its pier.`));
    expect(images).toHaveLength(4);
  });

  it('marks above and below the line, ruby and headed tables stay as they are', async () => {
    const { body } = await read(
      amid(
        '<p>Of H<sub>2</sub>O there are 10<sup>3</sup> litres below the <ruby>船<rp>(</rp><rt>fune</rt><rp>)</rp></ruby> at all times of the day.</p><table><caption>Crossings</caption><tr><th scope="row">2019</th><td>41,000</td></tr></table>',
      ),
    );
    expect(body.querySelector('p sub + sup, p sub')?.textContent).toBe('2');
    expect(body.querySelector('ruby')?.innerHTML).toBe('船<rp>(</rp><rt>fune</rt><rp>)</rp>');
    expect(body.querySelector('table > caption')?.textContent).toBe('Crossings');
    expect(body.querySelector('th[scope="row"]')?.textContent).toBe('2019');
  });
});

describe('an element of the page’s own making', () => {
  it('is a block where it holds the story, whatever stands beside it', async () => {
    const story = lines.map((line) => `<story-line><span>${line}</span></story-line>`).join('');
    const inner = `<span>Listen to this</span><story-body>${story}</story-body><span>Report an error</span>`;
    expect(blockLines((await read(page(inner))).article.body).lines).toEqual([...lines]);
  });

  it('stays in its line where it is short', async () => {
    const inner = `${paragraphs(0, 5)}<p>The board <x-note>(all nine of it)</x-note> will meet once more before the summer begins.</p>`;
    expect(blockLines((await read(page(inner))).article.body).lines).toEqual([
      ...lines.slice(0, 5),
      'The board (all nine of it) will meet once more before the summer begins.',
    ]);
  });
});
