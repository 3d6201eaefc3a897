/** Where people have accounts to follow. */
const NETWORK =
  /^(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?(twitter|x|facebook|instagram|linkedin|youtube|tiktok|threads|bsky|telegram|t|whatsapp|wa|pinterest|plus\.google|google|vk|weibo)\.(?:com|net|app|me|co)$/i;
/** So many networks in one line are an invitation; one is a source. */
const NETWORKS = 2;

/** Whether a line links to accounts at several networks: an invitation to follow someone there, in whatever language. */
export function invitesToFollow(line: Element): boolean {
  const networks = new Set<string>();
  for (const link of line.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const network = URL.canParse(href) && NETWORK.exec(new URL(href).hostname)?.[1];
    if (network) networks.add(network.toLowerCase());
  }
  return networks.size >= NETWORKS;
}
