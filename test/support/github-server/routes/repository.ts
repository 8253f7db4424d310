import { exampleOf } from '../description.js';
import { type Answer, like, type Routes } from '../route.js';
import type { CheckRunState } from '../state.js';

export const repositoryRoutes: Routes = {
  'GET /user': ({ state }): Answer =>
    state.writer.kind === 'installation'
      ? { status: 403, json: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' } }
      : { json: like('GET /user', '200', { login: state.writer.login }) },
  'GET /': ({ state }) => {
    const { id, fullName, defaultBranch } = state.repository;
    const { source: _, parent: __, template_repository: ___, ...rest } = like('GET /', '200', { language: null });
    return { json: { ...rest, id, full_name: fullName, name: fullName.split('/')[1], default_branch: defaultBranch, private: state.repository.private } };
  },
  'GET /rules/branches/{branch}': ({ state, values }) => ({ list: state.rules[values['branch'] ?? ''] ?? [] }),
  'GET /commits/{ref}/check-runs': ({ state, values }) => ({ list: (state.checkRuns[values['ref'] ?? ''] ?? []).map(checkRunJson), under: 'check_runs' }),
};

function checkRunJson({ name, status, conclusion, app, startedAt }: CheckRunState): Record<string, unknown> {
  const [example] = (exampleOf('GET /commits/{ref}/check-runs', '200') as { check_runs: Record<string, unknown>[] }).check_runs;
  const done = conclusion !== null;
  return {
    ...example,
    name,
    status: status ?? (done ? 'completed' : 'in_progress'),
    conclusion,
    started_at: startedAt ?? '2026-01-01T00:00:00Z',
    completed_at: done ? '2026-01-01T00:01:00Z' : null,
    app: app === undefined ? null : { ...(example?.['app'] as object), ...app },
  };
}
