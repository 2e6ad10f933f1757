import { type ProductDraft, productDraft, type ProductPatch, productPatch } from '@/domain/product-input';
import { Refusal } from '@/domain/refusal';
import { sortKey } from '@/domain/text/sort-key';
import { validated } from '@/domain/validation';
import { Product } from '@/entities/product';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Field of a product → code of the dictionary that it is chosen from. */
export const PRODUCT_CHOICES = { categoryId: 'product-category', measureId: 'product-measure' } as const;

const derived = ({ name }: { name?: string | undefined }): Partial<Product> => (name ? { nameSort: sortKey(name, { person: false }) } : {});

/** Adds a product to the catalogue, on the market unless told otherwise. */
export async function createProduct(viewer: Viewer, input: ProductDraft): Promise<Product> {
  demand(viewer, 'product:create');
  const draft = validated(productDraft, input);
  demandChoices(viewer, PRODUCT_CHOICES, draft);
  return write(viewer, { command: { name: 'productCreate', args: input } }, async (tx) => {
    await demandFree(tx, draft.sku);
    return tx.insert(Product, { currency: 'CNY', active: true, ...(draft as Partial<Product>), ...derived(draft) });
  });
}

/** Changes the fields given. Orders keep the name and price that they were written with. */
export async function updateProduct(viewer: Viewer, id: number, version: number, input: ProductPatch): Promise<Product> {
  const patch = validated(productPatch, input);
  return write(viewer, { command: { name: 'productUpdate', args: [id, version, input] } }, async (tx) => {
    const product = await tx.find(Product, id, 'product:update');
    demandChoices(viewer, PRODUCT_CHOICES, patch, product);
    if (patch.sku && patch.sku !== product.sku) await demandFree(tx, patch.sku);
    return tx.update(Product, product, version, { ...(patch as Partial<Product>), ...derived(patch) });
  });
}

async function demandFree(tx: WriteTransaction, sku: string): Promise<void> {
  const [other] = await tx.select(Product, sql`t.sku = ${sku}`);
  if (other) throw new Refusal({ code: 'DUPLICATE', message: 'product.skuTaken', field: 'sku', params: { name: other.name } });
}
