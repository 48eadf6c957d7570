import { Refusal } from "#shared/contract/failure.ts";
import { headerOf } from "#shared/facts/header.ts";
import { paperFileName } from "#shared/issuing/file-name.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { withdrawKey } from "#electron/services/review/withdraw.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import { readIssue, readIssueFile } from "#electron/storage/issues.ts";
import { cancelNumber, registerYears } from "#electron/storage/register.ts";
import { grantWaiver } from "#electron/storage/waivers.ts";
import { gateEntry, gateOf } from "./gate.ts";
import { isBeingWritten, issuePaper } from "./issue.ts";
import { numbersOf, registerOf, seriesOf } from "./numbers.ts";
import { currentPaper, filledPaper } from "./paper.ts";
import { prepare } from "./prepare.ts";
import { registerSheet } from "./register-sheet.ts";

type Issuing = Handlers<"issuing">;

export function issuingHandlers(services: Services): Issuing {
  return { ...preparing(services), ...deciding(services), ...files(services), ...registering(services) };
}

function preparing(services: Services): Pick<Issuing, "issuing.prepare" | "issuing.check" | "issuing.numbers"> {
  const { db, now } = services;
  return {
    "issuing.prepare": ({ id }) => ({ ...prepare(db(), id, localDay(now())), isOpen: isBeingWritten(services, id) }),
    "issuing.check": ({ id, stamp, plan }) => gateOf(services, id, filledPaper(db(), id, stamp, plan)).map(gateEntry),
    "issuing.numbers": ({ kind, date }) => numbersOf(db(), Number(date.slice(0, 4)), seriesOf(kind)),
  };
}

function deciding(
  services: Services,
): Pick<Issuing, "issuing.override" | "issuing.withdraw" | "issuing.issue" | "issuing.cancel"> {
  const { db, tell } = services;
  return {
    "issuing.override": ({ id, stamp, plan, keys, reason, who }) => {
      const standing = new Set(gateOf(services, id, filledPaper(db(), id, stamp, plan)).map(({ key }) => key));
      if (!keys.every((key) => standing.has(key))) throw new Refusal("stale");
      db().transaction(() => {
        for (const key of keys) {
          grantWaiver(db(), { documentId: id, subject: key, reason, approver: who });
          appendAudit(db(), { actor: who, action: "waiver.grant", subject: id, detail: { finding: key, reason } });
        }
      });
      tell("issuing.changed", { id });
      return {};
    },
    "issuing.withdraw": ({ id, keys, who }) => {
      const withdrawn = db().transaction(() => keys.flatMap((key) => withdrawKey(db(), id, key, who)));
      tell("issuing.changed", { id });
      return { withdrawn };
    },
    "issuing.issue": (request, context) => issuePaper(services, request, context),
    "issuing.cancel": ({ issue: id, reason, who }) => {
      const row = readIssue(db(), id);
      if (row === undefined) throw new Refusal("not-found");
      db().transaction(() => {
        if (!cancelNumber(db(), row, reason, who)) throw new Refusal("refused", "Số này đã được hủy trước đó.");
        const detail = { issue: id, number: row.number, symbol: row.symbol, reason };
        appendAudit(db(), { actor: who, action: "register.cancel", subject: row.document_id, detail });
      });
      tell("issuing.changed", { id: row.document_id });
      tell("library.changed", { ids: [row.document_id] });
      return {};
    },
  };
}

function files({ db, now, work }: Services): Pick<Issuing, "issuing.file" | "issuing.export"> {
  return {
    "issuing.file": ({ issue: id, format }) => {
      const file = readIssueFile(db(), id, format);
      if (file === undefined) throw new Refusal("not-found");
      return { name: file.name, bytes: new Uint8Array(file.bytes) };
    },
    "issuing.export": async ({ id, stamp, plan, format, draft }, { signal, progress }) => {
      const document = plan === null ? currentPaper(db(), id).document : filledPaper(db(), id, stamp, plan);
      const { number, symbol, subject } = headerOf(document);
      // With a number that is only planned the file is a draft by its name: the register does not hold it yet.
      const named = draft || plan !== null ? null : number;
      const name = paperFileName({ number: named, symbol, subject, kind: kindOf(document.kind).name });
      const job = { document, draft, time: now() };
      const writer = format === "docx" ? "write-docx" : "write-pdf";
      const bytes = await work.run(writer, job, { signal, progress });
      return { name: `${name}.${format}`, bytes: new Uint8Array(bytes) };
    },
  };
}

function registering({ db, now }: Services): Pick<Issuing, "issuing.register" | "issuing.registerSheet"> {
  return {
    "issuing.register": ({ year }) => {
      const years = registerYears(db());
      const shown = year ?? years[0] ?? Number(localDay(now()).slice(0, 4));
      return { year: shown, years: years.includes(shown) ? years : [shown, ...years], lines: registerOf(db(), shown) };
    },
    "issuing.registerSheet": ({ year, series }) => registerSheet(year, series, registerOf(db(), year)),
  };
}
