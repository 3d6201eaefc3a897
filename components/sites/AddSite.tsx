import { useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/text';
import { useText } from '../text';
import type { Wish } from './draft';

interface Props {
  /** The registrable domain of what was typed; none for what is no site. */
  siteOf(address: string): string | undefined;
  /** What holds for a domain now. */
  wishOf(domain: string): Wish;
  onAdd(domain: string, wish: 'always' | 'never'): void;
}

type Told = { key: MessageKey; value: string; wrong: boolean };

/** A site that isn't in the list, by its address. What can't be one is said beside the field, and stays in it. */
export function AddSite({ siteOf, wishOf, onAdd }: Props) {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [told, setTold] = useState<Told>();

  function add(wish: 'always' | 'never') {
    const typed = address.trim();
    const domain = typed && siteOf(typed);
    const refuse = (key: MessageKey, value: string) => {
      setTold({ key, value, wrong: true });
      field.current?.focus();
    };
    if (!typed) return refuse('sites_addEmpty', '');
    if (!domain) return refuse('sites_addWrong', typed);
    if (wishOf(domain) === wish) return refuse('sites_addTwice', domain);
    onAdd(domain, wish);
    setAddress('');
    setTold({ key: 'sites_added', value: domain, wrong: false });
    field.current?.focus();
  }

  return (
    <form
      class="sites-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add('always');
      }}
    >
      <label for={`${id}-field`}>{t('sites_add')}</label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder="example.com"
        value={address}
        aria-invalid={told?.wrong === true}
        aria-describedby={`${id}-told`}
        onInput={(event) => {
          setAddress(event.currentTarget.value);
          setTold(undefined);
        }}
      />
      <div class="sites-buttons">
        <button type="submit">{t('sites_always')}</button>
        <button type="button" onClick={() => add('never')}>
          {t('sites_never')}
        </button>
      </div>
      <p id={`${id}-told`} role="status" class={told?.wrong ? 'sites-wrong' : undefined}>
        {told && t(told.key, told.value)}
      </p>
    </form>
  );
}
