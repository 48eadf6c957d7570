/**
 * The order of the folders: what each may import besides itself. Type imports count.
 * A folder that does not stand here may not exist.
 */
export const order: Readonly<Record<string, readonly string[]>> = {
  "shared/text": [],
  "shared/model": ["shared/text"],
  "shared/agencies": ["shared/text", "shared/model"],
  "shared/kinds": ["shared/text", "shared/model"],
  "shared/facts": ["shared/text", "shared/model", "shared/agencies", "shared/kinds"],
  "shared/read": ["shared/text", "shared/model", "shared/agencies", "shared/kinds", "shared/facts"],
  "shared/layout": ["shared/text", "shared/model", "shared/kinds"],
  "shared/trace": ["shared/text", "shared/model", "shared/agencies", "shared/kinds", "shared/facts"],
  "shared/rules": ["shared/text", "shared/model", "shared/agencies", "shared/kinds", "shared/facts", "shared/trace"],
  "shared/reports": ["shared/text", "shared/model", "shared/agencies", "shared/facts"],
  "shared/editing": ["shared/text", "shared/model"],
  "shared/issuing": ["shared/text", "shared/model", "shared/agencies", "shared/kinds", "shared/facts", "shared/review"],
  "shared/review": [
    "shared/text",
    "shared/model",
    "shared/agencies",
    "shared/kinds",
    "shared/facts",
    "shared/trace",
    "shared/rules",
  ],
  "shared/contract": ["shared/*"],

  "electron/files": ["shared/*"],
  "electron/storage": ["shared/*", "electron/files"],
  "electron/importers": ["shared/*", "electron/files", "electron/storage"],
  "electron/exporters": ["shared/*", "electron/files", "electron/storage"],
  "electron/verify": ["shared/*", "electron/files", "electron/storage"],
  "electron/services": [
    "shared/*",
    "electron/files",
    "electron/storage",
    "electron/importers",
    "electron/exporters",
    "electron/verify",
  ],
  "electron/host": ["shared/*", "electron/services", "electron/files", "electron/storage"],
  "electron/cli": [
    "shared/*",
    "electron/files",
    "electron/storage",
    "electron/importers",
    "electron/exporters",
    "electron/verify",
    "electron/services",
  ],
  "electron/shell": ["shared/*", "electron/services", "electron/files", "electron/storage"],

  "renderer/ui": ["shared/*"],
  "renderer/editor": ["shared/*"],
  "renderer/features": ["shared/*", "renderer/ui", "renderer/editor"],
  "renderer/app": ["shared/*", "renderer/ui", "renderer/editor", "renderer/features"],
};
