import { useText } from './text';

interface Props {
  /** Whether the browser lets us run on all sites. */
  granted: boolean;
  /** Asks for it. Called in the click itself: browsers ask from there only. */
  onAllow(): void;
  onGiveBack(): void;
}

/** The one leave for all sites: what it wins, and what it means. */
export function AllSites({ granted, onAllow, onGiveBack }: Props) {
  const t = useText();
  return (
    <>
      <p>{t(granted ? 'allSites_held' : 'allSites_why')}</p>
      <p>
        <button type="button" onClick={granted ? onGiveBack : onAllow}>
          {t(granted ? 'allSites_giveBack' : 'allSites_allow')}
        </button>
      </p>
    </>
  );
}
