/** What the tests of detection build pages of. */

export const text =
  'The lock keeper of Upper Reach opened the gates by hand on Monday, as her grandmother did, because the motor had been stolen.';
export const headline = 'Lock keeper opens the gates by hand';
export const url = 'https://a.example/news/lock-keeper-opens-the-gates-by-hand-650212';

export const paragraphs = (count: number) => `<p>${text}</p>`.repeat(count);
export const teaser = (at: number) =>
  `<div class="card"><h3><a href="/news/another-story-of-the-river-town-${10_000 + at}">Another story of the river town</a></h3><p>${text}</p></div>`;
export const teasers = (count: number) => Array.from({ length: count }, (_, at) => teaser(at)).join('');
export const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

export function page(body: string, head = `<title>${headline} | The Reach</title>`, classes = ''): Document {
  return new DOMParser().parseFromString(
    `<head>${head}</head><body class="${classes}">${body}</body>`,
    'text/html',
  );
}
