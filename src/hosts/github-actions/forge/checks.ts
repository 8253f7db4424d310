import { z } from 'zod';
import type { CheckRun, Forge } from '../../../ports/forge.js';
import type { Client } from './client.js';

const shape = z
  .object({
    name: z.string(),
    conclusion: z.string().nullable(),
    app: z.object({ id: z.int(), slug: z.string().optional() }).nullable(),
    started_at: z.string().nullable(),
  })
  .transform(({ name, conclusion, app, started_at }): CheckRun => ({
    name,
    conclusion: conclusion ?? undefined,
    appId: app?.id,
    appSlug: app?.slug,
    startedAt: started_at ?? undefined,
  }));

const page = z.object({ check_runs: z.array(shape) }).transform(({ check_runs }) => check_runs);

export function checksOf(client: Client): Pick<Forge, 'checkRuns'> {
  return {
    checkRuns: (commit) =>
      client.list({ route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', with: { ref: commit }, answer: page }, 'check runs of a commit'),
  };
}
