/** Units that fit beside one another. */
export const MAX_COMPARED = 4;
