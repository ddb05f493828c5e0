import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view whose script is fetched when it is first shown. */
export function lazy(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;
  return function Lazy() {
    const [View, setView] = useState<ComponentType | null>(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setFailed(true),
      );
    }, []);
    if (View) return <View />;
    return failed ? (
      <p class="failed" role="alert">
        This view could not be fetched. Is the server still running?
      </p>
    ) : (
      <p class="waiting" role="status">
        Reading…
      </p>
    );
  };
}
