import { useText } from '../text';
import type { SiteChange } from './types';

interface Props {
  /** How many sites would be chosen. */
  chosen: number;
  change: SiteChange;
  /** How many of the newly chosen the browser will ask about. */
  asked: number;
  onApply(): void;
  onDiscard(): void;
}

/** How many sites are chosen, and the one step that makes it so. The browser asks only from within the click itself. */
export function ApplyBar({ chosen, change, asked, onApply, onDiscard }: Props) {
  const t = useText();
  const changed = change.always.length + change.never.length + change.forget.length > 0;
  return (
    <div class="sites-bar">
      <p role="status">
        {t('sites_chosen', String(chosen))} {changed && t(asked > 0 ? 'sites_willAsk' : 'sites_unsaved')}
      </p>
      {changed && (
        <div class="sites-buttons">
          <button type="button" class="primary" onClick={onApply}>
            {t(asked > 0 ? 'sites_saveAndAllow' : 'sites_save')}
          </button>
          <button type="button" onClick={onDiscard}>
            {t('sites_discard')}
          </button>
        </div>
      )}
    </div>
  );
}
