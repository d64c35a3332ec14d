/**
 * A webpack loader: icons are imported from their own files, in the project and in Fluent's components. The package's index
 * keeps some hundred icons to a file, so that the first load would carry those of every view; it is also 4 MB to read.
 */
const iconsPackage = '@fluentui/react-icons';
const imports = new RegExp(`import \\{([^}]*)\\} from ["']${iconsPackage}["'];?`, 'g');

export default function iconImports(source: string): string {
  return source.replace(imports, (_, names: string) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => `import { ${name} } from '${fileOf(name.split(' ')[0] ?? '')}';`)
      .join(' '),
  );
}

/** `Checkmark16Regular` stands in `svg/checkmark`, with its other sizes and styles. */
function fileOf(name: string): string {
  const icon = /^(\w+?)\d*(?:Regular|Filled)$/.exec(name)?.[1];
  if (icon === undefined) return `${iconsPackage}/utils`;
  return `${iconsPackage}/svg/${icon.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase()}`;
}
