// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { settlePictures } from '../../../utils/article/pictures/settle';
import { candidatesOf, readSrcset } from '../../../utils/article/pictures/srcset';
import { safeSrcset } from '../../../utils/article/sanitize/srcset';

/** What takes milliseconds, but 10 s and far more where each sign is begun at anew; in ms. */
const timeout = 3000;
const page = 'https://news.example/story';

function settled(name: string, value: string): string[] {
  const read = new DOMParser().parseFromString('<figure><div></div></figure>', 'text/html');
  const box = read.querySelector('div') as Element;
  box.setAttribute(name, value);
  settlePictures(read);
  return Array.from(read.querySelectorAll('img'), (one) => one.getAttribute('src') ?? '');
}

describe('does not freeze the tab:', () => {
  it.each([4000, 15_000])('a srcset of %i commas', { timeout }, (count) => {
    expect(candidatesOf(','.repeat(count))).toEqual([]);
    expect(candidatesOf(`a${','.repeat(count)} `)).toEqual([{ address: 'a', size: 0, unit: '' }]);
    expect(safeSrcset(`/a.jpg${','.repeat(count)}`, page)).toBe('https://news.example/a.jpg');
  });

  it.each([
    'background:url(',
    'background:',
    'url(',
    'background-image:url("',
    "background: url( '",
    'background:url( ',
  ])('a style of 50,000 signs of %j', { timeout }, (unit) => {
    expect(settled('style', unit.repeat(50_000 / unit.length))).toEqual([]);
  });

  it('blanks in a background', { timeout }, () => {
    expect(settled('style', `background:url(${' '.repeat(50_000)}`)).toEqual([]);
  });
});

describe('a background', () => {
  it.each([
    ['in double quotes, with a bracket', 'background: url("/a(1).jpg") center'],
    ['in single quotes', "color: red; background-image : url( '/a(1).jpg' )"],
    ['behind a shade', 'background: linear-gradient(red, blue), url("/a(1).jpg")'],
    ['behind the url of another property', 'mask: url(/m.svg); background: url("/a(1).jpg")'],
    ['behind an empty one', 'background: url(); background-image: url("/a(1).jpg")'],
  ])('is the story’s picture %s', (_case, style) => {
    expect(settled('style', style)).toEqual(['/a(1).jpg']);
  });

  it('is none where only another property has an address', () => {
    expect(settled('style', 'background: red; mask: url(/m.jpg)')).toEqual([]);
  });
});

describe('a srcset', () => {
  it('is read the same for what is shown and for what is safe', () => {
    const set = ',, /w_640,h_4/a.jpg 640w 4h,/b.jpg  1.5x , /c.jpg,, /bad.jpg wide, /d.jpg 2x';
    const told = ['/w_640,h_4/a.jpg 640w', '/b.jpg 1.5x', '/c.jpg', '/d.jpg 2x'];
    const read = Array.from(readSrcset(set), ({ address, size, unit }) =>
      `${address} ${size || ''}${unit}`.trim(),
    );
    expect(read).toEqual(told);
    expect(safeSrcset(set, page)).toBe(told.map((one) => `https://news.example${one}`).join(', '));
  });
});
