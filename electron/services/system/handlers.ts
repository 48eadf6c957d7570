import { fileNameOf } from "#shared/text/file-name.ts";
import type { Office } from "#shared/contract/office.ts";
import { writeCsv } from "#electron/exporters/csv/write.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { isFirstStart } from "#electron/services/settings/first-start.ts";
import type { Handlers, Services } from "#electron/services/services.ts";

export function systemHandlers(services: Services): Handlers<"system"> {
  return {
    "system.hello": (_, { client }) => ({
      client,
      version: services.version,
      mode: services.mode,
      today: localDay(services.now()),
      library: services.holder.state(),
      ...officeNow(services),
    }),
    "system.openWindow": ({ path }) => ({ address: services.newWindow(path ?? "") }),
    "system.exportTable": async ({ format, ...table }) => {
      const name = `${fileNameOf(table.title)}.${format}`;
      if (format === "csv") return { name, bytes: new Uint8Array(writeCsv(table)) };
      const { writeTable } = await import("#electron/exporters/xlsx/table.ts");
      return { name, bytes: new Uint8Array(await writeTable(table)) };
    },
  };
}

function officeNow({ holder, db }: Services): { office: Office | null; firstStart: boolean } {
  if (holder.state().state !== "open") return { office: null, firstStart: false };
  return { office: readOffice(db()), firstStart: isFirstStart(db()) };
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** The ISO day on the clock of the office, not of Greenwich. */
export function localDay(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
