// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { spokenOn } from '../../../utils/article/spoken';
import { lexicon } from '../../../utils/rules/lexicon';

const ENGLISH =
  'The keeper of the lock opened the gates by hand, and that was slower than it had been with a motor.';
const GERMAN =
  'Die Wärterin öffnete die Tore der Schleuse von Hand, weil der Motor in der Nacht gestohlen worden war.';

function langs(text: string, claimed: string): string[] {
  const page = new DOMParser().parseFromString(`<p>${text}</p>`.repeat(4), 'text/html');
  return spokenOn(page, claimed, lexicon).map(({ lang }) => lang);
}

describe('the words looked for on a page', () => {
  it('are those of its language, of English, Indonesian and Malay', () => {
    expect(langs(GERMAN, 'de-AT')).toEqual(['de', 'en', 'id', 'ms']);
    expect(langs(ENGLISH, 'en-GB')).toEqual(['en', 'id', 'ms']);
  });

  it('are those of Norwegian, whichever of its tags a page has', () => {
    expect(langs('Hun åpnet slusen for hånd.', 'nb')).toContain('no');
    expect(langs('Ho opna slusa for hand.', 'nn-NO')).toContain('no');
  });

  it('are all where a page is called English and is written in something else', () => {
    expect(langs(GERMAN, 'en')).toHaveLength(lexicon.length);
  });

  it('are all where the language is unknown, or has no words of its own here', () => {
    expect(langs(GERMAN, '')).toHaveLength(lexicon.length);
    expect(langs('Arbejdet er begyndt.', 'fo')).toHaveLength(lexicon.length);
  });
});
