import type { Handed } from '../../utils/article/handed';
import type { Taken, ToBackground } from '../../utils/protocol';

/** What is handed over is an object to its shape; `received` looks at what is in it. */
const article = { article: { title: 'A' }, report: {}, missing: [] } as unknown as Handed;

/** For each message an input that is right. */
export const right: { [K in keyof ToBackground]: Taken<ToBackground[K]> } = {
  clicked: undefined,
  readerOpened: { born: 1_796_000_000_000.5 },
  readerClosed: undefined,
  readerFailed: { reason: 'evicted' },
  go: { url: 'https://news.example/' },
  openTab: { url: 'https://news.example/' },
  openUnasked: { born: 0 },
  readable: undefined,
  notThisTime: undefined,
  quietWay: undefined,
  stopped: { count: 12 },
  loadWhole: { asked: true },
  playing: { page: 'https://vimeo.com/1' },
  readerLeft: { born: 1 },
  reloads: { born: 1, place: { top: 120.5, line: 'The quay', above: -3 }, force: false },
  openOwnTab: { handed: article, why: 'asked' },
  handMore: { id: '5a5a5a5a-5a5a-45a5-a5a5-5a5a5a5a5a5a', handed: article },
  ownTabShows: undefined,
  known: undefined,
  teach: {
    seen: {
      article: 281_474_976_710_655,
      subject: [7],
      lines: [
        { hash: 1, slots: [2, 3], frame: 4, place: 'below', isProse: false, isKept: true, isWanted: true },
      ],
    },
  },
  learnt: { site: 'news.example' },
  forgetLearnt: {},
  chooseSites: { 'news.example': { read: 'always', clean: true, quiet: false }, '[::1]': {} },
  pause: { minutes: 60 },
  prepare: { tabId: 3 },
  failureTold: { tabId: 0 },
  clean: { tabId: 2_147_483_647 },
  mayClean: undefined,
  answerConsent: undefined,
  consentSnippet: { id: 'EVAL_0' },
  consentSays: { word: 'found' },
};

/** What no message may hold anywhere. */
const wrong: unknown[] = [
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1e300,
  'x&tab=1#x',
  'x'.repeat(9000),
  {},
  { toString: 'x' },
  [],
  [1],
];

/** Inputs that are like a right one but for one thing. */
export function twisted(input: unknown): unknown[] {
  if (typeof input !== 'object' || input === null) return wrong;
  const inside = Object.entries(input).flatMap(([key, value]) =>
    wrong.filter((one) => !isAnyText(value, one)).map((one) => ({ ...input, [key]: one })),
  );
  return [...wrong, { ...input, more: 1 }, ...inside].filter((one) => !isAnyObject(one));
}

/** An address is any text to its shape; where it leads is looked at later. */
const isAnyText = (right: unknown, one: unknown): boolean =>
  typeof one === 'string' && one.length < 99 && /^(?:https?:|EVAL)/.test(String(right));

const isAnyObject = (input: unknown): boolean => {
  const { handed = undefined } = (input ?? {}) as { handed?: unknown };
  return typeof handed === 'object' && handed !== null && handed !== article && !Array.isArray(handed);
};

/** An empty choice is of nothing, or chooses nothing; nothing may be played; and where no site is named, all are meant. */
export const mayBeEmpty = ({ name, input }: { name: string; input: unknown }): boolean =>
  ['chooseSites', 'playing', 'learnt', 'forgetLearnt'].includes(name) && JSON.stringify(input).includes('{}');
