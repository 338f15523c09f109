import { ActionIcon, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import type { ReactElement } from "react";
import { Icon, type IconName } from "../ui/icon.js";

const schemes: Record<MantineColorScheme, { icon: IconName; label: string; next: MantineColorScheme }> = {
  auto: { icon: "auto", label: "Colours follow the system", next: "light" },
  light: { icon: "sun", label: "Light", next: "dark" },
  dark: { icon: "moon", label: "Dark", next: "auto" },
};

export function ThemeSwitch(): ReactElement {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { icon, label, next } = schemes[colorScheme];
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      title={`${label}. Change to: ${schemes[next].label.toLowerCase()}`}
      aria-label={`Colours: ${label}. Change to ${schemes[next].label}`}
      onClick={() => setColorScheme(next)}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
