import { policyFor } from '../../utils/page/quiet';
import type { Grants } from '../../utils/permissions';
import type { Sites } from '../../utils/sites';
import { isCut, keptAddress } from './kept-address';

/** A rule of declarativeNetRequest, as far as we use it; both browsers' types differ. */
export interface Rule {
  id: number;
  priority: number;
  action: {
    type: 'allow' | 'allowAllRequests' | 'block' | 'modifyHeaders';
    responseHeaders?: { header: string; operation: 'append'; value: string }[];
  };
  condition: {
    tabIds?: number[];
    requestDomains?: string[];
    excludedRequestDomains?: string[];
    initiatorDomains?: string[];
    excludedInitiatorDomains?: string[];
    resourceTypes?: string[];
    requestMethods?: string[];
    regexFilter?: string;
    urlFilter?: string;
  };
}

/** A tab whose page is read quietly. */
export interface QuietTab {
  tab: number;
  /** The page's site, as `siteOf` names it. */
  site: string;
  /** The address of the page. */
  url: string;
  /** When the page was begun (`performance.timeOrigin`): one page of a tab is told from the next by it. */
  born: number;
  /** Hosts of the frames that were there when the reader came, those of the site left out. */
  frames: string[];
  /** The player that the reader has started there. */
  player?: string | undefined;
}

export interface QuietGround {
  /** false where the reader wants no tab quiet. */
  on: boolean;
  paused: boolean;
  sites: Sites;
  grants: Pick<Grants, 'holds' | 'everywhere'>;
  tabs: readonly QuietTab[];
  /** Addresses that a tab is to show whole, without a fragment. */
  whole: readonly { tab: number; url: string }[];
}

/** A rule's place among the others: the higher wins. */
const PRIORITY = { quiet: 1, list: 2, whole: 3, player: 4 } as const;
/** The browsers take no more rules with a regular expression (1000); a few are kept for lists. */
const MOST_SITES = 950;

/**
 * Paths that articles alone have: a number of six digits, a date and a word below it, or a slug of five words. What
 * isn't sure to be one is left out: it only loads its third parties until the reader is there. Classes name the signs
 * of ASCII, all that an address has; Chromium takes no expression that needs more than 2 kB, and "any but" does.
 * Firefox tries them like any of JavaScript, in the process that all its windows wait for: each begins behind a sign
 * that parts words and goes on over no more than four, so that the longest address takes as many steps as it has signs.
 */
export const ARTICLE_PATH =
  '^https?://[!-.0-~]+/(?:[!->@-~]*[/_-])?(?:[!-,.0-:a-z]*[0-9]{6}|(?:19|20)[0-9][0-9][/-][0-9]+[/-][0-9]*[/-]?[a-z]{3}|(?:[a-z][!-,.0-:a-z]*[_-]){4})';
/** Segments of pages that list, play or serve, which may have numbers and long names too. Two, for the same reason. */
export const LIST_PATHS = [
  'archive|aut(?:ho|o|eu)r|categor|kategor|collection|foto|galler|galeri|inde',
  'live|login|podcast|profil|search|tag|tema|thema|topi[ck]|video|watch',
].map((names) => `^[!->@-~]*/(?:${names})[a-z-]{0,6}(?:[/?]|$)`);

/** The session rules that are to hold, in any order; none where no tab and no site is to be quiet. */
export function quietRules({ on, paused, sites, grants, tabs, whole }: QuietGround): Rule[] {
  if (!on) return [];
  const noisy = (site: string) => sites[site]?.quiet === false;
  const chosen = paused
    ? []
    : Object.keys(sites).filter(
        (site) => sites[site]?.read === 'always' && !noisy(site) && grants.holds(site),
      );
  const rules = [
    ...siteRules(chosen.slice(0, MOST_SITES)),
    ...(chosen.length ? whole.map(wholeRule) : []),
    // Chromium forgets the pages it keeps for going back whenever a rule changes: none where nothing is won by it.
    ...(grants.everywhere ? tabs : [])
      .filter((one) => !noisy(one.site) && !(chosen.includes(one.site) && cameQuiet(one, whole)))
      .flatMap((one) => [laterRule(one), ...blockRules(one)]),
  ];
  return rules.map((rule, at) => ({ id: at + 1, ...rule }));
}

type Unnumbered = Omit<Rule, 'id'>;

/** Whether a page of a chosen site came with the policy, so that no third party runs in it. */
function cameQuiet({ tab, url }: QuietTab, whole: QuietGround['whole']): boolean {
  const fits = (path: string) => new RegExp(path, 'i').test(url);
  return (
    fits(ARTICLE_PATH) &&
    !LIST_PATHS.some(fits) &&
    !whole.some((one) => one.tab === tab && one.url === keptAddress(url))
  );
}

/** Articles of sites that open by themselves come with our policy: nothing of a third party starts. */
function siteRules(sites: readonly string[]): Unnumbered[] {
  if (!sites.length) return [];
  const lists = LIST_PATHS.map((regexFilter) => ({
    priority: PRIORITY.list,
    action: { type: 'allow' as const },
    condition: { requestDomains: [...sites], resourceTypes: ['main_frame'], regexFilter },
  }));
  return [
    ...lists,
    ...sites.map((site) => ({
      priority: PRIORITY.quiet,
      action: withPolicy(site),
      condition: {
        requestDomains: [site],
        resourceTypes: ['main_frame'],
        // A page that answers a form can't be loaded whole again without sending it a second time.
        requestMethods: ['get'],
        regexFilter: ARTICLE_PATH,
      },
    })),
  ];
}

function wholeRule({ tab, url }: { tab: number; url: string }): Unnumbered {
  return {
    priority: PRIORITY.whole,
    action: { type: 'allow' },
    condition: { tabIds: [tab], resourceTypes: ['main_frame'], urlFilter: exactly(url) },
  };
}

/** Frames and workers of the page's own site that it starts while it is read: they have a policy of their own. */
function laterRule({ tab, site }: QuietTab): Unnumbered {
  return {
    priority: PRIORITY.quiet,
    action: withPolicy(site),
    condition: { tabIds: [tab], requestDomains: [site], resourceTypes: ['sub_frame', 'script', 'other'] },
  };
}

/**
 * With all sites granted: what already ran before the reader came: frames of third parties, by their hosts, and workers.
 * The page's own requests are its policy's business; a rule for them, or for whoever isn't of the site, would hit the
 * next page in this tab as well, until we hear that it is there.
 */
function blockRules({ tab, site, frames: hosts, player }: QuietTab): Unnumbered[] {
  const elsewhere = { tabIds: [tab], excludedRequestDomains: [site] };
  const block = { priority: PRIORITY.quiet, action: { type: 'block' as const } };
  const frames = hosts.length
    ? [{ ...block, condition: { ...elsewhere, initiatorDomains: [...hosts] } }]
    : [];
  const types = ['xmlhttprequest', 'ping', 'websocket', 'csp_report'];
  const workers = {
    ...block,
    condition: { ...elsewhere, initiatorDomains: [site], resourceTypes: types },
  };
  if (!player) return [...frames, workers];
  const playing: Unnumbered = {
    priority: PRIORITY.player,
    action: { type: 'allowAllRequests' },
    condition: { tabIds: [tab], resourceTypes: ['sub_frame'], urlFilter: exactly(player) },
  };
  return [...frames, workers, playing];
}

const withPolicy = (site: string): Rule['action'] => ({
  type: 'modifyHeaders',
  responseHeaders: [
    { header: 'content-security-policy', operation: 'append', value: policyFor(site, 'header') },
  ],
});

/** In a filter `*` and `^` stand for others; there is no way to say that they don't, so each may be any sign. */
function exactly(url: string): string {
  const kept = keptAddress(url);
  return `|${kept.replace(/[*^|]+/g, '*')}${isCut(kept) ? '' : '|'}`;
}
