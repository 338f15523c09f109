import { ActionIcon, Menu, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactElement } from "react";
import { Link, NavLink } from "react-router";
import { useWords } from "../apollo/about.js";
import { Icon } from "../ui/icon.js";
import { morePages, pages } from "./pages.js";
import { useScheme } from "./theme-switch.js";

export function AppMenu(): ReactElement {
  const { about } = useWords();
  const { icon, label, change } = useScheme();
  const narrow = useMediaQuery("(max-width: 920px)", false, { getInitialValueInEffect: false });
  return (
    <Menu position="bottom-end" width={300} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={narrow ? "Pages and more" : "More"}>
          <Icon name="menu" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {narrow && <FoldedPages />}
        {morePages.map(({ to, label, about: what }) => (
          <Menu.Item key={to} component={Link} to={to} title={what}>
            {label}
          </Menu.Item>
        ))}
        <Menu.Item component={Link} to="/import">
          Bring in a file
        </Menu.Item>
        <Menu.Item component="a" href="/export" download="sluice.ndjson">
          Take the whole map away (NDJSON)
        </Menu.Item>
        <Menu.Item component="a" href="/graphql" target="_blank" rightSection={<Icon name="external" />}>
          GraphQL explorer
        </Menu.Item>
        <Menu.Item leftSection={<Icon name={icon} />} onClick={change}>
          Colours: {label.toLowerCase()}
        </Menu.Item>
        {about && (
          <>
            <Menu.Divider />
            <Text component="div" size="xs" c="dimmed" px="sm" py={6}>
              Revision <span className="num">{about.revision}</span>, as of {about.today} in California. Kept in{" "}
              {about.store}.
            </Text>
            <Text component="div" size="xs" c="dimmed" px="sm" pb={8}>
              {about.notLegalAdvice}
            </Text>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** On a telephone the header has room for the page at hand only. */
function FoldedPages(): ReactElement {
  return (
    <>
      {pages.map(({ to, label }) => (
        <Menu.Item key={to} component={NavLink} to={to} end={to === "/"} className="menu-page">
          {label}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}
