import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from './sources';

type Room =
  | 'article'
  | 'rules'
  | 'page'
  | 'save'
  | 'services'
  | 'components'
  | 'entrypoints'
  | 'browser'
  | 'package';
type Leave = 'yes' | 'types' | 'no';

/** ARCHITECTURE.md, "Who may import whom": a row may import a column. `services` are the files of utils/ itself. */
const table: Record<Exclude<Room, 'browser' | 'package'>, Record<Exclude<Room, 'package'>, Leave>> = {
  article: row('yes types no no no no no no'),
  rules: row('no yes no no no no no no'),
  page: row('types types yes no no no no no'),
  save: row('types no no yes no no no no'),
  services: row('types types no no yes no no yes'),
  components: row('types types no no yes yes no no'),
  entrypoints: row('yes yes yes yes yes yes yes yes'),
};

function row(leaves: string): Record<Exclude<Room, 'package'>, Leave> {
  const rooms = ['article', 'rules', 'page', 'save', 'services', 'components', 'entrypoints', 'browser'];
  const given = leaves.split(' ');
  return Object.fromEntries(rooms.map((room, at) => [room, given[at]])) as never;
}

function roomOf(path: string): Room {
  const [, room] = /^utils\/(article|rules|page|save)\b/.exec(path) ?? [];
  if (room) return room as Room;
  if (path.startsWith('utils/')) return 'services';
  if (path.startsWith('components/')) return 'components';
  if (path.startsWith('entrypoints/')) return 'entrypoints';
  return /^(#imports|wxt\/|webextension-polyfill|@wxt-dev\/)/.test(path) ? 'browser' : 'package';
}

function broken(from: Room, { from: to, typeOnly }: Import): boolean {
  const target = roomOf(to);
  if (target === 'package' || from === 'package' || from === 'browser') return false;
  const leave = table[from][target];
  return leave === 'no' || (leave === 'types' && !typeOnly);
}

const files = sources();
const imports = files.flatMap((source) => importsOf(source).map((one) => ({ path: source.path, ...one })));

describe('who may import whom', () => {
  it('is as the table says', () => {
    const wrong = imports
      .filter((one) => broken(roomOf(one.path), one))
      .map(({ path, from }) => `${path} → ${from}`);
    expect(wrong).toEqual([]);
    expect(imports.length).toBeGreaterThan(50); // the reading of imports itself works
  });

  it('leaves each entrypoint to itself', () => {
    const entrypoint = (path: string) =>
      path
        .split('/')
        .slice(0, 2)
        .join('/')
        .replace(/\.tsx?$/, '');
    const across = imports.filter(
      ({ path, from }) =>
        from.startsWith('entrypoints/') &&
        (!path.startsWith('entrypoints/') || entrypoint(path) !== entrypoint(from)),
    );
    expect(across).toEqual([]);
  });

  it.each([
    ['@mozilla/readability', /^utils\/article\/extract\b/],
    ['dompurify', /^utils\/article\/sanitize\b/],
  ])('gives %s one importer', (name, place) => {
    const importers = imports
      .filter(({ from, typeOnly }) => from === name && !typeOnly)
      .map(({ path }) => path);
    expect(importers).toEqual([expect.stringMatching(place)]);
  });

  it('knows no circles', () => {
    const graph = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ''), [] as string[]]));
    for (const { path, from, typeOnly } of imports) {
      const target = graph.has(from) ? from : `${from}/index`;
      if (!typeOnly && graph.has(target)) graph.get(path.replace(/\.tsx?$/, ''))?.push(target);
    }
    expect(circleIn(graph)).toEqual([]);
  });
});

function circleIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const visit = (node: string, way: string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle.length) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const circle = visit(node, []);
    if (circle.length) return circle;
  }
  return [];
}
