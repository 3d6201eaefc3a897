import { useMemo, useState } from 'preact/hooks';
import type { Country } from '../../utils/rules/publisher-types';
import { useText } from '../text';
import { CountryGroup } from './CountryGroup';
import { type Draft, share, stored, wished } from './draft';
import { missingOf, PublisherRow } from './PublisherRow';
import { find, type Listed, type ListedPublisher, listed } from './search';
import type { SiteChoices } from './types';

/** Up to so many hits are unfolded at once: what is drawn at each key has to stay quick. */
const UNFOLDED = 200;

interface Props {
  publishers: readonly Country[];
  sites: SiteChoices;
  draft: Draft;
  /** BCP 47: the language of the interface. */
  locale: string;
  granted(domain: string): boolean;
  onChoose(domains: string[], chosen: boolean): void;
  /** Of many at once: what is never to open stays so. */
  onChooseMany(domains: string[], chosen: boolean): void;
  onAllow(domains: string[]): void;
}

const domainsOf = (publishers: ListedPublisher[]) => publishers.flatMap(({ domains }) => domains);

/** The shipped list: searched, filtered, by country, each or all. */
export function PublisherList({
  publishers,
  sites,
  draft,
  locale,
  granted,
  onChoose,
  onChooseMany,
  onAllow,
}: Props) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [onlyChosen, setOnlyChosen] = useState(false);
  const all = useMemo(() => listed(publishers, locale), [publishers, locale]);
  // The countries that the reader folded or unfolded, in this search or outside any.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());

  // One that is unticked stays in sight until that is saved.
  const isChosen = ({ domains }: ListedPublisher) =>
    domains.some((domain) => stored(sites, domain) === 'always' || wished(sites, draft, domain) === 'always');
  const found = find(all, query, onlyChosen ? isChosen : undefined);
  const hits = found.flatMap((country) => country.publishers);
  const narrowed = onlyChosen || query.trim() !== '';
  const unfolded = narrowed && hits.length <= UNFOLDED;
  const turning = (code: string) => `${onlyChosen} ${query} ${code}`;
  const toggle = (code: string, open: boolean) => {
    const next = new Set(turned);
    if (open === unfolded) next.delete(turning(code));
    else next.add(turning(code));
    setTurned(next);
  };

  const row = (publisher: ListedPublisher) => (
    <PublisherRow
      key={publisher.domains[0]}
      publisher={publisher}
      share={share(sites, draft, publisher.domains)}
      never={publisher.domains.some((domain) => wished(sites, draft, domain) === 'never')}
      missing={missingOf(sites, publisher.domains, granted)}
      onChoose={onChoose}
      onAllow={onAllow}
    />
  );
  const group = (country: Listed) => (
    <CountryGroup
      key={country.code}
      country={country}
      share={share(sites, draft, domainsOf(country.publishers))}
      chosen={country.publishers.filter((one) => share(sites, draft, one.domains) !== 'none').length}
      open={turned.has(turning(country.code)) !== unfolded}
      onToggle={(open) => toggle(country.code, open)}
      onChooseAll={(chosen) => onChooseMany(domainsOf(country.publishers), chosen)}
      rows={() => country.publishers.map(row)}
    />
  );

  return (
    <div class="sites-list">
      <search class="sites-find">
        <label class="sites-query">
          <span>{t('sites_search')}</span>
          <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <label class="sites-check">
          <input
            type="checkbox"
            checked={onlyChosen}
            onChange={(event) => setOnlyChosen(event.currentTarget.checked)}
          />
          <span>{t('sites_onlyChosen')}</span>
        </label>
      </search>
      <div class="sites-found">
        <p role="status">{t(hits.length > 0 ? 'sites_found' : 'sites_foundNone', String(hits.length))}</p>
        {hits.length > 0 && (
          <div class="sites-buttons">
            <button type="button" class="link" onClick={() => onChooseMany(domainsOf(hits), true)}>
              {t(narrowed ? 'sites_allFound' : 'sites_all')}
            </button>
            <button type="button" class="link" onClick={() => onChooseMany(domainsOf(hits), false)}>
              {t(narrowed ? 'sites_noneFound' : 'sites_none')}
            </button>
          </div>
        )}
      </div>
      {found.map(group)}
    </div>
  );
}
