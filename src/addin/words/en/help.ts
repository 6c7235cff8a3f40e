/** Words of the tab. */
export const help = {};
