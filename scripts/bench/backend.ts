import { buildContainer, type Container } from '@/container';
import { readSettings } from '@/settings';
import { type Reach, type SignedIn, signIn } from './people';

export interface Answer<T> {
  data: T;
  errors?: { message: string }[];
}

/** The product's backend in this process, on the dataset: for what is measured without HTTP and Next. */
export class Backend {
  private readonly people = new Map<Reach, SignedIn[]>();
  private turn = 0;

  private constructor(readonly container: Container, private readonly folder: string) {}

  static async open(folder: string): Promise<Backend> {
    return new Backend(await buildContainer(readSettings({ DATA_DIR: folder, LOG_LEVEL: 'error' })), folder);
  }

  /** Somebody of this reach, another one each time. */
  person(reach: Reach): SignedIn {
    let people = this.people.get(reach);
    if (!people) this.people.set(reach, (people = signIn(this.folder, reach)));
    const person = people[(this.turn += 1) % people.length];
    if (!person) throw new RangeError(`nobody has the reach ${reach}`);
    return person;
  }

  /** Runs an operation as somebody. Throws on any error. */
  async run<T>({ token }: SignedIn, query: string, variables: object = {}): Promise<T> {
    const response = await this.container.graphql(new Request('http://localhost/api/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
    }));
    const { data, errors } = (await response.json()) as Answer<T>;
    if (errors?.[0]) throw new Error(errors[0].message);
    return data;
  }

  /** Milliseconds that an operation takes. */
  async time(person: SignedIn, query: string, variables: object = {}): Promise<number> {
    const started = performance.now();
    await this.run(person, query, variables);
    return performance.now() - started;
  }

  /** Milliseconds of processor time that an operation takes in this process: other processes of the machine do not count. */
  async processorTime(person: SignedIn, query: string, variables: object = {}): Promise<number> {
    const started = process.cpuUsage();
    await this.run(person, query, variables);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }
}
