import type { ComponentChildren } from 'preact';
import { useText } from '../text';
import { Check } from './Check';
import type { Share } from './draft';
import type { Listed } from './search';

interface Props {
  country: Listed;
  share: Share;
  /** How many of its publishers are chosen. */
  chosen: number;
  open: boolean;
  onToggle(open: boolean): void;
  onChooseAll(chosen: boolean): void;
  /** The rows; asked for where the group is open only, or two thousand would be drawn. */
  rows(): ComponentChildren;
}

/** The publishers of a country, folded away until they are asked for. */
export function CountryGroup({ country, share, chosen, open, onToggle, onChooseAll, rows }: Props) {
  const t = useText();
  const count = String(country.publishers.length);
  return (
    <details
      class="sites-country"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        <span class="sites-country-name">{country.name}</span>{' '}
        <small>{chosen > 0 ? t('sites_countChosen', String(chosen), count) : count}</small>
      </summary>
      {open && (
        <fieldset>
          <legend>{country.name}</legend>
          {country.publishers.length > 1 && (
            <Check share={share} onChange={onChooseAll}>
              {t('sites_allOfThese')}
            </Check>
          )}
          <ul>{rows()}</ul>
        </fieldset>
      )}
    </details>
  );
}
