/**
 * Words by which a figure tells how far something rose or fell and not where it stands. Source: the frame
 * Change_position_on_a_scale of FrameNet, by direction.
 */
export const RISES: ReadonlySet<string> = new Set(
  `rise rises rising rose risen grow grows growing grew grown growth climb climbs climbing climbed increase increases
  increasing increased jump jumps jumped surge surges surged soar soars soared gain gains gained raise raises raising raised
  hike hiked expand expands expanded swell swelled up higher more extra`.split(/\s+/u),
);

export const FALLS: ReadonlySet<string> = new Set(
  `fall falls falling fell fallen drop drops dropping dropped decline declines declining declined decrease decreases
  decreased lower lowers lowered reduce reduces reducing reduced reduction cut cuts cutting slump slumped plunge plunged
  sink sinks sank shrink shrinks shrank contract contracts contracted slide slid tumble tumbled down less fewer`.split(
    /\s+/u,
  ),
);
