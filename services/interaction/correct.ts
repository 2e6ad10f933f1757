import { isEditable } from '@/domain/interaction';
import { type InteractionPatch, interactionPatch } from '@/domain/interaction-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Interaction } from '@/entities/interaction';
import { sql } from '../database/sql';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { addInteraction, demandContact, followCustomer, instants } from './log';

/**
 * Corrects an entry. Within a day its author edits it in place; afterwards, or by another hand, the correction is an entry of its own that
 * stands in its place, and the first text stays readable.
 */
export async function correctInteraction(viewer: Viewer, id: number, version: number, input: InteractionPatch): Promise<Interaction> {
  const patch = validated(interactionPatch, input);
  return write(viewer, { command: { name: 'interactionCorrect', args: [id, version, input] } }, async (tx) => {
    const entry = await tx.find(Interaction, id, 'interaction:update');
    const [newer] = await tx.select(Interaction, sql`t.corrects_id = ${id}`);
    if (newer) throw new Refusal({ code: 'BLOCKED', message: 'interaction.alreadyCorrected' });
    // The contact of an old entry may have gone since: only another one has to be there.
    if (patch.contactId !== entry.contactId) await demandContact(tx, entry.customerId, patch.contactId);
    if (entry.createdById === viewer.userId && isEditable(entry.createdAt, tx.now)) {
      const edited = await tx.update(Interaction, entry, version, { ...(patch as Partial<Interaction>), ...instants(patch) });
      await followCustomer(tx, entry.customerId);
      return edited;
    }
    if (entry.version !== version) throw new Refusal({ code: 'CONFLICT', message: 'conflict' }, entry);
    const { channel, title, detail, place, participants, contactId, occurredAt, nextContactAt } = entry;
    const before = { channel, title, detail, place, participants, contactId, occurredAt, nextContactAt };
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    return addInteraction(tx, entry.customerId, { ...before, ...given, correctsId: entry.id });
  });
}
