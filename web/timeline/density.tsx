import { useState } from 'preact/hooks';
import { dayNumber } from '../logic/time-scale.ts';
import { pickWindow, type TimeWindow } from '../logic/time-window.ts';
import { formatDay } from '../logic/wording.ts';
import { useWidth } from '../parts/use-width.ts';

const HEIGHT = 44;

interface Props {
  readonly whole: TimeWindow;
  readonly shown: TimeWindow;
  readonly density: readonly number[];
  readonly pick: (window: TimeWindow) => void;
}

/** The whole time with how much is dated where, and in it what is shown. A drag over it shows that part; the buttons do the same by keyboard. */
export function Density({ whole, shown, density, pick }: Props) {
  const [ref, width] = useWidth();
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const first = dayNumber(whole.from);
  const days = Math.max(1, dayNumber(whole.to) - first + 1);
  const share = (day: string) => Math.min(1, Math.max(0, (dayNumber(day) - first) / days));
  const most = Math.max(1, ...density);
  const shareAt = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
  };
  const [from, to] = drag
    ? [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)]
    : [share(shown.from), share(shown.to)];
  return (
    <div class="density" ref={ref} aria-hidden="true">
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag({ from: shareAt(event), to: shareAt(event) });
          }}
          onPointerMove={(event) => drag && setDrag({ from: drag.from, to: shareAt(event) })}
          onPointerUp={() => {
            if (drag) pick(pickWindow(whole, drag.from, drag.to));
            setDrag(null);
          }}
        >
          <title>{`${formatDay(whole.from)} to ${formatDay(whole.to)}`}</title>
          <rect class="window" x={from * width} width={Math.max(3, (to - from) * width)} y={0} height={HEIGHT} rx={3} />
          {density.map((count, at) => {
            const high = count === 0 ? 0 : 3 + (HEIGHT - 8) * Math.sqrt(count / most);
            const step = width / density.length;
            return (
              <rect
                key={at}
                class="bar"
                x={at * step + 0.5}
                width={Math.max(1, step - 1)}
                y={HEIGHT - high}
                height={high}
              />
            );
          })}
        </svg>
      )}
      <p class="density-ends">
        <span>{formatDay(whole.from)}</span>
        <span>{formatDay(whole.to)}</span>
      </p>
    </div>
  );
}
