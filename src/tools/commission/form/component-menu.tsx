import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { AddRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { commissionTexts } from '../../../language/tools/commission';
import { TextAction } from '../../../pane/components/action';
import { usePaneSettings } from '../../../pane/components/pane-settings';
import {
  byTeam,
  componentKinds,
  hasTiers,
  withComponent,
  withSettings,
  withTier,
  withoutComponent,
  withoutTier,
} from '../components';
import type { Role } from '../role';

const useStyles = makeStyles({
  more: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  add: { alignSelf: 'flex-start', padding: 0 },
});

/** gates and caps that are suggested: a share of the quota, times the base */
const firstGate = 0.8;
const firstCap = 3;

interface Props {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

/** What can be done with a component: tiers, cap, gate, removing it. */
export function ComponentMenu({ role, name, label, onChange }: Props & { name: string; label: string }) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = commissionTexts(language).components;
  const rows = role.rows.filter(({ component }) => component.en === name);
  const [first] = rows;
  if (first === undefined) return null;
  const isDraw = !hasTiers(first);
  const set = (settings: Parameters<typeof withSettings>[2]) => onChange(withSettings(role, name, settings));
  const isLast = role.rows.every(({ component }) => component.en === name);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.more}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.more(label)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {!isDraw && <MenuItem onClick={() => onChange(withTier(role, name))}>{words.tier}</MenuItem>}
          {rows.length > 1 && (
            <MenuItem onClick={() => onChange(withoutTier(role, name))}>{words.noTier}</MenuItem>
          )}
          {!isDraw && first.cap === undefined && (
            <MenuItem onClick={() => set({ cap: Math.max(role.base, 1000) * firstCap })}>
              {words.cap}
            </MenuItem>
          )}
          {first.cap !== undefined && (
            <MenuItem onClick={() => set({ cap: undefined })}>{words.noCap}</MenuItem>
          )}
          {!isDraw && first.gate === undefined && role.quota > 0 && (
            <MenuItem onClick={() => set({ gate: firstGate })}>{words.gate}</MenuItem>
          )}
          {!isDraw && first.gate === undefined && role.quota > 0 && first.whose?.en !== 'team' && (
            <MenuItem onClick={() => set({ gate: firstGate, gateBy: byTeam })}>{words.teamGate}</MenuItem>
          )}
          {first.gate !== undefined && (
            <MenuItem onClick={() => set({ gate: undefined, gateBy: undefined })}>{words.noGate}</MenuItem>
          )}
          <MenuItem disabled={isLast} onClick={() => onChange(withoutComponent(role, name))}>
            {words.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** One more component, from those that are usual. */
export function AddComponent({ role, onChange }: Props) {
  const styles = useStyles();
  const { language } = usePaneSettings();
  const words = commissionTexts(language).components;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <TextAction className={styles.add} icon={<AddRegular />}>
          {words.add}
        </TextAction>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {componentKinds.map((kind) => (
            <MenuItem key={kind} onClick={() => onChange(withComponent(role, kind, language))}>
              {words.kinds[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
