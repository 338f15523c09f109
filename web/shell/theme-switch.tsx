import { ActionIcon, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import type { ReactElement } from "react";
import { Icon, type IconName } from "../ui/icon.js";

const schemes: Record<MantineColorScheme, { icon: IconName; label: string; next: MantineColorScheme }> = {
  auto: { icon: "auto", label: "As the system has them", next: "light" },
  light: { icon: "sun", label: "Light", next: "dark" },
  dark: { icon: "moon", label: "Dark", next: "auto" },
};

export interface Scheme {
  readonly icon: IconName;
  readonly label: string;
  readonly nextLabel: string;
  readonly change: () => void;
}

export function useScheme(): Scheme {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { icon, label, next } = schemes[colorScheme];
  return { icon, label, nextLabel: schemes[next].label, change: () => setColorScheme(next) };
}

export function ThemeSwitch(): ReactElement {
  const { icon, label, nextLabel, change } = useScheme();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      title={`${label}. Change to: ${nextLabel.toLowerCase()}`}
      aria-label={`Colours: ${label}. Change to ${nextLabel}`}
      onClick={change}
      className="wide-only"
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
