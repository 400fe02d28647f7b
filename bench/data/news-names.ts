/** Names for generated news; those of places and people are invented for each event (invent-name.ts). */
export const NAMES = {
  firstNames: ['Ana', 'Joris', 'Mira', 'Tobias', 'Eda', 'Pavel', 'Noor', 'Ivo'],
  offices: [
    'the interior ministry',
    'the fire service',
    'the transport authority',
    'the workers’ union',
    'the city council',
    'the harbour police',
    'the water board',
    'the geological survey',
  ],
  events: [
    'warehouse fire',
    'landslide',
    'bus crash',
    'flood',
    'factory explosion',
    'power cut',
    'dam failure',
    'gas leak',
  ],
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: ['January', 'March', 'April', 'June', 'September', 'October', 'December'],
} as const;
