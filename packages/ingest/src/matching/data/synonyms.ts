/**
 * Words that reports use for each other, one group a line, base forms; the first word names the group. A word stands in one group
 * only, that of its commonest sense in news; words of several common senses are left out.
 *
 * Source: our own list, made from the senses of a general dictionary of English.
 */
const GROUPS = `
gather collect
sink capsize founder
depart departure embark
crash collide collision smash
explode explosion blast bomb bombing detonate
quake earthquake tremor
storm hurricane typhoon cyclone
flood flooding inundate deluge
collapse crumble
erupt eruption
begin start commence launch onset
end finish conclude conclusion cease halt stop
continue persist ongoing resume
grow growth rise increase surge soar climb jump gain
fall drop decline decrease plunge slump tumble slide shrink dip
lower cut reduce reduction slash trim
delay postpone postponement
cancel scrap abandon shelve
win victory defeat beat triumph
lose loss
attack assault strike raid ambush offensive
fight battle clash combat fighting skirmish
withdraw withdrawal pullout retreat
invade invasion incursion
provoke provocation
negotiate negotiation talks talk dialogue discuss discussion
agree consent accept
refuse reject rejection rebuff decline turn-down
oppose opposition object resist
support back endorse endorsement
help aid assist assistance
criticise criticize criticism condemn condemnation slam denounce blast-verbally decry
praise hail laud welcome
accuse accusation allege allegation blame
deny denial
apologise apologize apology sorry regret
warn warning caution alert
fear worry concern anxious
urge call-on appeal plead
demand insist
ask request
promise pledge vow commitment
threaten threat menace
plan intend intention
decide decision ruling rule
approve approval ratify pass
ban prohibit prohibition forbid outlaw bar
allow permit permission permitted authorise authorize
sanction sanctions embargo
elect election vote ballot poll
resign resignation quit
appoint appointment name-to
dismiss sack oust fire-from remove removal axe
sue lawsuit suit litigation
try trial
convict conviction guilty
acquit acquittal
jail prison imprison imprisonment sentence
free release liberate
investigate investigation probe inquiry inquiries
search hunt
discover discovery uncover unearth
notice detect spot aware
know knew known
reveal disclose disclosure announce announcement unveil
confirm confirmation verify
publish publication
hide conceal
show demonstrate-that
spread transmission contagious travel
sick ill illness disease virus
hospital clinic infirmary
doctor physician medic
police officer cop
soldier troop serviceman
president leader
government administration cabinet
parliament lawmaker legislator congress senate mp
company firm business corporation
bank lender
worker employee labourer
child kid youngster
suspect suspected
criminal offender
murder homicide slaying
robbery heist burglary
rape assault-sexually
crowd throng
street avenue road
airport airfield
plane aircraft jet airliner
train railway rail
car vehicle automobile
ship vessel ferry boat
money cash fund funding
price cost
tax levy tariff duty
debt loan
deal agreement accord pact treaty
meeting summit conference
visit trip tour
speech address
report account
big large huge massive major giant
small little tiny minor
new fresh latest
old former ex
first initial
dangerous hazardous unsafe perilous
safe secure
strong powerful
weak feeble
rich wealthy
poor impoverished
quick rapid swift fast
early premature
dead deceased
peaceful calm
angry outrage fury furious anger
happy delighted glad
expert analyst specialist
scientist researcher
student pupil
teacher educator
sign sign-up
build construct construction
rebuild reconstruct reconstruction
damage harm
destroy destruction devastate
burn blaze
repair mend
clean cleanup clean-up
buy purchase acquire acquisition
sell sale
pay payment
hire recruit
strike-work walkout
protest demonstration rally march
riot unrest
border frontier
war conflict warfare
peace peaceful-settlement
nuclear atomic
weapon arms
missile rocket
drone uav
spy espionage
hack hacker cyberattack intrusion intruder
password credential login
supplier contractor vendor
customer client consumer
leak spill
oil crude petroleum diesel
water drinking-water tap
refugee migrant asylum
drug narcotic
gun firearm
train-up training trained drill
experience experienced seasoned veteran
move movement shift
near close-to approach
frontline front
die death
obama barack
uk britain british
us usa american america
eu european-union europe
un united-nations
suggest indicate imply
show-up appear
escape flee
hold possess
control possession hands
push drive
return come-back
survive survivor
join enlist
hurt injure wound injured wounded
kill slay
marriage wedding marry wed
win-over persuade
gay homosexual same-sex
poll survey
record all-time
fail failure
succeed success
improve improvement better
worsen deteriorate worse
limit cap restrict restriction
open reopen
close closure shut shutdown
`;

/** The name of a word's group, by base form. Entries with a hyphen stand for readings that one word alone does not show. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = GROUPS.split('\n')
  .map((line) => line.split(' ').filter((word) => word !== '' && !word.includes('-')))
  .filter((words) => words.length > 1);
