import { Args, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { shareOf } from '@/domain/ticket-figures';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Money } from '@/entities/scalars';
import { complaintStats } from '@/services/service-ticket/complaint-stats';
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
class Compensation {
  @Field(() => String, { description: 'ISO 4217 code.' }) currency!: string;
  @Field(() => Money, { description: 'All of it.' }) amount!: number;
  @Field(() => Int, { description: 'For how many complaints.' }) count!: number;
}

@ObjectType('ComplaintPromised', { simpleResolvers: true, description: 'What became of the days that customers were promised.' })
class Promised {
  @Field(() => Int, { description: 'Last handled by the end of that day.' }) kept!: number;
  @Field(() => Int, { description: 'Handled later, or still to be handled although the day is over.' }) broken!: number;
  @Field(() => Int, { description: 'Still to be handled, and the day is not over.' }) open!: number;
  @Field(() => Float, { nullable: true, description: 'kept ÷ (kept + broken), 0 to 1; null where no promised day has come.' }) share!: number | null;
}

@ObjectType('ComplaintStats', { simpleResolvers: true, description: 'The complaints that came in within a period.' })
class ComplaintStats {
  @Field(() => String, { description: 'What the figures say, in the viewer’s language.' }) definition!: string;
  @Field(() => Int, { description: 'How many came in; merged ones left out.' }) total!: number;
  @Field(() => [CauseCount], { description: 'By cause, the most frequent first; they add up to `total`.' }) causes!: CauseCount[];
  @Field(() => [LiableCount], { description: 'By department to blame, the most frequent first; they add up to `total`.' }) liable!: LiableCount[];
  @Field(() => [Compensation], { description: 'What was paid, by currency.' }) compensation!: Compensation[];
  @Field(() => Promised, { description: 'Of those with a promised day.' }) promised!: Promised;
}

@Resolver()
export class ComplaintStatsResolver {
  @Query(() => ComplaintStats, {
    description: 'What the complaints that came in within a period were about, who is to blame, what was paid and whether promised days were kept, of those that the viewer may read. Takes serviceTicket:read.',
  })
  async complaintStats(@Args(() => ReportArgs) { filter, ...period }: ReportArgs, @Ctx() context: Context): Promise<ComplaintStats> {
    const { liable, promised, ...stats } = await complaintStats(signedIn(context), { ...period, filter: filter ? decodeTicketFilter(filter) : null });
    const departments = await context.loaders.map<Department>('department', liable.map(({ departmentId }) => departmentId));
    return {
      ...stats, promised: { ...promised, share: shareOf(promised.kept, promised.kept + promised.broken) },
      liable: liable.map(({ departmentId, count }) => ({ department: departmentId === null ? null : (departments.get(departmentId) ?? null), count })),
      definition: message(context.locale, 'serviceReport.complaintsDefinition'),
    };
  }
}
