/** IPv4 blocks that no public server has (IANA special-purpose registry): first address and prefix length in bits. */
const BLOCKS: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];

/** Names that networks at home and at work give their own machines, and public names that lead to loopback. */
const NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|localtest\.me|lvh\.me)$/;

/** Services that resolve a name to the IPv4 address spelled in it, with dots or hyphens. */
const SPELLED = /(?:^|[.-])(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})\.(?:nip\.io|sslip\.io|xip\.io)$/;

/**
 * Is this host on the reader's own machine or network? Takes `URL.hostname`, which has odd spellings of IPv4
 * (0177.1, 0x7f000001, 2130706433) in their usual form already. Names are judged by what they say; nothing is resolved.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isPrivateV4(host);
  const spelled = SPELLED.exec(host);
  if (spelled) return isPrivateV4(spelled.slice(1).join('.'));
  return !host.includes('.') || NAMES.test(host);
}

function isPrivateV4(address: string): boolean {
  return BLOCKS.some(([first, bits]) => number(address) >>> (32 - bits) === number(first) >>> (32 - bits));
}

function number(address: string): number {
  return address.split('.').reduce((sum, part) => ((sum << 8) | Number(part)) >>> 0, 0);
}

/** Takes the compressed form `URL` writes, without brackets: no dotted tail, no zone. */
function isPrivateV6(address: string): boolean {
  const groups = expand(address);
  const [first = 0, second = 0] = groups;
  const tail = groups.slice(6);
  const v4 = [...tail].flatMap((group) => [group >> 8, group & 255]).join('.');
  if (groups.slice(0, 6).every((group) => group === 0)) return true; // ::, ::1 and the old IPv4-compatible form
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) return isPrivateV4(v4);
  if (first === 0x64 && second === 0xff9b) return isPrivateV4(v4); // NAT64
  if (first === 0x2002)
    return isPrivateV4(
      groups
        .slice(1, 3)
        .flatMap((g) => [g >> 8, g & 255])
        .join('.'),
    ); // 6to4
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 || first >> 8 === 0xff;
}

function expand(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const parse = (part: string) =>
    part
      .split(':')
      .filter(Boolean)
      .map((group) => Number.parseInt(group, 16));
  const before = parse(head);
  const after = tail === undefined ? [] : parse(tail);
  return [...before, ...Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}
