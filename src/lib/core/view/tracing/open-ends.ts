// Where do routes begin and end when nobody says?

/** The sets of hands (query/who.ts) that stand for an end that the address leaves open. */
export const openEnds = { from: 'origin', to: 'west' } as const;
