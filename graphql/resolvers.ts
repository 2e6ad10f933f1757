import type { NonEmptyArray } from 'type-graphql';
import { AccessResolver } from './access/resolver';
import { ChangeResolver, CustomerTimelineResolver, FieldChangeResolver } from './change/resolver';
import { ContactResolver } from './contact/resolver';
import { CustomerFields } from './customer/fields';
import { CustomerMutations } from './customer/mutations';
import { CustomerConnectionResolver, CustomerResolver } from './customer/resolver';
import { DepartmentResolver } from './department/resolver';
import { DictionaryItemFields } from './dictionary/item-fields';
import { DictionaryResolver } from './dictionary/resolver';
import { ImportBatchMutations } from './import-batch/mutations';
import { ImportBatchResolver, ImportPlanResolver } from './import-batch/resolver';
import { InteractionResolver } from './interaction/resolver';
import { NodeResolver } from './node/resolver';
import { PermissionRegistryResolver } from './role/registry';
import { RoleResolver } from './role/resolver';
import { SearchResolver } from './search/resolver';
import { SessionResolver } from './session/resolver';
import { ViewerResolver } from './session/viewer';
import { SetupResolver } from './setup/resolver';
import { UserMutations } from './user/mutations';
import { UserConnectionResolver, UserResolver } from './user/resolver';

/** Everything that may be asked, noun by noun. */
export const resolvers: NonEmptyArray<new () => object> = [
  AccessResolver, ChangeResolver, ContactResolver, CustomerConnectionResolver, CustomerFields, CustomerMutations, CustomerResolver,
  CustomerTimelineResolver, DepartmentResolver, DictionaryItemFields, DictionaryResolver, FieldChangeResolver, ImportBatchMutations,
  ImportBatchResolver, ImportPlanResolver, InteractionResolver,
  NodeResolver, PermissionRegistryResolver, RoleResolver, SearchResolver, SessionResolver, SetupResolver, UserConnectionResolver, UserMutations,
  UserResolver, ViewerResolver,
];
