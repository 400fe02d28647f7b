/**
 * Words for people, by base form. `GENERAL_PEOPLE` count anybody and go with every other word for people ("19 people", "19
 * demonstrators"); the special ones count a kind of people, and two kinds are not the same people ("officers",
 * "demonstrators"). Source: the commoner nouns under `person` in a general dictionary of English, by walk of life.
 */
export const GENERAL_PEOPLE: readonly string[] =
  `person people individual human victim casualty life body corpse survivor other dead fatality resident local inhabitant citizen
  national patient client neighbour neighbor`.split(/\s+/u);

export const SPECIAL_PEOPLE: readonly string[] = `
soldier troop serviceman servicewoman fighter militant rebel insurgent gunman attacker guerrilla mercenary recruit conscript
reservist marine sailor pilot airman paratrooper commander veteran peacekeeper
officer policeman policewoman police guard warden detective agent trooper
firefighter fireman rescuer paramedic medic lifeguard diver
worker employee staff labourer laborer miner builder driver cleaner nurse doctor surgeon dentist pharmacist carer midwife
teacher lecturer professor scientist researcher engineer farmer fisherman shepherd herder peasant trucker docker
passenger crew crewman commuter motorist cyclist pedestrian rider traveller traveler tourist visitor guest holidaymaker pilgrim
migrant refugee evacuee settler immigrant emigrant asylum-seeker
child baby infant toddler kid teenager girl boy youth pupil student schoolchild undergraduate graduate
man woman mother father parent pensioner elder widow orphan
civilian villager islander townsman farmer
demonstrator protester protestor marcher activist campaigner striker picket rioter looter
supporter fan spectator attendee participant worshipper reveller delegate
member customer subscriber user shopper consumer saver investor shareholder depositor borrower taxpayer voter elector candidate
applicant volunteer donor
prisoner inmate detainee hostage captive suspect defendant convict criminal smuggler trafficker
journalist reporter photographer editor
lawmaker senator deputy minister mayor councillor politician judge juror lawyer prosecutor
trader merchant shopkeeper vendor banker broker manager executive
player athlete runner swimmer climber skier hiker
`
  .trim()
  .split(/\s+/u);
