import sans from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import sansItalic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url';
import sansMedium from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url';
import sansBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import sansBoldItalic from '@expo-google-fonts/inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf?url';
import math from '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf?url';
import symbols from '@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf?url';
import symbols2 from '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf?url';
import serifLight from '@expo-google-fonts/source-serif-4/300Light/SourceSerif4_300Light.ttf?url';
import serif from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import serifItalic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import serifMedium from '@expo-google-fonts/source-serif-4/500Medium/SourceSerif4_500Medium.ttf?url';
import serifBold from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import serifBoldItalic from '@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf?url';
import type { FaceName } from '../../shared/pdf/faces.ts';

/** Where the app's own origin serves each face of the report. */
export const FACE_URLS: Readonly<Record<FaceName, string>> = {
  sans,
  'sans-italic': sansItalic,
  'sans-medium': sansMedium,
  'sans-bold': sansBold,
  'sans-bold-italic': sansBoldItalic,
  'serif-light': serifLight,
  serif,
  'serif-italic': serifItalic,
  'serif-medium': serifMedium,
  'serif-bold': serifBold,
  'serif-bold-italic': serifBoldItalic,
  symbols,
  'symbols-2': symbols2,
  math,
};
