import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queries } from '../data/queries.ts';

/** An address under which a stored picture can be shown; undefined while it is read, or when it is gone. */
export function useImageUrl(id: string | null): string | undefined {
  const { data } = useQuery({ ...queries.image(id ?? ''), enabled: id !== null });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(new Blob([data.bytes], { type: data.mime }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return id === null ? undefined : url;
}
