import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

export interface Pane<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly content: ReactNode;
  /** "tab-panel" when not given. */
  readonly className?: string;
  /** Keys begin in it; not given where a part of its content says so. */
  readonly isHome?: boolean;
}

export interface TabPanesProps<Id extends string> {
  /** What the panes are parts of, for a screen reader. */
  readonly label: string;
  readonly panes: readonly Pane<Id>[];
  /** Who gives the chosen one holds it; else the first is shown until another is pressed. */
  readonly chosen?: Id;
  readonly onChoose?: (id: Id) => void;
  readonly className?: string;
  /** F6 goes there. */
  readonly isPane?: boolean;
  /** What stands before the row of tabs. */
  readonly children?: ReactNode;
}

/** A few panes of which one is shown. */
export function TabPanes<Id extends string>(props: TabPanesProps<Id>) {
  const { label, panes, chosen, onChoose, className, isPane, children } = props;
  return (
    <Tabs
      data-pane={isPane}
      className={className === undefined ? "tabs" : `tabs ${className}`}
      {...(chosen === undefined ? {} : { selectedKey: chosen })}
      onSelectionChange={(key) => onChoose?.(key as Id)}
    >
      {children}
      <TabList className="tab-list" aria-label={label}>
        {panes.map(({ id, title }) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {panes.map(({ id, content, className: own = "tab-panel", isHome }) => (
        <TabPanel key={id} id={id} className={own} data-home={isHome}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
