import { describe, expect, it, vi } from 'vitest';
import { parseOnly } from '../../utils/parse-only';

describe('a page of ours that parses', () => {
  it('makes a string markup in a document without a window, and nowhere else', () => {
    const createPolicy = vi.fn();
    parseOnly({ trustedTypes: { createPolicy } });
    const [name, rules] = createPolicy.mock.calls[0] ?? [];
    expect(name).toBe('default');
    expect(Object.keys(rules)).toEqual(['createHTML']); // no script, and no script's address
    expect(rules.createHTML('<p>Pasar', 'TrustedHTML', 'DOMParser parseFromString')).toBe('<p>Pasar');
    for (const sink of ['Element innerHTML', 'Document write', 'HTMLIFrameElement srcdoc', ''])
      expect(rules.createHTML('<p>Pasar', 'TrustedHTML', sink)).toBeNull();
  });

  it('does nothing where a browser knows no Trusted Types', () => {
    expect(() => parseOnly({})).not.toThrow();
  });
});
