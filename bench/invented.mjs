/** Words for groups that do not exist, in cities that do. What a page shows of them holds MARKER, so that it can be seen. */
export const MARKER = '(example ';

/** IANA zone, a city in it, latitude, longitude. */
export const ZONES = [
  ['America/New_York', 'Albany', 42.65, -73.76],
  ['America/Chicago', 'Peoria', 40.69, -89.59],
  ['America/Denver', 'Pueblo', 38.25, -104.61],
  ['America/Phoenix', 'Tucson', 32.22, -110.97],
  ['America/Los_Angeles', 'Fresno', 36.74, -119.79],
  ['America/Anchorage', 'Anchorage', 61.22, -149.9],
  ['Pacific/Honolulu', 'Honolulu', 21.31, -157.86],
  ['America/Halifax', 'Halifax', 44.65, -63.57],
  ['America/St_Johns', 'St. John’s', 47.56, -52.71],
  ['America/Toronto', 'Kingston', 44.23, -76.49],
  ['America/Edmonton', 'Red Deer', 52.27, -113.81],
  ['America/Vancouver', 'Kelowna', 49.89, -119.5],
  ['America/Mexico_City', 'Puebla', 19.04, -98.2],
  ['America/Bogota', 'Medellín', 6.25, -75.56],
  ['America/Lima', 'Arequipa', -16.4, -71.54],
  ['America/Santiago', 'Valparaíso', -33.05, -71.61],
  ['America/Argentina/Buenos_Aires', 'La Plata', -34.92, -57.95],
  ['America/Sao_Paulo', 'Campinas', -22.91, -47.06],
  ['Atlantic/Reykjavik', 'Akureyri', 65.68, -18.09],
  ['Europe/London', 'Leeds', 53.8, -1.55],
  ['Europe/Dublin', 'Galway', 53.27, -9.05],
  ['Europe/Lisbon', 'Braga', 41.55, -8.43],
  ['Europe/Madrid', 'Zaragoza', 41.65, -0.88],
  ['Europe/Paris', 'Nantes', 47.22, -1.55],
  ['Europe/Berlin', 'Kassel', 51.31, 9.49],
  ['Europe/Rome', 'Parma', 44.8, 10.33],
  ['Europe/Warsaw', 'Lublin', 51.25, 22.57],
  ['Europe/Athens', 'Patras', 38.25, 21.73],
  ['Europe/Helsinki', 'Oulu', 65.01, 25.47],
  ['Europe/Istanbul', 'Bursa', 40.19, 29.06],
  ['Asia/Jerusalem', 'Haifa', 32.79, 34.99],
  ['Asia/Dubai', 'Sharjah', 25.35, 55.42],
  ['Asia/Kolkata', 'Nagpur', 21.15, 79.09],
  ['Asia/Kathmandu', 'Pokhara', 28.21, 83.99],
  ['Asia/Singapore', 'Singapore', 1.35, 103.82],
  ['Asia/Tokyo', 'Sendai', 38.27, 140.87],
  ['Australia/Perth', 'Bunbury', -33.33, 115.64],
  ['Australia/Adelaide', 'Whyalla', -33.03, 137.58],
  ['Australia/Sydney', 'Newcastle', -32.93, 151.78],
  ['Pacific/Auckland', 'Nelson', -41.27, 173.28],
];

export const MOODS = ['Quiet', 'Open', 'Early', 'Steady', 'Second', 'Kind', 'Plain', 'Warm', 'Late', 'Clear'];
export const THINGS = [
  'Lantern',
  'Harbour',
  'Kettle',
  'Bridge',
  'Orchard',
  'Window',
  'Ladder',
  'Garden',
  'Stone',
];
export const SORTS = [
  'Step Study',
  'Discussion',
  'Newcomers',
  'Speaker Meeting',
  'Reading Circle',
  'Meditation',
];
export const HOUSES = [
  'Community Hall',
  'Library, room 2',
  'Church, lower floor',
  'Health Centre',
  'Old School',
];
export const STREETS = ['Rowan', 'Mill', 'Chapel', 'Ferry', 'Linden', 'Market', 'Well', 'Meadow', 'Foundry'];
export const SIDES = ['North side', 'South side', 'Riverside', 'Old town', 'Hill'];
export const TYPES = ['D', 'SP', 'B', 'ST', 'BE', 'X', 'LGBTQ', 'Y', 'MED', 'LIT', 'TR', 'CF', 'XB'];

export const NOTES = [
  'Please use the side door and ring twice. Tea and coffee are there from a quarter of an hour before we begin.',
  'First and third week: a speaker. Other weeks: discussion.\nNewcomers are welcome, and nobody has to speak.',
  'The lift is at the back of the house. If the gate is closed, the caretaker opens it ten minutes before.',
];
