import { z } from "zod";
import { officeKinds } from "#shared/agencies/office-form.ts";
import { call } from "./call.ts";

export const signerSchema = z.strictObject({
  id: z.string().min(1),
  /** Lines above the signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  authority: z.array(z.string()),
  /** "CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  title: z.string().min(1),
  name: z.string(),
});

/** Who works with the program: the own office as its papers name it. */
export const officeSchema = z.strictObject({
  /** "UBND phường Chánh Lộ". */
  name: z.string().min(1),
  /** What kind of office it is; absent in what was saved before it was asked. */
  kind: z.enum(officeKinds).optional(),
  tier: z.enum(["central", "province", "district", "commune"]),
  /** The province's proper name: "Quảng Ngãi". */
  province: z.string().optional(),
  /** Place of issue (địa danh): "Chánh Lộ". */
  place: z.string().optional(),
  /** Body it answers to: "UBND thành phố Quảng Ngãi". */
  parentName: z.string().optional(),
  /** Behind "KH-": "UBND". */
  symbol: z.string().optional(),
  /** Its own units, preferred as leads. */
  units: z.array(z.string()),
  signers: z.array(signerSchema),
});
export type Office = z.infer<typeof officeSchema>;
export type Signer = z.infer<typeof signerSchema>;

export const officeCalls = {
  "office.get": call(z.strictObject({}), officeSchema.nullable()),
  /** Units whose names hold what was typed, as they are on a day (ISO). */
  "office.places": call(
    z.strictObject({ typed: z.string().max(200), date: z.iso.date() }),
    z.array(
      z.strictObject({
        unit: z.string(),
        tier: z.enum(["province", "district", "commune"]),
        province: z.string(),
        above: z.string().nullable(),
        words: z.string(),
        note: z.string().optional(),
      }),
    ),
  ),
  "office.save": call(officeSchema, z.strictObject({})),
} as const;

export const officeEvents = {
  "office.changed": officeSchema,
} as const;
