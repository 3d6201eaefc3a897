// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/article/detect';
import { headline, page, paragraphs, teasers, text, url } from './pages';

const reasons = (body: string, classes?: string) =>
  detect(page(`<h1>${headline}</h1>${body}`, undefined, classes), url).reasons;

describe('the running text of a page', () => {
  it.each([
    ['in a page whose body is called after its cookie notice', paragraphs(24), 'has-cookie-notice'],
    ['in a wrapper called after comments', `<div class="comments-open">${paragraphs(24)}</div>`, ''],
    ['behind an open dialog', `<div aria-hidden="true">${paragraphs(24)}</div>`, ''],
    ['parted by br alone', `<div>${`${text}<br><br>`.repeat(24)}</div>`, ''],
    ['in blocks of a paragraph each', `<div>${`<div class="x"><p>${text}</p></div>`.repeat(24)}</div>`, ''],
    [
      'cut into small pieces by links',
      `<div>${`<p>${text.replace(/on Monday/, '<a href="/d">on Monday</a>')}</p>`.repeat(24)}</div>`,
      '',
    ],
  ])('is found %s', (_, body, classes) => {
    const wrapped = classes ? body : `<section>${body}</section>`;
    const found = /comments-open|aria-hidden/.test(body)
      ? detect(page(body.replace('>', `><h1>${headline}</h1>`)), url).reasons
      : reasons(wrapped, classes);
    expect(found).toContain('much text');
  });

  it.each([
    ['comments', `<div class="comment-list">${paragraphs(24)}</div>`],
    ['the footer', `<footer>${paragraphs(24)}</footer>`],
    ['what is hidden', `<div aria-hidden="true">${paragraphs(24)}</div>`],
    ['a consent wall', `<div id="cookie" class="cookie-wall">${paragraphs(24)}</div>`],
    ['text that is all links', `<p><a href="/x">${text}</a></p>`.repeat(12)],
  ])('isn’t that of %s', (_, body) => expect(reasons(body)).toContain('no text'));

  it('isn’t that of teasers, each under its linked title', () => {
    expect(reasons(teasers(20))).toEqual(expect.arrayContaining(['no text', 'more teasers than text']));
  });

  it('isn’t that of whole stories one below the other, each under a linked title', () => {
    const story = (at: number) =>
      `<article><h2><a href="/news/another-story-of-the-river-${10_000 + at}">Another story of the river</a></h2>${paragraphs(8)}</article>`;
    expect(reasons([1, 2, 3, 4].map(story).join(''))).toContain('no text');
  });

  it('has times within where posts say how long ago they were written', () => {
    const post = (at: number) =>
      `<div class="post"><div>keeper_${at}</div><time>${at} h ago</time><div class="says">${paragraphs(2)}</div></div>`;
    expect(reasons([2, 3, 4, 5, 6, 7].map(post).join(''))).toContain('dates within');
    expect(reasons(`<p><time>2 h ago</time></p>${paragraphs(12)}`)).not.toContain('dates within');
  });

  it('isn’t that of a list whose titles are plain links', () => {
    const item = (at: number) =>
      `<li><a href="/article/${100_000 + at}"><strong>Another story of the river</strong></a><div>${text}</div></li>`;
    expect(reasons(`<ul>${Array.from({ length: 20 }, (_, at) => item(at)).join('')}</ul>`)).toContain(
      'no text',
    );
  });

  it.each([
    ['its author', '<a href="/author/maria-wea-ketut-sugiarta">Maria Goreti Wea and Ketut</a>'],
    [
      'a share button',
      '<a href="https://share.example/add?url=https%3A%2F%2Fa.example%2F123456">Share this story with friends</a>',
    ],
    ['a login', '<a href="/login?to=%2Fnews%2F650212">Members log in here to read on</a>'],
    ['its tags', '<a href="/tag/river">The river</a> <a href="/tag/locks">Locks and keepers</a>'],
    ['the story itself', `<a href="${url}">${headline}</a>`],
    [
      'one other story',
      '<a href="/news/another-story-of-the-river-town-4711">Another story of the river town</a>',
    ],
  ])('stays where it is below a link to %s', (_, link) => {
    expect(reasons(`<div><div>${link}</div>${paragraphs(24)}</div>`)).toContain('much text');
  });

  it('weighs what dense scripts say, and not how long it is', () => {
    const ja = '委員会は火曜の夜、最終バスの時刻を大きく過ぎるまで続いた議論の末に、七対四で継続を決めた。';
    expect(reasons(`<div>${`<p>${ja}</p>`.repeat(12)}</div>`)).toContain('text');
  });

  it.each([
    '14 March 2025, 09:20',
    '14.03.2025',
    'Jumat, 14 Mar 2025 09:20 WIB',
    '2025年3月14日 9時20分',
    '14 มี.ค. 2568',
    '١٤ مارس ٢٠٢٥',
  ])('is dated by the line %s', (line) => {
    expect(reasons(`<p class="d">${line}</p>${paragraphs(5)}`)).toContain('dated');
  });

  it.each(['© 2025 The Reach', 'Room 1407', '12 readers'])('isn’t dated by the line %s', (line) => {
    expect(reasons(`<p>${line}</p>${paragraphs(5)}`)).not.toContain('dated');
  });
});
