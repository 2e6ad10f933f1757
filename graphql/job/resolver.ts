import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { enumOf } from '@/entities/enum';
import { JobRun } from '@/entities/job-run';
import { DateTime } from '@/entities/scalars';
import { User } from '@/entities/user';
import type { JobDefinition } from '@/services/job/definition';
import { findJob, JOB_RUN_STATES, type JobRunState, lastRuns, listJobs, runsOf, runState } from '@/services/job/list';
import { requestRun } from '@/services/job/request';
import { nextSlot } from '@/services/job/schedule';
import { type Context, signedIn } from '../context';
import { UserError, userErrors } from '../payload';

const JobRunStateEnum = enumOf(JOB_RUN_STATES);
registerEnumType(JobRunStateEnum, {
  name: 'JobRunState', description: 'Where a run stands.',
  valuesConfig: {
    WAITING: { description: 'Asked for; no node has taken it yet.' }, RUNNING: { description: 'A node runs it, or died over it a moment ago.' },
    SUCCEEDED: { description: 'It ended.' }, FAILED: { description: 'It ended with an error.' },
  },
});

@ObjectType('Job', { simpleResolvers: true, description: 'Something that runs by itself.' })
class Job {
  @Field(() => String, { description: 'Name, e.g. reminders.' }) name!: string;
  @Field(() => String, { description: 'Cron pattern, with seconds where it has six parts, in the time zone of the server.' }) schedule!: string;
  @Field(() => String, { nullable: true, description: 'The setting of the server without which it has nothing to do, where it is missing.' }) missingSetting!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it is scheduled next; null while a setting is missing.' }) nextAt!: string | null;
  @Field(() => JobRun, { nullable: true, description: 'Its newest run.' }) lastRun!: JobRun | null;
  @Field(() => String, { nullable: true, description: 'Why the last run that ended failed; null where it did not.' }) lastError!: string | null;
}

@ObjectType('JobRunPayload', { simpleResolvers: true, description: 'Outcome of asking for a run of a job.' })
class JobRunPayload {
  @Field(() => Job, { nullable: true, description: 'The job, with the run that waits; null if refused.' }) job!: Job | null;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

const NAME_ARG = { description: 'Name of the job.' };

/** Jobs as the API shows them, whatever their number by two statements. */
async function shown({ db }: Context, jobs: readonly JobDefinition[]): Promise<Job[]> {
  const names = jobs.map(({ name }) => name);
  const [newest, ended] = [await lastRuns(db, names), await lastRuns(db, names, true)];
  return jobs.map(({ name, schedule, missingSetting = null }) => ({
    name, schedule, missingSetting, nextAt: missingSetting ? null : (nextSlot(schedule, new Date())?.toISOString() ?? null),
    lastRun: newest.get(name) ?? null, lastError: ended.get(name)?.error ?? null,
  }));
}

@Resolver(() => Job)
export class JobResolver {
  @Query(() => [Job], { description: 'What runs by itself, each job with its last run. Takes job:read.' })
  async jobs(@Ctx() context: Context) {
    return shown(context, listJobs(signedIn(context), context.jobs));
  }

  @Query(() => Job, { description: 'One job; NOT_FOUND where there is none of that name. Takes job:read.' })
  async job(@Arg('name', () => String, NAME_ARG) name: string, @Ctx() context: Context) {
    return (await shown(context, [findJob(signedIn(context), context.jobs, name)]))[0];
  }

  @FieldResolver(() => [JobRun], { description: 'Its runs, the newest first. Of a job that runs every few minutes, one that changed nothing is kept only until the next; all go after a month.' })
  runs(
    @Root() { name }: JobDefinition & object,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Runs wanted, 1 to 100.' }) first: number,
    @Arg('failedOnly', () => Boolean, { defaultValue: false, description: 'Only those that failed.' }) failedOnly: boolean,
    @Ctx() context: Context,
  ) {
    return runsOf(context.db, name, first, failedOnly);
  }

  @Mutation(() => JobRunPayload, { description: 'Asks for a run of a job out of turn. A node takes it within seconds, once no other run of the job lasts. Takes job:run.' })
  async jobRun(@Arg('name', () => String, NAME_ARG) name: string, @Ctx() context: Context): Promise<JobRunPayload> {
    try {
      const [job] = await shown(context, [await requestRun(signedIn(context), context.jobs, name)]);
      return { job: job ?? null, userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { job: null, userErrors: userErrors(context, error.details) };
    }
  }
}

@Resolver(() => JobRun)
export class JobRunFields {
  @FieldResolver(() => JobRunStateEnum, { description: 'Where it stands.' })
  state(@Root() run: JobRun & object): JobRunState {
    return runState(run);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who asked for it out of turn; null where it was scheduled.' })
  requestedBy(@Root() { requestedById }: JobRun & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', requestedById);
  }
}
