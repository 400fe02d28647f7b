/**
 * Verbs that do not tell what happened to what they count. Source: the light and copular verbs of English grammar, the verbs of
 * change by which figures move, and the verbs of telling and counting (FrameNet: Statement, Change_position_on_a_scale).
 */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `be have do make get give let see come go bring leave cause force keep become remain seem appear look
  say tell report announce add note claim estimate believe think expect plan want hope try begin start continue stop
  count number total include involve confirm show find know measure record register
  pay offer face demand propose ask seek hold affect concern mean learn put set stand reach hit exceed top pass
  rise climb grow jump soar increase double triple fall drop decline decrease sink shrink halve
  lower revise update correct cut`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Verbs by which a figure moves or stands: their subject is what is counted ("Arrests have risen to 22"). */
export const SCALE_VERBS: ReadonlySet<string> = new Set(
  `be stand reach hit exceed top pass total number rise climb grow jump soar increase double triple fall drop decline
  decrease sink shrink halve remain`
    .split(/\s+/u)
    .filter(Boolean),
);
