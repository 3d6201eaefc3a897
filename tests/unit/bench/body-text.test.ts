// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyText } from '../../../bench/body-text.mjs';

describe('the text of a body, as the bench scores it', () => {
  it('has a line for each block, and none for inline elements', () => {
    const html =
      '<h2>Latar</h2>\n<p>Kapal <b>KM</b>\n  Sari.<br>Berlabuh.</p><ul><li>satu</li><li>dua</li></ul><table><tr><td>a</td><td>b</td></tr></table>';
    expect(bodyText(html).text.split('\n')).toEqual([
      'Latar',
      'Kapal KM Sari.',
      'Berlabuh.',
      'satu',
      'dua',
      'a',
      'b',
    ]);
  });

  it('leaves figures out and gives their captions', () => {
    const html =
      '<p>a</p><figure><img src="x"><p>sumber</p><figcaption>Kapal <i>KM</i></figcaption></figure><p>b</p>';
    expect(bodyText(html)).toEqual({ text: 'a\nb', captions: ['Kapal KM'] });
  });

  it('keeps what is text in a figure', () => {
    expect(bodyText('<figure><blockquote>kata</blockquote><figcaption>siapa</figcaption></figure>')).toEqual({
      text: 'kata',
      captions: ['siapa'],
    });
  });
});
