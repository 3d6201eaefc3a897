import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A source file of the extension: its path from the top, with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

const FOLDERS = ['components', 'entrypoints', 'utils'];

/** Every TypeScript file that ends up in the extension. */
export function sources(): Source[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

export interface Import {
  /** What is imported: a path from the top for our own files, else the package's name. */
  from: string;
  /** Does nothing of it remain at run time? */
  typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?([^'";]*?from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports or re-exports. */
export function importsOf({ path, text }: Source): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, names, from]) => ({
    from: resolve(path, from ?? ''),
    typeOnly: Boolean(type) || onlyTypes(names),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, from]) => ({
    from: resolve(path, from ?? ''),
    typeOnly: false,
  }));
  return [...statements, ...dynamic];
}

/** `{ type A, type B } from` */
function onlyTypes(names = ''): boolean {
  const list = /^\{([^}]*)\}/.exec(names.trim())?.[1]?.trim();
  return (
    Boolean(list) && (list ?? '').split(',').every((name) => !name.trim() || /^type\s/.test(name.trim()))
  );
}

function resolve(path: string, from: string): string {
  return from.startsWith('.') ? normalize(join(dirname(path), from)).replaceAll('\\', '/') : from;
}
