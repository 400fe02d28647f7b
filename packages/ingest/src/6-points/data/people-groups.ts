/**
 * Nouns for people by which reports count the same ones, the first naming the group; a job counts who holds it. Source: synonyms of the
 * first word in a general dictionary of English, among the words of people-words.ts.
 */
export const PEOPLE_GROUPS: readonly (readonly string[])[] = [
  ['worker', 'employee', 'staff', 'labourer', 'laborer', 'staffer', 'job', 'position', 'post', 'role'],
  ['demonstrator', 'protester', 'protestor', 'marcher', 'activist', 'campaigner', 'picket'],
  ['officer', 'policeman', 'policewoman', 'police', 'constable'],
  ['soldier', 'troop', 'serviceman', 'servicewoman', 'conscript', 'paratrooper'],
  ['fighter', 'militant', 'rebel', 'insurgent', 'guerrilla', 'gunman', 'attacker', 'assailant'],
  ['customer', 'consumer', 'subscriber', 'user', 'account', 'saver', 'depositor'],
  ['migrant', 'refugee', 'immigrant', 'asylum-seeker'],
  ['fan', 'supporter', 'spectator', 'viewer'],
  ['passenger', 'traveller', 'traveler', 'commuter', 'rider'],
  ['motorist', 'driver'],
  ['firefighter', 'fireman'],
  ['teacher', 'educator'],
  ['pupil', 'student', 'schoolchild'],
  ['child', 'kid', 'youngster', 'minor'],
  ['baby', 'infant', 'newborn'],
  ['prisoner', 'inmate', 'detainee', 'captive', 'hostage'],
  ['voter', 'elector'],
  ['tourist', 'holidaymaker', 'visitor'],
  ['lawmaker', 'deputy', 'legislator'],
];
