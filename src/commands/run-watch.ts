import { loadJudge } from '../policy/judge.js';
import type { CommandResult } from '../model/report.js';
import type { Ports } from '../ports/index.js';
import { openReleasePlace } from './release-place.js';
import { onceResult } from './watch-result.js';
import { ReleaseScanner } from './watch-scan.js';
import { watchSettings } from './watch-settings.js';
import { Sidecar } from './watch-sidecar.js';
import type { WatchValues } from './watch.js';

/** What `duri watch` does. @throws as loadJudge and openReleasePlace at the start; input_invalid, address_taken */
export async function runWatch(ports: Ports, values: WatchValues): Promise<CommandResult> {
  const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'verifier' });
  const settings = watchSettings(values, judge.policy.policy);
  for (const note of settings.notes) ports.log.warn(note);
  openReleasePlace(ports, values.directory, values.evidence);
  const unheard = ports.lifetime.giveWay(settings.nice);
  if (unheard !== undefined) ports.log.warn(`this process does not give way to others: ${unheard}`);
  if (values.once) return onceResult(await new ReleaseScanner(ports, values, settings).scan({ kind: 'full' }));
  return new Sidecar(ports, { values, settings, judge }).run();
}
