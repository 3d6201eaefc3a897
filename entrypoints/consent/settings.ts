import type { Config } from '@duckduckgo/autoconsent';

/**
 * The least consent: the library says no, and where it finds no way to say no it clicks nothing. Hiding is ours, since we
 * can undo it, so its cosmetic rules and its style that hides beforehand are off.
 */
export const settings: Partial<Config> = {
  enabled: true,
  autoAction: 'optOut',
  enablePrehide: false,
  enableCosmeticRules: false,
  enableGeneratedRules: true,
  enableHeuristicDetection: false,
  heuristicMode: 'reject',
  enablePopupMutationObserver: false,
  isMainWorld: false,
  // We are loaded when a wall is seen already; the second try is that of the library's heuristics.
  detectRetries: 1,
};
