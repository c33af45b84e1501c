/*
 * The faces of the report: static TrueType files of npm packages under the Open Font License. The one list
 * from which the command line reads files and the renderer's worker imports them.
 */

interface FaceFile {
  /** Module path of the file. */
  readonly file: string;
  /** The face's PostScript name: what a PDF says after the subset tag. */
  readonly postScript: string;
}

const inter = (weight: string, name: string): FaceFile => ({
  file: `@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`,
  postScript: `Inter-${name}`,
});
const serif = (weight: string, name: string): FaceFile => ({
  file: `@expo-google-fonts/source-serif-4/${weight}/SourceSerif4_${weight}.ttf`,
  postScript: `SourceSerif4-${name}`,
});

export const FACES = {
  sans: inter('400Regular', 'Regular'),
  'sans-italic': inter('400Regular_Italic', 'Italic'),
  'sans-medium': inter('500Medium', 'Medium'),
  'sans-bold': inter('600SemiBold', 'SemiBold'),
  'sans-bold-italic': inter('600SemiBold_Italic', 'SemiBoldItalic'),
  'serif-light': serif('300Light', 'Light'),
  serif: serif('400Regular', 'Regular'),
  'serif-italic': serif('400Regular_Italic', 'Italic'),
  'serif-medium': serif('500Medium', 'Medium'),
  'serif-bold': serif('600SemiBold', 'SemiBold'),
  'serif-bold-italic': serif('600SemiBold_Italic', 'SemiBoldItalic'),
  symbols: {
    file: '@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf',
    postScript: 'NotoSansSymbols-Regular',
  },
  'symbols-2': {
    file: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    postScript: 'NotoSansSymbols2-Regular',
  },
  math: { file: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf', postScript: 'NotoSansMath-Regular' },
} as const satisfies Record<string, FaceFile>;

export type FaceName = keyof typeof FACES;

const isFaceName = (name: string): name is FaceName => Object.hasOwn(FACES, name);
export const FACE_NAMES: readonly FaceName[] = Object.keys(FACES).filter(isFaceName);

/** The whole files, as read. */
export type FaceBytes = Readonly<Record<FaceName, Uint8Array>>;

const isComplete = (faces: Partial<Record<FaceName, Uint8Array>>): faces is Record<FaceName, Uint8Array> =>
  FACE_NAMES.every((name) => name in faces);

/** All faces, each got when it is first used. */
export function facesFrom(bytesOf: (name: FaceName) => Uint8Array): FaceBytes {
  const faces: Partial<Record<FaceName, Uint8Array>> = {};
  for (const name of FACE_NAMES) Object.defineProperty(faces, name, { enumerable: true, get: () => bytesOf(name) });
  if (!isComplete(faces)) throw new Error('A face is missing');
  return faces;
}

/** Where a character is looked for when its own face lacks it, in this order. */
const FALLBACKS: readonly FaceName[] = ['sans', 'serif', 'symbols', 'symbols-2', 'math'];

/** The faces that may draw a text set in `name`, best first: the same weight of the other family comes before the symbols. */
export function chain(name: FaceName): readonly FaceName[] {
  const sibling: Partial<Record<FaceName, FaceName>> = {
    'sans-medium': 'serif-medium',
    'sans-bold': 'serif-bold',
    'sans-italic': 'serif-italic',
    'serif-light': 'serif',
    'serif-medium': 'sans-medium',
    'serif-bold': 'sans-bold',
    'serif-italic': 'sans-italic',
  };
  const near = sibling[name];
  return [...new Set<FaceName>(near ? [name, near, ...FALLBACKS] : [name, ...FALLBACKS])];
}
