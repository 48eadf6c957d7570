import { randomUUID } from "node:crypto";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { Refusal } from "#shared/contract/failure.ts";
import type { Input } from "#shared/contract/index.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { holdPapers } from "#electron/services/matrix/papers.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import * as cascades from "#electron/storage/cascades.ts";
import { keepBuiltin, sourcesOf } from "./sources.ts";
import { makePlan } from "./make.ts";
import type { CascadeState } from "./state.ts";
import { cascadeReader } from "./state.ts";
import { itemOf, planOf } from "./view.ts";

export function cascadeHandlers(services: Services): Handlers<"cascade"> {
  const papers = holdPapers(services);
  const read = cascadeReader(papers, () => localDay(services.now()));
  const head = (state: CascadeState) => ({
    id: state.row.id,
    office: state.office,
    issued: state.row.issued,
    marginDays: state.row.margin_days,
    superiors: state.superiors.map(papers.entry),
    plan: state.row.plan,
    changedAt: state.row.changed_at,
    open: state.open,
  });
  const changed = (id: string) => services.tell("cascade.changed", { id });
  return {
    "cascade.sources": () => sourcesOf(services.db()),
    "cascade.list": () => cascades.listCascades(services.db()).map(({ id }) => head(read(services.db(), id))),
    "cascade.start": (input) => start(services, papers.document, input),
    "cascade.get": ({ id }) => {
      const state = read(services.db(), id);
      return { ...head(state), items: state.items.map((item) => itemOf(item, state.row.issued)) };
    },
    "cascade.change": ({ id, office, issued, marginDays }) => {
      read(services.db(), id);
      const change = { office: JSON.stringify(office), issued, margin_days: marginDays };
      services.db().transaction(() => cascades.updateCascade(services.db(), id, change));
      changed(id);
      return {};
    },
    "cascade.decide": (input) => {
      const before = decide(services, read(services.db(), input.id), input);
      changed(input.id);
      return { before };
    },
    "cascade.plan": ({ id }) => planOf(read(services.db(), id)),
    "cascade.make": ({ id }) => {
      const paper = makePlan(services.db(), read(services.db(), id), papers);
      services.tell("library.changed", { ids: [paper] });
      services.tell("matrix.changed", {});
      changed(id);
      return { paper };
    },
    "cascade.discard": ({ id }) => {
      services.db().transaction(() => {
        cascades.deleteCascade(services.db(), id);
        appendAudit(services.db(), { actor: "", action: "cascade.discard", subject: id, detail: null });
      });
      changed(id);
      return {};
    },
  };
}

async function start(
  services: Services,
  documentOf: (id: string) => Parameters<typeof tasksOf>[0],
  { papers, builtin, office, issued, marginDays }: Input<"cascade.start">,
): Promise<{ id: string }> {
  const kept: string[] = [];
  for (const id of builtin) kept.push(await keepBuiltin(services, id));
  if (kept.length > 0) services.tell("library.changed", { ids: kept });
  const superiors = [...new Set([...papers, ...kept])];
  if (superiors.length === 0) throw new Refusal("refused", "Hãy chọn ít nhất một văn bản cấp trên.");
  if (superiors.every((id) => tasksOf(documentOf(id)).length === 0))
    throw new Refusal("refused", "Trong văn bản đã chọn không thấy nhiệm vụ nào để triển khai.");
  const db = services.db();
  const id = randomUUID();
  const row = { id, office: JSON.stringify(office), issued, margin_days: marginDays };
  db.transaction(() => {
    cascades.insertCascade(db, row, superiors);
    appendAudit(db, { actor: "", action: "cascade.start", subject: id, detail: { superiors, office: office.name } });
  });
  services.tell("cascade.changed", { id });
  return { id };
}

/** Keeps decisions about tasks that are there; gives what stood there before. */
function decide(services: Services, state: CascadeState, { id, decisions }: Input<"cascade.decide">) {
  const db = services.db();
  const items = new Map(state.items.map((item) => [`${item.document} ${item.proposal.task.id}`, item]));
  return db.transaction(() =>
    decisions.map(({ document, task, decision }) => {
      const item = items.get(`${document} ${task}`);
      if (item === undefined) throw new Refusal("not-found");
      const decided =
        decision === null ? null : { decision: JSON.stringify(decision), print: fingerprint(item.proposal.task) };
      cascades.decideTask(db, { cascade_id: id, document_id: document, task_id: task }, decided);
      cascades.updateCascade(db, id, {});
      return { document, task, decision: item.decision };
    }),
  );
}
