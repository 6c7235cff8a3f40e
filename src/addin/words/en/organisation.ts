/** Words of the tab. */
export const organisation = {};
