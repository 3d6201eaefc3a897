import { type Grants, patternOf } from '../../utils/permissions';
import type { Settings } from '../../utils/settings-table';
import { needsPermission, type Sites } from '../../utils/sites';

/** A content script as it is to be registered. Sorted, so that two can be compared. */
export interface Script {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_start' | 'document_end';
}

/** What decides which scripts run by themselves. */
export interface Ground {
  sites: Sites;
  grants: Pick<Grants, 'holds'>;
  paused: boolean;
  theme: Settings['theme'];
}

/** The files of auto mode. The first says the theme, which storage would say too late for the first paint. */
export const autoFiles = (theme: Settings['theme']): string[] => [`/theme/${theme}.js`, '/auto.js'];

/**
 * The content scripts that are to run without a click, in any order: on chosen sites whose permission is held, and
 * nowhere else. None where no site is left.
 */
export function scriptsFor({ sites, grants, paused, theme }: Ground): Script[] {
  const held = Object.entries(sites).filter(
    ([site, choice]) => needsPermission(choice) && grants.holds(site),
  );
  const never = patterns(Object.entries(sites).filter(([, { read }]) => read === 'never'));
  const reading: Script = {
    id: 'auto',
    js: autoFiles(theme),
    matches: paused ? [] : patterns(held.filter(([, { read }]) => read === 'always')),
    excludeMatches: never,
    runAt: 'document_start',
  };
  const cleaning: Script = {
    id: 'clean',
    js: ['/cleaner.js'],
    matches: patterns(held.filter(([, { clean }]) => clean)),
    excludeMatches: [],
    runAt: 'document_start',
  };
  return [reading, cleaning].filter(({ matches }) => matches.length);
}

const patterns = (sites: [string, unknown][]): string[] => sites.map(([site]) => patternOf(site)).sort();
