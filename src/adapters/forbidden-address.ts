import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Where a cloud answers with credentials, and what is no address of a server at all. @source RFC 3927, RFC 4291 2.5.6, RFC 6052 */
const forbidden = new BlockList();
forbidden.addSubnet('169.254.0.0', 16, 'ipv4'); // link-local; metadata of AWS, Azure, Google and others
forbidden.addSubnet('0.0.0.0', 8, 'ipv4');
forbidden.addSubnet('224.0.0.0', 3, 'ipv4'); // multicast, reserved, broadcast
forbidden.addAddress('100.100.100.200', 'ipv4'); // metadata of Alibaba Cloud
forbidden.addAddress('192.0.0.192', 'ipv4'); // metadata of Oracle Cloud
forbidden.addAddress('168.63.129.16', 'ipv4'); // host of Azure
forbidden.addAddress('::', 'ipv6');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addSubnet('ff00::', 8, 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6'); // metadata of AWS
forbidden.addAddress('fd20:ce::254', 'ipv6'); // metadata of Google
forbidden.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6'); // 169.254.0.0/16 through NAT64

/** Why a message is not sent to an IP address; undefined when it may be. IPv4 inside IPv6 is looked at as IPv4. */
export function forbiddenAddress(address: string, plain: boolean): string | undefined {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (forbidden.check(address, family)) return 'the address is link-local, a metadata service or no server';
  if (plain && !loopback.check(address, family)) return 'plain http is for this machine only, and the name leads elsewhere';
  return undefined;
}
