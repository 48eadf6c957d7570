import type { Entry } from "#shared/agencies/entry.ts";
import { centralBodies } from "./central-bodies.ts";
import { centralGovernment } from "./central-government.ts";
import { commune } from "./commune.ts";
import { district } from "./district.ts";
import { financeVertical } from "./finance-vertical.ts";
import { massBodies, partyBodies } from "./party-front.ts";
import { provinceGovernment } from "./province-government.ts";
import { securityJustice } from "./security-justice.ts";
import { utilitiesMedia } from "./utilities-media.ts";

/** Every body the catalogue knows, in the order in which equal names are preferred. */
export const entries: readonly Entry[] = [
  ...centralGovernment,
  ...centralBodies,
  ...provinceGovernment,
  ...district,
  ...commune,
  ...securityJustice,
  ...financeVertical,
  ...partyBodies,
  ...massBodies,
  ...utilitiesMedia,
];
