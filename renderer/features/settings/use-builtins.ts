import { useClient } from "#renderer/ui/client/client.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import type { ViewId } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";

/** Puts a built-in paper into the library and opens it in a view; true when it was done. */
export function useBuiltins(): (id: string, view: ViewId) => Promise<boolean> {
  const client = useClient();
  return async (id, view) => {
    try {
      const { id: paper, name, known } = await client.call("settings.takeBuiltin", { id });
      tellDone(known ? `Thư viện đã có sẵn ${name}.` : `Đã đưa ${name} vào Thư viện.`);
      goTo(view, { paper });
      return true;
    } catch (error) {
      tellFailure(error);
      return false;
    }
  };
}

/** Begins a new paper from a template and opens it for writing. */
export function useTemplates(): (id: string) => Promise<void> {
  const client = useClient();
  return async (template) => {
    try {
      const { id } = await client.call("drafting.create", { template });
      goTo("drafting", { paper: id });
    } catch (error) {
      tellFailure(error);
    }
  };
}
