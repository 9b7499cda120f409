/**
 * The JSON of objects that never change, made once each: definitions are large and part of every answer about a task.
 * An object is forgotten together with its last user.
 */
export function jsonCache<T extends object>(
  toJson: (value: T) => string = (value) => JSON.stringify(value),
): (value: T) => string {
  const made = new WeakMap<T, string>();
  return (value) => {
    let text = made.get(value);
    if (text === undefined) made.set(value, (text = toJson(value)));
    return text;
  };
}
