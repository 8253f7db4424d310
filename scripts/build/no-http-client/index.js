/** What @actions/core would make to ask for an OIDC token; see package.json beside this file. */
export class HttpClient {
  constructor() {
    throw new Error('OIDC tokens are not asked for through @actions/core here');
  }
}

export class BearerCredentialHandler {}
