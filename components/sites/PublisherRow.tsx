import { useText } from '../text';
import { Check } from './Check';
import { type Share, stored } from './draft';
import type { ListedPublisher } from './search';
import type { SiteChoices } from './types';

interface Props {
  publisher: ListedPublisher;
  share: Share;
  never: boolean;
  /** Its domains that are chosen and stored, but that the browser keeps Saring out of. */
  missing: string[];
  onChoose(domains: string[], chosen: boolean): void;
  onAllow(domains: string[]): void;
}

/** One publisher: chosen or not, and what is amiss. */
export function PublisherRow({ publisher, share, never, missing, onChoose, onAllow }: Props) {
  const t = useText();
  const { name, native, lang, domains } = publisher;
  return (
    <li class="sites-row">
      <Check share={share} onChange={(chosen) => onChoose(domains, chosen)}>
        <span lang={native ? undefined : lang}>{name}</span>{' '}
        {native && (
          <>
            <bdi lang={lang}>{native}</bdi>{' '}
          </>
        )}
        <bdi class="sites-domain">{domains.join(', ')}</bdi>
      </Check>
      {never && <span class="sites-state">{t('sites_never')}</span>}
      {missing.length > 0 && (
        <span class="sites-state">
          {t('sites_missing')}{' '}
          <button
            type="button"
            class="link"
            aria-label={t('sites_allowNamed', name)}
            onClick={() => onAllow(missing)}
          >
            {t('sites_allow')}
          </button>
        </span>
      )}
    </li>
  );
}

/** The domains that are stored as chosen, and that the browser keeps Saring out of. */
export const missingOf = (
  sites: SiteChoices,
  domains: readonly string[],
  granted: (domain: string) => boolean,
): string[] => domains.filter((domain) => stored(sites, domain) === 'always' && !granted(domain));
