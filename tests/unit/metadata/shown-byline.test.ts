// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { meta, metadataOf } from './page';

const H1 = '<h1>Two ferries for the islands</h1>';
const bylineOf = (top: string, after = '', head = '') =>
  metadataOf(head, `${H1}${top}`, { html: 'lang="en"', after }).byline;

describe('a line below the headline', () => {
  it.each([
    [
      'that goes on behind a slash',
      '<div>by Ann Lee / January 19, 2017 / Leave a comment</div>',
      ['Ann Lee'],
    ],
    [
      'whose "by" stands behind a bar',
      '<div><time>December 21, 2016</time><span> | by <a href="/u/ann">Ann Lee</a></span></div>',
      ['Ann Lee'],
    ],
    [
      'with the place behind a bar',
      '<div class="byline">By Ann Lee and Bo Park | NORTHPORT</div>',
      ['Ann Lee', 'Bo Park'],
    ],
    [
      'that says it twice',
      '<p class="byline"><span>Author: Ann Lee.</span> <a href="/author/ann">Ann Lee</a> <span>Science</span></p>',
      ['Ann Lee'],
    ],
    [
      'with an account behind the name',
      '<p class="byline"><a href="/author/ann">Ann Lee</a> <a href="https://x.com/annlee">annlee</a></p>',
      ['Ann Lee'],
    ],
    [
      'written with a text editor, who signs nothing',
      '<div class="widget-text-editor"><p>By Ann Lee</p></div>',
      ['Ann Lee'],
    ],
    ['that offers more', '<p class="byline"><a href="/author/ann">More from Ann Lee</a></p>', ['Ann Lee']],
  ])('%s', (_, top, byline) => {
    expect(bylineOf(top)).toEqual(byline);
  });

  it('below a menu with addresses like those of authors', () => {
    const menu = ['Red Carpets', 'Opening Nights', 'Press Previews', 'Stage Door'];
    const items = menu.map((name) => `<li><a href="/author/TV-${name.replace(' ', '-')}">${name}</a></li>`);
    const page = `<ul>${items.join('')}</ul>`;
    expect(metadataOf('', `${page}${H1}`, { html: 'lang="en"' }).byline).toEqual([]);
  });
});

describe('a box about the author below the text', () => {
  const box = (name: string) =>
    `<div class="author-info"><p><b><a href="/author/x">${name}</a></b> writes about ferries and plays the horn.</p></div>`;

  const text = '<p>The ferry lay still.</p>'.repeat(320);

  it('names who wrote it where nothing else does', () => {
    expect(bylineOf('', text + box('Ann Lee'))).toEqual(['Ann Lee']);
  });

  it('names nobody but who it is about', () => {
    expect(bylineOf(box('Ann Lee'))).toEqual(['Ann Lee']);
  });

  it.each([
    ['there are several', '', box('Ann Lee') + box('Bo Park'), '', []],
    ['the tags name somebody', '', box('Ann Lee'), meta('author', 'Bo Park'), ['Bo Park']],
    ['it stands in a column of others', '', `<aside>${box('Ann Lee')}</aside>`, '', []],
  ])('does not where %s', (_, top, after, head, byline) => {
    expect(bylineOf(top, text + after, head)).toEqual(byline);
  });
});
