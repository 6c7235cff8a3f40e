/** Words of the tab. */
export const policies = {};
