import { Args, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { shareOf } from '@/domain/ticket-figures';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Money } from '@/entities/scalars';
import { complaintsNow, promisedDays, promisedResolutions, type PromisesOfComplaints } from '@/services/service-ticket/complaint-promises';
import { complaintCompensation, complaintStats } from '@/services/service-ticket/complaint-stats';
import type { ReportQuery } from '@/services/service-ticket/report-period';
import { type Context, signedIn } from '../context';
import { message } from '../messages';
import { decodeTicketFilter } from './filter';
import { ReportArgs } from './figures';

@ObjectType('ComplaintCauseCount', { simpleResolvers: true, description: 'How many complaints have a cause.' })
class CauseCount {
  @Field(() => DictionaryItem, { nullable: true, description: 'The cause; null where none is written down.' }) cause!: DictionaryItem | null;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('ComplaintLiableCount', { simpleResolvers: true, description: 'For how many complaints a department is to blame.' })
class LiableCount {
  @Field(() => Department, { nullable: true, description: 'The department; null where none is named.' }) department!: Department | null;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('ComplaintCompensation', { simpleResolvers: true, description: 'What customers got for the trouble, in one currency.' })
export class CompensationType {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => Money, { description: 'All of it.' }) amount!: number;
  @Field(() => Int, { description: 'For how many complaints.' }) count!: number;
}

@ObjectType('ComplaintPromised', { simpleResolvers: true, description: 'What became of what customers with complaints were promised.' })
class Promised {
  @Field(() => Int, { description: 'Done in time; by the end of the day where a day was promised.' }) kept!: number;
  @Field(() => Int, { description: 'Done later, or still to be done although its time is up.' }) broken!: number;
  @Field(() => Int, { description: 'Still to be done, and its time is not up.' }) open!: number;
  @Field(() => Float, { nullable: true, description: 'kept ÷ (kept + broken), 0 to 1; null where nothing was done nor has come due.' }) share!: number | null;
}

@ObjectType('ComplaintsNow', { simpleResolvers: true, description: 'Complaints that are open now, whenever they came in.' })
class ComplaintsNow {
  @Field(() => Int, { description: 'How many.' }) open!: number;
  @Field(() => Int, { description: 'Of those: still to be handled although the promised day is over.' }) overdue!: number;
}

@ObjectType('ComplaintStats', { simpleResolvers: true, description: 'The complaints that came in within a period.' })
export class ComplaintStatsType {
  query!: ReportQuery;
  @Field(() => String, { description: 'What `total`, `promised` and `compensation` say, in the viewer’s language.' }) definition!: string;
  @Field(() => Int, { description: 'How many came in; merged ones left out.' }) total!: number;
  @Field(() => [CauseCount], { description: 'By cause, the most frequent first; they add up to `total`.' }) causes!: CauseCount[];
  @Field(() => [LiableCount], { description: 'By department to blame, the most frequent first; they add up to `total`.' }) liable!: LiableCount[];
}

const sharing = (counts: PromisesOfComplaints): Promised => ({ ...counts, share: shareOf(counts.kept, counts.kept + counts.broken) });

@Resolver(() => ComplaintStatsType)
export class ComplaintStatsResolver {
  @Query(() => ComplaintStatsType, {
    description: 'What the complaints that came in within a period were about, who is to blame, what was paid, whether promises were kept, and how often products and customers come to complaints, of those that the viewer may read. Takes serviceTicket:read.',
  })
  async complaintStats(@Args(() => ReportArgs) { filter, ...period }: ReportArgs, @Ctx() context: Context): Promise<ComplaintStatsType> {
    const query: ReportQuery = { ...period, filter: filter ? decodeTicketFilter(filter) : null };
    const { liable, ...stats } = await complaintStats(signedIn(context), query);
    const departments = await context.loaders.map<Department>('department', liable.map(({ departmentId }) => departmentId));
    return {
      ...stats, query, definition: message(context.locale, 'serviceReport.complaintsDefinition'),
      liable: liable.map(({ departmentId, count }) => ({ department: departmentId === null ? null : (departments.get(departmentId) ?? null), count })),
    };
  }

  @FieldResolver(() => [CompensationType], { description: 'What was paid, by currency.' })
  compensation(@Root() { query }: ComplaintStatsType, @Ctx() context: Context): Promise<CompensationType[]> {
    return complaintCompensation(signedIn(context), query);
  }

  @FieldResolver(() => Promised, { description: 'Of those with a promised day: whether they were last handled by the end of it.' })
  async promised(@Root() { query }: ComplaintStatsType, @Ctx() context: Context): Promise<Promised> {
    return sharing(await promisedDays(signedIn(context), query));
  }

  @FieldResolver(() => Promised, { description: 'Of those promised a resolution within a time: whether they got it in time.' })
  async resolution(@Root() { query }: ComplaintStatsType, @Ctx() context: Context): Promise<Promised> {
    return sharing(await promisedResolutions(signedIn(context), query));
  }

  @FieldResolver(() => ComplaintsNow, { description: 'Those that are open now, whatever the period.' })
  now(@Root() { query }: ComplaintStatsType, @Ctx() context: Context): Promise<ComplaintsNow> {
    return complaintsNow(signedIn(context), query);
  }
}
