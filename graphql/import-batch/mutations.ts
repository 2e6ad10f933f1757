import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { ImportBatch } from '@/entities/import-batch';
import { cancelImport, startCheck, startImport } from '@/services/import/start';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { decodePlan, ImportPlanInput } from './plan';

const ImportBatchPayload = payloadType('ImportBatchPayload', 'importBatch', ImportBatch);
const ID_ARG = { description: 'Global id of the import.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@Resolver(() => ImportBatch)
export class ImportBatchMutations {
  @Mutation(() => ImportBatchPayload, { description: 'Starts a dry run over the whole file; `check` tells how far it is. Writes no record. Takes importBatch:create and what the subject takes.' })
  importCheck(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('plan', () => ImportPlanInput, { description: 'How to import.' }) plan: ImportPlanInput,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'importBatch', 'importBatch', async () => startCheck(viewer, recordId('ImportBatch', id), decodePlan(plan)));
  }

  @Mutation(() => ImportBatchPayload, {
    description: 'Starts an import, or takes up one that failed or was cancelled behind the last row that was dealt with. Takes importBatch:create and what the subject takes: customer:create for customers, order:import for orders.',
  })
  importStart(
    @Arg('id', () => ID, ID_ARG) id: string,
    @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('plan', () => ImportPlanInput, { nullable: true, description: 'How to import; may be left out to go on as before.' }) plan: ImportPlanInput | null,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'importBatch', 'importBatch', async () =>
      startImport(viewer, recordId('ImportBatch', id), version, plan ? decodePlan(plan) : null));
  }

  @Mutation(() => ImportBatchPayload, { description: 'Stops a running import; what is in stays in. Takes importBatch:create.' })
  importCancel(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'importBatch', 'importBatch', async () => cancelImport(viewer, recordId('ImportBatch', id), version));
  }
}
