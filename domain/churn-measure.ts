/** Whether what came of a measure is not written down yet. */
export const awaitsOutcome = ({ outcome }: { outcome: string | null }): boolean => outcome === null;
