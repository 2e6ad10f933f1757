/** Code of the dictionary that tags are items of: named in both languages, coloured, retired where they are in use. */
export const CUSTOMER_TAGS = 'customer-tag';
