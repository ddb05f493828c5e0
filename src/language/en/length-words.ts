/** Verbs of which a length is how long their subject went on. */
export const LASTING: ReadonlySet<string> = new Set('last run continue stretch drag burn rage'.split(' '));

/** "won the race in two hours": the time that their doer needed. */
export const RACING: ReadonlySet<string> = new Set(
  'win run swim cross reach clock row ride cycle finish complete cover cross climb walk sail race skate ski'.split(' '),
);

/** "sentenced to nine years": the length of the punishment of whom it befell. */
export const SENTENCING: ReadonlySet<string> = new Set(
  'sentence condemn jail imprison suspend ban bar exclude'.split(' '),
);

/** "closed the school for two weeks": the length is of what befell the object; of other verbs it is how long their doer did it. */
export const HOLDING_OFF: ReadonlySet<string> = new Set(
  'close shut hold detain keep halt block delay stop stall postpone extend cut ground quarantine trap strand leave lock seal'.split(
    ' ',
  ),
);

/** "for the past four years" dates what is told. */
export const SPANS_OF_NOW: ReadonlySet<string> = new Set(
  'past last next coming previous recent following first'.split(' '),
);

/** "turned 40 years", "marked 20 years": an age, a jubilee. */
export const TURNING: ReadonlySet<string> = new Set(
  'turn mark celebrate say be go come look follow precede ask'.split(' '),
);
