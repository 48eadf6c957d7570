import { Refusal } from "#shared/contract/failure.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { holdPapers } from "#electron/services/matrix/papers.ts";
import { changesBetween } from "#electron/services/review/changes.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { contextOf } from "./context.ts";
import { copyPaper, createFromTemplate, templates } from "./create.ts";
import { createDesk } from "./desk.ts";
import { linkTasks, superiorTasks } from "./link.ts";
import { addVersion, keepWorkingCopy, readWorkingCopy } from "./working-copy.ts";
import { unwaiveFinding, waiveFinding } from "./waive.ts";

export function draftingHandlers(services: Services): Handlers<"drafting"> {
  const desk = createDesk(services);
  const papers = holdPapers(services);
  const told = (id: string, what: "version" | "waivers" | "restored", except?: string): void =>
    services.tell("drafting.changed", { id, what }, except);
  const listed = (id: string): void => services.tell("library.changed", { ids: [id] });
  return {
    "drafting.open": ({ id }, { client }) => desk.open(id, client),
    "drafting.close": ({ id }, { client }) => {
      desk.close(id, client);
      return {};
    },
    "drafting.save": ({ id, seq, change }, { client }) => ({ savedAt: desk.save(id, client, seq, change) }),
    "drafting.keepVersion": ({ id, note }, { client }) => {
      desk.mustHold(id, client);
      const { version, made } = keepWorkingCopy(services.db(), id, note);
      if (made) {
        told(id, "version");
        listed(id);
      }
      return { version };
    },
    "drafting.versions": ({ id }) =>
      createLibrary(services.db())
        .versions(id)
        .map(({ n, made_at, note }) => ({ n, madeAt: made_at, note }))
        .toReversed(),
    "drafting.compare": ({ id, before, after }) => {
      const db = services.db();
      const { document } = after === null ? readWorkingCopy(db, id) : createLibrary(db).get(id, after);
      return changesBetween(createLibrary(db).get(id, before).document, document);
    },
    "drafting.superiorTasks": (input) => superiorTasks(services.db(), input),
    "drafting.link": (input, { client }) => {
      desk.mustHold(input.id, client);
      const { before, kept } = linkTasks(services.db(), papers, input);
      if (kept) {
        told(input.id, "version");
        listed(input.id);
      }
      services.tell("matrix.changed", {});
      return { before };
    },
    "drafting.restore": ({ id, version }, { client }) => {
      desk.mustHold(id, client);
      const db = services.db();
      const restored = db.transaction(() => {
        keepWorkingCopy(db, id, `Trước khi khôi phục bản ${version}`);
        const { document } = createLibrary(db).get(id, version);
        return { version: addVersion(db, id, document, `Khôi phục bản ${version}`), document };
      });
      desk.restart(id, client, restored.document);
      told(id, "restored", client);
      told(id, "version");
      listed(id);
      return restored;
    },
    "drafting.templates": () => templates(),
    "drafting.create": async (input, { signal }) => {
      const id =
        "template" in input
          ? await createFromTemplate(services, input.template, signal)
          : copyPaper(services.db(), input.from, localDay(services.now()));
      listed(id);
      return { id };
    },
    "drafting.context": ({ id }) => contextOf(services, id),
    "drafting.waive": (input) => {
      if (input.reason.trim() === "" || input.approver.trim() === "")
        throw new Refusal("refused", "Hãy ghi lý do và người quyết định bỏ qua.");
      waiveFinding(services.db(), input);
      told(input.id, "waivers");
      return {};
    },
    "drafting.unwaive": ({ id, subject }) => {
      unwaiveFinding(services.db(), id, subject);
      told(id, "waivers");
      return {};
    },
  };
}
