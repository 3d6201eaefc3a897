// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, meta, metadataOf } from './page';

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

describe('a byline', () => {
  it.each([
    ['with the date behind it', '<div class="byline">by Ann Lee on July 10, 2024 at 9:15</div>', ['Ann Lee']],
    [
      'in capitals, with the date behind it',
      '<cite class="byline"><span>By </span><span class="fn">ANN LEE</span> <abbr>March 11, 2015 3:46 PM</abbr></cite>',
      ['ANN LEE'],
    ],
    ['with a date in digits', '<p class="author">Ann Lee 2024-03-11 10:05</p>', ['Ann Lee']],
    ['with the day of the week', '<p class="byline">By Ann Lee, Tuesday 11 March 2024</p>', ['Ann Lee']],
    ['of somebody named like a month', '<p class="byline">By April June, 11 March 2024</p>', ['April June']],
    [
      'whose "by" runs into the name',
      '<div class="byline">By<a href="/u/ann">Ann Lee</a></div>',
      ['Ann Lee'],
    ],
    [
      'with a tool before it',
      '<div class="byline"><a href="/p">Print</a><br>By <a href="/u/ann">Ann Lee</a></div>',
      ['Ann Lee'],
    ],
    [
      'with tools behind it',
      '<div class="byline">By <a href="/ann">Ann Lee</a><ul><li>Email</li><li>Copy the link</li></ul></div>',
      ['Ann Lee'],
    ],
    [
      'with a link to all stories',
      '<div class="author">By <a rel="author" href="/author/ann">Ann Lee</a><h4>More by Ann</h4><a href="/author/ann">View all stories</a></div>',
      ['Ann Lee'],
    ],
    [
      'with a link to a profile before it',
      '<div class="authors"><span class="author"><a href="https://orcid.example/1">View profile</a><span>Ann Lee</span></span></div>',
      ['Ann Lee'],
    ],
    [
      'with the section behind it',
      '<div class="author">By <a rel="author" href="/a/ann">Ann Lee</a> <a href="/sea">Sea</a></div>',
      ['Ann Lee'],
    ],
    [
      'with an editor behind it',
      '<p class="byline author">Written by Ann Lee<br>Edited by Bo Park</p>',
      ['Ann Lee'],
    ],
    [
      'that is a label alone',
      '<div class="author-details"><p><em>Last updated:</em> May 3, 2024</p></div>',
      [],
    ],
    [
      'in an aside with share buttons',
      '<aside><address data-component="meta-byline"><a rel="author" href="/profile/ann">Ann Lee</a></address><ul><li><a href="/s">Share</a></li></ul></aside>',
      ['Ann Lee'],
    ],
    [
      'that leads to the page of an editor',
      '<div class="bar"><div><a href="/about/editors/ann-lee/">Ann Lee</a></div><div>04.15.20 in <a href="/t">Sea</a></div></div>',
      ['Ann Lee'],
    ],
    [
      'with the job behind a comma',
      '<p><em>Posted by Ann Lee, Software Engineer on Tideline</em></p>',
      ['Ann Lee'],
    ],
  ])('%s', (_, top, byline) => {
    expect(bylineOf(top)).toEqual(byline);
  });

  it.each([
    ['zh', '<div class="info">作者：林若晴　2024-03-11 08:30</div>', ['林若晴']],
    [
      'zh',
      '<div class="author"><a class="avatar" href="#"><img src="u.jpg"></a><span class="name">林若晴</span><span class="date">2024-03-11 08:30:02</span></div>',
      ['林若晴'],
    ],
    ['zh', '<div class="info"><span id="author_x">作者：</span><span>责任编辑：林若晴</span></div>', []],
    [
      'ja',
      '<div class="post-author">投稿者 <a href="/author/saeki">Saeki Madoka</a></div>',
      ['Saeki Madoka'],
    ],
    ['ja', '<div id="byline"><b>[</b>佐伯円，<b>Tideline]</b></div>', ['佐伯円']],
  ])('%s: %s', (lang, top, byline) => {
    expect(metadataOf('', `${H1}${top}`, { html: `lang="${lang}"` }).byline).toEqual(byline);
  });

  it('is not that of a teaser below', () => {
    const by = (name: string) =>
      `<p class="byline" itemprop="author"><span itemprop="name">By ${name}</span></p>`;
    const teaser = `<div class="more"><h3>More stories</h3><ul><li><a href="/1"><h3>A lighthouse was sold</h3></a>${by('Bo Park')}</li></ul></div>`;
    expect(bylineOf(by('Ann Lee'), teaser)).toEqual(['Ann Lee']);
  });
});

describe('who the page declares', () => {
  const author = (name: string, lang = 'en', top = '') =>
    metadataOf(meta('author', name), `${H1}${top}`, { html: `lang="${lang}"` }).byline;

  it('gives way to whom it shows where it is an account', () => {
    expect(author('tideadmin')).toEqual([]);
    expect(author('alee', 'en', '<div class="byline">By <a href="/u">Ann Lee</a></div>')).toEqual([
      'Ann Lee',
    ]);
    expect(author('alee')).toEqual(['alee']);
  });

  it('is the thing of that name in the data', () => {
    const data = {
      '@graph': [
        {
          '@type': 'Article',
          headline: 'Two ferries for the islands',
          author: { name: 'alee', '@id': '#/1' },
        },
        { '@type': 'Person', '@id': '#/1', name: 'Ann Lee' },
      ],
    };
    expect(bylineOf('', '', jsonLd(data))).toEqual(['Ann Lee']);
  });

  it('is named without the word before the name', () => {
    expect(author('di Anna Rossi e Bruno De Angelis', 'it')).toEqual(['Anna Rossi', 'Bruno De Angelis']);
    expect(author('de la Cruz', 'es')).toEqual(['de la Cruz']);
  });

  it('is one person where the surname stands first', () => {
    expect(author('Lee, Ann')).toEqual(['Ann Lee']);
    expect(author('Ratri, Bagas', 'id')).toEqual(['Ratri', 'Bagas']);
    expect(author('Ann (Annabel Marie) Lee')).toEqual(['Ann (Annabel Marie) Lee']);
  });

  it('is nobody who took the pictures', () => {
    const top =
      '<div class="byline">written by <a href="/a/ann">Ann Lee</a></div><div class="byline"><span>Photographed by <span>Bo Park</span></span>; <span>Modeled by <span>Cy Moor</span></span></div>';
    expect(author('Ann Lee,Bo Park,Cy Moor', 'en', top)).toEqual(['Ann Lee']);
  });
});
