// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { layQuiet, policyFor, stopped } from '../../../utils/page/quiet';

describe('the policy of a quiet page', () => {
  it('leaves a page its own site: every subdomain, scheme and port, and what it writes itself', () => {
    const sources = policyFor('kabarnusa.co.id', 'laid').split(' ');
    expect(sources.slice(0, 2)).toEqual(['default-src', "'self'"]);
    expect(sources).toEqual(
      expect.arrayContaining([
        'http://kabarnusa.co.id:*',
        'https://*.kabarnusa.co.id:*',
        'wss://*.kabarnusa.co.id:*',
        'data:',
        'blob:',
        "'unsafe-inline'",
        "'unsafe-eval'",
        "'wasm-unsafe-eval'",
      ]),
    );
  });

  it('has no source that would let anybody in', () => {
    const policy = policyFor('kabarnusa.co.id', 'header');
    expect(policy).not.toMatch(/(?:^| )(?:\*|https?:|wss?:|https?:\/\/\*(?::\*)?)(?: |$)/);
    expect(policy).not.toMatch(/[,\n]/); // a header would end there
  });

  it.each(['laid', 'header'] as const)("tells a page nobody's name (%s)", (way) => {
    const hosts = policyFor('kabarnusa.co.id', way).match(/\/\/[^ ;]+/g) ?? [];
    expect(hosts.filter((host) => !/^\/\/(?:\*\.)?kabarnusa\.co\.id:\*$/.test(host))).toEqual([]);
    expect(policyFor('kabarnusa.co.id', way)).not.toMatch(/saring|invalid/i);
  });

  it('stops frames and workers of the site where it comes with the page, and leaves them to a page that is there', () => {
    expect(policyFor('kabarnusa.co.id', 'header')).toMatch(
      /; worker-src blob: data:; frame-src blob: data:$/,
    );
    expect(policyFor('kabarnusa.co.id', 'laid')).not.toContain(';');
  });

  it('lets pictures and films of the hosts that are named, and nothing else of them', () => {
    const policy = policyFor('kabarnusa.co.id', 'laid', ['https://foto.example']);
    const lets = policy.split('; ').filter((one) => one.includes('https://foto.example'));
    expect(lets.map((one) => one.split(' ')[0])).toEqual(['img-src', 'media-src']);
    expect(lets[0]).toContain("'self' http://kabarnusa.co.id:*");
  });

  it.each(['localhost', '127.0.0.1'])('knows no subdomains of %s', (site) => {
    expect(policyFor(site, 'laid')).toContain(`http://${site}:*`);
    expect(policyFor(site, 'laid')).not.toContain('*.');
  });

  it('names no IPv6 address, which would spoil the whole', () => {
    expect(policyFor('[::1]', 'laid')).not.toContain('[');
  });
});

describe('laying it', () => {
  beforeEach(() => {
    document.head.innerHTML = '<title>Pasar</title>';
    document.body.innerHTML = '<p>Pasar dibuka.</p>';
    globalThis.saringStopped = undefined;
    Reflect.deleteProperty(globalThis, 'saringStopped');
  });

  it('says so where the page has no head to lay it on', () => {
    document.head.remove();
    expect(layQuiet(document, 'kabarnusa.co.id')).toBe(false);
    expect(stopped().laid).toBe(false);
    document.documentElement.prepend(document.createElement('head'));
  });

  it('puts the policy into the head for a moment, and leaves the page as it was', async () => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) seen.push((node as Element).getAttribute('content') ?? '');
    });
    observer.observe(document, { childList: true, subtree: true });
    const before = document.documentElement.outerHTML;
    expect(layQuiet(document, 'kabarnusa.co.id')).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
    // Once only: of two each would tell what it stopped.
    expect(layQuiet(document, 'kabarnusa.co.id')).toBe(true);
    await vi.waitFor(() => expect(seen).toEqual([policyFor('kabarnusa.co.id', 'laid')]));
  });

  it('counts nothing that a page invents', () => {
    const told = vi.fn();
    stopped().watchers.add(told);
    const event = Object.assign(new Event('securitypolicyviolation', { bubbles: true }), {
      originalPolicy: policyFor('kabarnusa.co.id', 'laid'),
      disposition: 'enforce',
    });
    document.dispatchEvent(event); // not trusted: a script of the page made it
    expect([stopped().count, told.mock.calls.length]).toEqual([0, 0]);
  });
});
