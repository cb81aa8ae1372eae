/** Keeps requests within the public network: what content names must not make this program ask machines that only it can reach. */
import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** Networks that are no part of the public one (IANA, IPv4 and IPv6 Special-Purpose Address Registries). */
const IPV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** All that is public has addresses in the first; the others lie in it, and lead to addresses of the older protocol or to none. */
const [GLOBAL_IPV6, ...SPECIAL_IPV6] = ['2000::/3', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'] as const;

const [refused, global] = [networks([...IPV4, ...SPECIAL_IPV6]), networks([GLOBAL_IPV6])];

/** What is said of an address that is not asked. */
export const PRIVATE = 'leads into a private network, where readers cannot follow';

/** The host of an address is a machine of a private network: it says so itself, and no name has to be looked up. */
export function isPrivateHost(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) !== 0 && !isPublic(address);
}

/** Whether an IP address belongs to the public network. */
export const isPublic = (address: string): boolean =>
  isIPv6(address) ? global.check(address, 'ipv6') && !refused.check(address, 'ipv6') : !refused.check(address);

/** Looks a name up for a connection, which is made to what was looked at here and to nothing else. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    // There are none with an error, whatever the types say.
    if (error) {
      callback(error, []);
      return;
    }
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isPublic(address))) callback(new PrivateNetworkError(PRIVATE), []);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** A name that stands for a machine of a private network. */
export class PrivateNetworkError extends Error {
  override name = 'PrivateNetworkError';
}

function networks(written: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of written) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return list;
}
