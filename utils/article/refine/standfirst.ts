import { leavesOf } from '../dom/blocks';
import { key, textOf } from '../dom/text';
import { blocksOf } from '../extract/standfirst';
import type { Metadata } from '../types';

/** So many lines into the body a standfirst may be repeated. */
const NEAR = 4;

/** The metadata without a standfirst that the body begins with: some pages call their first paragraph that. */
export function withoutRepeated(metadata: Metadata, content: Element): Metadata {
  const { standfirst } = metadata;
  if (!standfirst) return metadata;
  const wanted = key(standfirst);
  const lines = leavesOf(content).slice(0, NEAR);
  const isIt = (line: Element) => {
    const own = key(textOf(line));
    return own === wanted || (own.startsWith(wanted) && wanted.length > 40);
  };
  const isThere = lines.some(isIt) || blocksOf(standfirst, lines).length > 0;
  return isThere ? { ...metadata, standfirst: undefined } : metadata;
}
