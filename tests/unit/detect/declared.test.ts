// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/article/detect';
import { headline, ld, page, paragraphs, teasers, url } from './pages';

const title = `<title>${headline} | The Reach</title>`;
const reasons = (head: string, at = url, classes = '') =>
  detect(page(`<h1>${headline}</h1>${paragraphs(8)}`, `${title}${head}`, classes), at).reasons;

describe('what a page declares', () => {
  it.each([
    ['by its address', { '@type': 'NewsArticle', headline: 'Other words', mainEntityOfPage: { '@id': url } }],
    [
      'by an address with a query more',
      { '@type': 'NewsArticle', headline: 'Other words', url: `${url}?page=all` },
    ],
    ['by its headline', { '@type': 'ReportageNewsArticle', headline, url: 'https://b.example/syndicated-1' }],
    ['within a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], headline }] }],
    ['as a live blog', { '@type': 'LiveBlogPosting', headline }],
  ])('its own article is known %s', (_, data) => {
    expect(reasons(ld(data))).toContain('json-ld article');
  });

  it('the article of another page says that this is none', () => {
    const top = {
      '@type': 'NewsArticle',
      headline: 'Top story of the day',
      url: 'https://a.example/top-story-of-the-day-1',
    };
    expect(reasons(ld(top))).toContain('json-ld of other pages');
  });

  it('a broken article still is one', () => {
    expect(
      reasons('<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a\nb",}</script>'),
    ).toContain('json-ld article');
  });

  it.each([
    'ProfilePage',
    'CollectionPage',
    'DiscussionForumPosting',
    'Product',
    'JobPosting',
    'SportsEvent',
    'QAPage',
  ])('a %s is no article', (type) =>
    expect(reasons(ld({ '@type': type, name: headline }))).toContain('json-ld other'),
  );

  it.each(['WebPage', 'BreadcrumbList', 'Organization', 'NewsMediaOrganization'])(
    'a %s says nothing',
    (type) => {
      expect(reasons(ld({ '@type': type })).join()).not.toContain('json-ld');
    },
  );

  it.each([
    ['the front page', '<link rel="canonical" href="https://a.example/">'],
    ['a section', '<link rel="canonical" href="/news/">'],
  ])('a canonical address that is %s says that this is no article', (_, link) => {
    expect(reasons(link)).toContain('canonical is a list');
  });

  it('the canonical address counts where the own says nothing', () => {
    expect(reasons(`<link rel="canonical" href="${url}">`, 'https://a.example/?p=650212')).toContain(
      'long slug',
    );
  });

  it('dates of teasers don’t tell when the page was published', () => {
    const dates = '<i itemprop="datePublished">now</i>'.repeat(5);
    expect(detect(page(dates), url).reasons).not.toContain('published');
  });

  it('the system’s classes tell posts from archives, as whole words alone', () => {
    expect(reasons('', url, 'archive category')).toContain('a list by class');
    expect(reasons('', url, 'single single-post')).toContain('a post by class');
    expect(reasons('', url, 'home-link-shown category-politics')).not.toContain('a list by class');
  });

  it('a title that leads elsewhere is a teaser’s', () => {
    const body = `<h2><a href="/news/another-story-of-the-river-9">${headline}</a></h2>${teasers(9)}`;
    expect(detect(page(body), url).reasons).toContain('linked headline');
  });
});
