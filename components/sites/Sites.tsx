import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Country } from '../../utils/rules/publisher-types';
import { useText } from '../text';
import { AddSite } from './AddSite';
import { ApplyBar } from './ApplyBar';
import { changeOf, type Draft, share, stored, type Wish, wished, without, withWish } from './draft';
import { OtherSites } from './OtherSites';
import { PublisherList } from './PublisherList';
import { missingOf } from './PublisherRow';
import type { SiteChange, SiteChoices } from './types';

export interface SitesProps {
  publishers: readonly Country[];
  /** What is stored. */
  sites: SiteChoices;
  /** The language of the interface, BCP 47: countries are named and sorted by it. */
  locale: string;
  /** Does the browser let Saring into this domain? */
  granted(domain: string): boolean;
  /** The registrable domain of an address as people type it; none for what is no site. */
  siteOf(address: string): string | undefined;
  /** To store, and to ask the browser for. Called in the click itself: browsers ask for permissions from there only. */
  onApply(change: SiteChange): void;
  /** To ask the browser again for what is stored. Called in the click itself. */
  onAllow(domains: string[]): void;
  /** To forget a site of the reader's own at once, with its permission. */
  onRemove(domain: string): void;
}

/** The sites whose articles open by themselves: the shipped list and the reader's own. Choosing changes a draft. */
export function Sites({
  publishers,
  sites,
  locale,
  granted,
  siteOf,
  onApply,
  onAllow,
  onRemove,
}: SitesProps) {
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<Draft>(new Map());
  const domainsOfEach = useMemo(
    () => publishers.flatMap((country) => country.publishers.map(({ domains }) => domains)),
    [publishers],
  );
  const inList = useMemo(() => new Set(domainsOfEach.flat()), [domainsOfEach]);

  const wish = (domain: string): Wish => wished(sites, draft, domain);
  const touched = [...new Set([...Object.keys(sites), ...draft.keys()])];
  const own = touched
    .filter((domain) => wish(domain) !== 'none')
    .filter((domain) => !inList.has(domain) || [wish(domain), stored(sites, domain)].includes('never'))
    .sort();
  const chosen =
    domainsOfEach.filter((domains) => share(sites, draft, domains) !== 'none').length +
    own.filter((domain) => !inList.has(domain) && wish(domain) === 'always').length;
  const missing = missingOf(sites, touched, granted).filter((domain) => wish(domain) === 'always');
  const change = changeOf(sites, draft);

  const choose = (domains: string[], choice: boolean) =>
    setDraft((now) => withWish(now, domains, choice ? 'always' : 'none'));
  const chooseMany = (domains: string[], choice: boolean) =>
    choose(
      domains.filter((domain) => wish(domain) !== 'never'),
      choice,
    );
  const set = (domain: string, to: Wish) => setDraft((now) => withWish(now, [domain], to));
  const remove = (domain: string) => {
    setDraft((now) => without(now, domain));
    if (stored(sites, domain) !== 'none') onRemove(domain);
    heading.current?.focus(); // The button that had the focus goes.
  };

  return (
    <div class="sites">
      <p>{t('sites_why')}</p>
      {missing.length > 0 && (
        <div class="sites-lost">
          <p role="alert">{t('sites_lost', String(missing.length))}</p>
          <button type="button" onClick={() => onAllow(missing)}>
            {t('sites_allowAll')}
          </button>
        </div>
      )}
      <section aria-labelledby={`${id}-own`}>
        <h3 id={`${id}-own`} ref={heading} tabIndex={-1}>
          {t('sites_own')}
        </h3>
        <OtherSites
          sites={own.map((domain) => ({
            domain,
            wish: wish(domain),
            missing: missing.includes(domain),
          }))}
          onWish={set}
          onAllow={onAllow}
          onRemove={remove}
        />
        <AddSite siteOf={siteOf} wishOf={wish} onAdd={set} />
      </section>
      <section aria-labelledby={`${id}-list`}>
        <h3 id={`${id}-list`}>{t('sites_byCountry')}</h3>
        <PublisherList
          publishers={publishers}
          sites={sites}
          draft={draft}
          locale={locale}
          granted={granted}
          onChoose={choose}
          onChooseMany={chooseMany}
          onAllow={onAllow}
        />
      </section>
      <ApplyBar
        chosen={chosen}
        change={change}
        asked={change.always.filter((domain) => !granted(domain)).length}
        onApply={() => onApply(change)}
        onDiscard={() => setDraft(new Map())}
      />
    </div>
  );
}
