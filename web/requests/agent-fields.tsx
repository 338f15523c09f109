import { Select, SimpleGrid, TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { Controller } from "react-hook-form";
import { useWords } from "../apollo/about.js";
import type { AgentProof } from "../generated/graphql.js";
import { choices, members } from "../ui/choices.js";
import type { RequestFields } from "./request-form.js";

const agentProofs = members<AgentProof>({ SIGNED_PERMISSION: true, POWER_OF_ATTORNEY: true });

/** Who acts for the person, and what they showed. */
export function AgentFields({ form }: { readonly form: RequestFields }): ReactElement {
  const { word } = useWords();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <TextInput
        label="Name of the agent"
        error={form.formState.errors.agentName?.message}
        {...form.register("agentName")}
      />
      <Controller
        control={form.control}
        name="agentProof"
        render={({ field }) => (
          <Select
            label="What the agent showed"
            data={choices(agentProofs, (each) => word("agentProofs", each).label)}
            allowDeselect={false}
            {...field}
          />
        )}
      />
    </SimpleGrid>
  );
}
