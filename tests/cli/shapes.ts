import { z } from "zod";
import { kindIds } from "#shared/model/kind-id.ts";
import { deadlineKinds } from "#shared/text/deadline-type.ts";

// The JSON other programs rely on. Strict: a key that is new here is a decision, not an accident.

const day = z.iso.date();
const line = z.number().int().positive().nullable();
const text = z.string().nullable();

export const taskShape = z.strictObject({
  id: z.string().min(1),
  path: z.string(),
  text: z.string().min(1),
  lead: z.array(z.string()),
  coordinate: z.array(z.string()),
  implement: z.array(z.string()),
  deadline: z
    .strictObject({ raw: z.string(), kind: z.enum(deadlineKinds), start: day.nullable(), end: day.nullable() })
    .nullable(),
  product: text,
  status: text,
  result: text,
  assignedBy: text,
  line,
  form: z.enum(["fields", "bullet", "sentence", "row"]),
  nature: z.enum(["specific", "general", "organisation"]),
});
export const tasksShape = z.strictObject({ tasks: z.array(taskShape) });

const part = z.number().int().nullable();
export const readShape = z.strictObject({
  document: z.strictObject({
    kind: z.enum(kindIds),
    header: z.strictObject({
      parentBody: text,
      issuer: text,
      number: text,
      symbol: text,
      place: text,
      date: day.nullable(),
      dateParts: z.strictObject({ day: part, month: part, year: part }).nullable(),
      subject: text,
      addressees: z.array(z.string()),
      urgency: text,
    }),
    outline: z.array(z.strictObject({ label: text, level: z.number().int(), text: z.string(), line })),
    bases: z.array(z.string()),
    recipients: z.array(z.string()),
    signer: z.strictObject({ authority: z.array(z.string()), title: text, name: text }),
    footnotes: z.number().int(),
    tables: z.number().int(),
    doubts: z.array(z.strictObject({ reason: z.string(), line })),
  }),
});

export const checkShape = z.strictObject({
  findings: z.array(
    z.strictObject({
      ruleId: z.string().min(1),
      severity: z.enum(["error", "warning", "info"]),
      message: z.string().min(1),
      basis: z.string().min(1),
      line,
      quote: z.string(),
      path: z.string(),
    }),
  ),
  checked: z.strictObject({
    numbers: z.array(
      z.strictObject({
        line,
        claim: z.string(),
        verdict: z.enum(["exact", "rounded", "one-unit", "wrong", "unverifiable"]),
        calculation: z.string(),
      }),
    ),
  }),
});

export const verifyShape = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      expected: z.string(),
      found: z.string(),
      verdict: z.enum(["đạt", "không đạt", "không xác định"]),
      basis: z.string(),
    }),
  ),
});

export const searchShape = z.strictObject({
  results: z.array(
    z.strictObject({
      document: z.strictObject({
        id: z.string(),
        kind: z.enum(kindIds),
        number: text,
        symbol: text,
        date: day.nullable(),
        issuer: text,
        subject: text,
      }),
      task: z
        .strictObject({
          id: z.string(),
          path: z.string(),
          text: z.string(),
          lead: z.array(z.string()),
          deadline: z.strictObject({ raw: z.string(), kind: z.enum(deadlineKinds), end: day.nullable() }).nullable(),
        })
        .nullable(),
      text: z.string(),
      ranges: z.array(z.strictObject({ start: z.number(), end: z.number() })),
      exact: z.boolean(),
    }),
  ),
});

export const traceShape = z.strictObject({
  links: z.array(
    z.strictObject({
      child: z.string().min(1),
      parent: z.string().min(1),
      confidence: z.number().min(0).max(1),
      why: z.string().min(1),
      file: z.string().optional(),
    }),
  ),
  coverage: z.array(
    z.strictObject({
      parent: z.string().min(1),
      state: z.enum(["covered", "forwarded", "waived", "uncovered", "suspect", "not-for"]),
      children: z.array(z.string()),
      deep: z.boolean(),
      note: z.string(),
      file: z.string().optional(),
    }),
  ),
});

export const cascadeShape = z.strictObject({
  tasks: z.number().int(),
  links: z.array(z.strictObject({ child: z.string(), parent: z.string(), file: z.string().optional() })),
  notFor: z.array(z.strictObject({ parent: z.string(), reason: z.string().min(1), file: z.string().optional() })),
  doubts: z.array(z.strictObject({ path: text, paths: z.array(z.string()), reason: z.string().min(1) })),
});
