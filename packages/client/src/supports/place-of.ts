/** Writes a method and a path template so that the names of parameters do not matter: `GET /workflow/{}`. */
export function placeOf(operation: string): string {
  const [method = "", path = ""] = operation.trim().split(/\s+/);
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
}
