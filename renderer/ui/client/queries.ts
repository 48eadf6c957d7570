import type { UseQueryResult } from "@tanstack/react-query";
import { QueryClient, useQuery } from "@tanstack/react-query";
import type { CallName, Input, Output } from "#shared/contract/index.ts";
import { useClient } from "./client.ts";

/** What was asked is kept until the services tell that the area has changed; nothing is asked twice for the focus' sake. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: "always", refetchOnWindowFocus: false },
    },
  });
}

/** The answer to a call, kept and shared by all who ask the same. `enabled` false: not asked yet. */
export function useCall<N extends CallName>(name: N, input: Input<N>, enabled = true): UseQueryResult<Output<N>> {
  const client = useClient();
  return useQuery({
    queryKey: [name, input],
    queryFn: ({ signal }) => client.call(name, input, { signal }),
    enabled,
    placeholderData: (before) => before,
  });
}

/** Asks anew for everything of an area: "library" for all calls "library.…". */
export function forgetArea(queries: QueryClient, area: string): void {
  void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => String(name).startsWith(`${area}.`) });
}
