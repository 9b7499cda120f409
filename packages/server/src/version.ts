/** The version of this package, as `GET /api/version` answers it. */
export const VERSION = "0.1.0";
