/** Words of the tab. */
export const document = {};
