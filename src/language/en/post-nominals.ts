/** Letters that are written behind a person's name for degrees, orders, offices and trades; without stops. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  `MD DO DDS DMD DVM DC OD DPM PharmD PhD DPhil EdD PsyD ScD JD LLB LLM MBA MPH MPA MSW MSN MSc BSc RN RNP APRN NP CNM LPN
  LCSW PA-C CPA CFA CFP PE PMP RD RDN FACS FACC FACP FRCP FRCS FRS FRSA FRSE OBE MBE CBE KBE DBE QC KC SC MP MEP MSP
  MLA TD SJ OP OSB Esq Jr Sr`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of names whose last word is written with a stop that belongs to it. In small letters. */
export const STOPPED_ENDINGS: ReadonlySet<string> = new Set(
  'inc corp co ltd bros jr sr esq ariz calif colo conn fla okla tenn tex'.split(' '),
);
