/**
 * Other words for what a learner may type: the essays' misspellings, short forms and common synonyms.
 * Each line is a set of names for one thing; the first is the one that the course uses.
 */
const sets: readonly (readonly string[])[] = [
  ['Vangen', 'Vangens'],
  ['Ghahramani', 'Bahador', 'Barador'],
  ['Dickinson', 'Dicknson', 'Dickenson'],
  ['Lowndes', 'Lownders'],
  ['Darongkamas', 'Darongkama'],
  ['Harvard', 'Havard'],
  ['Stafford', 'Mid Staffordshire', 'Mid-Staffs', 'Mid Staffs', 'MidStaffs'],
  ['Askew', 'Askews', 'Hattersley'],
  ['Greater Manchester Police', 'Manchester Police Force', 'GMP'],
  ['Independent Police Complaints Commission', 'IPCC'],
  ['anti-social behaviour', 'ASB', 'antisocial behaviour', 'anti social behavior'],
  ['ASB case review', 'community trigger'],
  ['safeguarding adults board', 'SAB'],
  ['integrated care board', 'ICB'],
  ['integrated care partnership', 'ICP'],
  ['integrated care system', 'ICS'],
  ['primary care trust', 'PCT'],
  ['Crown Prosecution Service', 'CPS'],
  ['Crime and Disorder Act', 'CDA'],
  ['Fair Access to Care Services', 'FACS'],
  ['Police Reform and Social Responsibility Act', 'PRSRA'],
  ['Disability Discrimination Act', 'DDA'],
  ['General Data Protection Regulation', 'GDPR'],
  ['learning disability', 'learning difficulties', 'learning difficulty'],
  ['inter-agency', 'interagency'],
  ['multi-agency', 'multiagency'],
  ['co-operation', 'cooperation'],
  ['co-ordination', 'coordination'],
  ['collaboration', 'collaborative working'],
  ['service users', 'people who draw on care', 'clients'],
  ['hate crime', 'hate-crime'],
];

const plain = (words: string): string => words.toLowerCase().replaceAll('-', ' ').replace(/\s+/g, ' ').trim();

/** The other names of what was typed, the course's own first; none where it is not known under several. */
export function synonymsOf(typed: string): readonly string[] {
  const words = plain(typed);
  const found = sets.find((names) => names.some((name) => plain(name) === words));
  return found === undefined ? [] : found.filter((name) => plain(name) !== words);
}
