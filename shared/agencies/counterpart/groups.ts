import type { Tier } from "#shared/agencies/entry.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";

/** A group one tier down: `{unit}` is the kind of the receiving unit ("phường"). */
interface GroupForm {
  readonly id: string;
  readonly name: string;
}

const below: readonly GroupForm[] = [{ id: "local-departments", name: "Các ban, ngành, đoàn thể {unit}" }];
const phong: readonly GroupForm[] = [{ id: "local-departments", name: "Các phòng, ban, đơn vị {unit}" }];
const mass: readonly GroupForm[] = [{ id: "mass-organisations", name: "Các hội, đoàn thể {unit}" }];
const village: readonly GroupForm[] = [{ id: "residential-units", name: "Các thôn, tổ dân phố" }];
const departments: GroupForm = { id: "province-departments", name: "Các sở, ban, ngành" };

function subordinateCommittees(to: Tier, date: string): readonly GroupForm[] {
  if (to === "province")
    return date < twoTierStart
      ? [{ id: "district-committees", name: "UBND cấp huyện" }]
      : [{ id: "commune-committees", name: "UBND cấp xã" }];
  return to === "district" ? [{ id: "commune-committees", name: "UBND cấp xã" }] : village;
}

/** The group that does at `to` what the group `id` does above, on `date`; empty when the group has no counterpart there. */
export function groupCounterpart(id: string, to: Tier, date: string): readonly GroupForm[] {
  const own = to === "commune" && date >= twoTierStart ? phong : below;
  switch (id) {
    case "ministries":
      return to === "province" ? [departments, ...subordinateCommittees(to, date)] : own;
    case "province-departments":
      return to === "province" ? [departments] : own;
    case "local-departments":
      return own;
    case "mass-organisations":
      return mass;
    case "agencies-units-localities":
    case "committees-all-tiers":
      return to === "province"
        ? [departments, ...subordinateCommittees(to, date)]
        : [...own, ...(to === "commune" ? [] : subordinateCommittees(to, date))];
    case "schools":
      return [{ id: "schools", name: "Các trường học trên địa bàn {unit}" }];
    case "residential-units":
      return village;
    default:
      return [];
  }
}
