import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState, type ReactElement } from "react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { ErrorBoundary } from "../ui/error-boundary.js";
import { Toaster } from "../ui/toaster.js";
import { Waiting } from "../ui/waiting.js";
import { ConnectionNotice } from "./connection-notice.js";
import { pages } from "./pages.js";
import { SearchButton } from "./search-button.js";
import { ThemeSwitch } from "./theme-switch.js";
import "./shell.css";

/** Not needed for the first paint, so not in its way. */
const AppMenu = lazy(async () => ({ default: (await import("./app-menu.js")).AppMenu }));
const Palette = lazy(async () => ({ default: (await import("./palette.js")).Palette }));

export function Shell(): ReactElement {
  const [searches, setSearches] = useState(0);
  const { pathname } = useLocation();
  const search = () => setSearches((count) => count + 1);
  useHotkeys([["mod+K", search]], []);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <header className="shell-header">
        <Link to="/" className="shell-name" aria-label="Sluice, the map">
          <img src="/sluice.svg" width={26} height={26} alt="" />
          <span>Sluice</span>
        </Link>
        <nav className="shell-pages" aria-label="Pages">
          {pages.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === "/"}>
              {label}
            </NavLink>
          ))}
        </nav>
        <ConnectionNotice />
        <div className="shell-tools">
          <SearchButton onSearch={search} />
          <ThemeSwitch />
          <Suspense fallback={<span className="shell-menu-space" />}>
            <AppMenu />
          </Suspense>
        </div>
      </header>
      <main id="content" className="shell-content" tabIndex={-1}>
        <ErrorBoundary at={pathname}>
          <Suspense fallback={<Waiting what="the page" />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Toaster />
      <Suspense>{searches > 0 && <Palette opening={searches} />}</Suspense>
    </div>
  );
}
