import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { unitWorkflow } from '@/domain/unit';
import { Building } from '@/entities/building';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { Layout } from '@/entities/layout';
import { Order } from '@/entities/order';
import { Project } from '@/entities/project';
import { Unit } from '@/entities/unit';
import { UnitHold } from '@/entities/unit-hold';
import { User } from '@/entities/user';
import { holderOf, recordVerbs } from '@/services/access/verbs';
import { listUnitHolds, openHolds, UNIT_HOLD_SORTS } from '@/services/unit-hold';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { UnitHoldConnection } from '../unit-hold/connection';
import { WorkflowStep, workflowSteps } from '../workflow-step';
import { unitOrders } from './orders';
import type { UnitRow } from './preload';

const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

@Resolver(() => Unit)
export class UnitFields {
  @FieldResolver(() => Project, { nullable: true, description: 'Project that it belongs to.' })
  project(@Root() unit: UnitRow, @Ctx() context: Context) {
    return context.loaders.load<Project>('project', unit.projectId);
  }

  @FieldResolver(() => Building, { nullable: true, description: 'Building that it is in.' })
  building(@Root() unit: UnitRow, @Ctx() context: Context) {
    return context.loaders.load<Building>('building', unit.buildingId);
  }

  @FieldResolver(() => Layout, { nullable: true, description: 'Layout.' })
  layout(@Root() unit: UnitRow, @Ctx() context: Context) {
    return context.loaders.load<Layout>('layout', unit.layoutId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Type: residential, shop, parking space …' })
  propertyType(@Root() unit: UnitRow, @Ctx() context: Context) {
    return choice(context, unit.propertyTypeId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Where it looks.' })
  facing(@Root() unit: UnitRow, @Ctx() context: Context) {
    return choice(context, unit.facingId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'How it is decorated when handed over.' })
  decoration(@Root() unit: UnitRow, @Ctx() context: Context) {
    return choice(context, unit.decorationId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Kind and years of ownership.' })
  ownership(@Root() unit: UnitRow, @Ctx() context: Context) {
    return choice(context, unit.ownershipId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who holds it for a customer; null while nobody does.' })
  holder(@Root() unit: UnitRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', unit.holderId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department of whoever holds it; that of the project while nobody does.' })
  department(@Root() unit: UnitRow, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', unit.departmentId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() unit: UnitRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', unit.createdById);
  }

  @FieldResolver(() => UnitHold, { nullable: true, description: 'For whom it is held now; null where nobody holds it or the hold is beyond the viewer’s reach.' })
  async hold(@Root() unit: UnitRow, @Ctx() context: Context) {
    if (unit.openHold !== undefined || unit.holderId === null) return unit.openHold ?? null;
    return (await openHolds(signedIn(context), [unit])).get(unit.id) ?? null;
  }

  @FieldResolver(() => Order, { nullable: true, description: 'The order that it is in, cancelled ones aside; null where there is none or it is beyond the viewer’s reach.' })
  order(@Root() unit: UnitRow, @Ctx() context: Context) {
    return unit.holderId === null ? null : unitOrders(context).order.load(unit.id);
  }

  @FieldResolver(() => UnitHoldConnection, { description: 'For whom it was held and how that ended, the latest first, as far as the viewer may read it.' })
  async holds(
    @Root() unit: UnitRow,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(UNIT_HOLD_SORTS, null, { by: 'CREATED_AT', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listUnitHolds(signedIn(context), { unitId: unit.id, first, after, sort })));
  }

  @FieldResolver(() => [WorkflowStep], { description: 'The steps that lead on from here: which are open to the viewer, and why the others are not.' })
  async steps(@Root() unit: UnitRow, @Ctx() context: Context) {
    const held = await verbsOf(context, unit, unitWorkflow.transitions.map(({ permission }) => permission));
    const ordered = unit.holderId !== null && (await unitOrders(context).ordered.load(unit.id));
    return workflowSteps(context, unitWorkflow, { ...unit, ordered }, (permission) => held.has(permission));
  }

  @FieldResolver(() => [String], { description: 'The permissions that the viewer holds for this very record, e.g. unit:update.' })
  async viewerCan(@Root() unit: UnitRow, @Ctx() context: Context) {
    return [...(await verbsOf(context, unit, ALL_PERMISSIONS.filter((permission) => permission.startsWith('unit:'))))];
  }
}

async function verbsOf(context: Context, { id, holderId, departmentId }: UnitRow, permissions: readonly Permission[]) {
  const viewer = signedIn(context);
  return recordVerbs(viewer, permissions, async () => {
    const department = await context.loaders.load<Department>('department', departmentId);
    return department ? { ownerId: holderId ?? 0, departmentId, departmentPath: department.path } : holderOf(viewer, 'unit', id);
  });
}
