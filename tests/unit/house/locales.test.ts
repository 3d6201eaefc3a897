import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Declaration, settingNames, settingsTable } from '../../../utils/settings-table';
import { sources } from './sources';

type Messages = Record<string, { message: string }>;
const folder = 'public/_locales';
const languages = readdirSync(folder);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8'));
const english = read('en');

describe('the words of the interface', () => {
  it('come in English and Indonesian at least', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'id']));
  });

  it.each(languages)('are complete in %s, with the same places for values', (language) => {
    const messages = read(language);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message.match(/\$\d/g) ?? [], key).toEqual(english[key]?.message.match(/\$\d/g) ?? []);
    }
  });

  it('name every setting, every choice and every group', () => {
    const keys = settingNames.flatMap((name) => {
      const declared: Declaration = settingsTable[name];
      const choices =
        declared.kind === 'choice' ? declared.values.map((value) => `setting_${name}_${value}`) : [];
      return [`setting_${name}`, ...choices, `group_${declared.group}`];
    });
    expect(Object.keys(english)).toEqual(expect.arrayContaining(keys));
  });

  it('have a sentence for every failure the types know', () => {
    const declared = ['utils/article/types.ts', 'utils/protocol.ts'].flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const union = /export type (?:FailureReason|ReadFailure) =([^;]+);/.exec(text)?.[1] ?? '';
      return [...union.matchAll(/'([a-z-]+)'/g)].map(
        ([, reason]) => `failure_${reason?.replaceAll('-', '_')}`,
      );
    });
    expect(declared.length).toBeGreaterThan(6);
    expect(Object.keys(english)).toEqual(expect.arrayContaining(declared));
  });

  it('are all used', () => {
    const code =
      sources()
        .map(({ text }) => text)
        .join('\n') + readFileSync('wxt.config.ts', 'utf8');
    const unused = Object.keys(english).filter(
      (key) =>
        !/^(setting|group|failure|clean_failed)_/.test(key) &&
        !new RegExp(`\\b(__MSG_)?${key}(__)?\\b`).test(code),
    );
    expect(unused).toEqual([]);
  });
});
