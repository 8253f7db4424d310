import { mountsOf } from '../../src/forensics/mounts.js';
import { toBytePath } from '../../src/model/path.js';

const TABLE = [
  '22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw',
  '30 22 8:2 / /srv ro,nosuid - ext4 /dev/sdb1 ro,errors=remount-ro',
  '31 30 0:40 / /srv/app/my\\040data rw - cifs //user:pa55word99@host/share rw,username=joe,password=pa55word99',
  '32 22 8:3 / /srv-other rw - ext4 /dev/sdc1 rw',
].join('\n');

describe('mountsOf', () => {
  it('names the mount that a tree lies on and those in it, without credentials', () => {
    const mounts = mountsOf(TABLE, toBytePath('/srv/app'));
    expect(mounts.map(({ id, at, relation }) => ({ id, at, relation }))).toEqual([
      { id: 30, at: '/srv', relation: 'holds' },
      { id: 31, at: '/srv/app/my data', relation: 'below' },
    ]);
    expect(mounts[0]).toMatchObject({ options: ['ro', 'nosuid'], type: 'ext4', source: '/dev/sdb1' });
    expect(JSON.stringify(mounts)).not.toMatch(/pa55word99|joe/);
  });

  it('takes the last of several at one place, which hides the others', () => {
    expect(mountsOf(`${TABLE}\n40 30 0:50 / /srv ro - tmpfs tmpfs ro`, toBytePath('/srv/app'))[0]).toMatchObject({ id: 40, type: 'tmpfs' });
  });
});
