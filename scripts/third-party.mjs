// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file in the built extension. */
const FILE = 'third-party.txt';
const HEAD = `Saring is built with the work of others, named here with their licences. Each is as its authors published it; what of
it isn't used is left out. The source of each stands at the address below it, and in the npm package of its name and version.
`;
/** What is written into a package's own files already. */
const HELD = /** @type {Record<string, string[]>} */ ({
  tldts: ['tldts-core'],
  '@duckduckgo/autoconsent': ['tldts-experimental', 'tldts-core'],
});
/** What a package's own files don't say. */
const NOTES = /** @type {Record<string, string>} */ ({
  tldts:
    'It holds the Public Suffix List (https://publicsuffix.org/list/), which is under the Mozilla Public License 2.0.',
});

/**
 * Lists the packages that are bundled, with their licences, in a file beside the scripts. The browser's builds are many,
 * and what each takes in is gathered over all of them. A package without a licence fails the build.
 * `rollup-plugin-license` does this for one build, and each next one would write over it.
 */
export function thirdParty() {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    /** @type {import('vite').Plugin} */
    plugin: {
      name: 'third-party',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const id of chunk.moduleIds) {
            const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/')) ?? [];
            if (!folder) continue;
            const [modules, name] = folder.replace(/^\0/, '').split(/(?<=^.*\/node_modules\/)/);
            for (const one of [name, ...(HELD[name ?? ''] ?? [])]) folders.add(`${modules}${one}`);
          }
        }
      },
    },
    /** @param {string} outDir */
    async write(outDir) {
      const entries = [...folders].map(entryOf).sort();
      await writeFile(join(outDir, FILE), [HEAD, ...entries].join(`\n${'-'.repeat(72)}\n\n`));
    },
  };
}

/** @param {string} folder of a package */
function entryOf(folder) {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  if (!license) throw new Error(`${name} names no licence.`);
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const head = [`${name} ${version}`, `Licence: ${license}`, `Source: ${addressOf(repository)}`, NOTES[name]];
  return `${[head.filter(Boolean).join('\n'), ...texts].join('\n\n')}\n`;
}

/** @param {string | {url: string} | undefined} repository */
function addressOf(repository) {
  const given = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const short = given
    .replace(/^git\+|\.git$|^github:/g, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://');
  return /^[\w.-]+\/[\w.-]+$/.test(short) ? `https://github.com/${short}` : short;
}
