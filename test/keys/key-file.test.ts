import { accountsInGroup, isReadOnlyMount, judgeKeyFile, type KeyFileFacts } from '../../src/keys/key-file.js';

const facts = (changes: Partial<KeyFileFacts>): KeyFileFacts => ({
  mode: 0o600,
  groupId: 1000,
  processGroupIds: [1000, 27],
  othersInGroup: [],
  readOnlyMount: false,
  ...changes,
});
const why = (changes: Partial<KeyFileFacts>): string => {
  const judgement = judgeKeyFile(facts(changes));
  return judgement.accepted ? 'accepted' : judgement.why;
};

describe('judgeKeyFile', () => {
  it('judges all 512 modes: world may do nothing but execute, the group at most read', () => {
    for (let mode = 0; mode < 0o1000; mode++) {
      const accepted = (mode & 0o006) === 0 && (mode & 0o020) === 0;
      expect([mode.toString(8), judgeKeyFile(facts({ mode })).accepted]).toEqual([mode.toString(8), accepted]);
      // without a claim to the group, its read bit is refused too
      expect([mode.toString(8), judgeKeyFile(facts({ mode, groupId: 5 })).accepted]).toEqual([mode.toString(8), accepted && (mode & 0o040) === 0]);
    }
  });

  it.each([
    ["the group is the process's own and nobody else is in it", {}, 'accepted'],
    ['the group is a supplementary one and nobody else is in it', { groupId: 27 }, 'accepted'],
    ['somebody else is in the group', { othersInGroup: ['bob'] }, 'its group can read it, and bob is in that group'],
    ['many others are in the group', { othersInGroup: ['a', 'b', 'c', 'd'] }, 'its group can read it, and a, b, c and others are in that group'],
    ['the process is not in the group', { groupId: 33 }, 'the group 33 can read it, and this process is not in that group'],
    ['the host cannot tell who is in the group', { othersInGroup: undefined }, 'its group can read it, and this host cannot tell who is in the group'],
    ['the mount is read-only, whoever is in the group', { readOnlyMount: true, groupId: 33, othersInGroup: undefined }, 'accepted'],
  ])('judges a file that its group can read when %s', (_, changes, expected) => {
    expect(why({ mode: 0o440, ...changes })).toBe(expected);
  });

  it.each([
    [0o444, 'everyone on this host can read it'],
    [0o602, 'everyone on this host can write it'],
    [0o620, 'its group can write it'],
  ])('refuses the mode %s on a read-only mount too', (mode, expected) => {
    expect(why({ mode, readOnlyMount: true })).toBe(expected);
  });

  it('accepts where there are no mode bits (Windows)', () => {
    expect(why({ mode: undefined, othersInGroup: undefined })).toBe('accepted');
  });
});

describe('accountsInGroup', () => {
  const tables = {
    passwd: 'root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/:/bin/sh\nbob:x:1001:1000::/:/bin/sh\neve:x:1002:1002::/:\n# comment:x:1003:1000\n\n',
    group: 'root:x:0:\napps:x:1000:eve,app,root\nother:x:1002:bob\n',
  };

  it('gives members and those whose primary group it is, without the accounts that are excepted', () => {
    expect(accountsInGroup(tables, 1000, [])).toEqual(['app', 'bob', 'eve', 'root']);
    expect(accountsInGroup(tables, 1000, [0, 1000])).toEqual(['bob', 'eve']);
    expect(accountsInGroup(tables, 1002, [1002])).toEqual(['bob']);
    expect(accountsInGroup(tables, 4242, [])).toEqual([]);
    expect(accountsInGroup({ passwd: '', group: '' }, 1000, [])).toEqual([]);
  });

  it('counts a member that is no account of this host', () => {
    expect(accountsInGroup({ passwd: '', group: 'g:x:7:ghost' }, 7, [1])).toEqual(['ghost']);
  });
});

describe('isReadOnlyMount', () => {
  const text = [
    '36 35 98:0 /mnt1 /mnt2 ro,noatime master:1 - ext3 /dev/root rw,errors=continue',
    '37 35 0:5 / /run rw,nosuid shared:5 propagate_from:2 - tmpfs tmpfs ro,size=1k',
    '38 35 0:6 / /tmp rw - tmpfs tmpfs rw,romantic',
  ].join('\n');

  it('goes by the options of the mount and of its file system', () => {
    expect([36, 37, 38, 39].map((id) => isReadOnlyMount(text, id))).toEqual([true, true, false, false]);
    expect(isReadOnlyMount('', 36)).toBe(false);
  });
});
