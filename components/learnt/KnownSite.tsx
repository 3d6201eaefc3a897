import type { LearnOutcome } from '../../utils/protocol';
import { useText } from '../text';
import { counted } from './counted';

export interface KnownSiteProps {
  /** So many articles of the site in front taught it. */
  articles: number;
  /** It is being learnt just now. */
  busy: boolean;
  /** What became of learning it, where that was asked for. */
  outcome: LearnOutcome | undefined;
  onLearn(): void;
}

/** How well the site in front is known, and a way to learn it at once. */
export function KnownSite({ articles, busy, outcome, onLearn }: KnownSiteProps) {
  const t = useText();
  return (
    <section class="known">
      <p>
        {articles ? counted(t, 'known_siteOne', 'known_siteMany', articles) : t('known_not')}{' '}
        <button
          type="button"
          class="link"
          disabled={busy}
          aria-describedby={outcome ? undefined : 'known-why'}
          onClick={onLearn}
        >
          {t(busy ? 'known_busy' : 'known_learn')}
        </button>
      </p>
      {!outcome && (
        <p id="known-why" class="why">
          {t('known_why')}
        </p>
      )}
      <p role="status">{outcome ? told(outcome, t) : ''}</p>
    </section>
  );
}

function told(outcome: LearnOutcome, t: ReturnType<typeof useText>): string {
  if (outcome.ok) return counted(t, 'known_learntOne', 'known_learntMany', outcome.articles);
  return t(outcome.why === 'no-links' ? 'known_noLinks' : 'known_noneCame');
}
