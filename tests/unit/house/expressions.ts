import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import type { Source } from './sources';

/** A regular expression of a file. */
export interface Expression {
  pattern: string;
  flags: string;
  /** `utils/article/words.ts:12` */
  place: string;
  /** Is all of a text gone through, also after a first match? */
  whole: boolean;
}

/** Calls that look on behind a match, whatever the flags say. */
const WHOLE = new Set(['split', 'matchAll', 'replaceAll']);

/** The literals of a file. */
export function literalsOf({ path, text }: Source): Expression[] {
  const found: Expression[] = [];
  const wholes = new Set<number>();
  const { program } = parseSync(path, text);
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && first)
        if (WHOLE.has(callee.property.name)) wholes.add(first.start);
    },
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      const line = text.slice(0, node.start).split('\n').length;
      const whole = flags.includes('g') || wholes.has(node.start);
      found.push({ pattern, flags, place: `${path}:${line}`, whole });
    },
  }).visit(program);
  return found;
}

/** What a file of ours makes by `new RegExp` while it is loaded. */
export async function madeBy({ path, text }: Source): Promise<Expression[]> {
  if (!text.includes('new RegExp(')) return [];
  const found: Expression[] = [];
  const Real = RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags = '']: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      found.push({ pattern: made.source, flags: made.flags, place: path, whole: made.global });
      return made;
    },
  });
  try {
    await import(/* @vite-ignore */ `../../../${path}`);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/** The file that an import of a package brings into the extension. */
export function packageFile(name: string): Source {
  const file = fileURLToPath(import.meta.resolve(name));
  return { path: relative('.', file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
}
