/** Credits that say that words were taken over, and not from whom: "agencies", "media reports". */
export const UNSEEN_SOURCE =
  /^(?:the )?(?:staff and |other |news |press |foreign |local )?(?:agencies|wires|wire services|wire reports|media reports|media|outlets|sources|reports|internet)$/i;
