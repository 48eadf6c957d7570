import { basename, dirname } from "node:path";
import { Refusal } from "#shared/contract/failure.ts";
import { exists, sizeOf } from "#electron/files/disk.ts";
import { readLicences } from "#electron/files/licences.ts";
import { builtins } from "#electron/services/builtin/builtin.ts";
import type { Handlers, Services } from "#electron/services/services.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import { listBackups } from "#electron/storage/backup.ts";
import { restoreBackup } from "#electron/storage/restore.ts";
import { backupFile, backupsOf, infoOf, inspectBackup } from "./backups.ts";
import { takeBuiltin } from "./builtin-papers.ts";
import { endFirstStart } from "./first-start.ts";
import { readRuleLevels, writeRuleLevels } from "./rule-settings.ts";

type Settings = Handlers<"settings">;

export function settingsHandlers(services: Services): Settings {
  return { ...choosing(services), ...copying(services), ...telling(services) };
}

function choosing({
  db,
  tell,
}: Services): Pick<
  Settings,
  "settings.rules" | "settings.saveRules" | "settings.builtins" | "settings.takeBuiltin" | "settings.endFirstStart"
> {
  return {
    "settings.rules": () => ({ levels: readRuleLevels(db()) }),
    "settings.saveRules": ({ levels }) => {
      db().transaction(() => {
        writeRuleLevels(db(), levels);
        appendAudit(db(), { actor: "", action: "settings.rules", subject: "rules", detail: levels });
      });
      tell("settings.rulesChanged", {});
      return {};
    },
    "settings.builtins": async () =>
      (await builtins()).map(({ id, group, title, kind, notice }) => ({
        id,
        group,
        title,
        kind,
        notice: notice ?? null,
      })),
    "settings.takeBuiltin": async ({ id }) => {
      const taken = await takeBuiltin(db(), id);
      if (!taken.known) tell("library.changed", { ids: [taken.id] });
      return taken;
    },
    "settings.endFirstStart": () => {
      endFirstStart(db());
      // The windows ask anew whether this is the first start.
      tell("settings.firstStartEnded", {});
      return {};
    },
  };
}

function copying({
  db,
  holder,
  now,
  tell,
}: Services): Pick<
  Settings,
  "settings.backups" | "settings.backupNow" | "settings.inspectBackup" | "settings.restore" | "settings.tryAgain"
> {
  const time = (): string => now().toISOString();
  return {
    "settings.backups": () => backupsOf(holder.file),
    "settings.backupNow": () => {
      const file = db().backupNow();
      const made = listBackups(holder.file).find((backup) => backup.file === file);
      if (made === undefined) throw new Refusal("library-failed");
      tell("settings.backupsChanged", {});
      return infoOf(made);
    },
    "settings.inspectBackup": ({ name }) => inspectBackup(holder.file, name, time),
    "settings.restore": ({ name }) => {
      const file = backupFile(holder.file, name);
      holder.close();
      try {
        restoreBackup(holder.file, file, time);
      } finally {
        holder.open();
        tell("system.library", holder.state());
      }
      tell("settings.backupsChanged", {});
      return holder.state();
    },
    "settings.tryAgain": () => {
      const state = holder.open();
      tell("system.library", state);
      return state;
    },
  };
}

/** What was written lately stands in the journal beside the file. */
function journalSize(library: string): number {
  const journal = `${library}-wal`;
  return exists(journal) ? sizeOf(journal) : 0;
}

function telling({
  holder,
  version,
  showFolder,
}: Services): Pick<Settings, "settings.storage" | "settings.showFolder" | "settings.about"> {
  return {
    "settings.storage": () => ({
      folder: basename(dirname(holder.file)),
      size: exists(holder.file) ? sizeOf(holder.file) + journalSize(holder.file) : null,
      canShow: showFolder !== undefined,
    }),
    "settings.showFolder": () => {
      if (showFolder === undefined)
        throw new Refusal("refused", "Chạy trong trình duyệt thì không mở được thư mục; hãy dùng bản cài đặt.");
      showFolder();
      return {};
    },
    "settings.about": async () => ({ version, licences: await readLicences() }),
  };
}
