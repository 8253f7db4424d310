// A process that raises the counters of a mark: `node mark-loop.js STATE LINE COUNT`, or with a COUNT of 0 holds the lock until it is killed.
import { nodeFiles } from '../../src/adapters/node-files.js';
import { changeMark } from '../../src/mark/mark-file.js';
import { entryOf, markFreeze } from '../../src/mark/mark.js';
import { testEnvironment } from './environment.js';

const [state = '', line = '', count = '0'] = process.argv.slice(2);
const ports = { files: nodeFiles(), environment: testEnvironment({ DURI_STATE_DIR: state }) };
const about = { product: 'shop', line };
if (count === '0')
  ports.files.exclusively(state, () => {
    process.stdout.write('holding\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  });
else process.stdout.write('running\n');
for (let done = 0; done < Number(count); done += 1) changeMark(ports, (mark) => markFreeze(mark, about, (entryOf(mark, about)?.freeze_counter ?? 0) + 1));
