import type { MessageKey, Translate } from '../../utils/text';

/** A sentence with a number in it, in the form that the number takes in the language of our words. */
export function counted(t: Translate, one: MessageKey, many: MessageKey, number: number): string {
  const form = new Intl.PluralRules(t('language')).select(number);
  return t(form === 'one' ? one : many, String(number));
}
