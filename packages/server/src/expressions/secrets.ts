import { cloneJson, setMember } from "./json-clone";
import { compilePath } from "./json-path";
import { documentOf } from "./scope";

const ANY = "${workflow.secrets.";
const GROUP = /\$\{workflow\.secrets\.([^}]+)\}/g;
const WHOLE = /^\$\{workflow\.secrets\.([^}]+)\}$/;

/**
 * Resolves `${workflow.secrets.NAME}` at the moment a task is handed to whoever executes it; what is stored keeps the
 * expression. A whole text becomes the secret (null when there is none), inside other text a missing one is empty;
 * `NAME.path` reads into a secret that is JSON. The value itself is returned when nothing in it mentions a secret.
 */
export function substituteSecrets(value: unknown, secretOf: (name: string) => string | undefined): unknown {
  if (!mentionsSecret(value)) return value;
  if (typeof value === "string") return substitute(value, secretOf);
  if (Array.isArray(value)) return value.map((element) => substituteSecrets(element, secretOf));
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value ?? {}))
    setMember(result, name, substituteSecrets(member, secretOf));
  return result;
}

function mentionsSecret(value: unknown): boolean {
  if (typeof value === "string") return value.includes(ANY);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(mentionsSecret);
}

function substitute(text: string, secretOf: (name: string) => string | undefined): unknown {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return cloneJson(readSecret(whole, secretOf));
  return text.replace(GROUP, (_group, reference: string) => {
    const secret = readSecret(reference, secretOf);
    if (secret === null) return "";
    return typeof secret === "string" ? secret : JSON.stringify(secret);
  });
}

function readSecret(reference: string, secretOf: (name: string) => string | undefined): unknown {
  const dot = reference.indexOf(".");
  if (dot === -1) return secretOf(reference) ?? null;
  const secret = secretOf(reference.slice(0, dot));
  if (secret === undefined) return null;
  try {
    return compilePath(reference.slice(dot + 1))?.read(documentOf(JSON.parse(secret))) ?? null;
  } catch {
    // A secret that is no JSON has no members.
    return null;
  }
}
