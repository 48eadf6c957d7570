import type { Office } from "#shared/contract/office.ts";
import { officeSchema } from "#shared/contract/office.ts";
import { suggestPlaces } from "#shared/agencies/places/suggest.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import { readSetting, writeSetting } from "#electron/storage/settings.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { allCommunes } from "./communes.ts";

const key = "office";

/** The office as it was saved; null before the first start was finished, or when what was saved is no office. */
export function readOffice(db: Reader): Office | null {
  const read = officeSchema.safeParse(readSetting(db, key));
  return read.success ? read.data : null;
}

export function officeHandlers(services: Services): Handlers<"office"> {
  return {
    "office.get": () => readOffice(services.db()),
    "office.places": async ({ typed, date }) => suggestPlaces(typed, date, await allCommunes()),
    "office.save": (office) => {
      const db = services.db();
      db.transaction(() => {
        writeSetting(db, key, office);
        appendAudit(db, { actor: "", action: "office.save", subject: "office", detail: { name: office.name } });
      });
      services.tell("office.changed", office);
      return {};
    },
  };
}
