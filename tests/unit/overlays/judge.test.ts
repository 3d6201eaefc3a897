import { describe, expect, it } from 'vitest';
import { type Context, judge } from '../../../utils/page/overlays/judge';
import type { Seen } from '../../../utils/page/overlays/seen';

const view = { width: 1280, height: 800 };
const sheet = { left: 0, top: 0, width: 1280, height: 800 };
const corner = { left: 860, top: 540, width: 400, height: 240 };
const foot = { left: 0, top: 690, width: 1280, height: 110 };
const head = { left: 0, top: 0, width: 1280, height: 64 };

const seen = (changed: Partial<Seen>): Seen => ({
  position: 'fixed',
  top: false,
  modal: false,
  role: '',
  box: sheet,
  view,
  hits: 1,
  text: 'something',
  names: '',
  links: { own: 0, here: 0, away: 0, share: 0 },
  home: false,
  controls: 1,
  close: false,
  fields: { email: 0, password: 0, search: 0, boxes: 0 },
  frame: 0,
  picture: 0,
  adFrame: false,
  media: 'none',
  video: false,
  nav: false,
  article: false,
  rest: true,
  opened: false,
  focused: false,
  vendor: undefined,
  empty: false,
  ...changed,
});
const plain: Context = { kinds: [], paid: false, purpose: 'plain', touched: false };
const kindOf = (changed: Partial<Seen>, context: Partial<Context> = {}) => {
  const verdict = judge(seen(changed), { ...plain, ...context });
  return verdict.gone ? verdict.kind : 'stays';
};
const fields = (changed: Partial<Seen['fields']>) => ({
  email: 0,
  password: 0,
  search: 0,
  boxes: 0,
  ...changed,
});
const links = (changed: Partial<Seen['links']>) => ({ own: 0, here: 0, away: 0, share: 0, ...changed });

describe('a thing that floats over a page', () => {
  it.each<[string, Partial<Seen>, string]>([
    ['covers it', {}, 'overlay'],
    ['is a modal dialog', { box: corner, modal: true, hits: 0.1 }, 'overlay'],
    ['blocks what is below, and is empty', { empty: true, text: '', controls: 0 }, 'overlay'],
    ['asks for an address over everything', { fields: fields({ email: 1 }) }, 'newsletter'],
    ['asks for a password', { fields: fields({ email: 1, password: 1 }) }, 'login'],
    ['plays in the corner', { box: corner, video: true, media: 'muted' }, 'video'],
    [
      'holds the frame of an advertiser',
      { box: foot, adFrame: true, text: 'tutup iklan', close: true },
      'ad',
    ],
    ['is called an advertisement', { box: foot, text: 'iklan' }, 'ad'],
    [
      'sticks and serves advertisements',
      { position: 'sticky', box: corner, names: 'samping-iklan', frame: 1 },
      'ad',
    ],
  ])('goes where it %s', (_, changed, kind) => {
    expect(kindOf(changed)).toBe(kind);
  });

  it.each<[string, Partial<Seen>, Partial<Context>]>([
    ['the reader opened it', { opened: true, vendor: 'consent' }, {}],
    ['it is heard', { box: corner, video: true, media: 'heard' }, {}],
    ['it holds the text', { article: true }, {}],
    ['it is the page itself', { rest: false }, {}],
    [
      'it is the navigation',
      { box: head, nav: true, links: links({ own: 9 }) },
      { kinds: ['newsletter', 'promo'] },
    ],
    [
      'it is a bar with the way home',
      { box: head, home: true, links: links({ own: 2 }) },
      { kinds: ['promo'] },
    ],
    [
      'it sticks and says something, but closes not',
      { position: 'sticky', box: head, links: links({ own: 1 }) },
      { kinds: ['promo'] },
    ],
    ['it is thin', { box: { ...head, height: 4 } }, {}],
    [
      'it is a login, and login is what the page is for',
      { fields: fields({ password: 1 }) },
      { purpose: 'login' },
    ],
    ['it is about cookies, and so is the page', { box: foot }, { purpose: 'settings', kinds: ['consent'] }],
    ['it asks who pays', { text: 'subscribe to continue' }, { paid: true, kinds: ['promo'] }],
    ['the reader may be in it', { fields: fields({ password: 1 }), modal: true }, { touched: true }],
    ['it is small and says nothing known', { box: corner, hits: 0.1 }, {}],
  ])('stays where %s', (_, changed, context) => {
    expect(kindOf(changed, context)).toBe('stays');
  });

  it('goes as what its words say, once it can be answered', () => {
    expect(kindOf({ box: corner, hits: 0 }, { kinds: ['push'] })).toBe('push');
    expect(kindOf({ box: corner, hits: 0, controls: 0 }, { kinds: ['push'] })).toBe('stays');
  });

  it('is no paywall where it asks for more than money', () => {
    expect(kindOf({}, { paid: true, kinds: ['adblock'] })).toBe('adblock');
    expect(kindOf({ close: true }, { paid: true, kinds: ['promo'] })).toBe('promo');
  });
});
