import type { Finding } from "#shared/model/finding.ts";

/** A finding as other programs get it; the shape is a promise, fields may only be added. */
export function findingJson({ ruleId, severity, message, basis, line, quote, path }: Finding) {
  return { ruleId, severity, message, basis, line, quote, path };
}
