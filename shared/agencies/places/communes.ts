/**
 * Communes known by name, each with the district it lay in until 30/6/2025. Only those of papers that were read for the
 * catalogue; the list is far from whole, so a name that is not in it says nothing.
 */
export const knownCommunes = [
  { name: "phường Chánh Lộ", district: "thành phố Quảng Ngãi", province: "Quảng Ngãi" },
] as const satisfies readonly { readonly name: string; readonly district: string; readonly province: string }[];
