// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ruleFor, rules } from '../../../utils/rules/site-rules';

describe('site rules', () => {
  it('are sorted by their first host, each host once', () => {
    const hosts = rules.flatMap((rule) => rule.hosts);
    expect(rules.map((rule) => rule.hosts[0])).toEqual(rules.map((rule) => rule.hosts[0]).sort());
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('have selectors that a browser understands', () => {
    for (const { hosts, content, remove = [], byline, published, nextPage } of rules) {
      for (const selector of [content, ...remove, byline, published, nextPage]) {
        if (selector) expect(() => document.querySelector(selector), hosts[0]).not.toThrow();
      }
    }
  });

  it('are chosen by host, never by a part of a name', () => {
    const [first] = rules;
    if (first) {
      const host = first.hosts[0];
      expect(ruleFor(`https://${host}/a`)).toBe(first);
      expect(ruleFor(`https://www.${host}/a`)).toBe(first);
      expect(ruleFor(`https://not${host}/a`)).toBeUndefined();
      expect(ruleFor(`https://${host}.evil.example/a`)).toBeUndefined();
    }
    expect(ruleFor('not an address')).toBeUndefined();
  });
});
