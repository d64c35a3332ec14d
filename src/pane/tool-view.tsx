import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { PlanSheet } from '../workbook/port';
import type { Tool, ToolProps } from '../tools/tool';
import { usePaneSettings } from './components/pane-settings';
import type { Go } from './navigation';
import { usePaneServices } from './services';

interface Props {
  readonly id: string;
  readonly plan?: PlanSheet;
  readonly onGo: Go;
  readonly onHome: () => void;
}

const forms = new WeakMap<Tool, LazyExoticComponent<ComponentType<ToolProps>>>();

/** The form of a tool, loaded when it is first opened. */
function formOf(tool: Tool): LazyExoticComponent<ComponentType<ToolProps>> {
  const known = forms.get(tool);
  if (known) return known;
  const form = lazy(() => tool.load());
  forms.set(tool, form);
  return form;
}

/** A wizard, afresh or on the sheet it has written before. */
export function ToolView({ id, plan, onGo, onHome }: Props) {
  const { tools, workbook } = usePaneServices();
  const { language, regional } = usePaneSettings();
  const tool = tools.find((candidate) => candidate.id === id);
  if (!tool) throw new Error(`There is no tool ${id}.`);
  const Form = formOf(tool);
  return (
    <Form
      workbook={workbook}
      language={language}
      regional={regional}
      plan={plan}
      onHome={onHome}
      onOpen={(other, on) => onGo({ view: 'tool', id: other, ...(on && { plan: on }) })}
    />
  );
}
