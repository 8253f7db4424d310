import { forgeWith } from '../../src/commands/forge-inputs.js';
import { Secret } from '../../src/model/secret.js';
import type { Forge, ForgeRequest } from '../../src/ports/forge.js';
import { failureOf } from '../support/forge-client.js';

describe('forgeWith', () => {
  const asked: ForgeRequest[] = [];
  const openForge = (request: ForgeRequest): Promise<Forge> => {
    asked.push(request);
    return Promise.resolve({} as Forge);
  };
  beforeEach(() => void asked.splice(0));

  it('hands the masked input on, or leaves it to the variables', async () => {
    await forgeWith({ openForge }, [{ from: 'value', name: 'github-token', secret: new Secret(Buffer.from('ghs_x')) }], 'acme/app');
    await forgeWith({ openForge }, []);
    expect(asked).toEqual([
      { repository: 'acme/app', token: 'ghs_x' },
      { repository: undefined, token: undefined },
    ]);
  });

  it('takes no token from a file', async () => {
    expect(await failureOf(Promise.resolve().then(() => forgeWith({ openForge }, [{ from: 'file', path: 'token' }])))).toMatchObject({ code: 'input_invalid' });
    expect(asked).toEqual([]);
  });
});
