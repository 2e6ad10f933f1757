import { openAsBlob } from 'node:fs';
import path from 'node:path';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string }[];
}

/** The product's API as a program of somebody else sees it: one address, one token. */
export class Api {
  constructor(private readonly url: string, private readonly token: string, private readonly language = 'en') {}

  /** Signs in with a password; throws with the sentence of the product where that is refused. */
  static async signIn(url: string, email: string, password: string, language = 'en'): Promise<Api> {
    const { signIn } = await new Api(url, '', language).ask<{ signIn: { token: string | null; userErrors: { message: string }[] } }>(
      'mutation($input: SignInInput!) { signIn(input: $input) { token userErrors { message } } }', { input: { email, password } },
    );
    if (!signIn.token) throw new Error(signIn.userErrors.map(({ message }) => message).join(' '));
    return new Api(url, signIn.token, language);
  }

  /** Asks one operation; throws where it could not be served. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.fetch('/api/graphql', {
      method: 'POST', body: JSON.stringify({ query, variables }), headers: { 'content-type': 'application/json' },
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (!data || errors) throw new Error(errors?.map(({ message }) => message).join(' ') ?? `the API answered ${response.status}`);
    return data;
  }

  /** Sends a file and resolves to the id of its import. */
  async upload(file: string): Promise<string> {
    const body = await openAsBlob(file);
    const response = await this.fetch('/api/files', { method: 'POST', body, headers: { 'x-file-name': encodeURIComponent(path.basename(file)) } });
    const answer = (await response.json()) as Answer<never> & { importBatch?: { id: string } };
    if (!answer.importBatch) throw new Error(answer.errors?.[0]?.message ?? `the upload was answered with ${response.status}`);
    return answer.importBatch.id;
  }

  /** The text behind an address of the product, such as the file of refused rows. */
  async text(address: string): Promise<string> {
    const response = await this.fetch(address, {});
    if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
    return response.text();
  }

  private fetch(address: string, { headers, ...request }: RequestInit): Promise<Response> {
    const authorization: Record<string, string> = this.token ? { authorization: `Bearer ${this.token}` } : {};
    return fetch(new URL(address, this.url), { ...request, headers: { ...headers, ...authorization, 'accept-language': this.language } });
  }
}
