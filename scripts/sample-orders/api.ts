interface Answer {
  data?: Record<string, { userErrors?: { code: string; field: string | null; message: string }[] } | null> | null;
  errors?: { message: string }[];
}

const PARALLEL = 8;

/** The API over HTTP, with a token, as other systems use it; waits where the API says so. */
export class Api {
  constructor(private readonly url: string, private readonly token: string) {}

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    for (;;) {
      const response = await fetch(this.url, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}`, 'accept-language': 'en' }, body: JSON.stringify({ query, variables }),
      });
      const wait = response.headers.get('retry-after');
      const { data, errors } = (await response.json()) as Answer;
      if (response.status === 429 && wait) await new Promise((resolve) => setTimeout(resolve, Number(wait) * 1000));
      else if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `status ${response.status}`);
      else return data as T;
    }
  }

  /** Sends one mutation for each input, several at once, and shows how far it is. `known` says which refusals mean that it is there already. */
  async sendAll(what: string, inputs: readonly object[], type: string, known: (code: string) => boolean = () => false): Promise<void> {
    const name = `${type[0]?.toLowerCase()}${type.slice(1).replace(/Input$/, '')}`;
    const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { userErrors { code field message } } }`;
    const started = performance.now();
    let next = 0;
    const work = async () => {
      for (let place = (next += 1) - 1; place < inputs.length; place = (next += 1) - 1) {
        const data = await this.ask<NonNullable<Answer['data']>>(mutation, { input: inputs[place] });
        const refused = data[name]?.userErrors?.find(({ code }) => !known(code));
        if (refused) throw new Error(`${what} ${JSON.stringify(inputs[place]).slice(0, 200)}: ${refused.code} ${refused.field ?? ''} ${refused.message}`);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    process.stdout.write(`${what}: ${inputs.length} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }
}
