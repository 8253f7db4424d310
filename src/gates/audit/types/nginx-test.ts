import { z } from 'zod';
import type { Observation } from '../../checks/observation.js';
import { checkType } from '../check-type.js';
import { openConfigurations, siteParameters } from './nginx/site.js';
import { testConfiguration } from './nginx/test-configuration.js';

const parameters = z.strictObject(siteParameters);

/** `nginx -t`, without touching the machine's own nginx. */
export const nginxTest = checkType<z.output<typeof parameters>>({
  name: 'nginx_test',
  summary: 'nginx takes the configuration: `nginx -t` on a copy in a temporary folder, with stand-ins for certificates and passwords.',
  parameters,
  executes: () => true,
  observe: async (ground, place) => {
    const observations: Observation[] = [];
    for (const configuration of openConfigurations(ground, place)) observations.push(...(await testConfiguration(ground, configuration)));
    return observations;
  },
});
