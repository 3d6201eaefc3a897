import { expect, it } from 'vitest';
import { hostilePages } from '../../suites/hostile/pages';
import { type Entry, placed } from '../../suites/hostile/places';

const entries: Entry[] = [
  { id: 'satu', html: '<b>satu</b>' },
  { id: 'dua', html: '<textarea>' },
  { id: 'tiga', title: '</title><i>' },
  { id: 'empat', title: 'kedua' },
  { id: 'lima', head: '<base href="x">' },
  { id: 'enam', url: 'javascript:1', as: ['link', 'next'] },
  { id: 'tujuh', page: { base64: 'PGI+', type: 'text/html' } },
  { id: 'delapan', answer: { to: 'next', status: 200, body: 'x' } },
];

it('no payload is left out of the pages, hidden by another or written as something else', () => {
  const payloads = entries.map((entry) => placed(entry, 10)).filter((one) => one !== undefined);
  const pages = hostilePages(payloads);
  expect(pages.flatMap((page) => page.payloads.map(({ id }) => id)).sort()).toEqual(
    entries.map(({ id }) => id).sort(),
  );
  const all = pages.map(({ html }) => html).join('');
  expect(all).toContain('<b>satu</b>');
  expect(all).toContain('<h1>&lt;/title&gt;&lt;i&gt;</h1>');
  expect(all).toContain('<a rel="next" href="javascript:1">');
  expect(all.match(/<textarea>\s*<\/article>/)).not.toBeNull();
  expect(pages.find(({ parts }) => parts.whole)?.payloads).toHaveLength(1);
});

it('a payload that no page can hold is said to be one', () => {
  expect(placed({ id: 'satu', backup: { format: 'json' } }, 10)).toBeUndefined();
});
