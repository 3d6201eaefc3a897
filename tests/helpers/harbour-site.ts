/** A paragraph that the paper sets into its stories of one affair, amid or at the end. */
export const background =
  'The breakwater at Ostrel, built of dredged stone in three summers, gave way in a single night in March and took eleven moored boats with it.';

/** What the paper says on every page in one form or another: `number` is the edition's, the rest is of the article. */
const around = (at: number) => ({
  edition: `Tide ${at + 41} of our printed sheet lies at the kiosks`,
  teaser: `Lanterns return to quay ${'abcdef'[at]} after a winter`,
  blurb: `Those who mend them tell of the ${['brass', 'wicks', 'glass', 'paint', 'hooks', 'rust'][at]}.`,
  rubric: `All that our ${['Fishing', 'Weather', 'Council', 'Market', 'School', 'Railway'][at]} room has gathered today`,
});

const STORIES: [title: string, ...paragraphs: string[]][] = [
  ['Ostrel breakwater inquiry hears divers', 'Divers told', 'The panel asked', 'A mason answered'],
  ['Bakery reopens beside tram depot', 'Flour came by', 'Two ovens burn', 'Neighbours queued'],
  ['Minister visits broken Ostrel breakwater', 'She walked along', 'Fishermen showed', 'Her office wrote'],
  ['Choir wins prize abroad', 'Forty singers', 'Judges praised', 'Their bus broke'],
  ['Engineers blamed over breakwater collapse', 'Letters show', 'A foreman warned', 'Lawyers replied'],
  ['Orchard frost ruins plums', 'Growers lit', 'By dawn', 'Insurers counted'],
];

/** One of the paper's articles: its address, its page, the lines that are true, and those that are the paper's. */
export interface HarbourArticle {
  url: string;
  html: string;
  story: string[];
  site: string[];
}

/** Six articles of one paper, three of them of one affair. */
export const harbour: HarbourArticle[] = STORIES.map(([title, ...openings], at) => {
  const { edition, teaser, blurb, rubric } = around(at);
  const paragraphs = openings.map(
    (opening) =>
      `${opening} ${title.toLowerCase()} while the town watched, and what was said there, as ${opening.toLowerCase()}, filled most of a long afternoon.`,
  );
  const isOfAffair = at % 2 === 0;
  const last = isOfAffair && at !== 2;
  const story = [...paragraphs];
  if (isOfAffair) story.splice(last ? story.length : 2, 0, background);
  const p = (text: string) => `<p>${text}</p>`;
  const html = `<html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head><body>
    <article><h1>${title}</h1><div class="text">
    ${story.slice(0, 1).map(p).join('')}<p class="x1">${edition}</p>${story.slice(1, 2).map(p).join('')}
    <div class="x2"><h4>Round the mole</h4><div><a href="/read/other-${at}">${teaser}</a><p>${blurb}</p></div></div>
    ${story.slice(2).map(p).join('')}<p class="x3">${rubric}</p></div></article></body></html>`;
  return {
    url: `https://www.harbour.example/read/story-${at}`,
    html,
    story,
    site: ['Round the mole', edition, teaser, blurb, rubric],
  };
});
