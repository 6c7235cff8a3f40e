/** Version of this package, as it stands in package.json; files and reports name it as their generator. */
export const version = '0.1.0';
