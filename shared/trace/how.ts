/**
 * How a task comes to an office, the nearest first. named: it charges the office, or its tier. shared: it charges all who receive
 * the paper. counterpart: it charges a body of another tier, whose work a body of the office answers for. unclear: whom it
 * charges is not known. others: it is not for the office.
 */
export const appliesHows = ["named", "shared", "counterpart", "unclear", "others"] as const;
export type AppliesHow = (typeof appliesHows)[number];
