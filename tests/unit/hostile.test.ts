// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitize } from '../../utils/article/sanitize';
import { faultsOf, parsedAgain } from '../helpers/harmless';
import { corpusPayloads, hasCorpus, ownPayloads, type Payload } from '../helpers/hostile';

const page = 'https://kabar.example/laut/kapal';

/** The content as extraction hands it over: the payload between two paragraphs of a true article. */
function bodyWith(html: string): string {
  const parsed = new DOMParser().parseFromString(
    `<div id=content><p>Kapal berangkat pagi.</p>${html}<p>Kapal tiba sore.</p></div>`,
    'text/html',
  );
  return sanitize(parsed.body, { page }).body;
}

function check({ html, mayLoadPicture }: Payload) {
  const body = bodyWith(html);
  expect(faultsOf(body, { mayLoadPicture })).toEqual([]);
  expect(parsedAgain(body)).toBe(body);
  expect(body).toContain('Kapal berangkat pagi.');
}

describe('hostile fragments of our own come out harmless', () => {
  it.each(ownPayloads().map((payload) => [payload.id, payload] as const))('%s', (_, payload) =>
    check(payload),
  );
});

describe.skipIf(!hasCorpus)(
  'hostile fragments of the large set come out harmless',
  { timeout: 30_000 },
  () => {
    const byClass = grouped(corpusPayloads({ repetitions: 2000 }));
    it.each([...byClass])('%s', (_, payloads) => {
      const failed = payloads.flatMap((payload) => {
        try {
          check(payload);
          return [];
        } catch (error) {
          return [`${payload.id}: ${error instanceof Error ? error.message : error}`];
        }
      });
      expect(failed).toEqual([]);
    });
  },
);

function grouped(payloads: Payload[]): Map<string, Payload[]> {
  const groups = new Map<string, Payload[]>();
  for (const payload of payloads) groups.set(payload.class, [...(groups.get(payload.class) ?? []), payload]);
  return groups;
}
