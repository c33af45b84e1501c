import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queries } from './queries.ts';

/** An address under which a stored image can be shown; undefined while there is none. */
export function useImage(id: string | null): string | undefined {
  const image = useQuery({ ...queries.image(id ?? ''), enabled: id !== null }).data;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!image) return;
    const made = URL.createObjectURL(new Blob([image.bytes], { type: image.mime }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(undefined);
    };
  }, [image]);
  return address;
}
