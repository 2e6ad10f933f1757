import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Attachment } from '@/entities/attachment';
import { deleteAttachment, restoreAttachment } from '@/services/attachment/remove';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const AttachmentPayload = payloadType('AttachmentPayload', 'attachment', Attachment);
const ID_ARG = { description: 'Global id of the attachment.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Mutation(() => AttachmentPayload, { description: 'Takes a file from its service ticket, which has to be open; it can be brought back for 30 days. Takes attachment:delete.' })
  attachmentDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'attachment', 'attachment', async () => deleteAttachment(viewer, recordId('Attachment', id), version));
  }

  @Mutation(() => AttachmentPayload, { description: 'Brings a file back that was deleted in the last 30 days. Takes attachment:restore.' })
  attachmentRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'attachment', 'attachment', async () => restoreAttachment(viewer, recordId('Attachment', id), version));
  }
}
