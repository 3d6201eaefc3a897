// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { page, paragraphs, read } from '../../helpers/story';

const drawn = '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup></math>';
const noted = (source: string) =>
  `<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="application/x-tex">${source}</annotation></semantics></math>`;
const whole = '<math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>';

/** What the reader shows of a formula amid a sentence. */
async function shown(formula: string): Promise<string> {
  const sentence = `<p>The drag of a hull is as ${formula} of its speed, which the yard has known since it was founded.</p>`;
  const { body } = await read(page(`${paragraphs(0, 3)}${sentence}${paragraphs(3, 6)}`));
  const line = [...body.querySelectorAll('p')].find((one) => one.textContent?.startsWith('The drag'));
  return /is as (.*) of its/.exec(line?.innerHTML ?? '')?.[1] ?? '';
}

it.each([
  [
    'KaTeX',
    `<span class="katex"><span class="katex-mathml">${noted('x^2')}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord">x</span><span>2</span></span></span></span>`,
    whole,
  ],
  [
    'MathJax 2, with its preview and script',
    `<span class="MathJax_Preview">x2</span><span class="MathJax" data-mathml="&lt;math&gt;"><nobr aria-hidden="true"><span class="math">x2</span></nobr><span class="MJX_Assistive_MathML" role="presentation">${drawn}</span></span><script type="math/tex">x^2</script>`,
    whole,
  ],
  [
    'MathJax 2 that has not run yet',
    '<span class="MathJax_Preview">x2</span><script type="math/tex; mode=display">x^2</script>',
    '<code>x^2</code>',
  ],
  [
    'MathJax 3',
    `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi><mjx-c></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml>${drawn}</mjx-assistive-mml></mjx-container>`,
    '<math><msup><mi>x</mi><mn>2</mn></msup></math>',
  ],
  [
    'MathJax 4 without MathML',
    '<mjx-container class="MathJax" jax="SVG"><mjx-math data-latex="x^2"><svg><path></path></svg></mjx-math></mjx-container>',
    '<code>x^2</code>',
  ],
  [
    'an encyclopedia: hidden MathML and a picture',
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display: none;">${noted('{\\displaystyle x^2}')}</span><img src="https://w.example/svg/1" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\\displaystyle x^2}"></span>`,
    whole,
  ],
  [
    'a picture with its source',
    '<img class="latex" src="/tex/1.png" alt="x^2" width="20">',
    '<code>x^2</code>',
  ],
  [
    'a drawing with its source around it',
    '<span class="eq" data-formula="x^2"><svg role="img" aria-hidden="true" viewBox="0 0 9 9"><path></path></svg></span>',
    '<code>x^2</code>',
  ],
  [
    'a drawing whose title is its source',
    '<svg viewBox="0 0 9 9"><title>x^2</title><path></path></svg>',
    '<code>x^2</code>',
  ],
  [
    'a script of MathML',
    `<script type="math/mml">${drawn}</script>`,
    '<math><msup><mi>x</mi><mn>2</mn></msup></math>',
  ],
])('a formula by %s is shown once, with its source', async (_, formula, expected) => {
  expect(await shown(formula)).toBe(expected);
});

it('keeps the letters of a formula that has neither MathML nor source', async () => {
  expect(
    await shown(
      '<span class="katex"><span class="katex-html" aria-hidden="true"><span>x</span></span></span>',
    ),
  ).toBe('x');
});

it('leaves pictures that are no formulas alone', async () => {
  expect(
    await shown(
      '<img class="textured" src="https://www.kabar.example/p/hull.jpg" alt="A hull" width="300" height="200">',
    ),
  ).toContain('<img src="https://www.kabar.example/p/hull.jpg"');
});

it.each([
  ['text-center', 'The hull | Photo: Odile'],
  ['context-image', 'IMG_2041.jpg'],
  ['math', 'Корпус | Фото'],
])('leaves a photo alone whose name sounds like a formula: %s', async (name, alt) => {
  expect(
    await shown(
      `<img class="${name}" src="https://www.kabar.example/p/hull.jpg" alt="${alt}" width="300" height="200">`,
    ),
  ).toContain('<img src="https://www.kabar.example/p/hull.jpg"');
});

it.each([
  [
    'called so',
    '<span class="latex">that of a raft, <math><mi>a</mi></math>, and more</span>',
    'that of a raft, ',
  ],
  [
    'before a source',
    '</p><p class="has-mathjax">The square, by rule, was meant.</p><script type="math/tex">x^2</script><p>',
    'The square, by rule, was meant.',
  ],
])('keeps the words of a line with a formula that is %s', async (_, formula, words) => {
  const { body } = await read(
    page(`${paragraphs(0, 3)}<p>The drag of a hull is as ${formula} of its speed.</p>${paragraphs(3, 6)}`),
  );
  expect(body.textContent).toContain(words);
});

it('keeps the empty parts that a formula is built with', async () => {
  expect(
    await shown('<math><mi>a</mi><mspace width="1em"></mspace><msup><mrow></mrow><mn>2</mn></msup></math>'),
  ).toBe('<math><mi>a</mi><mspace width="1em"></mspace><msup><mrow></mrow><mn>2</mn></msup></math>');
});
