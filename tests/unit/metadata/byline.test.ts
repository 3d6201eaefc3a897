// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, meta, metadataOf } from './page';

const H1 = '<h1>Pasar terapung pindah ke hilir</h1>';
const article = (rest: object): string =>
  jsonLd({ '@type': 'NewsArticle', headline: 'Pasar terapung pindah ke hilir', ...rest });

it('an editor whom JSON-LD calls the author is told by the line the page shows', () => {
  const page = metadataOf(
    article({ author: { '@type': 'Person', name: 'Bayu Kresna' } }),
    `${H1}<div class="by">Rep: Nurul Hara / Red: Bayu Kresna</div>`,
  );
  expect(page).toMatchObject({ byline: ['Nurul Hara'], desk: ['Bayu Kresna'] });
});

it('one person may have written and edited', () => {
  expect(metadataOf('', `${H1}<div>Rep: Galih Utama / Red: Galih Utama</div>`).byline).toEqual([
    'Galih Utama',
  ]);
});

it('credits below the text count', () => {
  const page = metadataOf(meta('author', 'Kabar Nusa'), H1, {
    after:
      '<p class="small">Pewarta: Nurul Hara, Ketut Giarta<br>Editor: Bayu Kresna<br>Copyright © Kabar 2024</p>',
  });
  expect(page).toMatchObject({ byline: ['Nurul Hara', 'Ketut Giarta'], desk: ['Bayu Kresna'] });
});

it('a second author that only the page shows is not lost', () => {
  const page = metadataOf(
    article({ author: { '@type': 'Person', name: 'Yosef Ani' } }),
    `${H1}<div class="author-box-top"></div><div class="nama-redaksi"><a rel="author" href="/r/1">Yosef Ani, Rahel Saw</a><div>Sabtu, 14 Desember 2024 - 09:05 WIB</div></div>`,
  );
  expect(page.byline).toEqual(['Yosef Ani', 'Rahel Saw']);
});

it('an editor among the authors in JSON-LD gives way to meta tags and links that agree', () => {
  const page = metadataOf(
    article({
      author: ['Ayu Lara', 'Teguh Wibi', 'Sri Handa'].map((name) => ({ '@type': 'Person', name })),
    }) + meta('author', 'Ayu Lara, Teguh Wibi'),
    `${H1}<span><a href="/penulis/ayu">Ayu Lara</a> <a href="/penulis/teguh">Teguh Wibi</a></span>`,
  );
  expect(page.byline).toEqual(['Ayu Lara', 'Teguh Wibi']);
});

it('names beside the name of the site are a byline without any mark', () => {
  const page = metadataOf(
    '<meta property="og:site_name" content="Kabar Nusa">',
    `${H1}<div>Dimas Prawira, Laksmi Dita | <span>Kabar Nusa</span></div><div>Rabu, 21 Agu 2024 06:15 WIB</div>`,
  );
  expect(page.byline).toEqual(['Dimas Prawira', 'Laksmi Dita']);
});

it('authors of comments and teasers sign nothing', () => {
  const page = metadataOf('', H1, {
    after: '<div class="comment-author">Si Rajin</div><aside><span class="author">Orang Lain</span></aside>',
  });
  expect(page.byline).toEqual([]);
});

it('the organisation signs where its own data name nobody else', () => {
  const head = article({
    author: { '@type': 'Organization', name: 'Kabar Nusa' },
    publisher: { name: 'Kabar Nusa' },
  });
  expect(metadataOf(head, H1).byline).toEqual(['Kabar Nusa']);
  expect(metadataOf(head + meta('author', 'Ayu Lara'), H1).byline).toEqual(['Ayu Lara']);
});

it('a desk signs where the data call it the author and nobody else is named', () => {
  const head = article({ author: { '@type': 'Organization', name: 'Redaksi Kabar Nusa' } });
  expect(metadataOf(head, H1)).toMatchObject({ byline: ['Redaksi Kabar Nusa'], desk: [] });
  expect(metadataOf(head, `${H1}<div>Penulis: Ayu Lara</div>`)).toMatchObject({
    byline: ['Ayu Lara'],
    desk: ['Redaksi Kabar Nusa'],
  });
});

describe('a page that declares nothing', () => {
  const english = { html: 'lang="en"' };
  it.each([
    [
      'a job that only styles part from the name',
      '<div class="byline"><a>Ann Lee</a><span>Science correspondent</span></div>',
      ['Ann Lee'],
    ],
    [
      'a job behind a name that stands out',
      '<div class="author"><strong>Ann Lee</strong> Deputy Features Director</div>',
      ['Ann Lee'],
    ],
    [
      'tools in the same block',
      '<div class="byline-box"><div class="byline">Ann Lee</div><div>Text Size</div><div>Small</div></div>',
      ['Ann Lee'],
    ],
    [
      'a word in a line of its own',
      '<div class="byline"><div>By Ann Lee</div><div>Updated</div></div>',
      ['Ann Lee'],
    ],
    ['one name alone', '<div class="byline"><div>Sukarno</div><div>3 May 2024</div></div>', ['Sukarno']],
    ['"By" in a line of its own', '<div><span>By</span><div>Ann Lee</div></div>', ['Ann Lee']],
    [
      '"By" marked as author',
      '<div class="author">By</div><div class="author-name">Ann Lee</div>',
      ['Ann Lee'],
    ],
    [
      'a place behind the names',
      '<div class="byline">By Ann Lee and Bo Park, Saltbeck</div>',
      ['Ann Lee', 'Bo Park'],
    ],
    [
      'a profile of the team',
      '<div><a href="/meet-the-team/ann-lee">Ann Lee</a> and others</div>',
      ['Ann Lee'],
    ],
    [
      'a byline in an aside with its date',
      '<aside><div class="byline">3 May 2024<br>By Ann Lee</div></aside>',
      ['Ann Lee'],
    ],
    [
      'a teaser in an aside',
      '<aside><h3>Another tale</h3><div class="byline">3 May 2024<br>By Bo Park</div></aside>',
      [],
    ],
  ])('%s', (_case, top, byline) => {
    expect(metadataOf('', `${H1}${top}`, english).byline).toEqual(byline);
  });

  it('a source linked in running text is no author', () => {
    const text = `<p>${'The mill turned again on Friday, and the street lamps burned until dawn. '.repeat(5)}<a href="/profile/bo-park">Bo Park</a> said so.</p>`;
    expect(metadataOf('', `${H1}${text}`, english).byline).toEqual([]);
  });

  it('people with one name stay where many have one', () => {
    const top = `${H1}<div class="byline">Ratri Wulan, Sukarno</div>`;
    expect(metadataOf('', top).byline).toEqual(['Ratri Wulan', 'Sukarno']);
  });

  it('who the page names stands above an account in its tags', () => {
    const top = `${H1}<div class="byline">By Ann Lee</div>`;
    expect(metadataOf(meta('author', 'Carl Moss'), top, english).byline).toEqual(['Ann Lee']);
    const both = `${top}<div>Words translated for Carl Moss</div>`;
    expect(metadataOf(meta('author', 'Carl Moss'), both, english).byline).toEqual(['Carl Moss']);
  });

  it('a library’s tag has the surname first', () => {
    expect(metadataOf(meta('dc.creator', 'Lee, Ann'), H1).byline).toEqual(['Ann Lee']);
    expect(metadataOf(meta('dc.creator', 'Ann Lee, Bo Park'), H1).byline).toEqual(['Ann Lee', 'Bo Park']);
    expect(metadataOf(meta('author', 'Lee, Ann'), H1).byline).toEqual(['Lee', 'Ann']);
  });

  it('microdata of a picture or of another story is no author’s', () => {
    const own = '<span itemprop="author">Ann Lee</span>';
    const picture = '<figure><figcaption itemprop="author">Bo Park</figcaption></figure>';
    const teaser = '<article><h3>Another</h3><span itemprop="author">Dora Quill</span></article>';
    expect(metadataOf('', `${H1}${picture}${own}${teaser}`).byline).toEqual(['Ann Lee']);
  });

  it('a label in Japanese leads to the name below it', () => {
    const box =
      '<div id="writer"><div>この記事を書いた人</div><div>佐伯円</div><div>社会部</div><div>専門</div></div>';
    expect(metadataOf('', `${H1}${box}`, { html: 'lang="ja"' }).byline).toEqual(['佐伯円']);
    expect(metadataOf('', `${H1}<p>文・佐伯円、高梨翔</p>`, { html: 'lang="ja"' }).byline).toEqual([
      '佐伯円',
      '高梨翔',
    ]);
  });
});

it('words of a rubric are nobody’s name', () => {
  const page = metadataOf('', `${H1}<div class="author">How we write for you</div>`);
  expect(page.byline).toEqual([]);
});

describe('JSON-LD in every shape', () => {
  it.each([
    ['a string', article({ author: 'By Ayu Lara' })],
    ['an array of strings', article({ author: ['Ayu Lara'] })],
    [
      'a reference',
      jsonLd({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'Pasar terapung pindah ke hilir', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ayu Lara' },
        ],
      }),
    ],
    [
      'within a page',
      jsonLd([
        {
          '@type': 'WebPage',
          mainEntity: {
            '@type': ['Article', 'NewsArticle'],
            headline: 'Pasar terapung pindah ke hilir',
            author: { name: ['Ayu Lara'] },
          },
        },
      ]),
    ],
    [
      'in a comment, with a trailing comma and a raw newline',
      jsonLd('<!-- {"@type":"NewsArticle","description":"satu\ndua","author":{"name":"Ayu Lara",},} -->'),
    ],
    [
      'with quotes that nobody escaped',
      jsonLd('{"@type":"NewsArticle","headline":"Kata "pindah" lagi","author":{"name":"Ayu Lara"}}'),
    ],
    [
      'with such quotes before commas and colons of a sentence',
      jsonLd(
        '{"@type":"NewsArticle","description":"“Kami pindah", katanya, dan "hilir": kata baru.","author":{"name":"Ayu Lara"}}',
      ),
    ],
  ])('%s', (_shape, head) => {
    expect(metadataOf(head, head.includes('lagi') ? '<h1>Kata "pindah" lagi</h1>' : H1).byline).toEqual([
      'Ayu Lara',
    ]);
  });
});

it.each([
  ['/columnist/ann-lee', ['Ann Lee']],
  ['/columnist/town-talk/2014/02/02/five-free-apps/50579/', []],
])('a link to %s below the headline is read as what it is', (href, people) => {
  const page = metadataOf('', `${H1}<h3>This story is part of <a href="${href}">Ann Lee</a></h3>`);
  expect(page.byline).toEqual(people);
});

it('microdata names the author in an aside of the story, and none of another', () => {
  const aside = '<aside><span itemprop="author" itemscope><b itemprop="name">Ann Lee</b></span></aside>';
  const story = (inner: string) => `<div itemscope itemtype="https://schema.org/BlogPosting">${inner}</div>`;
  expect(metadataOf('', story(`${H1}<p>Sungai</p>${aside}`)).byline).toEqual(['Ann Lee']);
  expect(metadataOf('', `${H1}<p>Sungai</p>${story(aside)}`).byline).toEqual([]);
});
