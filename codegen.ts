import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** Typed documents for the browser from the plain .graphql files beside the pages, and the list of operations that the server knows by hash. */
const config: CodegenConfig = {
  schema: 'graphql/schema.graphql',
  documents: 'app/**/*.graphql',
  generates: {
    'app/apollo/generated/': {
      preset: 'client',
      // The server answers the recorded text: without type names in it the browser's cache could neither tell records apart nor match fragments.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } },
      config: {
        strictScalars: true, useTypeImports: true, enumsAsTypes: true, avoidOptionals: { field: true },
        scalars: {
          DateTime: 'string', LocalDate: 'string', Money: 'string', Quantity: 'string', UnitPrice: 'string', Rate: 'string', Area: 'string', JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
