import Changes from './Changes.astro';
import Decision from './Decision.astro';
import Disagreements from './Disagreements.astro';
import Findings from './Findings.astro';
import PartnerMap from './PartnerMap.astro';
import Partners from './Partners.astro';
import Strands from './Strands.astro';
import Timeline from './Timeline.astro';
import WhoKnewWhat from './WhoKnewWhat.astro';

/** The tags that print a case from its data. */
export default { Changes, Decision, Disagreements, Findings, PartnerMap, Partners, Strands, Timeline, WhoKnewWhat };
