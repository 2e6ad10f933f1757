import { Field, ObjectType } from 'type-graphql';
import type { Permission } from '@/domain/permissions';
import { stepsOf, type Workflow } from '@/domain/workflow';
import type { Context } from './context';
import { errorMessage, message } from './messages';

@ObjectType('WorkflowStep', { simpleResolvers: true, description: 'A step that a record could take in its process, as it looks to the viewer.' })
export class WorkflowStep {
  @Field(() => String, { description: 'Name of the step; its mutation is the noun followed by it, e.g. customerActivate.' })
  name!: string;

  @Field(() => String, { description: 'Label in the viewer’s language.' })
  label!: string;

  @Field(() => String, { description: 'State that the step leads to.' })
  to!: string;

  @Field(() => Boolean, { description: 'The viewer may take it now.' })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in the viewer’s language; null where it is allowed.' })
  blockedBy!: string | null;

  @Field(() => [String], { description: 'Input fields that the step cannot do without.' })
  requires!: readonly string[];
}

/** The steps of a record with labels and reasons in the viewer's language. */
export function workflowSteps<S extends string, R extends { status: string }>(
  context: Context,
  workflow: Workflow<S, R>,
  row: R,
  may: (permission: Permission) => boolean,
): WorkflowStep[] {
  return stepsOf(workflow, row, context.viewer?.userId ?? null, may).map((step) => ({
    ...step,
    label: message(context.locale, `workflow.${workflow.noun}.steps.${step.name}`),
    blockedBy: step.blockedBy && errorMessage(context.locale, step.blockedBy),
  }));
}
