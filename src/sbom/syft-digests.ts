/**
 * SHA-256 of the archives that anchore/syft releases, by version and platform: a download that is not in this
 * table, or not equal to it, is never run. None were to be had for Windows.
 * @source anchore/homebrew-syft, syft.rb, by version
 */
export const SYFT_DIGESTS: SyftDigests = {
  '1.44.0': {
    'darwin-amd64': 'c40ece5407927327f94f35901727dbc604b46857e04f04ec94a310845fb71bde',
    'darwin-arm64': '24e4d34078ae81da7c82539616f0ccac3e226cf4f74a38ce6fb3463619e50a55',
    'linux-amd64': '0e91737aee2b5baf1d255b959630194a302335d848ff97bb07921eb6205b5f5a',
    'linux-arm64': '6f6cdcdc695721d91ce756e3b5bc3e3416599c464101f5e32e9c3f33054ee6d9',
  },
  '1.43.0': {
    'darwin-amd64': '08fd18f55037f999f50b2c2256a9285f0146978a0b16cdc58662ecdc85d0e3c0',
    'darwin-arm64': '3640e2181c8be7a56377f3c96e520d5380c924dbafd115ee3c8d45fcbc89cac2',
    'linux-amd64': '7b98251d2d08926bb5d4639b56b1f0996a58ef6667c5830e3fe3cd3ad5f4214a',
    'linux-arm64': 'afe92510c467f952a009b994f2d998ff8f9dd266dc26eca55d14a0dd46fec7f2',
  },
  '1.42.4': {
    'darwin-amd64': '4a14affad1b90f0bfa38fdb784279f01598b6099df40686391d814620e9de226',
    'darwin-arm64': '0797b64cf8841c904682e6007a695f9cd3e72103f064dd286723c0a56a2273e2',
    'linux-amd64': '590650c2743b83f327d1bf9bec64f6f83b7fec504187bb84f500c862bf8f2a0f',
    'linux-arm64': '5029bad1ed372649527b1e443cbceef7f5d6ae1cfe52c16e721559f94267128b',
  },
  '1.42.3': {
    'darwin-amd64': 'c00d01b7c43504708c8922d643d1cbaefa62ca8876baa4d2c2cf4c3be43707a9',
    'darwin-arm64': 'd71ee7db2be0fe2e96f679fd9d69ef04274cc86c8604707797080a21070b3f32',
    'linux-amd64': '0d6be741479eddd2c8644a288990c04f3df0d609bbc1599a005532a9dff63509',
    'linux-arm64': 'dc630590c953347789d08f8ebf57c7d8094db89100785fcd94b1cddeac791804',
  },
  '1.42.2': {
    'darwin-amd64': 'e0d03b2ef68a9986ec087f4653985c99a726a05cb1549e6f63fe37b63393aaeb',
    'darwin-arm64': '19c84dbb93207e51f3be4d74f4924a5dcb796d5aa00067ba4df0a92c54d72a38',
    'linux-amd64': '1d3cc98b13ce3dfb6083ef42f64f1033e40d7dea292e8ea85ed1cf88efb2f542',
    'linux-arm64': '49aa164f953adcca6d80d6ce6d2a61d3226be72046a0b3ddd02d9c28c49c916d',
  },
  '1.42.1': {
    'darwin-amd64': '1e52e39d24a4eaec94329e0f3283c448e2ee8f79dc03e5f1e405d324b7ae4e1c',
    'darwin-arm64': 'b83cdcbd1b4c55505abd359c25c5903d94b99be47e6f98572bf96927b7b47e45',
    'linux-amd64': '989ded4e772810f93de6ccdc4512f79a6dabb5fb2dd2a9ffc72a80c955e6125a',
    'linux-arm64': 'dfc9ac5fffa8fea95b4f84b427e200dbb2bd9bd0bbf2760d1a9369715b60a91d',
  },
};

export type SyftDigests = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The version that is tried first where nothing else is asked for. */
export const SYFT_VERSION = '1.44.0';

/** The name of a release's archive, such as `syft_1.44.0_linux_amd64.tar.gz`. */
export function syftArchiveName(version: string, platform: string): string {
  return `syft_${version}_${platform.replace('-', '_')}.tar.gz`;
}
