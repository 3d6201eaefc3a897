import type { Cleaned } from '../utils/protocol';
import type { MessageKey } from '../utils/text';
import { useText } from './text';

/** What is known of a page that can be cleaned in place; undefined where nothing was done to it yet. */
export type CleanedPage = Cleaned | { failed: 'restricted' | 'file-access' | 'left' } | undefined;

export interface CleanPageProps {
  cleaned: CleanedPage;
  /** It is being cleaned just now. */
  busy: boolean;
  onClean(): void;
  onUndo(): void;
}

/** Cleans the page in place, says in words what was done, and puts everything back. */
export function CleanPage({ cleaned, busy, onClean, onUndo }: CleanPageProps) {
  const t = useText();
  const on = cleaned !== undefined && !('failed' in cleaned) && cleaned.on;
  const said = cleaned !== undefined && ('failed' in cleaned || cleaned.on || cleaned.ended !== undefined);
  return (
    <section class="clean">
      <div class="actions">
        {on ? (
          <button type="button" onClick={onUndo}>
            {t('clean_undo')}
          </button>
        ) : (
          <button type="button" disabled={busy} onClick={onClean}>
            {t(busy ? 'clean_busy' : 'clean_page')}
          </button>
        )}
      </div>
      <p role="status">{said ? told(cleaned, t) : ''}</p>
    </section>
  );
}

function told(cleaned: NonNullable<CleanedPage>, t: ReturnType<typeof useText>): string {
  if ('failed' in cleaned) return t(`clean_failed_${cleaned.failed.replace('-', '_')}` as MessageKey);
  const kinds = Object.values(cleaned.gone);
  const things = kinds.reduce((sum, count) => sum + count, 0);
  const has = (...what: Cleaned['freed']) => what.some((one) => cleaned.freed.includes(one));
  const said = [
    cleaned.ended === 'bare' ? t('clean_bare') : '',
    cleaned.ended === 'fought' ? t('clean_fought') : '',
    cleaned.answered ? t('clean_answered') : '',
    things === 1 ? t('clean_one') : '',
    things > 1 ? t('clean_many', String(things)) : '',
    has('scroll', 'flow', 'place', 'touch') ? t('clean_scroll') : '',
    has('blur', 'dim', 'pointer') ? t('clean_clear') : '',
    has('cut') ? t('clean_cut') : '',
  ].filter(Boolean);
  return said.length ? said.join(' ') : t('clean_nothing');
}
