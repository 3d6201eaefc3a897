import { useText } from '../text';
import type { Wish } from './draft';

export interface OtherSite {
  domain: string;
  wish: Wish;
  /** Chosen and stored, but the browser keeps Saring out. */
  missing: boolean;
}

interface Props {
  sites: OtherSite[];
  onWish(domain: string, wish: 'always' | 'never'): void;
  onAllow(domains: string[]): void;
  onRemove(domain: string): void;
}

/** The sites that no tick in the list stands for: those it doesn't know, and those never read. */
export function OtherSites({ sites, onWish, onAllow, onRemove }: Props) {
  const t = useText();
  return (
    <ul class="sites-own">
      {sites.map(({ domain, wish, missing }) => (
        <li key={domain} class="sites-row">
          <span class="sites-own-name">
            <bdi>{domain}</bdi>
          </span>
          <select
            aria-label={t('sites_whatFor', domain)}
            value={wish}
            onChange={(event) => onWish(domain, event.currentTarget.value === 'never' ? 'never' : 'always')}
          >
            <option value="always">{t('sites_always')}</option>
            <option value="never">{t('sites_never')}</option>
          </select>
          <button
            type="button"
            class="link"
            aria-label={t('sites_removeNamed', domain)}
            onClick={() => onRemove(domain)}
          >
            {t('sites_remove')}
          </button>
          {missing && (
            <span class="sites-state">
              {t('sites_missing')}{' '}
              <button
                type="button"
                class="link"
                aria-label={t('sites_allowNamed', domain)}
                onClick={() => onAllow([domain])}
              >
                {t('sites_allow')}
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
