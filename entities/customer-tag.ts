import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A tag on a customer: an item of the dictionary customer-tag. */
@Entity('customer_tags')
@Index('ix_customer_tags_tag', ['tagId', 'customerId'])
export class CustomerTag {
  @PrimaryColumn({ type: 'int' }) @ForeignKey('Customer', { onDelete: 'CASCADE' }) customerId!: number;
  @PrimaryColumn({ type: 'int' }) @ForeignKey('DictionaryItem') tagId!: number;
}
