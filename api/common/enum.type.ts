import { registerEnumType } from "type-graphql";

/** An enum whose wire names are the upper case of our own values: `service_provider` travels as SERVICE_PROVIDER. */
export function enumType<T extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<T, string>>,
): Readonly<Record<string, T>> {
  const rows = Object.entries(meanings) as [T, string][];
  const values = Object.fromEntries(rows.map(([value]) => [value.toUpperCase(), value]));
  const valuesConfig = Object.fromEntries(rows.map(([value, text]) => [value.toUpperCase(), { description: text }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
