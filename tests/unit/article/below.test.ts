// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockLines } from '../../helpers/block-lines';
import { lines, page, paragraphs, read } from '../../helpers/story';

const shown = async (inner: string) => blockLines((await read(page(inner))).article.body).lines;
const text = paragraphs(0, 6);
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;

describe('below the last paragraph', () => {
  it('an invitation to follow at several networks goes, with the bio above it', async () => {
    const accounts = `${link('https://twitter.com/northport', 'Twitter')}, ${link('https://www.facebook.com/northport', 'Facebook')}`;
    const inner = `${text}<p><em>Ann Lee is the harbour reporter. You can send her a letter.</em></p><span>Northport Business is on ${accounts}! Know something we don't?</span>`;
    const head = '<p class="byline">By Ann Lee</p>';
    expect(await shown(`${head}${inner}`)).toEqual([...lines]);
  });

  it('a sentence with one account is text', async () => {
    const line = `Who wants to know more may ask the ${link('https://twitter.com/northport', 'harbour board on its page')}.`;
    expect((await shown(`${text}<p>${line}</p>`)).at(-1)).toContain('Who wants to know more');
  });

  it('several lines that are links alone go, whether or not they end in a full stop', async () => {
    const links = ['See the pictures of the week.', 'See the cartoons of the week.'];
    const inner = links.map((words, at) => `<p><span>${link(`/week/${at}`, words)}</span></p>`).join('');
    expect(await shown(`${text}${inner}`)).toEqual([...lines]);
  });

  it('an offer behind a question goes, and an answer behind one stays', async () => {
    const offer = `<p>Can't get enough of us? ${link('/letter', 'Sign up for our newsletter')} with all the boats!</p>`;
    expect(await shown(`${text}${offer}`)).toEqual([...lines]);
    const answer = 'Would they come back? Nobody on the pier could say so on Tuesday.';
    expect(await shown(`${text}<p>${answer}</p>`)).toEqual([...lines, answer]);
  });

  it('one sentence that is a link stays', async () => {
    const last = `<p>${link('/letter.pdf', 'The board has put its letter online.')}</p>`;
    expect(await shown(`${text}${last}`)).toEqual([...lines, 'The board has put its letter online.']);
  });
});

it('a byline with posts, an agency and how long ago above the body goes', async () => {
  const head = '<meta name="author" content="Ann Lee and Bo Park">';
  const line =
    '<cite class="vcard">By <span>ANN LEE and BO PARK - AP Harbour Writers</span> | <span>AP</span> &ndash; 1 hr 4 mins ago</cite>';
  const { article } = await read(page(`<div>${line}</div>${text}`).replace('<head>', `<head>${head}`));
  expect(blockLines(article.body).lines).toEqual([...lines]);
});

describe('no text', () => {
  it.each(['[Embed]', '==========', '* * * * *', 'Story continued below'])('is %s', async (line) => {
    const inner = `${paragraphs(0, 3)}<p>${line}</p>${paragraphs(3, 6)}`;
    expect(await shown(inner)).toEqual([...lines]);
  });

  it('is "By", where the names behind it are gone', async () => {
    expect(await shown(`<div>By <a href="/author/ann"></a></div>${text}`)).toEqual([...lines]);
  });
});

describe('a word amid a sentence', () => {
  const amid = (name: string) =>
    text.replace('said the money', `of <span class="${name}">Saltbeck Ferries</span>, said the money`);

  it.each(['ticker', 'widget', 'promo', 'labels'])('stays whatever its name is: %s', async (name) => {
    expect((await shown(amid(name))).join()).toContain('of Saltbeck Ferries, said the money');
  });

  it('that is a sentence of its own between others goes', async () => {
    const [first = ''] = lines;
    const inner = text.replace(first, `${first} <span class="promo">Read our letter.</span>`);
    expect(await shown(inner)).toEqual([...lines]);
  });
});
