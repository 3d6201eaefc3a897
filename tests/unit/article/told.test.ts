// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../utils/article/extract/told';

const LONG =
  'The ferry has been seen from the mill, going downstream backwards, with all of its lamps lit. '.repeat(4);

function told(data: unknown) {
  const page = document.implementation.createHTMLDocument();
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = JSON.stringify(data);
  page.head.append(script);
  return toldBy(page);
}

describe('what a page tells of its own text', () => {
  it('is the whole where there is one body', () => {
    expect(told({ '@type': 'NewsArticle', articleBody: LONG })).toEqual({ text: LONG.trim(), isWhole: true });
  });

  it('is no whole where it is the entries of a live blog: the opening above them would be lost', () => {
    const liveBlogUpdate = [{ articleBody: LONG }, { articleBody: `Later. ${LONG}` }];
    expect(told({ '@type': 'LiveBlogPosting', liveBlogUpdate }).isWhole).toBe(false);
  });

  it('is no whole where it is the steps of a recipe, listed as texts or as objects', () => {
    expect(told({ recipeInstructions: ['Stir the fog.', 'Wait.'] })).toEqual({
      text: 'Stir the fog. Wait.',
      isWhole: false,
    });
    expect(told({ recipeInstructions: [{ '@type': 'HowToStep', text: 'Stir the fog.' }] }).text).toBe(
      'Stir the fog.',
    );
  });

  it('is nothing where it is a summary', () => {
    expect(told({ articleBody: 'The ferry is late.' })).toEqual({ text: '', isWhole: false });
  });
});
