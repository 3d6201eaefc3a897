import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A text that may be dear to search: what it begins with, what it repeats, what it ends with. */
export type Attack = readonly [before: string, repeated: string, after: string];

/** Signs that classes and properties are tried with. */
const SIGNS = [...' \t\n\u00a0aAzZé字1.-–,;:/|()[]{}"“\'<>&=@%#_\\?*$+!\u0301'];
/** What an expression ends on, or can't go on over. */
const ENDS = ['', '\u0001', '\n'];
/** The same at each run, so that a failure can be seen again. */
const SEED = 17;
const SAMPLES = 3;
const PAIRS = 60;

/** Texts made of an expression's own signs and words: after what leads to each repetition, what it repeats. */
export function attacksOn(pattern: string, flags: string): Attack[] {
  const tree = new RegExpParser().parseLiteral(`/${pattern}/${flags}`).pattern;
  const random = randomFrom(SEED);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  /** A text that the node could match. */
  const sample = (node: AST.Element | AST.Alternative | AST.Pattern): string => {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return sample(one(node.alternatives));
      case 'Alternative':
        return node.elements.map(sample).join('');
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass':
        return one(signsOf(node.raw, flags)) ?? '';
      case 'Quantifier': {
        const most = Math.min(node.max, node.min + 2);
        const times = node.min + Math.floor(random() * (most - node.min + 1));
        return Array.from({ length: Math.min(times, 20) }, () => sample(node.element)).join('');
      }
      case 'Assertion':
        return node.kind === 'lookahead' && !node.negate ? sample(one(node.alternatives)) : '';
      default:
        return '';
    }
  };

  /** A text that leads up to the node. */
  const leadTo = (node: AST.Node): string => {
    const { parent } = node;
    if (!parent || node.type === 'Pattern') return '';
    if (parent.type !== 'Alternative') return leadTo(parent);
    const { elements } = parent;
    return (
      leadTo(parent) +
      elements
        .slice(0, elements.indexOf(node as AST.Element))
        .map(sample)
        .join('')
    );
  };

  const attacks = new Map<string, Attack>();
  const add = (before: string, repeated: string) => {
    if (!repeated) return;
    for (const after of ENDS) attacks.set(`${before}\0${repeated}\0${after}`, [before, repeated, after]);
  };

  const parts: string[] = [];
  for (const node of nodesOf(tree)) {
    if (node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet')
      parts.push(sample(node));
    if (node.type === 'Alternative') parts.push(sample(node));
    if (node.type !== 'Quantifier' || node.max < 20) continue;
    const signs = signsOf(node.element.raw, flags);
    for (let count = 0; count < SAMPLES; count++) {
      const before = leadTo(node);
      const repeated = sample(node.element);
      add(before, repeated);
      add('', before + repeated);
      add('', before + repeated + sample(tree));
      parts.push(repeated);
    }
    const before = leadTo(node);
    for (const sign of signs) add(before, sign);
  }
  const own = [...new Set(parts)].filter(Boolean);
  for (const sign of new Set([...SIGNS, ...own])) add('', sign);
  for (let count = 0; count < PAIRS; count++)
    add('', one([...own, ...own, ...SIGNS]) + one([...own, ...SIGNS]));
  for (let count = 0; count < PAIRS / 4; count++) add('', sample(tree) + one(own));
  return [...attacks.values()];
}

const known = new Map<string, string[]>();

/** The signs that a class matches, of those we have. */
function signsOf(raw: string, flags: string): string[] {
  const key = `${flags} ${raw}`;
  let signs = known.get(key);
  if (!signs) {
    const alone = tryExpression(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
    signs = SIGNS.concat([...raw]).filter((sign) => alone?.test(sign));
    known.set(key, [...new Set(signs)]);
  }
  return signs;
}

/** What refers to groups can't stand alone. */
function tryExpression(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function* nodesOf(node: AST.Node): Generator<AST.Node> {
  yield node;
  if ('alternatives' in node) for (const one of node.alternatives) yield* nodesOf(one);
  if (node.type === 'Alternative') for (const one of node.elements) yield* nodesOf(one);
  if (node.type === 'Quantifier') yield* nodesOf(node.element);
}

/** mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
