import { hostAndAbove } from '../boundary/address';

interface Protected {
  /** These hosts and all below them. */
  readonly hosts: readonly string[];
  readonly why: 'crisis line' | 'health' | 'sexual health' | 'LGBTQ+ support' | 'legal help' | 'domestic violence';
  /** Each organisation's own page; the choice is ours, from general knowledge. */
  readonly source: string;
}

/**
 * What no imported list may hold, because lists of adult sites often catch it by mistake: help in a crisis, health, sexual health, support for
 * LGBTQ+ people, legal help, and help against violence at home. Gone through on 2026-11-24. A boundary in which the person names such a host themselves still holds it.
 */
export const PROTECTED: readonly Protected[] = [
  {
    why: 'crisis line',
    hosts: ['findahelpline.com', 'throughlinecare.com'],
    source: 'https://findahelpline.com/about',
  },
  { why: 'crisis line', hosts: ['988lifeline.org'], source: 'https://988lifeline.org/about/' },
  { why: 'crisis line', hosts: ['crisistextline.org'], source: 'https://www.crisistextline.org/about-us/' },
  { why: 'crisis line', hosts: ['samaritans.org'], source: 'https://www.samaritans.org/about-samaritans/' },
  { why: 'crisis line', hosts: ['giveusashout.org'], source: 'https://giveusashout.org/about-us/' },
  { why: 'crisis line', hosts: ['befrienders.org'], source: 'https://www.befrienders.org/' },
  { why: 'crisis line', hosts: ['telefonseelsorge.de'], source: 'https://www.telefonseelsorge.de/' },
  { why: 'crisis line', hosts: ['143.ch'], source: 'https://www.143.ch/' },
  { why: 'crisis line', hosts: ['lifeline.org.au'], source: 'https://www.lifeline.org.au/about/' },
  { why: 'crisis line', hosts: ['1737.org.nz'], source: 'https://1737.org.nz/' },
  { why: 'crisis line', hosts: ['suicide-ecoute.fr', '3114.fr'], source: 'https://3114.fr/' },
  { why: 'crisis line', hosts: ['telefonodelaesperanza.org'], source: 'https://telefonodelaesperanza.org/' },
  {
    why: 'crisis line',
    hosts: ['childline.org.uk', 'kidshelpphone.ca', 'kidshelpline.com.au'],
    source: 'https://www.childline.org.uk/about/',
  },
  { why: 'health', hosts: ['who.int'], source: 'https://www.who.int/about' },
  { why: 'health', hosts: ['nhs.uk'], source: 'https://www.nhs.uk/about-us/' },
  {
    why: 'health',
    hosts: ['nih.gov', 'cdc.gov', 'samhsa.gov', 'medlineplus.gov'],
    source: 'https://www.nih.gov/about-nih',
  },
  { why: 'health', hosts: ['mayoclinic.org'], source: 'https://www.mayoclinic.org/about-this-site' },
  {
    why: 'health',
    hosts: ['gesundheitsinformation.de', 'gesund.bund.de'],
    source: 'https://www.gesundheitsinformation.de/',
  },
  { why: 'health', hosts: ['ameli.fr', 'sante.fr'], source: 'https://www.ameli.fr/' },
  { why: 'sexual health', hosts: ['plannedparenthood.org'], source: 'https://www.plannedparenthood.org/about-us' },
  { why: 'sexual health', hosts: ['scarleteen.com'], source: 'https://www.scarleteen.com/about' },
  {
    why: 'sexual health',
    hosts: ['brook.org.uk', 'sexwise.org.uk', 'fpa.org.uk', 'tht.org.uk'],
    source: 'https://www.brook.org.uk/about-brook/',
  },
  {
    why: 'sexual health',
    hosts: ['ippf.org', 'siecus.org', 'amaze.org', 'sexetc.org'],
    source: 'https://www.ippf.org/about-us',
  },
  {
    why: 'sexual health',
    hosts: ['profamilia.de', 'liebesleben.de', 'aidshilfe.de'],
    source: 'https://www.profamilia.de/',
  },
  {
    why: 'sexual health',
    hosts: ['onsexprime.fr', 'planning-familial.org', 'sida-info-service.org'],
    source: 'https://www.planning-familial.org/',
  },
  {
    why: 'sexual health',
    hosts: ['sash.net', 'stopitnow.org', 'stopitnow.org.uk', 'troubled-desire.com'],
    source: 'https://www.stopitnow.org.uk/about-us/',
  },
  { why: 'LGBTQ+ support', hosts: ['thetrevorproject.org'], source: 'https://www.thetrevorproject.org/about-us/' },
  {
    why: 'LGBTQ+ support',
    hosts: ['translifeline.org', 'glaad.org', 'pflag.org', 'itgetsbetter.org', 'lgbthotline.org'],
    source: 'https://pflag.org/about-us/',
  },
  {
    why: 'LGBTQ+ support',
    hosts: ['switchboard.lgbt', 'stonewall.org.uk', 'mermaidsuk.org.uk', 'mindline.org.uk'],
    source: 'https://switchboard.lgbt/about-us/',
  },
  {
    why: 'LGBTQ+ support',
    hosts: ['lsvd.de', 'sos-homophobie.org', 'felgtbi.org', 'qlife.org.au'],
    source: 'https://www.sos-homophobie.org/',
  },
  { why: 'legal help', hosts: ['lawhelp.org', 'lsc.gov', 'aclu.org'], source: 'https://www.lawhelp.org/about-us' },
  {
    why: 'legal help',
    hosts: ['citizensadvice.org.uk', 'rightsofwomen.org.uk'],
    source: 'https://www.citizensadvice.org.uk/about-us/',
  },
  {
    why: 'domestic violence',
    hosts: ['thehotline.org', 'loveisrespect.org', 'rainn.org', 'techsafety.org', 'nnedv.org'],
    source: 'https://www.thehotline.org/about/',
  },
  {
    why: 'domestic violence',
    hosts: ['nationaldahelpline.org.uk', 'refuge.org.uk', 'womensaid.org.uk', 'mensadviceline.org.uk'],
    source: 'https://refuge.org.uk/who-we-are/',
  },
  {
    why: 'domestic violence',
    hosts: ['hilfetelefon.de', 'weisser-ring.de', 'hilfe-portal-missbrauch.de'],
    source: 'https://www.hilfetelefon.de/',
  },
  {
    why: 'domestic violence',
    hosts: ['1800respect.org.au', 'shelternet.ca', 'arretonslesviolences.gouv.fr'],
    source: 'https://www.1800respect.org.au/about-us',
  },
];

export const PROTECTED_HOSTS: readonly string[] = PROTECTED.flatMap(({ hosts }) => hosts);

const ALL = new Set(PROTECTED_HOSTS);

export function isProtected(host: string): boolean {
  return hostAndAbove(host).some((each) => ALL.has(each));
}
