/** The version of this package, as it is named in the `User-Agent` of every request. */
export const VERSION = "0.1.0";
