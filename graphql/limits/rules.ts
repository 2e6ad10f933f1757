import { type ASTVisitor, type FieldNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

// graphql-js asks for types within types 15 levels deep when it reads a schema; how often lists of them nest is limited by its own rule.
export const LIMITS = { depth: 10, introspectionDepth: 16, aliases: 30, rootAliases: 10, directives: 20, tokens: 2000, bodyBytes: 1_000_000, cost: 2000, inputList: 250, inputDepth: 20 } as const;

const tooMuch = (what: string, limit: number, node: FieldNode | SelectionSetNode) =>
  new GraphQLError(`The operation has more than ${limit} ${what}.`, { nodes: node, extensions: { code: 'LIMIT', limit } });

const deepestBelow = (node: FieldNode, deepest: number) => (/^__(schema|type)$/.test(node.name.value) ? LIMITS.introspectionDepth : deepest);

/** Refuses operations that are deeper, or repeat more, than any honest one: before a single statement runs. */
export function shapeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      // graphql-js leaves this to the execution.
      if (!context.getSchema().getRootType(operation.operation)) {
        context.reportError(new GraphQLError(`There is no ${operation.operation} here.`, { nodes: operation }));
        return false;
      }
      const seen = { aliases: 0, directives: 0, root: new Map<string, number>() };
      const visiting = new Set<string>();
      const walk = (set: SelectionSetNode, depth: number, deepest: number): boolean => {
        if (depth > deepest) return report(tooMuch('levels', deepest, set));
        return set.selections.every((node) => {
          seen.directives += node.directives?.length ?? 0;
          if (seen.directives > LIMITS.directives) return report(tooMuch('directives', LIMITS.directives, set));
          if (node.kind === Kind.FIELD) return field(node, depth) && (!node.selectionSet || walk(node.selectionSet, depth + 1, deepestBelow(node, deepest)));
          if (node.kind === Kind.INLINE_FRAGMENT) return walk(node.selectionSet, depth, deepest);
          const fragment = context.getFragment(node.name.value);
          if (!fragment || visiting.has(node.name.value)) return true;
          visiting.add(node.name.value);
          const fine = walk(fragment.selectionSet, depth, deepest);
          visiting.delete(node.name.value);
          return fine;
        });
      };
      const field = (node: FieldNode, depth: number): boolean => {
        if (node.alias && (seen.aliases += 1) > LIMITS.aliases) return report(tooMuch('aliases', LIMITS.aliases, node));
        if (depth > 1) return true;
        const times = (seen.root.get(node.name.value) ?? 0) + 1;
        seen.root.set(node.name.value, times);
        return times <= LIMITS.rootAliases || report(tooMuch(`fields ${node.name.value}`, LIMITS.rootAliases, node));
      };
      const report = (error: GraphQLError): false => {
        context.reportError(error);
        return false;
      };
      walk(operation.selectionSet, 1, LIMITS.depth);
      return false;
    },
  };
}

/** Refuses lists that are written into the document and longer than an input may be. */
export function inputListRule(context: ValidationContext): ASTVisitor {
  return {
    ListValue(node) {
      if (node.values.length <= LIMITS.inputList) return undefined;
      context.reportError(new GraphQLError(`A list has more than ${LIMITS.inputList} values.`, { nodes: node, extensions: { code: 'LIMIT', limit: LIMITS.inputList } }));
      return false;
    },
  };
}
