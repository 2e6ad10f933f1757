import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssignmentRule } from '@/entities/assignment-rule';
import { ServiceTicket } from '@/entities/service-ticket';
import { User } from '@/entities/user';
import { type AssignmentProposal, previewTerms, previewTickets } from '@/services/assignment-rule/preview';
import { type Context, signedIn } from '../context';
import { referenceId, referenceIds } from '../global-id';
import { AssignmentPreviewInput } from './inputs';

@ObjectType('AssignmentProposal', { description: 'Who would get a service ticket, and why.' })
class AssignmentProposalType {
  @Field(() => Int, { nullable: true, description: 'Open tickets that they have already, those proposed before this one included; null where there is nobody.' }) open!: number | null;
}

@Resolver(() => AssignmentProposalType)
export class AssignmentPreview {
  @Query(() => [AssignmentProposalType], { description: 'Whom serviceTicketAssignByRule would choose for these service tickets, those that wait to be assigned. Takes serviceTicket:assign.' })
  serviceTicketAssignPreview(@Arg('ids', () => [ID], { description: 'The service tickets, at most 250.' }) ids: string[], @Ctx() context: Context): Promise<AssignmentProposal[]> {
    return previewTickets(signedIn(context), referenceIds('ServiceTicket', ids) ?? []);
  }

  @Query(() => AssignmentProposalType, { description: 'Whom the rules would choose for a service ticket that the viewer wrote down now. Takes assignmentRule:read.' })
  assignmentRulePreview(@Arg('input', () => AssignmentPreviewInput, { description: 'The ticket.' }) { typeId, customerId, productId }: AssignmentPreviewInput, @Ctx() context: Context): Promise<AssignmentProposal> {
    return previewTerms(signedIn(context), {
      typeId: referenceId('DictionaryItem', typeId, 'typeId'), customerId: referenceId('Customer', customerId, 'customerId'), productId: referenceId('Product', productId, 'productId') ?? null,
    });
  }

  @FieldResolver(() => ServiceTicket, { nullable: true, description: 'The service ticket; null where it is not written down yet.' })
  serviceTicket(@Root() { ticketId }: AssignmentProposal, @Ctx() context: Context) {
    return context.loaders.load<ServiceTicket>('serviceTicket', ticketId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who would get it; null where there is nobody.' })
  assignee(@Root() { assigneeId }: AssignmentProposal, @Ctx() context: Context) {
    return context.loaders.load<User>('user', assigneeId);
  }

  @FieldResolver(() => AssignmentRule, { nullable: true, description: 'The rule that decides; null where it is the fewest open tickets of the department that the ticket is with.' })
  rule(@Root() { rule }: AssignmentProposal, @Ctx() context: Context) {
    return context.loaders.load<AssignmentRule>('assignmentRule', rule?.id ?? null);
  }
}
